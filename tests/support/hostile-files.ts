import { execFileSync } from 'node:child_process'
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { drugs, json, raw, said, type HostilePack } from './hostile-pack'

const noJson = (reason: string) =>
  said('is not whole JSON: it was damaged or cut off.', `(file): expected JSON${reason}`)
const noText = said(
  "is not text as a guide's file is: it was damaged, or saved in another encoding.",
  '(file): expected JSON in UTF-8',
)
const tooDeep = said('was not read.', '(file): expected at most 32 levels of nesting')
/** What is no pack as a file. */
export const NO_FILES: readonly HostilePack[] = [
  [
    'too large, with nothing in it',
    (path) => writeFile(path, '{').then(() => truncate(path, 20 * 1024 * 1024 + 1)),
    said('is larger than 20 MB and was not read.'),
  ],
  ['a folder', (path) => mkdir(path), said('cannot be read: it is a folder.')],
  [
    'a link',
    (path) => writeFile(`${path}.real`, json(drugs())).then(() => symlink(`${path}.real`, path)),
    said('cannot be read: it is a link to another place. Choose the file itself.'),
  ],
  [
    'a pipe that nobody writes into',
    (path) => execFileSync('mkfifo', [path]),
    said('cannot be read: it is a device or a pipe, no file.'),
  ],
  ['not there', () => undefined, said('cannot be read: the file is missing, or reading it is not allowed.')],
  ['empty', '', noJson('; it ends too early')],
  ['cut off', '{\n  "schemaVersion": 1,\n  "manif', noJson('; it goes wrong in line 3, column 9')],
  ['followed by a text', '{} and more', noJson('; it goes wrong in line 1, column 4')],
  ['two of them', '{}{}', noJson('; it goes wrong in line 1, column 3')],
  ['a message to a terminal', '\u001b]0;evil\u0007\u202E', noJson('')],
  ['UTF-8 that ends within a letter', new TextEncoder().encode('{"a":"é').slice(0, -1), noText],
  ['letters of Windows', Uint8Array.from([0x7b, 0x22, 0xb5, 0x22, 0x3a, 0x31, 0x7d]), noText],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), noText],
  ['UTF-16 without a mark', Uint8Array.from([0x7b, 0, 0x7d, 0]), noJson('; it goes wrong in line 1, column 2')],
  ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0xff]), noText],
  ['5,000,000 nested lists', `${'['.repeat(5_000_000)}${']'.repeat(5_000_000)}`, tooDeep],
  ['33 levels deep', raw(['extra'], `${'['.repeat(32)}${']'.repeat(32)}`), tooDeep],
  [
    'millions of empty objects',
    raw(['entries'], `[${'{},'.repeat(1_500_000)}{}]`),
    said('was not read.', '(file): expected at most 1000000 values'),
  ],
]

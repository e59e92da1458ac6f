import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { failure, success, type Result } from '../../src/core/result'
import { readPackAt } from '../main/services/pack-file'
import { checkSignature, fingerprintOf, readPublicKey, signPack, wrongSignature } from '../main/services/pack-signature'
import { writeFileSafely } from '../main/services/write-file-safely'
import { UsageError, writeError, type CommandContext, type ExitCode } from './command'

const SIGN_OPTIONS = { key: { type: 'string' }, out: { type: 'string' } } as const
const VERIFY_OPTIONS = { key: { type: 'string', multiple: true } } as const

/** `pack sign PACK.json --key FILE --out FILE`: checks the pack, and writes it with a signature. */
export async function packSign(args: string[], { stderr }: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options: SIGN_OPTIONS, allowPositionals: true })
  const [path, ...more] = positionals
  if (!path || more.length || !values.key || !values.out)
    throw new UsageError('pack sign takes one pack, --key with the private key and --out with the file to write.')
  const [read, key] = await Promise.all([readPackAt(path, basename(path)), readPrivateKey(values.key)])
  for (const part of [read, key]) if (!part.ok) writeError(stderr, part.error)
  if (!read.ok || !key.ok) return 1
  const signed = sign(read.value.raw, key.value, basename(path))
  const written = signed.ok ? await writeFileSafely(values.out, signed.value.json) : signed
  if (!written.ok || !signed.ok) {
    if (!written.ok) writeError(stderr, written.error)
    return 1
  }
  stderr.write(`${basename(values.out)} is signed with the key ${signed.value.fingerprint}.\n`)
  return 0
}

/** `pack verify PACK.json [--key FILE…]`: whether the pack is as it was signed, and by one of these keys. */
export async function packVerify(args: string[], { stdout, stderr }: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options: VERIFY_OPTIONS, allowPositionals: true })
  const [path, ...more] = positionals
  if (!path || more.length) throw new UsageError('pack verify takes one pack, and any number of --key.')
  const name = basename(path)
  const keys = await Promise.all((values.key ?? []).map(readKeyFile))
  const read = await readPackAt(path, name)
  for (const part of [read, ...keys]) if (!part.ok) writeError(stderr, part.error)
  if (!read.ok || keys.some(({ ok }) => !ok)) return 1
  const fit = checkSignature(read.value.raw, read.value.pack)
  if (fit.fit !== 'whole') {
    const { error } =
      fit.fit === 'wrong' ? wrongSignature(name) : failure('pack-invalid', `${name} carries no signature.`)
    writeError(stderr, error)
    return 1
  }
  const fingerprint = fingerprintOf(fit.key)
  const isAmong = keys.some((key) => key.ok && key.value.key === fit.key)
  if (keys.length && !isAmong) {
    writeError(stderr, {
      code: 'pack-invalid',
      message: `${name} is whole, but signed with the key ${fingerprint}, which is none of those given.`,
    })
    return 1
  }
  stdout.write(`${name}: signature whole, key ${fingerprint}${keys.length ? ', one of those given' : ''}\n`)
  return 0
}

/** `pack keygen --out FILE`: a new private key in a file that only its owner reads; the public key is printed. */
export async function packKeygen(args: string[], { stdout, stderr }: CommandContext): Promise<ExitCode> {
  const { values } = parseArgs({ args, options: { out: { type: 'string' } } })
  if (!values.out) throw new UsageError('pack keygen takes --out with the file for the private key.')
  const isThere = await access(values.out).then(
    () => true,
    () => false,
  )
  if (isThere) {
    writeError(stderr, {
      code: 'io',
      message: `${basename(values.out)} is there already and was left alone: a key that is lost cannot be made again. Name another file.`,
    })
    return 1
  }
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const written = await writeFileSafely(values.out, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  if (!written.ok) {
    writeError(stderr, written.error)
    return 1
  }
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const checked = readPublicKey(pem)
  stdout.write(pem)
  stderr.write(
    `The private key is in ${basename(values.out)}: keep it to yourself. Hand on the public key above; it is called ${checked.ok ? checked.value.fingerprint : ''}.\n`,
  )
  return 0
}

function sign(raw: object, key: KeyObject, name: string): Result<{ json: string; fingerprint: string }> {
  try {
    const signature = signPack(raw, key)
    return success({
      json: `${JSON.stringify({ ...raw, signature }, null, 2)}\n`,
      fingerprint: fingerprintOf(signature.publicKey),
    })
  } catch {
    return failure('pack-invalid', `${name} cannot be signed: a text in it holds half a character.`)
  }
}

async function readPrivateKey(path: string): Promise<Result<KeyObject>> {
  const name = basename(path)
  const text = await readText(path)
  if (!text.ok) return text
  try {
    const key = createPrivateKey(text.value)
    if (key.asymmetricKeyType === 'ed25519') return success(key)
  } catch {
    // Said below.
  }
  return failure(
    'invalid-input',
    `${name} is no private key for signing. Expected an Ed25519 key as PEM; make one with pack keygen.`,
  )
}

async function readKeyFile(path: string) {
  const text = await readText(path)
  if (!text.ok) return text
  const key = readPublicKey(text.value)
  return key.ok ? key : failure(key.error.code, `${basename(path)}: ${key.error.message}`)
}

async function readText(path: string): Promise<Result<string>> {
  try {
    return success(await readFile(path, 'utf8'))
  } catch {
    return failure('io', `${basename(path)} cannot be read: the file is missing, or reading it is not allowed.`)
  }
}

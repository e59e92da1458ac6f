import type { Pack } from '../../src/core/topic/topic'
import { makePack, makeSource } from '../fixtures/make-pack'
import { drugs, fault, has, json, raw, said, spoilt, times, withField, type HostilePack } from './hostile-pack'
import { makePublisher, signed, versionOf } from './library-on-disk'

const SIGNS = 'expected a text without control characters and without marks that turn its direction'
const wrongSignature = said(
  'carries a signature that does not fit its content: it was changed after it was signed, or damaged on the way. It was not taken; ask its publisher for a whole copy.',
  'signature: expected the signature of exactly this content',
)

const publisher = makePublisher()
const signedPack = signed(versionOf('1.0'), publisher)

const kinds =
  "'diagnosticTest' | 'drug' | 'procedure' | 'care' | 'cause' | 'symptom' | 'severity' | 'prevention' | 'redFlag' | 'differential' | 'faq' | 'anatomy'"

/** What is JSON and no pack. */
export const NO_PACKS: readonly HostilePack[] = [
  ['null', 'null', fault('(file): expected an object, got null')],
  ['a list', '[]', fault('(file): expected an object, got a list')],
  ['a number', '1e999999', fault('(file): expected an object, got Infinity')],
  ['a text', '"pack"', fault('(file): expected an object, got a text')],
  [
    'an empty object',
    '{}',
    has(
      '7 faults',
      'schemaVersion: expected 1',
      'manifest: expected an object, got nothing',
      'topic: expected an object, got nothing',
      'texts: expected a list, got nothing',
      'entries: expected a list, got nothing',
      'sources: expected an object, got nothing',
      'codes: expected a list, got nothing',
    ),
  ],
  [
    'of a newer app',
    spoilt(['schemaVersion'], 2),
    said('was made for a newer version of this app (schema 2; this app reads 1). Update the app to read it.'),
  ],
  ['of an endless version', raw(['schemaVersion'], '1e999999'), fault('schemaVersion: expected 1')],
  [
    'a million fields',
    raw(['extra'], '1').replace(
      '"extra":1',
      times(1_000_000, (i) => `"k${i}":0`),
    ),
    said('was not read.', '(file): expected at most 1000000 values'),
  ],
  [
    '60,000 fields',
    raw(['extra'], '1').replace(
      '"extra":1',
      times(60_000, (i) => `"k${i}":0`),
    ),
    fault('(file): expected at most 50000 values beside the entries and the sources'),
  ],
  [
    '100,000 sources',
    raw(['sources'], `{${times(100_000, (i) => `"S${i}":0`)}}`),
    fault('sources: expected at most 5000 sources, got 100000'),
  ],
  [
    '20,000 empty entries',
    raw(['entries'], `[${times(20_000, () => '{}')}]`),
    fault('entries: expected at most 10000 items'),
  ],
  [
    '9,000 empty entries',
    raw(['entries'], `[${times(9_000, () => '{}')}]`),
    has(
      '1000 faults or more',
      ...Array.from({ length: 20 }, (_, i) => `entries[${i}].kind: expected ${kinds}`),
      'and many more',
    ),
  ],
  [
    'a list of 900,000 in an entry',
    raw(['entries', 0, 'details'], `[${times(900_000, () => '0')}]`),
    fault('entries[0]: expected at most 20000 values in it'),
  ],
  [
    '4,001 letters',
    spoilt(['entries', 0, 'name'], 'a'.repeat(4_001)),
    fault('entries[0].name: expected at most 4000 characters'),
  ],
  [
    '201 synonyms',
    spoilt(['entries', 0, 'synonyms'], Array(201).fill('a')),
    fault('entries[0].synonyms: expected at most 200 items'),
  ],
  [
    'numbers for everything',
    json(Object.fromEntries(Object.keys(drugs()).map((field) => [field, 0]))),
    has(
      '7 faults',
      'schemaVersion: expected 1',
      'manifest: expected an object, got a number',
      'topic: expected an object, got a number',
      'texts: expected a list, got a number',
      'entries: expected a list, got a number',
      'sources: expected an object, got a number',
      'codes: expected a list, got a number',
    ),
  ],
  [
    'a text for a fact',
    spoilt(['entries', 0, 'facts', 'routes'], '<b>oral</b>'),
    fault('entries[0].facts.routes: expected {"stated": […]} or one of the three blanks'),
  ],
  [
    'an endless number',
    raw(['entries', 0, 'origin'], '{"section":"drugs","n":1e999999}'),
    fault('entries[0].origin.n: expected a number, got Infinity'),
  ],
  ['an entry of no known kind', spoilt(['entries', 0, 'kind'], 'spell'), fault(`entries[0].kind: expected ${kinds}`)],
  [
    'an id of another kind',
    spoilt(['entries', 0, 'id'], 'cause/larchol'),
    fault('entries[0].id: expected drug/ and lower-case words joined by hyphens'),
  ],
  [
    'an id with a path',
    spoilt(['manifest', 'id'], '../x'),
    fault('manifest.id: expected lower-case words joined by hyphens'),
  ],
  [
    'an id with a path in the topic',
    spoilt(['topic', 'id'], '..\\x'),
    fault('topic.id: expected lower-case words joined by hyphens'),
  ],
  [
    'a version that is a path',
    spoilt(['manifest', 'version'], '1.0/../../x'),
    fault('manifest.version: expected a version such as 1.0 or 1.0.2'),
  ],
  [
    'a version of a megabyte',
    spoilt(['manifest', 'version'], `1.${'0'.repeat(1_000_000)}`),
    fault('manifest.version: expected a version such as 1.0 or 1.0.2'),
  ],
  [
    'a day that there is not',
    spoilt(['manifest', 'effectiveOn'], '2026-02-30'),
    fault('manifest.effectiveOn: expected a day that the calendar has'),
  ],
  [
    'an id twice',
    spoilt(['entries', 1, 'id'], 'drug/larchol'),
    fault('entries[1].id: expected an id that is not used before, got drug/larchol'),
  ],
  [
    'a twin that is nowhere',
    spoilt(['entries', 0, 'twins'], ['drug/nowhere']),
    fault('entries[0].twins: expected another entry of this pack, got drug/nowhere'),
  ],
  [
    'a twin with a line break',
    spoilt(['entries', 0, 'twins'], [`drug/no\nwhere ${'x'.repeat(1_000_000)}`]),
    fault(`entries[0].twins: expected another entry of this pack, got drug/no\\u000awhere ${'x'.repeat(227)}…`),
  ],
  [
    'its own twin',
    spoilt(['entries', 0, 'twins'], ['drug/larchol']),
    fault('entries[0].twins: expected another entry of this pack, got drug/larchol'),
  ],
  [
    'a source that is not there',
    spoilt(['entries', 0, 'summary', 'sources'], ['S9']),
    fault('entries[0].summary.sources: expected a source of this pack, got S9'),
  ],
  [
    'sources that nothing rests on',
    json(makePack(undefined, { sources: { ...drugs().sources, S2: makeSource() } as Pack['sources'] })),
    fault('sources.S2: expected a fact that rests on it; nothing does'),
  ],
  [
    'a picture',
    spoilt(['entries', 0, 'image'], 'data:image/svg+xml,<svg onload=evil()>'),
    fault('entries[0].image: expected no such field'),
  ],
  ['pictures', spoilt(['images'], []), fault('images: expected no such field')],
  [
    'a field that no screen could show',
    spoilt(['a\u202Eb\n\u001b[31m'], 1),
    fault('["a\\u202eb\\n\\u001b[31m"]: expected no such field'),
  ],
  [
    'a field with a name of a megabyte',
    spoilt(['x'.repeat(1_000_000)], 1),
    fault(`["${'x'.repeat(60)}"]: expected no such field`),
  ],
  [
    'a provenance of its own',
    spoilt(['manifest', 'provenance'], 'reviewed by everyone'),
    fault('manifest.provenance: expected "imported"'),
  ],
  [
    'a review by nobody',
    spoilt(['manifest', 'review'], { status: 'reviewed' }),
    has(
      '2 faults',
      'manifest.review.reviewer: expected a text, got nothing',
      'manifest.review.reviewedOn: expected a text, got nothing',
    ),
  ],
  ['a zero byte in a name', spoilt(['entries', 0, 'name'], 'Lar\0chol'), fault(`entries[0].name: ${SIGNS}`)],
  ['a name that turns direction', spoilt(['manifest', 'title'], 'Guide \u202Eevil'), fault(`manifest.title: ${SIGNS}`)],
  [
    'half a character',
    spoilt(['entries', 0, 'summary', 'text'], 'a \ud83d b'),
    fault(`entries[0].summary.text: ${SIGNS}`),
  ],
  ...['javascript:evil()', 'data:text/html,x', 'file:///etc/passwd', '\\\\server\\share', 'JavaScript :x'].map(
    (address): HostilePack => [
      `the address ${address}`,
      spoilt(['sources', 'S1', 'address'], address),
      fault('sources.S1.address: expected an address on the web, or none'),
    ],
  ),
  ...(
    [
      'manifest',
      'topic',
      'entries/0',
      'entries/0/facts',
      'entries/0/summary',
      'manifest/review',
      'sources/S1',
      '',
    ] as const
  ).flatMap((at) =>
    ['__proto__', 'constructor', 'prototype'].map((name): HostilePack => {
      const path = at.split('/').filter(Boolean)
      const place = [...path, name].join('.').replace('.0', '[0]')
      return [`${place} as a field`, withField(path, name), fault(`${place}: expected no such field`)]
    }),
  ),
  ...['__proto__', 'constructor', 'toString'].map((name): HostilePack => [
    `a source called ${name}`,
    withField(['sources'], name),
    fault(`sources.${name}: expected a source id such as S12`),
  ]),
  [
    'a signature of two letters',
    spoilt(['signature'], { algorithm: 'ed25519', publicKey: 'AA', value: 'BB' }),
    has('2 faults', 'signature.publicKey: expected 32 bytes as base64', 'signature.value: expected 64 bytes as base64'),
  ],
  [
    'a signature of another kind',
    spoilt(['signature'], { algorithm: 'none', publicKey: `${'A'.repeat(43)}=`, value: `${'A'.repeat(86)}==` }),
    fault('signature.algorithm: expected "ed25519"'),
  ],
  [
    'a signature that is made up',
    spoilt(['signature'], { algorithm: 'ed25519', publicKey: publisher.key, value: `${'A'.repeat(86)}==` }),
    wrongSignature,
  ],
  ['the signature of another guide', json({ ...versionOf('1.1'), signature: signedPack.signature }), wrongSignature],
  ['changed after it was signed', json(signedPack).replace('As version', 'As Version'), wrongSignature],
  [
    'a key under another signature',
    json({ ...signedPack, signature: { ...signedPack.signature, publicKey: makePublisher().key } }),
    wrongSignature,
  ],
]

import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import type { CheckedKey, PublisherKey, SignatureStatus } from '../../../src/core/contract/library'
import { signedText } from '../../../src/core/pack/canonical'
import { failure, success, type Result } from '../../../src/core/result'
import type { Pack, PackSignature } from '../../../src/core/topic/topic'

/** What stands before the 32 bytes of an Ed25519 public key in its DER form (RFC 8410). */
const DER_HEAD = Buffer.from('302a300506032b6570032100', 'hex')
const KEY_BYTES = 32

/**
 * Signs a pack: its canonical form, without any signature that it has.
 * @param raw the pack as `JSON.parse` gave it
 * @returns what goes into the pack's field `signature`
 */
export function signPack(raw: object, privateKey: KeyObject): PackSignature {
  const value = sign(null, Buffer.from(signedText(raw), 'utf8'), privateKey)
  return {
    algorithm: 'ed25519',
    publicKey: rawKey(createPublicKey(privateKey)).toString('base64'),
    value: value.toString('base64'),
  }
}

/** How a pack is signed, whoever may have done it: `key` is the one that its signature fits. */
export type SignatureFit = { fit: 'none' } | { fit: 'whole'; key: string } | { fit: 'wrong' }

/**
 * Checks whether a pack is as it was signed.
 * @param raw the pack as `JSON.parse` gave it
 * @param pack the same, checked
 */
export function checkSignature(raw: object, { signature }: Pack): SignatureFit {
  if (!signature) return { fit: 'none' }
  const key = readPublicKey(signature.publicKey)
  if (!key.ok) return { fit: 'wrong' }
  try {
    const isWhole = verify(
      null,
      Buffer.from(signedText(raw), 'utf8'),
      keyObject(key.value.key),
      Buffer.from(signature.value, 'base64'),
    )
    return isWhole ? { fit: 'whole', key: key.value.key } : { fit: 'wrong' }
  } catch {
    return { fit: 'wrong' }
  }
}

/** Words a fit for the library, by the keys that the clinic has accepted. A wrong one has no status: it is refused before. */
export function signatureStatus(
  fit: Exclude<SignatureFit, { fit: 'wrong' }>,
  keys: readonly PublisherKey[],
): SignatureStatus {
  if (fit.fit === 'none') return { status: 'unsigned' }
  const fingerprint = fingerprintOf(fit.key)
  const known = keys.find(({ key }) => key === fit.key)
  return known ? { status: 'trusted', keyName: known.name, fingerprint } : { status: 'unknownKey', fingerprint }
}

/** The refusal of a pack whose signature does not fit. */
export function wrongSignature(name: string) {
  return failure(
    'pack-invalid',
    `${name} carries a signature that does not fit its content: it was changed after it was signed, or damaged on the way. It was not taken; ask its publisher for a whole copy.`,
    ['signature: expected the signature of exactly this content'],
  )
}

/**
 * Reads an Ed25519 public key as people hand it on: a PEM block, or 32 bytes as base64.
 * @returns its one form that is kept, and its fingerprint; `invalid-input` for anything else
 */
export function readPublicKey(text: string): Result<CheckedKey> {
  const refused = failure(
    'invalid-input',
    'This is no public key of a publisher. Expected an Ed25519 public key: a PEM block that begins with BEGIN PUBLIC KEY, or its 32 bytes as base64.',
  )
  const trimmed = text.trim()
  if (/PRIVATE KEY/.test(trimmed))
    return failure(
      'invalid-input',
      'This is a private key. It stays with the publisher who signs with it; ask for the public key.',
    )
  try {
    const key = trimmed.includes('BEGIN PUBLIC KEY') ? createPublicKey(trimmed) : keyObject(trimmed)
    if (key.asymmetricKeyType !== 'ed25519') return refused
    const base64 = rawKey(key).toString('base64')
    return success({ key: base64, fingerprint: fingerprintOf(base64) })
  } catch {
    return refused
  }
}

/** The first 64 bits of a key's SHA-256, in groups of four that can be read out on the telephone. */
export function fingerprintOf(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 16)
  return (digest.match(/.{4}/g) ?? []).join(' ')
}

function keyObject(base64: string): KeyObject {
  const bytes = Buffer.from(base64, 'base64')
  if (!/^[a-z0-9+/]{43}=$/i.test(base64) || bytes.length !== KEY_BYTES) throw new TypeError('no key of 32 bytes')
  return createPublicKey({ key: Buffer.concat([DER_HEAD, bytes]), format: 'der', type: 'spki' })
}

function rawKey(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(DER_HEAD.length)
}

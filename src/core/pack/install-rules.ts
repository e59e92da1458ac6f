import type { PackOrigin, SignatureStatus } from '../contract/library'
import { failure, success, type Result } from '../result'
import type { PackId } from '../topic/topic'
import { compareVersions } from './version'

/** What the rules look at of a pack. */
export interface PackIdentity {
  id: PackId
  title: string
  version: string
  /** Equal for equal content. */
  digest: string
  signature: SignatureStatus
}

/**
 * Decides whether a pack may be installed.
 * - A guide that came with the app is updated with the app, or by a newer pack signed with a key that the clinic trusts.
 * - The administrator's folder is the administrator's.
 * - An imported guide is updated by a newer version; a signed one only by the same or a trusted signature.
 * - Older versions are never imported over newer ones: to go back, the version before is kept.
 * @param installed what stands under the same id, if anything does
 * @returns what accepting it would be, or the refusal as a sentence
 */
export function judgeInstall(
  pack: PackIdentity,
  installed: (PackIdentity & { origin: PackOrigin; otherVersion?: string }) | undefined,
): Result<'install' | 'update'> {
  if (!installed) return success('install')
  const named = `${pack.title} ${pack.version}`
  if (pack.digest === installed.digest)
    return failure('invalid-input', `${named} is already installed, with the same content. There is nothing to do.`)
  if (installed.origin === 'clinicFolder')
    return failure(
      'invalid-input',
      `${named} was not imported: ${installed.title} lies in the clinic's folder and is updated there. Ask whoever keeps that folder.`,
    )
  if (installed.origin === 'bundled' && pack.signature.status !== 'trusted')
    return failure(
      'invalid-input',
      `${named} was not imported: its id, ${pack.id}, is that of a guide that came with the app. Such a guide is updated with the app, or by a pack that is signed with a key this clinic trusts.`,
      [`manifest.id: expected an id that no guide of the app has, got ${pack.id}`],
    )
  return judgeVersion(pack, installed, named)
}

function judgeVersion(
  pack: PackIdentity,
  installed: PackIdentity & { otherVersion?: string },
  named: string,
): Result<'install' | 'update'> {
  const order = compareVersions(pack.version, installed.version)
  if (order === 0)
    return failure(
      'invalid-input',
      `${named} was not imported: version ${installed.version} is installed with other content. Two contents cannot have one version; ask the publisher for a copy with a higher one.`,
      [`manifest.version: expected one above ${installed.version}`],
    )
  if (order < 0)
    return failure(
      'invalid-input',
      `${named} was not imported: the newer version ${installed.version} is installed. ${wayBack(installed.otherVersion)}`,
      [`manifest.version: expected one above ${installed.version}`],
    )
  if (isSignedBySomeoneElse(pack.signature, installed.signature))
    return failure(
      'invalid-input',
      `${named} was not imported: the installed version is signed, and this one is not signed by the same publisher or with a key this clinic trusts. Ask the publisher for a signed copy, or remove the installed guide first.`,
    )
  return success('update')
}

function wayBack(otherVersion: string | undefined): string {
  return otherVersion
    ? `To go back, use Roll back in the library: version ${otherVersion} is kept there.`
    : 'An older version is not imported over a newer one; to use it, remove the installed guide first.'
}

function isSignedBySomeoneElse(next: SignatureStatus, installed: SignatureStatus): boolean {
  if (installed.status === 'unsigned' || next.status === 'trusted') return false
  return next.status === 'unsigned' || next.fingerprint !== installed.fingerprint
}

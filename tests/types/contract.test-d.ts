import { describe, expectTypeOf, it } from 'vitest'
import type { Bridge, DroppedFile } from '../../src/core/contract/bridge'
import type { Channel, Contract, MenuCommand, PackSummary } from '../../src/core/contract/contract'
import type { HandoutRequest } from '../../src/core/handout/request'
import type { Result } from '../../src/core/result'
import type { Facts } from '../../src/core/topic/attributes'
import { entryId, type Entry, type EntryId, type EntryOfKind } from '../../src/core/topic/entry'
import type { Blank, Choice, Dose, Fact, Statement } from '../../src/core/topic/fact'
import type { PackId } from '../../src/core/topic/topic'

describe('Bridge', () => {
  it('names one method per channel and one per event, and nothing else', () => {
    expectTypeOf<keyof Bridge>().toEqualTypeOf<
      | 'libraryListPacks'
      | 'libraryReadPack'
      | 'libraryReadIndex'
      | 'librarySearch'
      | 'libraryChooseImport'
      | 'libraryReadDropped'
      | 'libraryAcceptImport'
      | 'libraryDiscardImport'
      | 'libraryExport'
      | 'libraryRemove'
      | 'libraryReviewUpdate'
      | 'libraryAcceptUpdate'
      | 'librarySwitchVersion'
      | 'libraryEdit'
      | 'libraryKeepTyped'
      | 'libraryReadTyped'
      | 'libraryChooseFolder'
      | 'libraryForgetFolder'
      | 'libraryReadKey'
      | 'onLibraryChanged'
      | 'onLibraryIndexing'
      | 'draftsList'
      | 'draftsRead'
      | 'draftsSave'
      | 'draftsAccept'
      | 'draftsRemove'
      | 'draftsCancelImport'
      | 'onDraftsProgress'
      | 'handoutSavePdf'
      | 'handoutPrint'
      | 'privacyCheck'
      | 'handoutChooseLogo'
      | 'comparePrint'
      | 'comparePrintOptionSheet'
      | 'compareSaveCsv'
      | 'compareSaveOptionSheet'
      | 'settingsRead'
      | 'settingsWrite'
      | 'appReadAbout'
      | 'hotkeyReadStatus'
      | 'appTakeNotices'
      | 'appTellUnsaved'
      | 'recordsRead'
      | 'recordsChange'
      | 'recordsExport'
      | 'recordsChooseImport'
      | 'recordsImport'
      | 'recordsEraseAll'
      | 'onMenuCommand'
      | 'onRecordsChanged'
    >()
  })

  it('types input and result of a method by its channel', () => {
    expectTypeOf<Bridge['libraryReadPack']>().toEqualTypeOf<(args: { packId: PackId }) => Promise<Result<string>>>()
    expectTypeOf<Parameters<Bridge['handoutSavePdf']>>().toEqualTypeOf<[HandoutRequest]>()
    expectTypeOf<Bridge['onMenuCommand']>().toEqualTypeOf<(listener: (command: MenuCommand) => void) => () => void>()
  })

  it('takes a dropped file and never its path', () => {
    expectTypeOf<Parameters<Bridge['libraryReadDropped']>>().toEqualTypeOf<[DroppedFile]>()
  })

  it('takes no plain text for an id', () => {
    expectTypeOf<string>().not.toExtend<PackId>()
    expectTypeOf<PackId>().not.toExtend<EntryId>()
    expectTypeOf(entryId('drug/x')).toEqualTypeOf<EntryId>()
  })
})

describe('Contract', () => {
  it('sends one object per call', () => {
    expectTypeOf<Contract[Channel]['args']>().toExtend<object>()
  })

  it('lists packs without their content', () => {
    expectTypeOf<PackSummary>().not.toHaveProperty('entries')
  })
})

describe('Entry', () => {
  it('has the facts of its kind, each of its own shape or blank', () => {
    expectTypeOf<Facts<'drug'>['labelStatus']>().toEqualTypeOf<{ stated: Choice[] } | Blank>()
    expectTypeOf<Facts<'drug'>['adultDoses']>().toEqualTypeOf<{ stated: Dose[] } | Blank>()
    expectTypeOf<Facts<'care'>['how']>().toEqualTypeOf<{ stated: Statement[] } | Blank>()
    expectTypeOf<Facts<'drug'>>().not.toHaveProperty('radiation')
    expectTypeOf<keyof Facts<'cause'>>().toBeNever()
  })

  it('is told apart by its kind', () => {
    expectTypeOf<Extract<Entry, { kind: 'drug' }>>().toEqualTypeOf<EntryOfKind<'drug'>>()
  })

  it('has no fact that is merely absent', () => {
    expectTypeOf<undefined>().not.toExtend<Fact>()
    expectTypeOf<''>().not.toExtend<Fact>()
  })
})

import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  dateFault,
  earlierOf,
  formatMinorUnits,
  inputError,
  isCivilDate,
  type MinorUnits,
  readField,
  sumMinorUnits,
  toMinorDigits,
} from '../foundations'
import { type Account, type ComponentName, componentNames, parseAccount } from '../model'
import { isIssued } from './allocate'
import type { ClassesOn } from './allocation-rules'
import type { Pause } from './books'
import { type CompiledLedger, expectLedger } from './ledger-policy'
import { openParts } from './open-parts'
import { type AccountBooks, componentsOpen, replayBooks } from './replay-books'

/**
 * How does an account stand?
 *
 * - `open`: something is owed, or a document of it is still to be issued.
 * - `overpaid`: nothing is owed, and money is held or a credit open, to be refunded or used (溢缴).
 * - `written-off`: nothing is owed any more, and the loss has not been recovered in full (已核销).
 * - `closed`: none of these; only an event opens it again (已结清).
 */
export type AccountStatus = 'open' | 'overpaid' | 'written-off' | 'closed'

/** A due that exists, as the ledger has it. */
export interface LedgerDue {
  readonly id: string
  /** Its due date, as re-aging or acceleration left it. */
  readonly dueOn: CivilDate
  /** What is left of it; negative for a credit, `0.00` once it is paid or settled. */
  readonly open: string
  /** What is left of each component that it states, adding up to `open`; `null` where payments do not tell them apart. */
  readonly components: Readonly<Partial<Record<ComponentName, string>>> | null
}

/** The ledger of an account as of one day (账务状况). */
export interface AccountLedger {
  readonly accountId: string
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  readonly status: AccountStatus
  /** What is owed, by component, adding up to `owed`; a due of one amount is principal. */
  readonly components: Readonly<Record<ComponentName, string>>
  readonly owed: string
  /** Open credits in the debtor's favor, as a negative amount. */
  readonly credit: string
  /** `owed` and `credit` added up. */
  readonly balance: string
  /** Money received for which there is no due yet: held for the next one, or to be refunded. */
  readonly unapplied: string
  /** What was paid out to the debtor; what was waived; what a restructure replaced. */
  readonly disbursed: string
  readonly waived: string
  readonly replaced: string
  /** What was written off, and what of it has come in since. */
  readonly writtenOff: string
  readonly recovered: string
  /** When the clock of the account stood still, in order; the last is open while it does. */
  readonly pauses: readonly Pause[]
  /** Those that exist: the account's, its opening, then those that events made, in their turn. */
  readonly dues: readonly LedgerDue[]
  /** The first later day on which anything above differs, the facts being as given, or `null`. */
  readonly changesOn: CivilDate | null
}

/** The day of the question, and how money goes. */
export interface ReplayAccountOptions {
  readonly asOf: CivilDate
  /** Only what was recorded by this day counts; absent: everything. */
  readonly knownOn?: CivilDate
  /** Absent: the oldest due first. */
  readonly ledger?: CompiledLedger
}

/**
 * What is owed on this account on this day, by component, and what else does its ledger hold (账务回放)?
 *
 * A replay of the events that count by then, in the order of day, sequence and id, whenever each was learned; with
 * `knownOn`, of what had been recorded by that day. So a backdated payment counts from its day, and what was
 * reversed never was. The day is whole: what is paid on it is paid. An account to which nothing happened and that
 * has no dues is `closed`.
 *
 * @param classesOn - The classes of an account, where rules of the ledger ask for them; the facade gives its own.
 * @throws ArrearsError `invalid-input` for what is not an account or a day, with every issue and its path.
 *
 * @example
 * const account = {
 *   id: 'A-1', currency: 'USD',
 *   dues: [{ id: '1', dueOn: '2026-03-01', components: { interest: '5.00', principal: '95.00' } }],
 *   events: [
 *     { kind: 'payment', id: 'P-1', effectiveOn: '2026-03-05', amount: '120.00' },
 *     { kind: 'refund', id: 'R-1', effectiveOn: '2026-03-09', amount: '20.00' },
 *   ],
 * }
 * const { status, unapplied, changesOn } = replayAccount(account, { asOf: '2026-03-05' })
 * status // => 'overpaid'
 * unapplied // => '20.00'
 * changesOn // => '2026-03-09'
 * replayAccount(account, { asOf: '2026-03-09' }).status // => 'closed'
 */
export function replayAccount(
  account: Account,
  options: ReplayAccountOptions,
  classesOn?: ClassesOn,
): AccountLedger {
  const asOf = readDay(options, 'asOf')
  const knownOn = readField(options, 'knownOn') === undefined ? undefined : readDay(options, 'knownOn')
  const ledger = expectLedger(readField(options, 'ledger'))
  const parsed = parseAccount(account)
  const { currency } = parsed
  const minorDigits = toMinorDigits(currency, 'currency')
  const books = replayBooks(parsed, minorDigits, {
    asOf,
    ledger,
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(classesOn === undefined ? {} : { classesOn }),
  })
  return ledgerOf(parsed, books, asOf, minorDigits)
}

function ledgerOf(
  account: Account,
  books: AccountBooks,
  asOf: CivilDate,
  minorDigits: number,
): AccountLedger {
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const sums: Record<ComponentName, MinorUnits> = { cost: 0, fee: 0, penalty: 0, interest: 0, principal: 0 }
  let credit: MinorUnits = 0
  let isToBeIssued = false
  let changesOn = books.nextMoneyOn
  const dues: LedgerDue[] = []
  books.dues.forEach((due, place) => {
    const { id, dueOn, issuedOn, settledOn } = due
    const stated = books.openUnits[place] ?? 0
    if (!isIssued(due, asOf)) {
      isToBeIssued ||= stated !== 0 && (settledOn === undefined || settledOn > asOf)
      changesOn = earlierOf(changesOn, issuedOn ?? null)
      return
    }
    const isSettled = settledOn !== undefined && settledOn <= asOf
    if (settledOn !== undefined && !isSettled && stated !== 0) changesOn = earlierOf(changesOn, settledOn)
    const open = isSettled ? 0 : stated
    if (open < 0) credit = addMinorUnits(credit, open)
    if (open > 0) {
      const parts = openParts(books, place, minorDigits)
      componentNames.forEach((name, part) => {
        sums[name] = addMinorUnits(sums[name], parts[part] ?? 0)
      })
    }
    const components = isSettled ? null : componentsOpen(books, place, minorDigits)
    dues.push({ id, dueOn, open: format(open), components })
  })
  const owed = sumMinorUnits(Object.values(sums))
  const { unappliedUnits, writtenOffUnits, recoveredUnits } = books
  return {
    accountId: account.id,
    asOf,
    currency: account.currency,
    status: statusOf(),
    components: {
      cost: format(sums.cost),
      fee: format(sums.fee),
      penalty: format(sums.penalty),
      interest: format(sums.interest),
      principal: format(sums.principal),
    },
    owed: format(owed),
    credit: format(credit),
    balance: format(addMinorUnits(owed, credit)),
    unapplied: format(unappliedUnits),
    disbursed: format(books.disbursedUnits),
    waived: format(books.waivedUnits),
    replaced: format(books.replacedUnits),
    writtenOff: format(writtenOffUnits),
    recovered: format(recoveredUnits),
    pauses: books.pauses,
    dues,
    changesOn,
  }

  function statusOf(): AccountStatus {
    if (owed !== 0 || isToBeIssued) return 'open'
    if (unappliedUnits !== 0 || credit !== 0) return 'overpaid'
    return writtenOffUnits === recoveredUnits ? 'closed' : 'written-off'
  }
}

function readDay(options: unknown, name: string): CivilDate {
  const day = readField(options, name)
  if (typeof day !== 'string' || !isCivilDate(day)) throw inputError(dateFault(day), name)
  return day
}

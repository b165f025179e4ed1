import { expectIterable } from '../aging'
import {
  addDays,
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  currency,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  issuesError,
  issuesWithin,
  joinPath,
  type MinorUnits,
  readField,
  record,
  type Shape,
  subtractMinorUnits,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import { type CompiledLedger, expectLedger } from '../ledger'
import { type Period, periodIssues, periodShape } from '../measures'
import { type Account, type CaseFile, safeParseCaseFile } from '../model'
import { accountLosses } from './account-losses'
import { decimalOf } from './days-of-sales'

/** Of which period and currency are the losses, and how does money go? */
export interface TallyLossesOptions {
  readonly period: Period
  /** Accounts of another are left out. */
  readonly currency: CurrencyCode
  /** Absent: the oldest due first. */
  readonly ledger?: CompiledLedger
}

/** What was lost in a period, as {@link badDebtRate} asks for it. */
export interface Losses {
  readonly period: Period
  readonly currency: CurrencyCode
  /** What was written off in the period. */
  readonly writtenOff: string
  /** What came in during the period on what had been written off, whenever that was. */
  readonly recovered: string
}

const requestShape: Shape<Pick<TallyLossesOptions, 'period' | 'currency'>> = /* @__PURE__ */ record<
  Pick<TallyLossesOptions, 'period' | 'currency'>
>({ period: periodShape, currency })

/**
 * What was written off in a period, and what came in on write-offs (核销与收回)?
 *
 * What {@link badDebtRate} divides: the ledger of every account of the currency at the end of the period, less that at
 * the end of the day before it. A recovery that is reversed in a later period than its own lowers that of the later
 * one, which may fall below zero; so does one whose payment is charged back. What is owed again by such a chargeback is
 * not written off a second time.
 *
 * @param cases - Any iterable, read once.
 * @throws ArrearsError `invalid-input` with every issue and its place: a case file that is none, a period that ends
 * before it starts, a recovery by its end on an account whose events hold no write-off before it, because how much was
 * lost there is not known. `date-out-of-range` for a period without a day before it.
 *
 * @example
 * const cases = [{
 *   debtor: { id: 'D' },
 *   accounts: [{
 *     id: 'A', currency: 'USD',
 *     dues: [{ id: '1', dueOn: '2025-06-01', amount: '600.00' }],
 *     events: [
 *       { kind: 'write-off', id: 'W', effectiveOn: '2026-01-15' },
 *       { kind: 'recovery', id: 'R', effectiveOn: '2026-03-31', amount: '100.00' },
 *     ],
 *   }],
 * }]
 * const losses = tallyLosses(cases, { period: { from: '2026-01-01', to: '2026-03-31' }, currency: 'USD' })
 * losses.writtenOff // => '600.00'
 * losses.recovered // => '100.00'
 * badDebtRate({ ...losses, variant: 'of-sales', creditSales: '40000.00' }).value // => 1.25
 */
export function tallyLosses(cases: Iterable<CaseFile>, options: TallyLossesOptions): Losses {
  const { period, currency } = valueOrThrow(
    inspect(
      requestShape,
      { period: readField(options, 'period'), currency: readField(options, 'currency') },
      ({ period }) => periodIssues(period, 'period'),
    ),
  )
  const ledger = expectLedger(readField(options, 'ledger'))
  const before = addDays(period.from, -1)
  const issues: Issue[] = []
  let writtenOff: MinorUnits = 0
  let recovered: MinorUnits = 0
  let index = 0
  for (const one of expectIterable(cases, 'cases')) {
    const path = joinPath('cases', index++)
    const parsed = safeParseCaseFile(one)
    if (!parsed.ok) {
      issues.push(...issuesWithin(path, parsed.issues))
      continue
    }
    for (const [place, account] of parsed.value.accounts.entries()) {
      if (account.currency !== currency) continue
      issues.push(...unfoundedIssues(account, period.to, joinPath(joinPath(path, 'accounts'), place)))
      // Most accounts lost nothing, and are not replayed.
      if (!hasLosses(account)) continue
      const minorDigits = toMinorDigits(currency, 'currency')
      const closing = accountLosses(account, minorDigits, period.to, ledger)
      const opening = accountLosses(account, minorDigits, before, ledger)
      writtenOff = addMinorUnits(writtenOff, subtractMinorUnits(closing.writtenOff, opening.writtenOff))
      recovered = addMinorUnits(recovered, subtractMinorUnits(closing.recovered, opening.recovered))
    }
  }
  if (issues.length > 0) throw issuesError('invalid-input', issues)
  return {
    period: { from: period.from, to: period.to },
    currency,
    writtenOff: decimalOf(writtenOff, currency),
    recovered: decimalOf(recovered, currency),
  }
}

function hasLosses({ events = [] }: Account): boolean {
  return events.some(({ kind }) => kind === 'write-off')
}

/** Which recoveries by a day have no write-off before them on which they could have come in? */
function unfoundedIssues({ events = [] }: Account, asOf: CivilDate, path: string): readonly Issue[] {
  const lostOn = events.flatMap(({ kind, effectiveOn }) => (kind === 'write-off' ? [effectiveOn] : []))
  return events.flatMap(({ kind, effectiveOn }, index) =>
    kind !== 'recovery' || effectiveOn > asOf || lostOn.some((on) => on <= effectiveOn)
      ? []
      : [describeFault(unfounded, joinPath(joinPath(path, 'events'), index))],
  )
}

const unfounded: Fault = {
  code: 'missing',
  expected: {
    en: 'a write-off on the day of the recovery or before it',
    'zh-CN': '收回当日或之前的核销事件',
  },
  received: { en: 'none', 'zh-CN': '没有' },
  remedy: {
    en: 'Give the events from the write-off on: what is recovered is told only of what was written off in them.',
    'zh-CN': '请给出自核销起的事件；收回额只针对事件中的核销计算。',
  },
}

import { expectIterable } from '../aging'
import {
  addDays,
  addMinorUnits,
  type CurrencyCode,
  currency,
  type Issue,
  inspect,
  issuesError,
  joinPath,
  type MinorUnits,
  readField,
  record,
  type Shape,
  subtractMinorUnits,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import { type CompiledLedger, expectLedger, replayBooks } from '../ledger'
import { type Period, periodIssues, periodShape } from '../measures'
import { type Account, type CaseFile, safeParseCaseFile } from '../model'
import { decimalOf } from './days-of-sales'
import { within } from './read-invoices'

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
 * one, which may fall below zero.
 *
 * @param cases - Any iterable, read once.
 * @throws ArrearsError `invalid-input` with every issue and its place: a case file that is none, a period that ends
 * before it starts. `date-out-of-range` for a period without a day before it.
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
      issues.push(...parsed.issues.map((issue) => ({ ...issue, path: within(path, issue.path) })))
      continue
    }
    for (const account of parsed.value.accounts) {
      // Most accounts lost nothing, and are not replayed.
      if (account.currency !== currency || !hasLosses(account)) continue
      const minorDigits = toMinorDigits(currency, 'currency')
      const closing = replayBooks(account, minorDigits, { asOf: period.to, ledger })
      const opening = replayBooks(account, minorDigits, { asOf: before, ledger })
      writtenOff = addMinorUnits(
        writtenOff,
        subtractMinorUnits(closing.writtenOffUnits, opening.writtenOffUnits),
      )
      recovered = addMinorUnits(recovered, subtractMinorUnits(closing.recoveredUnits, opening.recoveredUnits))
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

import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  currency,
  formatMinorUnits,
  type Issue,
  inspect,
  type MinorUnits,
  oneOf,
  record,
  type Shape,
  subtractMinorUnits,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import { type Period, periodIssues, periodShape } from '../measures'
import { type Account, type AccountEvent, type CaseFile, safeParseCaseFile } from '../model'
import { checkRows, throwIssues } from './check-rows'
import { unitsOf } from './flow-issues'

/** Which money of case files is counted? */
export interface TallyCollectionsOptions {
  readonly period: Period
  /** Accounts in another currency are left out: one tally per currency. */
  readonly currency: CurrencyCode
  /**
   * - `payments`: events of kind `payment` only (还款), those after a write-off among them.
   * - `recoveries`: events of kind `recovery` only (核销后收回).
   * - `both`.
   */
  readonly received: 'payments' | 'recoveries' | 'both'
}

/** What came in during a period, and what of it or of earlier money was undone. */
export interface CollectionsTally {
  readonly period: Period
  readonly currency: CurrencyCode
  /** Before reversals. */
  readonly collected: string
  readonly reversed: string
}

const optionsShape: Shape<TallyCollectionsOptions> = /* @__PURE__ */ record<TallyCollectionsOptions>({
  period: periodShape,
  currency,
  received: /* @__PURE__ */ oneOf(['payments', 'recoveries', 'both']),
})

/**
 * What came in during a period on these case files, and what was undone in it?
 *
 * The flows of `recoveryRate`, in one pass. Money counts on the day from which it counts on the account. What is undone
 * counts on the day of the reversal or chargeback, whenever it had come in; what was charged back before is not undone a
 * second time. Money is told apart by the kind of its event alone: a `payment` after a write-off, which the ledger and
 * `tallyLosses` take as recovered as far as nothing else was owed, is a payment here. Refunds of what was overpaid and transfers between accounts are neither. An event listed twice is one. What
 * an `opening` already holds is not in the events, and not counted.
 *
 * Placements, recalls and fees are in no case file: `tallyPlacements` counts them from rows.
 *
 * @throws ArrearsError `invalid-input` with every issue, by case: what is no case file, no currency, a period that ends
 * before it starts.
 *
 * @example
 * const events = [
 *   { kind: 'payment', id: 'P-1', effectiveOn: '2026-02-27', amount: '50.00' },
 *   { kind: 'payment', id: 'P-2', effectiveOn: '2026-03-02', amount: '300.00' },
 *   { kind: 'reversal', id: 'R-1', effectiveOn: '2026-03-05', of: 'P-1' },
 * ]
 * const dues = [{ id: 'INV-1', dueOn: '2026-01-31', amount: '1000.00' }]
 * const cases = [{ debtor: { id: 'D-1' }, accounts: [{ id: 'A-1', currency: 'USD', dues, events }] }]
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const tally = tallyCollections(cases, { period, currency: 'USD', received: 'payments' })
 * tally // => { period, currency: 'USD', collected: '300.00', reversed: '50.00' }
 * recoveryRate({ ...tally, variant: 'owed', owed: '1000.00' }).value // => 25
 */
export function tallyCollections(
  cases: Iterable<CaseFile>,
  options: TallyCollectionsOptions,
): CollectionsTally {
  const checked = valueOrThrow(inspect(optionsShape, options, optionIssues))
  const { period, currency } = checked
  let collected: MinorUnits = 0
  let reversed: MinorUnits = 0
  throwIssues(
    checkRows(cases, 'cases', safeParseCaseFile, ({ accounts }) => {
      for (const account of accounts) {
        if (account.currency !== currency) continue
        const flows = flowsOf(account, checked)
        collected = addMinorUnits(collected, flows.collected)
        reversed = addMinorUnits(reversed, flows.reversed)
      }
    }),
  )
  const minorDigits = toMinorDigits(currency, 'currency')
  return {
    period: { from: period.from, to: period.to },
    currency,
    collected: formatMinorUnits(collected, minorDigits),
    reversed: formatMinorUnits(reversed, minorDigits),
  }
}

interface AccountFlows {
  readonly collected: MinorUnits
  readonly reversed: MinorUnits
}

function flowsOf(
  { events = [], currency }: Account,
  { period, received }: TallyCollectionsOptions,
): AccountFlows {
  const byId = new Map(events.map((event) => [event.id, event]))
  const isWithin = (on: CivilDate): boolean => on >= period.from && on <= period.to
  const receivedUnits = (event: AccountEvent | undefined): MinorUnits =>
    event !== undefined &&
    ((event.kind === 'payment' && received !== 'recoveries') ||
      (event.kind === 'recovery' && received !== 'payments'))
      ? unitsOf(event.amount, currency)
      : 0
  const undoneOn = new Map<string, CivilDate>()
  for (const event of byId.values()) if (event.kind === 'reversal') undoneOn.set(event.of, event.effectiveOn)

  let collected: MinorUnits = 0
  let reversed: MinorUnits = 0
  for (const event of byId.values()) {
    if (isWithin(event.effectiveOn)) collected = addMinorUnits(collected, receivedUnits(event))
    if (event.kind === 'reversal' && isWithin(event.effectiveOn)) {
      reversed = addMinorUnits(reversed, receivedUnits(byId.get(event.of)))
    }
    if (event.kind !== 'chargeback' || receivedUnits(byId.get(event.of)) === 0) continue
    const undone = undoneOn.get(event.of)
    // From the day of the reversal on, the payment and its chargebacks never were.
    if (undone !== undefined && undone <= event.effectiveOn) continue
    const units = unitsOf(event.amount, currency)
    if (isWithin(event.effectiveOn)) reversed = addMinorUnits(reversed, units)
    if (undone !== undefined && isWithin(undone)) reversed = subtractMinorUnits(reversed, units)
  }
  return { collected, reversed }
}

function optionIssues({ period }: TallyCollectionsOptions): readonly Issue[] {
  return periodIssues(period, 'period')
}

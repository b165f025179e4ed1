import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  compareAmounts,
  currency,
  daysBetween,
  formatMinorUnits,
  type Issue,
  inOrder,
  inspect,
  joinPath,
  listOf,
  type MinorUnits,
  oneOf,
  optional,
  type RoundingMode,
  record,
  roundingModes,
  type Shape,
  sumMinorUnits,
  text,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { amountIssues, type Measure, measureOf } from '../measures'
import {
  arrearsAmountDefinition,
  arrearsFrequencyDefinition,
  arrearsLengthDefinition,
} from './arrears-measures'
import { afterAsOf, notAfterStart, notPositive, overlapping } from './spell-faults'

/** One time that a customer was in arrears. */
export interface ArrearsSpell {
  readonly customerId: string
  /** The first day on which something was overdue. */
  readonly from: CivilDate
  /** The first day on which nothing was any more; absent while it goes on. */
  readonly endedOn?: CivilDate
  /** What was overdue, such as the most that was. */
  readonly amount: Amount
}

/** What {@link analyzeArrears} looks at. */
export interface AnalyzeArrearsInput {
  /** The day up to which a spell that goes on is counted, at its end. */
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** Of the mean amount, told to the minor unit. */
  readonly roundingMode: RoundingMode
  readonly spells: readonly ArrearsSpell[]
}

/** How one customer fell into arrears. */
export interface CustomerArrears {
  readonly customerId: string
  readonly spells: number
  /** Of its spells together, those that go on up to the end of `asOf`. */
  readonly daysInArrears: number
  readonly longestDays: number
  readonly largestAmount: string
  /** Whether one goes on. */
  readonly isInArrears: boolean
}

/** How often, how long and with how much customers were in arrears. */
export interface ArrearsAnalysis {
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  readonly spells: number
  /** Spells without an end: not among those of `length`. */
  readonly openSpells: number
  readonly frequency: Measure<'arrears-frequency', 'spells-per-customer'>
  readonly length: Measure<'arrears-length', 'ended-spells'>
  readonly amount: Measure<'arrears-amount', 'mean-of-spells'>
  /** Those with the most spells first; of as many, the longer in arrears, then by id. */
  readonly customers: readonly CustomerArrears[]
}

const spellShape: Shape<ArrearsSpell> = /* @__PURE__ */ record<ArrearsSpell>({
  customerId: text,
  from: civilDate,
  endedOn: /* @__PURE__ */ optional(civilDate),
  amount,
})

const inputShape: Shape<AnalyzeArrearsInput> = /* @__PURE__ */ record<AnalyzeArrearsInput>({
  asOf: civilDate,
  currency,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
  spells: /* @__PURE__ */ listOf(spellShape),
})

/**
 * How often, for how long and with how much do customers fall into arrears (逾期频率、时长、金额)?
 *
 * A spell runs from the first day on which something was overdue to the day before `endedOn`. One that goes
 * on counts in the frequency, the amount and the days of its customer, but not in the mean length: it is
 * censored, and `openSpells` says how many are. Spells of a customer may follow each other on the day, not overlap.
 *
 * @throws ArrearsError `invalid-input` with every issue: a spell that starts after `asOf`, ends after it or before it
 * starts, or overlaps another of its customer; an amount that is zero or below, or not exact money of the
 * currency.
 *
 * @example
 * const spells = [
 *   { customerId: 'A', from: '2026-01-02', endedOn: '2026-01-05', amount: '100.00' },
 *   { customerId: 'A', from: '2026-02-02', endedOn: '2026-02-09', amount: '50.00' },
 *   { customerId: 'B', from: '2026-03-30', amount: '10.00' },
 * ]
 * const analysis = analyzeArrears({ asOf: '2026-03-31', currency: 'USD', roundingMode: 'half-even', spells })
 * analysis.frequency.value // => 1.5
 * analysis.length.value // => 5
 * analysis.amount.amount // => '53.33'
 * analysis.customers[0].daysInArrears // => 10
 */
export function analyzeArrears(input: AnalyzeArrearsInput): ArrearsAnalysis {
  const { asOf, currency, roundingMode, spells } = valueOrThrow(inspect(inputShape, input, spellIssues))
  const minorDigits = toMinorDigits(currency, 'currency')
  const unitsOf = (spell: ArrearsSpell): MinorUnits => toMinorUnits(spell.amount, currency, 'amount')
  const byCustomer = groupByCustomer(spells)
  const ended = spells.filter(({ endedOn }) => endedOn !== undefined)
  const daysEnded = ended.reduce((sum, spell) => sum + daysOf(spell, asOf), 0)
  const period = { asOf }
  return {
    asOf,
    currency,
    spells: spells.length,
    openSpells: spells.length - ended.length,
    frequency: measureOf(arrearsFrequencyDefinition, 'spells-per-customer', {
      period,
      currency: null,
      numerator: spells.length,
      denominator: byCustomer.size,
    }),
    length: measureOf(arrearsLengthDefinition, 'ended-spells', {
      period,
      currency: null,
      numerator: daysEnded,
      denominator: ended.length,
    }),
    amount: measureOf(arrearsAmountDefinition, 'mean-of-spells', {
      period,
      currency,
      numerator: formatMinorUnits(sumMinorUnits(spells.map(unitsOf)), minorDigits),
      denominator: spells.length,
      roundingMode,
    }),
    customers: [...byCustomer]
      .map(([customerId, own]) => tellCustomer(customerId, own, asOf, currency))
      .sort(byFrequency),
  }
}

function groupByCustomer(spells: readonly ArrearsSpell[]): ReadonlyMap<string, readonly ArrearsSpell[]> {
  const groups = new Map<string, ArrearsSpell[]>()
  for (const spell of spells) {
    const group = groups.get(spell.customerId)
    if (group === undefined) groups.set(spell.customerId, [spell])
    else group.push(spell)
  }
  return groups
}

/** The days on which something was overdue, the last that is known among them. */
function daysOf({ from, endedOn }: ArrearsSpell, asOf: CivilDate): number {
  return endedOn === undefined ? daysBetween(from, asOf) + 1 : daysBetween(from, endedOn)
}

function tellCustomer(
  customerId: string,
  spells: readonly ArrearsSpell[],
  asOf: CivilDate,
  currency: CurrencyCode,
): CustomerArrears {
  const days = spells.map((spell) => daysOf(spell, asOf))
  const amounts = spells.map((spell) => toMinorUnits(spell.amount, currency, 'amount'))
  const largest = amounts.reduce((most, units) => (units > most ? units : most))
  return {
    customerId,
    spells: spells.length,
    daysInArrears: days.reduce((sum, each) => sum + each, 0),
    longestDays: days.reduce((most, each) => Math.max(most, each), 0),
    largestAmount: formatMinorUnits(largest, toMinorDigits(currency, 'currency')),
    isInArrears: spells.some(({ endedOn }) => endedOn === undefined),
  }
}

function byFrequency(one: CustomerArrears, other: CustomerArrears): number {
  return (
    other.spells - one.spells ||
    other.daysInArrears - one.daysInArrears ||
    inOrder(one.customerId, other.customerId)
  )
}

function spellIssues({ asOf, currency, spells }: AnalyzeArrearsInput): readonly Issue[] {
  const issues: Issue[] = []
  const latest = new Map<string, { readonly index: number; readonly spell: ArrearsSpell }>()
  const inOrderOfStart = spells
    .map((spell, index) => ({ spell, index }))
    .sort((one, other) => inOrder(one.spell.from, other.spell.from) || one.index - other.index)
  spells.forEach((spell, index) => {
    const path = joinPath('spells', index)
    const unread = amountIssues({ [joinPath(path, 'amount')]: spell.amount }, currency)
    issues.push(...unread)
    if (unread.length === 0 && compareAmounts(spell.amount, '0', currency) <= 0) {
      issues.push(notPositive(spell.amount, joinPath(path, 'amount')))
    }
    if (spell.from > asOf) issues.push(afterAsOf(spell.from, asOf, joinPath(path, 'from')))
    const { endedOn } = spell
    if (endedOn === undefined) return
    if (endedOn > asOf) issues.push(afterAsOf(endedOn, asOf, joinPath(path, 'endedOn')))
    if (endedOn <= spell.from) issues.push(notAfterStart(endedOn, spell.from, joinPath(path, 'endedOn')))
  })
  for (const entry of inOrderOfStart) {
    const before = latest.get(entry.spell.customerId)
    const end = before?.spell.endedOn
    if (before !== undefined && (end === undefined || end > entry.spell.from)) {
      issues.push(
        overlapping(entry.spell.from, end, before.index, joinPath(joinPath('spells', entry.index), 'from')),
      )
    }
    // Of two that overlap, the next one is held against the longer.
    if (before === undefined || (end !== undefined && (entry.spell.endedOn ?? asOf) >= end)) {
      latest.set(entry.spell.customerId, entry)
    }
  }
  return issues
}

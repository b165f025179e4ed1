import { addDays, type BusinessCalendar } from 'arrears'
import fc from 'fast-check'
import { currencyOf, day, written } from './valid-documents'

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>
type Document = Readonly<Record<string, unknown>>

/** What the parts of the terms of one plan have in common. */
interface Drawn {
  readonly money: {
    readonly currency: string
    readonly units: bigint
    readonly digits: number
    /** So many hundredths of the amount, and one unit at least. */
    readonly part: (percent: number) => string
  }
  /** From which interest runs. */
  readonly openedOn: string
  readonly dueOn: readonly string[]
}

/** What terms may leave out. */
const optionalKeys = new Set([
  'intervalMonths',
  'dueDays',
  'downPayment',
  'termLimit',
  'interestRounding',
  'grace',
  'interestOnlyCount',
  'balloon',
  'steps',
  'leveling',
])

/** A calendar that ends, so that it leaves days uncovered. */
export const calendar: BusinessCalendar = {
  id: 'ours',
  from: '2024-01-01',
  to: '2027-12-31',
  weekend: ['saturday', 'sunday'],
  holidays: ['2025-01-01', '2026-02-16', '2026-02-17'],
  workdays: ['2026-02-14'],
}
export const convention: fc.Arbitrary<string> = fc.constantFrom(
  'no-adjust',
  'following',
  'modified-following',
  'modified-following-bimonthly',
  'preceding',
  'modified-preceding',
  'nearest',
)
const ownRemainder = fc.constantFrom('first', 'last', 'spread', 'largest-remainder')
export const remainder: fc.Arbitrary<string> = fc.oneof(ownRemainder, fc.constant('separate'))
/** Every day count that asks for no regular period. */
export const dayCounts: readonly string[] = [
  '1/1',
  'ACT/ACT ISDA',
  'ACT/ACT AFB',
  'ACT/365F',
  'ACT/365.25',
  'ACT/360',
  'ACT/364',
  'ACT/366',
  'NL/365',
  '30/360',
  '30U/360',
  '30E/360',
  '30E/360 ISDA',
  '30E+/360',
  'excel-0',
  'excel-1',
  'excel-2',
  'excel-3',
  'excel-4',
]

/** Some way of rounding to a unit that every currency has. */
export const rounding: fc.Arbitrary<Document> = fc.record({
  mode: fc.constantFrom(
    'up',
    'down',
    'ceiling',
    'floor',
    'half-up',
    'half-down',
    'half-even',
    'half-ceiling',
    'half-floor',
  ),
  unit: fc.oneof({ weight: 4, arbitrary: fc.constant('minor') }, fc.constantFrom('major', '10')),
})

const ratePercent = fc.oneof(
  fc.integer({ min: 0, max: 48 }),
  fc.integer({ min: 0, max: 4800 }).map((hundredths) => written(BigInt(hundredths), 2)),
  fc.constantFrom('0.000001', '1000', '33.333333333333333333333333'),
)
const shortCount = fc.integer({ min: 1, max: 2 })
const graceRules = ['deferred', 'capitalized', 'waived']

function graceBy(rules: readonly string[]): fc.Arbitrary<unknown> {
  return fc.record({ count: shortCount, interest: fc.constantFrom(...rules) })
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    currency: currencyOf,
    units: fc.oneof(fc.bigInt({ min: 3n, max: 10_000_000n }), fc.bigInt({ min: 3n, max: 10n ** 20n })),
    openedOn: day.filter((one) => one < '9999'),
    gaps: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
  })
  .map(({ currency: { code, digits }, units, openedOn, gaps }) => {
    const dueOn: string[] = []
    for (const gap of gaps) dueOn.push(addDays(dueOn.at(-1) ?? openedOn, gap))
    const part = (percent: number): string => {
      const share = (units * BigInt(percent)) / 100n
      return written(share > 0n ? share : 1n, digits)
    }
    return { money: { currency: code, units, digits, part }, openedOn, dueOn }
  })

function termsOf(fieldsOf: (one: Drawn) => Fields): fc.Arbitrary<Document> {
  return drawn.chain((one) => {
    const fields = fieldsOf(one)
    return fc.record(fields, { requiredKeys: Object.keys(fields).filter((key) => !optionalKeys.has(key)) })
  })
}

// Together they may be more than the amount, which is refused.
const MOST_DOWN = 60
const MOST_BALLOON = 60

function sharedFields({ money, openedOn }: Drawn): Fields {
  return {
    amount: fc.constant(money.part(100)),
    currency: fc.constant(money.currency),
    dueDays: fc.record({ convention, calendar: fc.constant(calendar) }),
    downPayment: fc.record({ amount: percentOf(money, MOST_DOWN), dueOn: fc.constant(openedOn) }),
    termLimit: fc.record({ from: fc.constant(openedOn), months: fc.constantFrom(36, 1200) }),
    rounding,
  }
}

function percentOf({ part }: Drawn['money'], most: number): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: most }).map(part)
}

function monthFields({ dueOn: [firstDueOn] }: Drawn): Fields {
  return {
    count: fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 1, max: 24 }) }, fc.constant(360)),
    firstDueOn: fc.constant(firstDueOn),
    monthRule: fc.constantFrom('corresponding-day', 'month-end'),
    intervalMonths: fc.constantFrom(1, 2, 3, 5, 12),
  }
}

function byDays({ openedOn }: Drawn, moreCounts: readonly string[]): fc.Arbitrary<unknown> {
  return fc.record({
    dayCount: fc.constantFrom(...dayCounts, ...moreCounts),
    openedOn: fc.constant(openedOn),
    periodEnds: fc.constantFrom('unadjusted', 'adjusted'),
  })
}

const interestFields = { annualRatePercent: ratePercent, interestRounding: rounding }

function repayingFields({ money }: Drawn): Fields {
  return {
    ...interestFields,
    grace: graceBy(graceRules),
    interestOnlyCount: shortCount,
    balloon: percentOf(money, MOST_BALLOON),
  }
}

const interestDue = fc.constantFrom('each-installment', 'at-maturity')
const steps = fc.record({
  everyCount: fc.integer({ min: 1, max: 12 }),
  percent: fc.constantFrom('5', '-5', 12.5, '-99.5', '1000'),
})

/** What is particular to a method, or to a way of using it. */
const ways = {
  'equal-parts': () => ({ method: fc.constant('equal-parts'), remainder }),
  annuity: (one) => ({ method: fc.constant('annuity'), ...repayingFields(one), steps }),
  'annuity, leveled': (one) => ({
    method: fc.constant('annuity'),
    ...repayingFields(one),
    rounding: fc.record({ mode: fc.constantFrom('half-up', 'down', 'up'), unit: fc.constant('minor') }),
    interestRounding: fc.constant({ mode: 'half-even', unit: 'minor' }),
    leveling: fc.constantFrom('re-leveled', 'unrounded-inside'),
  }),
  'equal-principal': (one) => ({ method: fc.constant('equal-principal'), ...repayingFields(one), remainder }),
  flat: () => ({ method: fc.constant('flat'), ...interestFields, remainder }),
  bullet: () => ({ method: fc.constant('bullet'), ...interestFields, interestDue }),
} satisfies Readonly<Record<string, (one: Drawn) => Fields>>

export type Way = keyof typeof ways

/** Terms of a method on days that are whole months apart, with interest by months. */
export function termsByMonths(way: Way): fc.Arbitrary<Document> {
  return termsOf((one) => ({ ...sharedFields(one), ...monthFields(one), ...ways[way](one) }))
}

/** The same, with interest by the days of each period. */
export function termsByDays(way: Exclude<Way, 'equal-parts'>): fc.Arbitrary<Document> {
  return termsOf((one) => ({
    ...sharedFields(one),
    ...monthFields(one),
    ...ways[way](one),
    interestByDays: byDays(one, ['ACT/ACT ICMA', 'ACT/365L']),
  }))
}

/** Terms of a method on days of one's own. */
export function termsOnOwnDays(way: Way): fc.Arbitrary<Document> {
  return termsOf((one) => {
    const fields: Fields = ways[way](one)
    return {
      ...sharedFields(one),
      ...fields,
      dueOn: fc.constant(one.dueOn),
      ...('remainder' in fields ? { remainder: ownRemainder } : {}),
      ...(way === 'equal-parts' ? {} : { interestByDays: byDays(one, []) }),
    }
  })
}

/** Payment by payment, some of them left open, with interest. */
export const openPayments: fc.Arbitrary<Document> = termsOf((one) => {
  const { downPayment: _, ...shared } = sharedFields(one)
  const last = one.dueOn.length - 1
  const payments = one.dueOn.map((dueOn, index) => {
    const amount = percentOf(one.money, Math.ceil(100 / (last + 1)))
    return index === last
      ? fc.constant({ dueOn })
      : fc.record({ dueOn: fc.constant(dueOn), amount }, { requiredKeys: ['dueOn'] })
  })
  return {
    ...shared,
    ...interestFields,
    method: fc.constant('custom'),
    payments: fc.tuple(...payments),
    interestByDays: byDays(one, []),
  }
})

/** Payment by payment, all of them stated, without interest. */
export const statedPayments: fc.Arbitrary<Document> = termsOf((one) => {
  const { downPayment: _, ...shared } = sharedFields(one)
  const { units, digits } = one.money
  const each = units / BigInt(one.dueOn.length)
  const rest = units - each * BigInt(one.dueOn.length - 1)
  const payments = one.dueOn.map((dueOn, index) => ({
    dueOn,
    amount: written(index === one.dueOn.length - 1 ? rest : each, digits),
  }))
  return { ...shared, method: fc.constant('custom'), payments: fc.constant(payments) }
})

/** An annuity with one of its terms left open, and an installment that is likely to have it. */
export function openTerms(open: 'amount' | 'count' | 'annualRatePercent'): fc.Arbitrary<Document> {
  const ofWay = (way: 'annuity' | 'annuity, leveled', leveling: Fields): fc.Arbitrary<Document> =>
    termsOf((one) => {
      const { units, digits } = one.money
      // From what repays in 36 installments to what repays in one.
      const installment = fc
        .integer({ min: 28, max: 1100 })
        .map((thousandths) => written((units * BigInt(thousandths)) / 1000n + 1n, digits))
      const fields: Fields = {
        ...sharedFields(one),
        ...monthFields(one),
        ...ways[way](one),
        ...leveling,
        grace: graceBy(graceRules),
        installment,
      }
      return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== open))
    })
  return fc.oneof(
    ofWay('annuity', {}),
    ofWay('annuity, leveled', { leveling: fc.constant('unrounded-inside') }),
  )
}

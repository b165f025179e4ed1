import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageAccount, type ChargeOffClock, chargeOffOn, compileAging } from '../../src/aging'
import { addDays } from '../../src/foundations'
import { receivablesBuckets, usClosedEndChargeOff, usOpenEndChargeOff } from '../../src/policies'
import { errorOf } from '../support/error-of'

const dueOn = '2026-01-31'
const first = { title: 'Charge-off Rule s 1', confidence: 'verified' } as const
const second = { title: 'Charge-off Rule s 2', confidence: 'official' } as const
const repeal = { title: 'Repeal Act s 1', confidence: 'verified' } as const

/** After 60 days; from 1 May after 90; from 1 August not at all. */
const changing: ChargeOffClock = {
  id: 'changing',
  history: [
    { from: '2026-01-01', value: { daysPastDue: 60 }, citation: first },
    { from: '2026-05-01', value: { daysPastDue: 90 }, citation: second },
    { from: '2026-08-01', value: null, citation: repeal },
  ],
}

// 120 and 180 days past due: 65 FR 36903. The rows say how many days after the due date the question is asked.
describe.each([
  ['fixed installments', usClosedEndChargeOff, 120],
  ['revolving credit', usOpenEndChargeOff, 180],
])('the clock of %s', (_, clock, threshold) => {
  const rows: readonly (readonly [string, number, number, string, number | null])[] = [
    ['before the due date', -1, 0, 'nothing-past-due', 1],
    ['on the due date', 0, 0, 'nothing-past-due', 1],
    ['the first day past due', 1, 1, 'pending', threshold],
    ['two days before', threshold - 2, threshold - 2, 'pending', threshold],
    ['the day before', threshold - 1, threshold - 1, 'pending', threshold],
    ['the day itself', threshold, threshold, 'reached', null],
    ['the day after', threshold + 1, threshold + 1, 'reached', null],
  ]
  it.each(rows)('%s, with the due date as day 0', (__, days, daysPastDue, status, changesAfter) =>
    expect(chargeOffOn(dueOn, { asOf: addDays(dueOn, days), dueDateIsDay: 0, clock })).toEqual({
      asOf: addDays(dueOn, days),
      status,
      on: status === 'nothing-past-due' ? null : addDays(dueOn, threshold),
      daysPastDue,
      threshold,
      clock: clock.id,
      source: clock.history[0]?.citation,
      changesOn: changesAfter === null ? null : addDays(dueOn, changesAfter),
    }),
  )

  it.each(rows)(
    '%s, a day earlier with the due date as day 1',
    (__, days, daysPastDue, status, changesAfter) =>
      expect(chargeOffOn(dueOn, { asOf: addDays(dueOn, days - 1), dueDateIsDay: 1, clock })).toMatchObject({
        status,
        on: status === 'nothing-past-due' ? null : addDays(dueOn, threshold - 1),
        daysPastDue,
        changesOn: changesAfter === null ? null : addDays(dueOn, changesAfter - 1),
      }),
  )

  it('holds from the report in which the notice asks for it, with its source', () => {
    const error = errorOf(() => chargeOffOn(dueOn, { asOf: '2000-12-30', dueDateIsDay: 0, clock }))
    expect(error).toMatchObject({ code: 'no-value-in-force', details: { startsOn: '2000-12-31' } })
    expect(chargeOffOn(null, { asOf: '2000-12-31', dueDateIsDay: 0, clock }).source).toEqual({
      title: 'FFIEC Uniform Retail Credit Classification and Account Management Policy, 65 FR 36903',
      href: 'https://www.fdic.gov/resources/regulations/federal-register-publications/00uniform.html',
      confidence: 'verified',
    })
    expect(clock.label?.en).toMatch(/^US .+-end retail credit, charge-off$/)
    expect(clock.label?.['zh-CN']).toMatch(/^美国.+零售信贷核销期限$/)
  })
})

describe('chargeOffOn', () => {
  it('has the worked days of the calendar', () => {
    // January has 31 days, so 31 January + 120 is 31 May, and + 180 is 30 July; a leap day takes one.
    const on = (due: string, clock: ChargeOffClock, asOf: string) =>
      chargeOffOn(due, { asOf, dueDateIsDay: 0, clock }).on
    expect(on('2026-01-31', usClosedEndChargeOff, '2026-02-01')).toBe('2026-05-31')
    expect(on('2026-01-31', usOpenEndChargeOff, '2026-02-01')).toBe('2026-07-30')
    expect(on('2024-01-31', usClosedEndChargeOff, '2024-02-01')).toBe('2024-05-30')
  })

  it('has no day where nothing is owed, and none to come', () => {
    expect(
      chargeOffOn(null, { asOf: '2026-03-31', dueDateIsDay: 0, clock: usOpenEndChargeOff }),
    ).toMatchObject({
      status: 'nothing-past-due',
      on: null,
      daysPastDue: 0,
      changesOn: null,
    })
  })

  it('follows the oldest unpaid due of an account, however much of it was paid', () => {
    const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
    const due = (id: string, day: string) => ({ id, dueOn: day, amount: '100.00' })
    const account = {
      id: 'A-1',
      currency: 'USD',
      dues: [due('1', '2026-01-31'), due('2', '2026-02-28')],
      events: [
        { kind: 'payment' as const, id: 'P-1', effectiveOn: '2026-02-10', amount: '99.00' },
        { kind: 'payment' as const, id: 'P-2', effectiveOn: '2026-03-10', amount: '1.00' },
      ],
    }
    const on = (asOf: string) =>
      chargeOffOn(ageAccount(account, { asOf, aging }).oldestUnpaidDueOn, {
        asOf,
        dueDateIsDay: 0,
        clock: usClosedEndChargeOff,
      }).on
    expect(on('2026-03-09')).toBe('2026-05-31')
    expect(on('2026-03-10')).toBe('2026-06-28')
  })

  // Due on 31 January: day 60 is 1 April, day 90 is 1 May, the very day on which 90 begins to hold.
  it.each<[string, string, string, string | null, string, string | null]>([
    ['under the first value', '2026-03-31', 'pending', '2026-04-01', first.title, '2026-04-01'],
    ['reached under it', '2026-04-01', 'reached', '2026-04-01', first.title, '2026-05-01'],
    ['the last day of the first value', '2026-04-30', 'reached', '2026-04-01', first.title, '2026-05-01'],
    ['the first day of the second', '2026-05-01', 'reached', '2026-05-01', second.title, '2026-08-01'],
    ['the last day of the clock', '2026-07-31', 'reached', '2026-05-01', second.title, '2026-08-01'],
  ])('goes by the value in force: %s', (_, asOf, status, on, title, changesOn) =>
    expect(chargeOffOn(dueOn, { asOf, dueDateIsDay: 0, clock: changing })).toMatchObject({
      status,
      on,
      source: { title },
      changesOn,
    }),
  )

  it.each([
    ['before the first value', '2025-12-31'],
    ['from the end on', '2026-08-01'],
  ])('has no answer %s', (_, asOf) =>
    expect(errorOf(() => chargeOffOn(dueOn, { asOf, dueDateIsDay: 0, clock: changing })).code).toBe(
      'no-value-in-force',
    ),
  )

  it('says so where the day cannot be written, and answers where it need not be', () => {
    const options = { asOf: '9999-12-31', dueDateIsDay: 0, clock: usOpenEndChargeOff } as const
    expect(errorOf(() => chargeOffOn('9999-12-30', options)).code).toBe('date-out-of-range')
    expect(chargeOffOn('9999-12-31', options)).toMatchObject({ status: 'nothing-past-due', changesOn: null })
  })

  it('hands out a source of its own', () => {
    const clock: ChargeOffClock = { ...changing, history: [...changing.history] }
    const { source } = chargeOffOn(dueOn, { asOf: '2026-04-01', dueDateIsDay: 0, clock })
    expect(source).toEqual(first)
    expect(source).not.toBe(first)
  })

  it('changes on the first day that differs, as a search day by day finds it', () => {
    const fromDays = fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 3 })
    let found = 0
    fc.assert(
      fc.property(
        fc.integer({ min: -150, max: 60 }),
        fc.constantFrom<0 | 1>(0, 1),
        fc.integer({ min: 1, max: 200 }),
        fromDays,
        fc.array(fc.option(fc.integer({ min: 1, max: 200 })), { minLength: 3, maxLength: 3 }),
        (due, dueDateIsDay, threshold, changes, later) => {
          const asOf = '2026-03-31'
          const dueDay = addDays(asOf, due)
          const clock: ChargeOffClock = {
            id: 'random',
            history: [
              { from: '2020-01-01', value: { daysPastDue: threshold }, citation: first },
              ...[...changes]
                .sort((left, right) => left - right)
                .map((after, index) => {
                  const days = later[index] ?? null
                  const value = days === null ? null : { daysPastDue: days }
                  return { from: addDays(asOf, after), value, citation: second }
                }),
            ],
          }
          const seenOn = (day: string): string => {
            try {
              const { status, on } = chargeOffOn(dueDay, { asOf: day, dueDateIsDay, clock })
              return `${status} ${on}`
            } catch {
              return 'no clock'
            }
          }
          const now = seenOn(asOf)
          let differs: string | null = null
          for (let after = 1; differs === null && after <= 600; after++) {
            if (seenOn(addDays(asOf, after)) !== now) differs = addDays(asOf, after)
          }
          expect(chargeOffOn(dueDay, { asOf, dueDateIsDay, clock }).changesOn).toBe(differs)
          if (differs !== null) found++
        },
      ),
      { seed: 41, endOnFailure: true, numRuns: 200 },
    )
    expect(found).toBeGreaterThan(100)
  })
})

describe('a question that cannot be read', () => {
  const options = { asOf: '2026-03-31', dueDateIsDay: 0, clock: usOpenEndChargeOff }
  const clockOf = (entry: object) => ({ ...options, clock: { id: 'x', history: [entry] } })
  const entry = { from: '2026-01-01', value: { daysPastDue: 60 }, citation: first }

  it.each<[string, unknown, unknown, string]>([
    ['no due date', undefined, options, 'missing oldestUnpaidDueOn'],
    ['a day that is none', '2026-02-30', options, 'no-such-day oldestUnpaidDueOn'],
    ['no options', dueOn, undefined, 'missing options'],
    ['no day', dueOn, { ...options, asOf: undefined }, 'missing options.asOf'],
    ['no way of counting', dueOn, { ...options, dueDateIsDay: undefined }, 'missing options.dueDateIsDay'],
    ['another way of counting', dueOn, { ...options, dueDateIsDay: 2 }, 'wrong-type options.dueDateIsDay'],
    ['no clock', dueOn, { ...options, clock: undefined }, 'missing options.clock'],
    ...[0, 3651, 1.5, '120'].map((days): [string, unknown, unknown, string] => [
      `a clock of ${days} days`,
      dueOn,
      clockOf({ ...entry, value: { daysPastDue: days } }),
      'wrong-type options.clock.history[0].value.daysPastDue',
    ]),
    [
      'a clock without a number',
      dueOn,
      clockOf({ ...entry, value: {} }),
      'missing options.clock.history[0].value.daysPastDue',
    ],
    [
      'a clock without a source',
      dueOn,
      clockOf({ ...entry, citation: undefined }),
      'missing options.clock.history[0].citation',
    ],
    [
      'two values from one day',
      dueOn,
      { ...options, clock: { id: 'x', history: [entry, entry] } },
      'date-order options.clock.history[1].from',
    ],
  ])('%s', (_, due, given, expected) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    const { code, details } = errorOf(() => chargeOffOn(due, given))
    expect(code).toBe('invalid-input')
    expect('issues' in details && details.issues.map((issue) => `${issue.code} ${issue.path}`)).toEqual([
      expected,
    ])
  })

  it.each([1, 3650])('but a clock of %i days can', (days) => {
    const clock: ChargeOffClock = { id: 'x', history: [{ ...entry, value: { daysPastDue: days } }] }
    expect(chargeOffOn(dueOn, { asOf: '2026-03-31', dueDateIsDay: 0, clock }).threshold).toBe(days)
  })

  it('says what to do', () =>
    expect(
      // @ts-expect-error a clock that a document brings
      errorOf(() => chargeOffOn(dueOn, clockOf({ ...entry, value: { daysPastDue: 0 } }))).sentence,
    ).toEqual({
      en: 'options.clock.history[0].value.daysPastDue: expected a whole number of days from 1 to 3650, received 0. Pass an integer such as 180.',
      'zh-CN':
        'options.clock.history[0].value.daysPastDue：应为 1 至 3650 的整数天数，收到 0。请传入整数，例如 180。',
    }))
})

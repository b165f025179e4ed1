import { describe, expect, it } from 'vitest'
import {
  type AnnuityTerms,
  type BulletTerms,
  type EqualPrincipalTerms,
  type FlatTerms,
  type InstallmentPlan,
  planInstallments,
} from '../../src/installments'
import { errorOf } from '../support/error-of'

// 36.5 % a year by ACT/365F is 0.1 % a day: 31 days to 1 February, 28 to 1 March 2026.
const shared = {
  amount: '1000.00',
  currency: 'CNY',
  count: 2,
  firstDueOn: '2026-02-01',
  monthRule: 'corresponding-day',
  rounding: { mode: 'half-up', unit: 'minor' },
  annualRatePercent: '36.5',
  interestByDays: { dayCount: 'ACT/365F', openedOn: '2026-01-01', periodEnds: 'unadjusted' },
} as const
const told = ({ rows }: InstallmentPlan): readonly string[] =>
  rows.map(({ principal, interest, payment }) => `${principal} + ${interest} = ${payment}`)

describe('interest by the days of each period', () => {
  type Terms = AnnuityTerms | EqualPrincipalTerms | FlatTerms | BulletTerms
  it.each<[string, Terms, readonly string[]]>([
    // 1000 × 1.031 × 1.028 ÷ (1.028 + 1) = 522.617…; 2.8 % of 508.38 is 14.2346….
    ['an annuity', { ...shared, method: 'annuity' }, ['491.62 + 31.00 = 522.62', '508.38 + 14.23 = 522.61']],
    // (1000 × 1.031 × 1.028 − 400) ÷ 2.028 = 325.378…; 2.8 % of 705.62 is 19.7573….
    [
      'an annuity with a balloon',
      { ...shared, method: 'annuity', balloon: '400' },
      ['294.38 + 31.00 = 325.38', '705.62 + 19.76 = 725.38'],
    ],
    // Interest alone for 31 days; then all of it after 28.
    [
      'an annuity after interest alone',
      { ...shared, method: 'annuity', interestOnlyCount: 1 },
      ['0.00 + 31.00 = 31.00', '1000.00 + 28.00 = 1028.00'],
    ],
    // 31 days, 28 days and 31 again.
    [
      'equal principal after interest alone, each by its own days',
      { ...shared, method: 'equal-principal', remainder: 'last', count: 3, interestOnlyCount: 2 },
      ['0.00 + 31.00 = 31.00', '0.00 + 28.00 = 28.00', '1000.00 + 31.00 = 1031.00'],
    ],
    // 31 days; then 28, 31 and 30, by Python's fractions: 353.0688, of which 674.9312 and 342.7853 are left.
    [
      'an annuity after interest alone, not rounded inside',
      { ...shared, method: 'annuity', count: 4, interestOnlyCount: 1, leveling: 'unrounded-inside' },
      [
        '0.00 + 31.00 = 31.00',
        '325.07 + 28.00 = 353.07',
        '332.14 + 20.93 = 353.07',
        '342.79 + 10.28 = 353.07',
      ],
    ],
    [
      'equal principal',
      { ...shared, method: 'equal-principal', remainder: 'last' },
      ['500.00 + 31.00 = 531.00', '500.00 + 14.00 = 514.00'],
    ],
    // 59 days of 1.00.
    [
      'flat interest',
      { ...shared, method: 'flat', remainder: 'last' },
      ['500.00 + 29.50 = 529.50', '500.00 + 29.50 = 529.50'],
    ],
    [
      'a bullet',
      { ...shared, method: 'bullet', interestDue: 'each-installment' },
      ['0.00 + 31.00 = 31.00', '1000.00 + 28.00 = 1028.00'],
    ],
    [
      'a bullet with all interest at the end',
      { ...shared, method: 'bullet', interestDue: 'at-maturity' },
      ['1000.00 + 59.00 = 1059.00'],
    ],
    [
      'equal principal with a cent set apart, and a third period of 31 days for it',
      { ...shared, amount: '1000.01', method: 'equal-principal', remainder: 'separate' },
      ['500.00 + 31.00 = 531.00', '500.00 + 14.00 = 514.00', '0.01 + 0.00 = 0.01'],
    ],
  ])('%s', (_, terms, rows) => {
    const plan = planInstallments(terms)
    expect(told(plan)).toEqual(rows)
    expect(plan.ratePerPeriod).toBe('by-days')
  })

  it('begins on the day on which it opens, be the first period short or long', () => {
    const firstInterest = (openedOn: string) =>
      planInstallments({
        ...shared,
        method: 'equal-principal',
        remainder: 'last',
        interestByDays: { ...shared.interestByDays, openedOn },
      }).rows[0]?.interest
    // 12, 1 and 62 days.
    expect(['2026-01-20', '2026-01-31', '2025-12-01'].map(firstInterest)).toEqual(['12.00', '1.00', '62.00'])
  })

  // 1 February and 1 March 2026 are Sundays: moved, the periods are of 32 and of 28 days.
  it.each([
    ['unadjusted', ['31.00', '14.00']],
    ['adjusted', ['32.00', '14.00']],
  ] as const)('ends a period on the %s due day', (periodEnds, interests) => {
    const plan = planInstallments({
      ...shared,
      method: 'equal-principal',
      remainder: 'last',
      interestByDays: { ...shared.interestByDays, periodEnds },
      dueDays: {
        convention: 'following',
        calendar: {
          id: 'ours',
          from: '2026-01-01',
          to: '2026-12-31',
          weekend: ['saturday', 'sunday'],
          holidays: [],
        },
      },
    })
    expect(plan.rows.map(({ dueOn }) => dueOn)).toEqual(['2026-02-02', '2026-03-02'])
    expect(plan.rows.map(({ interest }) => interest)).toEqual(interests)
  })

  // Months of 30 days, regular periods of a year, and fractions of a year that are twelfths are all a twelfth a month.
  it.each(['30/360', '30E/360', '30E/360 ISDA', '30U/360', '30E+/360', 'ACT/ACT ICMA', 'excel-0'] as const)(
    'by %s from the 15th to the 15th is that by months',
    (dayCount) => {
      const terms = {
        ...shared,
        amount: '87654.32',
        count: 36,
        firstDueOn: '2026-02-15',
        method: 'annuity',
      } as const
      const { interestByDays: _, ...byMonths } = terms
      const byDays = {
        ...terms,
        interestByDays: { dayCount, openedOn: '2026-01-15', periodEnds: 'unadjusted' },
      } as const
      expect(planInstallments(byDays)).toEqual({
        ...planInstallments(byMonths),
        ratePerPeriod: 'by-days',
      })
    },
  )

  // 31 days to 31 December 9999, after which there is no day.
  it('runs to the end of the calendar', () => {
    const plan = planInstallments({
      ...shared,
      method: 'bullet',
      interestDue: 'each-installment',
      count: 1,
      firstDueOn: '9999-12-31',
      interestByDays: { ...shared.interestByDays, openedOn: '9999-11-30' },
    })
    expect(told(plan)).toEqual(['1000.00 + 31.00 = 1031.00'])
  })

  it('by ACT/365L goes by the leap day of each period', () => {
    // 366 days from 1 March 2027 to 1 March 2028, with a 29 February; 365 to 1 March 2029. At 10 %, and of 1,000.
    const { rows } = planInstallments({
      ...shared,
      method: 'bullet',
      interestDue: 'each-installment',
      annualRatePercent: '10',
      firstDueOn: '2028-03-01',
      intervalMonths: 12,
      interestByDays: { dayCount: 'ACT/365L', openedOn: '2027-03-01', periodEnds: 'unadjusted' },
    })
    expect(rows.map(({ interest }) => interest)).toEqual(['100.00', '100.00'])
    const byYears = planInstallments({
      ...shared,
      method: 'bullet',
      interestDue: 'each-installment',
      annualRatePercent: '10',
      firstDueOn: '2028-03-01',
      intervalMonths: 12,
      interestByDays: { dayCount: 'ACT/365F', openedOn: '2027-03-01', periodEnds: 'unadjusted' },
    })
    // 1,000 × 10 % × 366 ÷ 365.
    expect(byYears.rows.map(({ interest }) => interest)).toEqual(['100.27', '100.00'])
  })

  // 425 days from 1 January 2027 to 1 March 2028, with a 29 February: 1,000 × 10 % × 425 ÷ 366.
  it('by ACT/365L goes by a long first period as it is', () => {
    const { rows } = planInstallments({
      ...shared,
      method: 'bullet',
      interestDue: 'each-installment',
      annualRatePercent: '10',
      count: 1,
      firstDueOn: '2028-03-01',
      intervalMonths: 12,
      interestByDays: { dayCount: 'ACT/365L', openedOn: '2027-01-01', periodEnds: 'unadjusted' },
    })
    expect(rows[0]?.interest).toBe('116.12')
  })

  // 59 days to 1 March and 153 from there to 1 August, of 1.00 each.
  it('takes months that are no part of a year where the day count needs no period', () => {
    const { rows } = planInstallments({
      ...shared,
      method: 'bullet',
      interestDue: 'each-installment',
      firstDueOn: '2026-03-01',
      intervalMonths: 5,
    })
    expect(rows.map(({ interest }) => interest)).toEqual(['59.00', '153.00'])
  })
})

describe('interest by days that cannot be', () => {
  const told = (terms: Partial<AnnuityTerms>): readonly string[] => {
    const { details } = errorOf(() => planInstallments({ ...shared, method: 'annuity', ...terms }))
    return 'issues' in details ? details.issues.map(({ path, code }) => `${path}: ${code}`) : []
  }

  it('that opens on the first due day, and by periods that are no part of a year', () => {
    const { interestByDays } = shared
    expect(told({ interestByDays: { ...interestByDays, openedOn: '2026-02-01' } })).toEqual([
      'interestByDays.openedOn: date-order',
    ])
    expect(
      told({ interestByDays: { ...interestByDays, dayCount: 'ACT/ACT ICMA' }, intervalMonths: 5 }),
    ).toEqual(['intervalMonths: wrong-type'])
  })

  it('with an installment that a long first period takes all of', () => {
    // 1,000 opened a year and a month before: 396 days of 1.00 each, and a level payment that the second month still repays.
    const terms = { ...shared, method: 'annuity', count: 60 } as const
    const late = { ...terms, interestByDays: { ...shared.interestByDays, openedOn: '2025-01-01' } }
    expect(errorOf(() => planInstallments(late)).details).toMatchObject({ issues: [{ path: 'rounding' }] })
  })
})

describe('a first day that business days move', () => {
  // 2026-02-01 is a Sunday, before which Friday is the last that is worked.
  const calendar = {
    id: 'ours',
    from: '2026-01-01',
    to: '2026-12-31',
    weekend: ['saturday', 'sunday'],
    holidays: [],
  } as const
  const opened = (openedOn: string): AnnuityTerms => ({
    ...shared,
    method: 'annuity',
    interestByDays: { dayCount: 'ACT/365F', openedOn, periodEnds: 'adjusted' },
    dueDays: { convention: 'preceding', calendar },
  })

  it('bears no interest where it is the day from which interest runs', () => {
    expect(planInstallments(opened('2026-01-30')).rows[0]?.interest).toBe('0.00')
  })

  it('is not before that day', () => {
    expect(errorOf(() => planInstallments(opened('2026-01-31'))).sentence).toMatchInlineSnapshot(`
      {
        "en": "interestByDays.openedOn: expected a day before 2026-01-30, received 2026-01-31. Interest runs from this day to the first installment: check both days.",
        "zh-CN": "interestByDays.openedOn：应为早于 2026-01-30 的日期，收到 2026-01-31。利息自此日起算至首期：请核对两个日期。",
      }
    `)
  })
})

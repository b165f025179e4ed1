import { expect, it } from 'vitest'
import { contactPolicyIssues, type PayDays, turningDaysOfPay } from '../../src/contact'

const issuesOf = (more: Partial<PayDays>) =>
  contactPolicyIssues({ payDays: { days: [5], daysBefore: 0, daysAfter: 0, ...more } }, 'contact')

it('takes fifteen days about a pay-day', () =>
  expect(issuesOf({ daysBefore: 15, daysAfter: 15 })).toEqual([]))

it.each(['daysBefore', 'daysAfter'] as const)('says of sixteen in %s what would do', (name) =>
  expect(issuesOf({ [name]: 16 })).toEqual([
    {
      code: 'too-large',
      path: `contact.payDays.${name}`,
      expected: 'at most 15 days',
      received: '16',
      sentence: {
        en: 'expected at most 15 days, received 16. Near is a few days; leave the pay-days out where any day will do.',
        'zh-CN': '应为至多 15 天，收到 16。临近只指数天；若任何一天均可，请省略发薪日。',
      },
    },
  ]),
)

it.each<[string, string, readonly string[]]>([
  // July and August have 31 days each.
  [
    'to the 62nd day after the one asked about',
    '2026-07-01',
    ['2026-07-02', '2026-08-01', '2026-08-02', '2026-09-01'],
  ],
  ['and not to the 63rd', '2026-06-30', ['2026-07-01', '2026-07-02', '2026-08-01', '2026-08-02']],
])('days on which it turns reach two months ahead, %s', (_, from, expected) =>
  expect(turningDaysOfPay({ days: [1], daysBefore: 0, daysAfter: 0 }, from)).toEqual(expected),
)

it('no day after the last of all turns', () =>
  expect(turningDaysOfPay({ days: [31], daysBefore: 0, daysAfter: 0 }, '9999-12-30')).toEqual(['9999-12-31']))

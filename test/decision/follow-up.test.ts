import { describe, expect, it } from 'vitest'
import { type Assessment, type CaseFile, createArrears, type Locale, type Policy } from '../../src'
import { addDays } from '../../src/foundations'
import type { ContactRecord } from '../../src/model'
import { tradeReceivables } from '../../src/policies'

const asOf = '2026-06-30'
const arrears = createArrears<string>({ policy: tradeReceivables })

/** A contact at noon in UTC so many days before today. */
const contact = (daysAgo: number, more: Partial<ContactRecord> = {}): ContactRecord => ({
  id: `C-${daysAgo}`,
  at: `${addDays(asOf, -daysAgo)}T12:00:00Z`,
  channel: 'phone',
  direction: 'outbound',
  outcome: 'no-answer',
  actor: 'lender',
  ...more,
})

/** One due, so many days late today, and nothing known that would stop collection. */
const caseLate = (days: number, more: Partial<CaseFile> = {}): CaseFile => ({
  debtor: { id: 'D-1' },
  accounts: [
    { id: 'A-1', currency: 'CNY', dues: [{ id: '1', dueOn: addDays(asOf, -days), amount: '20000.00' }] },
  ],
  marks: [],
  promises: [],
  agreements: [],
  contacts: [],
  facts: { softEffortFailed: false },
  ...more,
})

/** In how many days from today the next follow-up is; below 0 it is late. */
function daysUntil({ followUpOn }: Assessment): number | string {
  if (followUpOn.status !== 'decided') return followUpOn.status
  return (Date.parse(followUpOn.value) - Date.parse(asOf)) / 86_400_000
}

// domain-facts 5: 1-7 weekly, 8-30 every 3 days, 31-60 every 2 days, over 60 daily; counted from the last follow-up.
describe('the next follow-up after one of yesterday', () => {
  it.each<[string, number, number | string]>([
    ['on the due date: nothing is past due', 0, 'none'],
    ['on day 2, in the weekly row', 2, 6],
    ['on day 7, its last', 7, 6],
    ['on day 8, the first of every 3 days', 8, 2],
    ['on day 30, its last', 30, 2],
    ['on day 31, the first of every 2 days', 31, 1],
    ['on day 60, its last', 60, 1],
    ['on day 61, the first of every day: today', 61, 0],
  ])('%s', (_, days, expected) => {
    expect(daysUntil(arrears.assess(caseLate(days, { contacts: [contact(1)] }), { asOf }))).toBe(expected)
  })
})

describe('the next follow-up', () => {
  const untilNext = (days: number, ...contacts: readonly ContactRecord[]) =>
    daysUntil(arrears.assess(caseLate(days, { contacts }), { asOf }))

  it('is on day 1 where there was none, and stays there while it is late', () => {
    expect(untilNext(1)).toBe(0)
    expect(untilNext(2)).toBe(-1)
    expect(untilNext(45)).toBe(-44)
  })

  it('is on the due date itself where that is day 1', () => {
    const inclusive = createArrears<string>({
      policy: { ...tradeReceivables, aging: { ...tradeReceivables.aging, dueDateIsDay: 1 } },
    })
    // Due five days ago is day 6; day 1 was the due date.
    expect(daysUntil(inclusive.assess(caseLate(5), { asOf }))).toBe(-5)
  })

  it('is late by being earlier than today, by the interval of the row in which today lies', () => {
    // Three days' interval on day 20, last follow-up ten days ago: due a week ago.
    expect(untilNext(20, contact(10))).toBe(-7)
    expect(untilNext(20, contact(3))).toBe(0)
    expect(untilNext(20, contact(4))).toBe(-1)
  })

  it('is counted from the last of several, in any order', () => {
    expect(untilNext(20, contact(2), contact(9), contact(5))).toBe(1)
  })

  it('does not count what is dated later than today', () => {
    expect(untilNext(20, contact(2), contact(-1))).toBe(1)
  })

  it.each<[string, Partial<ContactRecord>, number]>([
    ['a call that the debtor answered', { outcome: 'answered-by-debtor' }, 2],
    ['a letter', { channel: 'letter', outcome: 'sent-letter' }, 2],
    ['a greeting, which is a contact', { purpose: 'greeting' }, 2],
    ['a call of an agency', { actor: 'agency' }, 2],
    ['a call that the debtor made', { direction: 'inbound', outcome: 'answered-by-debtor' }, -19],
    ['a call to somebody else', { recipient: 'relative' }, -19],
    ['a message that did not arrive', { channel: 'sms', outcome: 'not-delivered' }, -19],
    ['a call to a number that is not theirs', { outcome: 'wrong-number' }, -19],
  ])('counts from yesterday, or from day 1: %s', (_, more, expected) => {
    // On day 20, every 3 days: in 2 days from yesterday; day 1 was 19 days ago.
    expect(untilNext(20, contact(1, more))).toBe(expected)
  })

  it('reads the day of an instant in UTC, as attempts and letters do', () => {
    // Seven in the evening in UTC is the next morning in Shanghai.
    expect(untilNext(20, contact(0, { at: '2026-06-29T03:00:00+08:00' }))).toBe(1)
    expect(untilNext(20, contact(0, { at: '2026-06-29T08:00:00+08:00' }))).toBe(2)
  })

  it('is none where the treatment names no channel, whatever the interval', () => {
    const caseFile = caseLate(20, { marks: [{ kind: 'bankruptcy', from: '2026-06-01' }] })
    const { followUpDays, followUpOn } = arrears.assess(caseFile, { asOf })
    expect(followUpDays).toMatchObject({ value: 3 })
    expect(followUpOn).toEqual({ status: 'none', value: null })
  })

  it('begins anew with the arrears: a follow-up of those that were cured does not count', () => {
    const cured = (paidDaysAgo: number): CaseFile =>
      caseLate(40, {
        accounts: [
          {
            id: 'A-1',
            currency: 'CNY',
            dues: [
              { id: '1', dueOn: addDays(asOf, -40), amount: '100.00' },
              { id: '2', dueOn: addDays(asOf, -5), amount: '100.00' },
            ],
            events: [
              { kind: 'payment', id: 'P', effectiveOn: addDays(asOf, -paidDaysAgo), amount: '100.00' },
            ],
          },
        ],
        contacts: [contact(12)],
      })
    // Paid ten days ago, current, and late again since five days: day 1 was four days ago.
    expect(daysUntil(arrears.assess(cured(10), { asOf }))).toBe(-4)
    // Paid today: never current in between, so that the old follow-up counts, weekly on day 5.
    expect(daysUntil(arrears.assess(cured(0), { asOf }))).toBe(-5)
  })

  it('names the row, the interval and the day it is counted from', () => {
    const reasonsOf = ({ followUpOn }: Assessment) =>
      followUpOn.status === 'decided' ? followUpOn.reasons : []
    expect(reasonsOf(arrears.assess(caseLate(20, { contacts: [contact(1)] }), { asOf }))).toMatchObject([
      {
        rule: 'cadence/every-3-days',
        facts: { followUpDays: 3, lastFollowUpOn: '2026-06-29' },
        outcome: '2026-07-02',
      },
    ])
    expect(reasonsOf(arrears.assess(caseLate(20), { asOf }))).toMatchObject([
      {
        rule: 'cadence/every-3-days',
        facts: { followUpDays: 3, oldestUnpaidDueOn: '2026-06-10' },
        outcome: '2026-06-11',
      },
    ])
  })
})

describe('the next follow-up is undetermined', () => {
  const { contacts: _, ...unlisted } = caseLate(20)
  const { marks: __, ...unmarked } = caseLate(20, { contacts: [contact(1)] })

  it('where the contacts are not known, and says so', () => {
    const assessed = arrears.assess(unlisted, { asOf })
    expect(assessed.followUpOn).toEqual({
      status: 'undetermined',
      value: null,
      missing: ['lastFollowUpOn'],
      candidates: ['cadence/every-3-days'],
      mayBe: [],
      mayBeNone: false,
    })
    expect(assessed.missing).toContain('lastFollowUpOn')
  })

  it('but not where nothing is past due, or nobody is contacted', () => {
    const early = { ...unlisted, accounts: caseLate(0).accounts }
    expect(arrears.assess(early, { asOf }).followUpOn.status).toBe('none')
    const stopped = { ...unlisted, marks: [{ kind: 'deceased', from: '2026-06-01' } as const] }
    expect(arrears.assess(stopped, { asOf }).followUpOn.status).toBe('none')
  })

  it('where it may be that nobody is to be contacted', () => {
    expect(arrears.assess(unmarked, { asOf }).followUpOn).toMatchObject({
      status: 'undetermined',
      mayBe: ['2026-07-02'],
      mayBeNone: true,
      missing: expect.arrayContaining(['bankrupt', 'deceased']),
    })
  })

  it('where the interval is, with the days it may come to', () => {
    const { strategy } = tradeReceivables
    if (strategy === undefined) throw new Error('The shipped policy has a strategy.')
    const policy: Policy = {
      ...tradeReceivables,
      examples: [],
      strategy: {
        ...strategy,
        cadenceTable: {
          id: 'cadence',
          hitPolicy: 'first',
          rows: [
            { id: 'slow', when: { willing: true }, outcome: 10 },
            { id: 'fast', when: { willing: false }, outcome: 4 },
          ],
        },
      },
    }
    const own = createArrears<string>({ policy })
    expect(own.assess(caseLate(20, { contacts: [contact(1)] }), { asOf }).followUpOn).toEqual({
      status: 'undetermined',
      value: null,
      missing: ['willing'],
      candidates: ['cadence/slow', 'cadence/fast'],
      mayBe: ['2026-07-03', '2026-07-09'],
      mayBeNone: false,
    })
    const known = caseLate(20, { contacts: [contact(1)], facts: { softEffortFailed: false, willing: false } })
    expect(own.assess(known, { asOf }).followUpOn).toMatchObject({ value: '2026-07-03' })
  })

  it('where days are stated of which no account knows the due', () => {
    const stated = caseLate(0, { facts: { daysPastDue: 20, softEffortFailed: false } })
    expect(arrears.assess(stated, { asOf }).followUpOn).toMatchObject({
      status: 'undetermined',
      missing: ['oldestUnpaidDueOn'],
    })
  })
})

describe('the next follow-up, over time', () => {
  it('is no change while it passes, and is one when the interval changes', () => {
    // On day 62 of daily follow-ups nothing of the tables changes before day 91.
    const caseFile = caseLate(62, { contacts: [contact(3)] })
    const { followUpOn, changesOn } = arrears.assess(caseFile, { asOf })
    expect(followUpOn).toMatchObject({ value: addDays(asOf, -2) })
    for (let days = 1; days < 29; days++) {
      expect(arrears.assess(caseFile, { asOf: addDays(asOf, days) }).followUpOn).toMatchObject({
        value: addDays(asOf, -2),
      })
    }
    expect(changesOn).toBe(addDays(asOf, 29))
  })

  it('is a change when a contact is on file for a later day', () => {
    expect(arrears.assess(caseLate(62, { contacts: [contact(3), contact(-5)] }), { asOf }).changesOn).toBe(
      addDays(asOf, 5),
    )
  })
})

describe('the next follow-up, of a case that may run under either of two versions', () => {
  const { strategy } = tradeReceivables
  const slower = (outcome: number): Policy => ({
    ...tradeReceivables,
    version: 'old',
    effectiveFrom: '2026-01-01',
    examples: [],
    ...(strategy === undefined
      ? {}
      : {
          strategy: {
            ...strategy,
            cadenceTable: {
              id: 'cadence',
              hitPolicy: 'first',
              rows: [{ id: 'ever', when: { daysPastDue: { from: 1 } }, outcome }],
            },
          },
        }),
  })
  const newer: Policy = { ...tradeReceivables, effectiveFrom: '2026-06-15', runningCases: 'finish' }
  const followUpOf = (outcome: number) =>
    createArrears<string>({ policy: newer, earlierPolicies: [slower(outcome)] }).assess(
      caseLate(20, { contacts: [contact(1)] }),
      { asOf },
    ).followUpOn

  it('is decided where both say the same day, and else for want of the version', () => {
    expect(followUpOf(3)).toMatchObject({ status: 'decided', value: '2026-07-02' })
    expect(followUpOf(5)).toMatchObject({
      status: 'undetermined',
      missing: ['policyVersion'],
      mayBe: ['2026-07-02', '2026-07-04'],
    })
  })
})

describe('the next follow-up, explained', () => {
  const told = (caseFile: CaseFile, locale: Locale) =>
    arrears
      .explain(arrears.assess(caseFile, { asOf }), { locale })
      .find((line) => /^(?:Next follow-up|下次跟进日)/.test(line))
  const source = 'Source: Collections practice: follow-up every 7, 3, 2 and 1 days (secondary).'

  it.each<[string, CaseFile, string, string]>([
    [
      'a day to come',
      caseLate(20, { contacts: [contact(1)] }),
      `Next follow-up: 2026-07-02. Because days between follow-ups: 3, day of the last follow-up: 2026-06-29; rule cadence/every-3-days. ${source}`,
      '下次跟进日：2026-07-02。依据：跟进间隔天数为 3、上次跟进日为 2026-06-29；规则 cadence/every-3-days。出处：催收实务：每 7、3、2、1 天跟进（二手资料）。',
    ],
    [
      'a day that has passed, the first',
      caseLate(20),
      `Next follow-up: 2026-06-11 (late). Because days between follow-ups: 3, oldest unpaid due date: 2026-06-10; rule cadence/every-3-days. None was made in these arrears: the first is due on day 1. ${source}`,
      '下次跟进日：2026-06-11（已过）。依据：跟进间隔天数为 3、最早未付到期日为 2026-06-10；规则 cadence/every-3-days。说明：本次逾期尚未跟进：首次跟进应在第 1 天。出处：催收实务：每 7、3、2、1 天跟进（二手资料）。',
    ],
    ['none', caseLate(0), 'Next follow-up: none.', '下次跟进日：无。'],
    [
      'what is missing',
      (({ contacts: _, ...unlisted }) => unlisted)(caseLate(20)),
      'Next follow-up: not known, for want of day of the last follow-up.',
      '下次跟进日：尚不能确定，缺少上次跟进日。',
    ],
  ])('%s', (_, caseFile, english, chinese) => {
    expect(told(caseFile, 'en')).toBe(english)
    expect(told(caseFile, 'zh-CN')).toBe(chinese)
  })

  it('is not told of a decision on facts, which knows no contacts', () => {
    const lines = arrears.explain(arrears.decide({ facts: { daysPastDue: 20 } }, { asOf }), { locale: 'en' })
    expect(lines.some((line) => line.startsWith('Next follow-up'))).toBe(false)
  })
})

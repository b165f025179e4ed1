import { describe, expect, it } from 'vitest'
import { type Account, type CaseFile, createArrears, fixedZones, type Payment, retainUntil } from '../../src'
import { addDays } from '../../src/foundations'
import { china } from '../../src/packs'
import { consumerCardCn, consumerLendingCn } from '../../src/policies'

const zones = fixedZones('by hand', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
const arrears = createArrears({ policy: consumerCardCn, packs: [china], zones })

describe('money on a card', () => {
  const dueOn = '2026-01-01'
  const card: Account = {
    id: 'A',
    currency: 'CNY',
    debtKind: 'credit-card',
    dues: [{ id: 'bill', dueOn, components: { interest: '400.00', principal: '3000.00' } }],
  }
  const paidOn = (days: number): Payment => ({
    kind: 'payment',
    id: 'P',
    effectiveOn: addDays(dueOn, days),
    amount: '3100.00',
  })
  // Article 57: up to day 90 interest or fees first, then principal; from day 91 principal first.
  const interestFirst = [
    { dueId: 'bill', component: 'interest', amount: '400.00' },
    { dueId: 'bill', component: 'principal', amount: '2700.00' },
  ]
  const principalFirst = [
    { dueId: 'bill', component: 'principal', amount: '3000.00' },
    { dueId: 'bill', component: 'interest', amount: '100.00' },
  ]
  it.each([
    ['on the due date', 0, 'cn-card-to-90', interestFirst],
    ['on day 1', 1, 'cn-card-to-90', interestFirst],
    ['on day 60', 60, 'cn-card-to-90', interestFirst],
    ['on day 89', 89, 'cn-card-to-90', interestFirst],
    ['on day 90', 90, 'cn-card-to-90', interestFirst],
    ['on day 91', 91, 'cn-card-from-91', principalFirst],
    ['on day 95', 95, 'cn-card-from-91', principalFirst],
    ['on day 400', 400, 'cn-card-from-91', principalFirst],
  ])('%s', (_, days, order, parts) => {
    const answer = arrears.allocatePayment(card, paidOn(days))
    expect(answer.order.id).toBe(order)
    expect(answer.parts).toMatchObject(parts)
  })

  it('that is not billed yet takes nothing: what is left is held', () => {
    const whole = { ...paidOn(0), amount: '3500.00' }
    expect(arrears.allocatePayment(card, whole).unapplied).toBe('100.00')
  })
})

describe('an installment agreement under the terms of the policy', () => {
  const agreedOn = '2026-04-01'
  const caseWith = (paid: readonly string[], more: Partial<CaseFile> = {}): CaseFile => ({
    debtor: { id: 'D', kind: 'person', place: 'CN', timeZones: ['Asia/Shanghai'] },
    accounts: [
      {
        id: 'A',
        currency: 'CNY',
        debtKind: 'credit-card',
        dues: [{ id: 'bill', dueOn: '2026-02-01', amount: '6000.00' }],
        events: paid.map((effectiveOn) => ({
          kind: 'payment',
          id: effectiveOn,
          effectiveOn,
          amount: '2000.00',
        })),
      },
    ],
    marks: [],
    promises: [],
    contacts: [],
    agreements: [
      {
        id: 'plan',
        accountId: 'A',
        agreedOn,
        currency: 'CNY',
        installments: [
          { dueOn: '2026-05-01', amount: '2000.00' },
          { dueOn: '2026-06-01', amount: '2000.00' },
          { dueOn: '2026-07-01', amount: '2000.00' },
        ],
      },
    ],
    facts: { softEffortFailed: true },
    ...more,
  })
  const treatmentOn = (asOf: string, paid: readonly string[]) =>
    arrears.assess(caseWith(paid), { asOf }).treatment.value

  // Article 70: collection stops while it is kept, except where the cardholder does not perform it.
  it.each<[string, string, readonly string[], string]>([
    ['before anything falls due', '2026-04-15', [], 'follow-agreement'],
    ['on the day of the first installment', '2026-05-01', [], 'follow-agreement'],
    // Day 90 of the debt, which is still pre-litigation; day 91 is not.
    ['a day later, unpaid', '2026-05-02', [], 'formal-demand'],
    ['two days later, unpaid', '2026-05-03', [], 'sue'],
    ['a day later, paid on the day', '2026-05-02', ['2026-05-01'], 'follow-agreement'],
    ['paid a day late', '2026-05-03', ['2026-05-02'], 'sue'],
    ['on the day of the second', '2026-06-01', ['2026-05-01'], 'follow-agreement'],
    ['a day after the second, unpaid', '2026-06-02', ['2026-05-01'], 'sue'],
  ])('%s', (_, asOf, paid, treatment) => expect(treatmentOn(asOf, paid)).toBe(treatment))
})

describe('what the law on cards adds', () => {
  const { strategy, contact } = consumerCardCn
  const rules = strategy?.recordKeeping?.rules ?? []

  // Article 68: recordings at least two years; practice: five years from the end of the contract.
  it('keeps recordings two years at least, and five from the end of the contract', () => {
    expect(rules.map(({ id, keep, from }) => [id, keep, from])).toEqual([
      ['company-practice', { count: 5, unit: 'years' }, 'contract-end'],
      ['card-recordings', { count: 2, unit: 'years' }, 'record'],
    ])
    expect(retainUntil(rules, { recordedOn: '2026-06-10' })).toMatchObject({
      status: 'undetermined',
      atLeastUntil: '2028-06-10',
      missing: ['contractEndedOn'],
    })
    expect(retainUntil(rules, { recordedOn: '2026-06-10', contractEndedOn: '2026-12-31' })).toMatchObject({
      status: 'determined',
      until: '2031-12-31',
      decidedBy: ['company-practice'],
    })
  })

  // Article 69(1).
  it('asks of every letter for its basis in law, rights and duties, the way to object and the seal', () => {
    const added = ['legal-basis', 'rights-and-duties', 'how-to-object', 'seal']
    for (const { contents } of strategy?.letters ?? []) {
      expect(contents).toEqual([...(consumerLendingCn.strategy?.letters[0]?.contents ?? []), ...added])
    }
    expect(strategy?.letterContents?.map(({ id }) => id)).toEqual(strategy?.letters[0]?.contents)
    const windows = (policy: typeof consumerCardCn) =>
      policy.strategy?.letters.map(({ contents: _, ...rest }) => rest)
    expect(windows(consumerCardCn)).toEqual(windows(consumerLendingCn))
  })

  // Article 70: at most five years; what is agreed orally is recorded.
  it('says of installments that they are a personal agreement of five years at most', () => {
    const offer = strategy?.offers?.find(({ id }) => id === 'installments')
    expect(offer?.measure).toBe('installment-plan')
    expect(offer?.label['zh-CN']).toBe('个性化分期还款协议')
    expect(offer?.note?.en).toContain('At most five years')
    expect(offer?.note?.['zh-CN']).toContain('口头协议须录音')
    const idsOf = (policy: typeof consumerCardCn) => policy.strategy?.offers?.map(({ id }) => id)
    expect(idsOf(consumerCardCn)?.length).toBe(16)
    expect(idsOf(consumerCardCn)).toEqual(idsOf(consumerLendingCn))
  })

  it('is that of a bank, which records what it says', () => {
    expect(contact).toMatchObject({
      institution: 'bank',
      practice: { recorded: ['phone', 'voice-robot', 'visit'] },
    })
  })

  it('and all else of the strategy is that of loans to persons', () => {
    const { offers: _, letters: __, letterContents: ___, recordKeeping: ____, ...rest } = strategy ?? {}
    expect(consumerLendingCn.strategy).toMatchObject(rest)
  })
})

import { describe, expect, it } from 'vitest'
import { type ArrearsOptions, createArrears, fixedZones, type Policy } from '../../src'
import { china } from '../../src/packs'
import { consumerCardCn, consumerLendingCn, starter, tradeReceivables } from '../../src/policies'
import { examplesOfConcessions } from '../../src/policies/examples-of-concessions'
import { examplesOfCuresAndAgreements } from '../../src/policies/examples-of-cures-and-agreements'
import { examplesOfScenarios } from '../../src/policies/examples-of-scenarios'

const zones = fixedZones('by hand', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
const noon = '2026-06-10T12:00:00.000+08:00'

describe.each([
  ['tradeReceivables', createArrears<string>({ policy: tradeReceivables })],
  ['consumerLendingCn', createArrears<string>({ policy: consumerLendingCn, packs: [china], zones })],
  ['consumerCardCn', createArrears<string>({ policy: consumerCardCn, packs: [china], zones })],
  ['starter', createArrears<string>({ policy: starter })],
])('the examples of %s', (_, arrears) => {
  it.each(arrears.exampleTests())('%s', (__, test) => test())

  it('reach every row of every table, and every stage, treatment, letter, role and segment', () => {
    expect(arrears.runExamples()).toMatchObject({ failed: 0, unreached: [], unreachedOutcomes: [] })
  })
})

it.each([
  ['tradeReceivables', tradeReceivables],
  ['consumerLendingCn', consumerLendingCn],
  ['consumerCardCn', consumerCardCn],
])('the examples for either kind of customer hold under %s', (_, policy) => {
  const forEither = [...examplesOfScenarios, ...examplesOfConcessions, ...examplesOfCuresAndAgreements]
  const { results } = createArrears<string>({ policy }).runExamples(forEither)
  expect(results).toHaveLength(15)
  expect(results.filter(({ mismatches }) => mismatches.length > 0)).toEqual([])
})

describe.each<[string, Policy, readonly (readonly unknown[])[]]>([
  ['consumerLendingCn', consumerLendingCn, []],
  // cn-credit-facts T15: five years at most.
  [
    'consumerCardCn',
    consumerCardCn,
    [['card-plan-of-five-years', 'interest-free:60', 'offered', 'director', true]],
  ],
])('the examples of offers of %s', (_, policy, ofCards) => {
  const examples = policy.examples ?? []
  const asking = examples.filter(({ given }) => given.offers !== undefined)
  const ofOffer = (id: string, offer: string): readonly unknown[] => {
    const expected = examples.find((one) => one.id === id)?.expect.offers?.[offer]
    return [id, offer, expected?.status, expected?.approver, expected?.mayPromise]
  }

  // domain-facts 6: exactly 100,000 is the collector's, an installment plan the director's, and the higher of the two owners
  // approves; 9: the monthly payment against what is free, nothing for the unwilling; 14.2: the job lost.
  it.each<readonly unknown[]>([
    ['collector-asked-for-installments', 'interest-free:10', 'offered', 'director', false],
    ['director-asked-for-installments', 'interest-free:10', 'offered', 'director', true],
    ['exactly-the-authority-limit', 'good-faith-payment', 'offered', 'collector', true],
    ['exactly-the-authority-limit', 'interest-free:24', 'offered', 'director', false],
    ['a-cent-above-the-authority-limit', 'good-faith-payment', 'offered', 'supervisor', false],
    ['plan-on-a-small-amount', 'interest-free:10', 'offered', 'director', false],
    ['lump-sum-in-difficulty', 'early-lump-sum', 'offered', 'general-manager', false],
    ['able-and-unwilling-to-pay', 'interest-free:10', 'not-allowed', undefined, undefined],
    ['difficulty-that-lasts', 'interest-free:24', 'not-allowed', undefined, undefined],
    ['means-not-known', 'interest-free:10', 'undetermined', undefined, null],
    ['job-lost-and-no-income', 'interest-free:10', 'not-allowed', 'director', undefined],
    ['job-lost-and-a-new-income', 'interest-free:10', 'offered', 'director', false],
    ['job-lost-and-a-small-income', 'interest-free:12', 'offered', undefined, undefined],
    ...ofCards,
  ])('say of %s what the page says of %s', (id, offer, ...answer) => {
    expect(ofOffer(String(id), String(offer))).toEqual([id, offer, ...answer])
  })

  it('are all of these', () => expect(asking).toHaveLength(12 + ofCards.length))

  it('are for 100,000.00 and for a cent more, at the limit of the collector', () => {
    const limit = policy.strategy?.authority.roles.find(({ id }) => id === 'collector')?.upTo
    const owedBy = (id: string): unknown => asking.find((one) => one.id === id)?.given.offers?.owed?.principal
    expect([
      limit,
      owedBy('exactly-the-authority-limit'),
      owedBy('a-cent-above-the-authority-limit'),
    ]).toEqual(['100000.00', '100000.00', '100000.01'])
  })
})

describe('the examples of contact of consumerLendingCn', () => {
  const { examples = [] } = consumerLendingCn
  const ofContact = examples.filter(({ given }) => given.contact !== undefined)

  // GB/T 45251-2025: no collection from 22:00 to 08:00; three conversations a day that the collector started; others only
  // once the debtor cannot be reached, only to find the debtor, without a word of the debt, until they refuse.
  it('ask what the standard says at its limits', () => {
    expect(
      ofContact.map(({ id, given: { contact }, expect: { contact: answer } }) => [
        id,
        contact?.request.recipient ?? 'debtor',
        contact?.request.at,
        contact?.facts.history?.length,
        answer?.status,
        answer?.rules?.[0],
      ]),
    ).toEqual([
      ['call-before-22', 'debtor', '2026-06-10T21:59:59.999+08:00', 0, 'allowed', undefined],
      ['call-at-22', 'debtor', '2026-06-10T22:00:00.000+08:00', 0, 'blocked', 'cn.gbt-45251.quiet-hours'],
      ['call-before-8', 'debtor', '2026-06-10T07:59:59.999+08:00', 0, 'blocked', 'cn.gbt-45251.quiet-hours'],
      ['call-at-8', 'debtor', '2026-06-10T08:00:00.000+08:00', 0, 'allowed', undefined],
      [
        'pay-day-before-8',
        'debtor',
        '2026-06-10T06:30:00.000+08:00',
        0,
        'blocked',
        'cn.gbt-45251.quiet-hours',
      ],
      [
        'pay-day-after-22',
        'debtor',
        '2026-06-10T22:30:00.000+08:00',
        0,
        'blocked',
        'cn.gbt-45251.quiet-hours',
      ],
      ['pay-day-by-day', 'debtor', '2026-06-10T08:00:00.000+08:00', 0, 'allowed', undefined],
      ['third-conversation', 'debtor', noon, 2, 'allowed', undefined],
      ['fourth-conversation', 'debtor', noon, 3, 'blocked', 'cn.gbt-45251.conversations-per-day'],
      ['relative-asked-to-pay', 'relative', noon, 3, 'blocked', 'cn.gbt-45251.recipients'],
      ['relative-before-the-debtor', 'relative', noon, 2, 'blocked', 'cn.gbt-45251.debtor-first'],
      ['relative-asked-for-the-debtor', 'relative', noon, 3, 'allowed', undefined],
      ['contact-person-before-the-debtor', 'contact-person', noon, 2, 'blocked', 'cn.gbt-45251.debtor-first'],
      ['contact-person-asked-to-tell-the-debtor', 'contact-person', noon, 3, 'allowed', undefined],
      ['relative-told-of-the-debt', 'relative', noon, 3, 'blocked', 'cn.gbt-45251.no-disclosure'],
      ['relative-who-refused', 'relative', noon, 3, 'blocked', 'cn.gbt-45251.refusal-of-others'],
    ])
  })

  // Whom others may not ask at all, they may not ask at any hour.
  it.each<[string, Pick<ArrearsOptions, 'packs' | 'zones'>, number, string]>([
    ['packs', { zones }, 16, "pass packs to createArrears, that of the debtor's place among them"],
    ['zones', { packs: [china] }, 11, 'pass zones to createArrears, such as hostZones()'],
  ])('fail without %s, and say what to pass', (_, law, count, remedy) => {
    const arrears = createArrears<string>({ policy: consumerLendingCn, ...law })
    const failing = arrears.runExamples().results.filter(({ mismatches }) => mismatches.length > 0)
    const test = arrears.exampleTests().find(([name]) => name.startsWith('call-before-22:'))
    expect(test?.[1]).toThrow(remedy)
    const ids = ofContact.map(({ id }) => id)
    expect(failing.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([])
    expect(failing).toHaveLength(count)
  })

  it('pass for a bank and for a consumer finance company too: they say for which lender they hold', () => {
    for (const institution of ['bank', 'consumer-finance-company'] as const) {
      const policy = { ...consumerLendingCn, contact: { institution } }
      expect(createArrears<string>({ policy, packs: [china], zones }).runExamples().failed).toBe(0)
    }
  })
})

describe('the examples of contact of consumerCardCn', () => {
  const ofContact = (consumerCardCn.examples ?? []).filter(({ given }) => given.contact !== undefined)

  // The standard for every consumer credit; of cards article 68 (recording; cardholder and guarantor only) and article 70
  // (an agreement that is kept stops collection); of banks the guide, which has calls recorded.
  it('ask what the standard and the law on cards say at their limits', () => {
    expect(
      ofContact.map(({ id, given: { contact }, expect: { contact: answer } }) => [
        id,
        String(contact?.request.at).slice(11, 19),
        answer?.status,
        ...(answer?.rules ?? []),
      ]),
    ).toEqual([
      ['card-call-before-22', '21:59:59', 'allowed'],
      ['card-call-at-22', '22:00:00', 'blocked', 'cn.gbt-45251.quiet-hours'],
      ['card-call-before-8', '07:59:59', 'blocked', 'cn.gbt-45251.quiet-hours'],
      ['card-call-at-8', '08:00:00', 'allowed'],
      ['card-fourth-conversation', '12:00:00', 'blocked', 'cn.gbt-45251.conversations-per-day'],
      ['card-call-without-recording', '12:00:00', 'blocked', 'cn.cba-2026.recording', 'cn.cards.recording'],
      ['card-relative-asked-to-pay', '12:00:00', 'blocked', 'cn.gbt-45251.recipients', 'cn.cards.recipients'],
      ['card-guarantor-asked-to-pay', '12:00:00', 'allowed'],
      ['card-call-under-agreement', '12:00:00', 'blocked', 'cn.cards.settlement'],
      ['card-answer-under-agreement', '12:00:00', 'allowed'],
    ])
  })

  it('are about cards of a bank, each of them', () => {
    for (const { given } of ofContact) {
      expect(given.contact?.facts).toMatchObject({ institution: 'bank', debtKinds: ['credit-card'] })
    }
  })

  it('and a call is allowed only as the policy has all of them recorded', () => {
    const { contact: _, ...silent } = consumerCardCn
    const [first] = ofContact
    if (first === undefined) throw new Error('the preset has examples of contact')
    const { results } = createArrears<string>({ policy: silent, packs: [china], zones }).runExamples([first])
    expect(results[0]?.mismatches[0]?.received).toMatchObject({ status: 'undetermined' })
  })
})

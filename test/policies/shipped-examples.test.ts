import { describe, expect, it } from 'vitest'
import { type ArrearsOptions, createArrears, fixedZones } from '../../src'
import { china } from '../../src/packs'
import { consumerLendingCn, starter, tradeReceivables } from '../../src/policies'

const zones = fixedZones('by hand', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
const noon = '2026-06-10T12:00:00.000+08:00'

describe.each([
  ['tradeReceivables', createArrears<string>({ policy: tradeReceivables })],
  ['consumerLendingCn', createArrears<string>({ policy: consumerLendingCn, packs: [china], zones })],
  ['starter', createArrears<string>({ policy: starter })],
])('the examples of %s', (_, arrears) => {
  it.each(arrears.exampleTests())('%s', (__, test) => test())

  it('reach every row of every table, and every stage, treatment, letter, role and segment', () => {
    expect(arrears.runExamples()).toMatchObject({ failed: 0, unreached: [], unreachedOutcomes: [] })
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
    ['packs', { zones }, 13, "pass packs to createArrears, that of the debtor's place among them"],
    ['zones', { packs: [china] }, 8, 'pass zones to createArrears, such as hostZones()'],
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

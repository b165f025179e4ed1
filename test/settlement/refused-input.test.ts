import { describe, expect, it } from 'vitest'
import { agreementPractice } from '../../src/policies'
import {
  type AgreementContents,
  type AgreementRequirements,
  checkAgreementContents,
  quoteSettlement,
  type SettlementTerms,
} from '../../src/settlement'
import { errorOf } from '../support/error-of'
import { follow } from './relief-cases'

const terms: SettlementTerms = {
  currency: 'CNY',
  asOf: '2026-03-01',
  validUntil: '2026-03-31',
  owed: { principal: '100.00' },
  discounts: [],
  rounding: { mode: 'half-up', unit: 'minor' },
}
const contents: AgreementContents = { currency: 'CNY', agreedOn: '2026-03-01', states: {} }
const sentencesOf = (call: () => unknown): readonly unknown[] =>
  (errorOf(call).details as { readonly issues: readonly { readonly sentence: unknown }[] }).issues.map(
    ({ sentence }) => sentence,
  )

describe('what is refused is told in both languages, with what to do', () => {
  it.each<[string, Partial<SettlementTerms>, string, string]>([
    [
      'an end before the quote',
      { validUntil: '2026-02-28' },
      'expected 2026-03-01, the day of the quote, or later, received 2026-02-28. What is owed was reckoned by the day of the quote: for an earlier day, quote by what was owed then.',
      '应为不早于报价日 2026-03-01，收到 2026-02-28。所欠金额截至报价日；较早日期请按当日所欠另行报价。',
    ],
    [
      'a discount without a measure',
      { discounts: [{ component: 'fee' }] },
      'expected either percent or amount, received both or neither. Give up a percentage of the component or an amount of it; what is not given up is left out.',
      '应为 percent 或 amount 之一，收到两者皆有或皆无。请按百分比或按金额减免；不减免的请删去。',
    ],
    [
      'more than all of it',
      { discounts: [{ component: 'fee', percent: 101 }] },
      "expected a percentage from 0 to 100, as a plain decimal, received 101. Write 30 % as '30', without a percent sign; no more than all of it can be given up.",
      '应为 0 至 100 的百分数（普通十进制数），收到 101。30% 请写作 30，不带百分号；最多减免全部。',
    ],
  ])('of a settlement: %s', (_, more, en, chinese) =>
    expect(sentencesOf(() => quoteSettlement({ ...terms, ...more }))).toEqual([{ en, 'zh-CN': chinese }]),
  )

  it('of a relief: principal at once', () =>
    expect(
      sentencesOf(() => follow({ paid: [], asOf: '2026-04-01', relief: { components: { principal: '5' } } })),
    ).toEqual([
      {
        en: "expected no principal in what is given up at once, received \"5\". What a breach restores is charged anew, and no charge is principal; to undo the waiver would move payments made since. Let principal become 'on-completion' or 'with-each-installment': it stays owed until it is earned.",
        'zh-CN':
          '应为立即减免的部分不含本金，收到 "5"。违约恢复以重新计费方式入账，而计费不含本金；撤销减免又会改动其间的还款分配。本金请用 on-completion 或 with-each-installment：在取得之前仍属所欠。',
      },
    ]))

  it.each<[string, Partial<AgreementContents>, Partial<AgreementRequirements>, string, string]>([
    [
      'a figure that is given and yet not stated',
      { balance: '1.00', states: { amount: false } },
      {},
      'expected true or nothing, as balance is given, received false. Give balance only as the agreement itself states it.',
      '应为 true 或省略，因已给出 balance，收到 false。仅当协议本身载明时才填写 balance。',
    ],
    [
      'a term of no month',
      {},
      {
        history: [
          {
            from: '2020-01-01',
            value: { contents: [], longestMonths: 0 },
            citation: { title: 'A manual', confidence: 'official' },
          },
        ],
      },
      'expected a whole number of months from 1 to 1200, received 0. Five years are 60; leave it out where nothing bounds the term.',
      '应为 1 至 1200 的整数月数，收到 0。五年请写 60；期限不受限的请省略。',
    ],
  ])('of an agreement: %s', (_, more, list, en, chinese) =>
    expect(
      sentencesOf(() => checkAgreementContents({ ...contents, ...more }, { ...agreementPractice, ...list })),
    ).toEqual([{ en, 'zh-CN': chinese }]),
  )
})

it.each<[string, SettlementTerms['owed'], string, string]>([
  ['cost', { cost: '1.00' }, 'the cost', '所欠实现债权的费用为'],
  ['fee', { fee: '1.00' }, 'the fee', '所欠费用为'],
  ['penalty', { penalty: '1.00' }, 'the penalty', '所欠罚息及违约金为'],
  ['interest', { interest: '1.00' }, 'the interest', '所欠利息为'],
  ['principal', { principal: '1.00' }, 'the principal', '所欠本金为'],
])('each component is called by its name: %s', (component, owed, en, chinese) => {
  const name = component as 'cost'
  const { reasons } = quoteSettlement({ ...terms, owed, discounts: [{ component: name, amount: '1.01' }] })
  expect(reasons[0]?.sentence.en).toContain(en)
  expect(reasons[0]?.sentence['zh-CN']).toContain(chinese)
})

import { describe, expect, it } from 'vitest'
import { createArrears } from '../../src'
import type { CaseFile } from '../../src/model'
import { tradeReceivables } from '../../src/policies'
import { errorOf } from '../support/error-of'

const arrears = createArrears({ policy: tradeReceivables })
const asOf = '2026-06-30'
const caseFile: CaseFile = {
  debtor: { id: 'D-1' },
  accounts: [{ id: 'A-1', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-05-16', amount: '20000.00' }] }],
  marks: [],
  promises: [],
  contacts: [],
  facts: { capacity: 'able', willing: true },
}

describe('explain', () => {
  it('reads a decision out in English', () => {
    const lines = arrears.explain(arrears.assess(caseFile, { asOf }), { locale: 'en' })
    expect(lines).toEqual([
      'reachability: not tried often enough to tell. By rule reachability/untried. Fewer than three attempts prove nothing. Source: Collections practice: reachable, semi-lost, lost (secondary).',
      'willingness by capacity: able and willing. Because capacity to pay: able, willing to pay: yes; rule quadrant/able-willing. Remind. Source: Collections practice: the four quadrants of willingness and capacity (secondary).',
      'risk: medium. Because days past due: 45 (31..60); rule risk/medium. Source: Collections practice: low, medium, high and very high risk by 30, 60 and 90 days (secondary).',
      'Stage: soft collection. Because days past due: 45 (30..60); rule stages/soft. Day 60 is still soft. Source: Collections practice: stages by 30, 60 and 90 days, narrow reading (secondary).',
      'Treatment: call and negotiate. Because stage: soft collection; rule treatments/soft. Source: Collections practice: legal stop, identity, vulnerability, dispute, agreement and promise before stage (secondary).',
      'Follow-up every so many days: 2. Because days past due: 45 (31..60); rule cadence/every-2-days. Source: Collections practice: follow-up every 7, 3, 2 and 1 days (secondary).',
      'Next letter: friendly reminder (late). Because days past due: 45 (3..7); rule letters.',
      'Approver: collector. Because amount past due: 20000.00 (<=100000.00), measure: standard treatment; rule authority/collector.',
      "Contact by phone on this day: not known whether it is allowed, for want of the debtor's place, the contact law of the place.",
      "Contact by SMS on this day: not known whether it is allowed, for want of the debtor's place, the contact law of the place.",
      "Contact by letter on this day: not known whether it is allowed, for want of the debtor's place, the contact law of the place.",
      'Decided by policy trade-receivables, version 2, with arrears 0.1.0.',
    ])
  })

  it('reads it out in Chinese, without English sentences', () => {
    const lines = arrears.explain(arrears.assess(caseFile, { asOf }), { locale: 'zh-CN' })
    expect(lines[2]).toBe(
      '风险：中。依据：逾期天数为 45（31..60）；规则 risk/medium。出处：催收实务：按 30、60、90 天分轻度、中度、重度、严重（二手资料）。',
    )
    expect(lines[6]).toBe(
      '下一封函件：第一封：友好提醒（已逾窗口）。依据：逾期天数为 45（3..7）；规则 letters。',
    )
    expect(lines[3]).toBe(
      '阶段：软催收。依据：逾期天数为 45（30..60）；规则 stages/soft。说明：第 60 天仍属软催收。出处：催收实务：按 30、60、90 天分阶段（窄口径）（二手资料）。',
    )
    expect(lines[4]).toBe(
      '处理方式：电话协商。依据：阶段为软催收；规则 treatments/soft。出处：催收实务：依法停催、身份、弱势、争议、协议与承诺先于阶段（二手资料）。',
    )
    expect(lines[8]).toBe('当日以电话联系：尚不能确定是否允许，缺少债务人所在地、当地的联系规则。')
    expect(lines[11]).toBe('按政策 trade-receivables 版本 2 决定（arrears 0.1.0）。')
  })

  it('says what is missing and what it may come to', () => {
    const late = {
      ...caseFile,
      accounts: [{ id: 'A-1', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-03-31', amount: '1.00' }] }],
    }
    const lines = arrears.explain(arrears.assess(late, { asOf }), { locale: 'en' })
    expect(lines[3]).toBe(
      'Stage: not known, for want of soft collection was tried without effect. It may be litigation, pre-litigation.',
    )
    const chinese = arrears.explain(arrears.assess(late, { asOf }), { locale: 'zh-CN' })
    expect(chinese[3]).toBe('阶段：尚不能确定，缺少软催收已尝试无效。可能为：诉讼催收、诉前催收。')
  })

  it("names the person who decided in the policy's place", () => {
    const override = { what: 'stage', value: 'soft', by: 'supervisor 7', why: 'talks', from: '2026-06-01' }
    const lines = arrears.explain(arrears.assess({ ...caseFile, overrides: [override] }, { asOf }), {
      locale: 'en',
    })
    expect(lines[3]).toBe('Stage: soft collection. Decided by supervisor 7: talks.')
  })

  it('says so where the policy has nothing to say', () => {
    const { strategy: _, ...agingOnly } = tradeReceivables
    const plain = createArrears({ policy: agingOnly })
    expect(plain.explain(plain.assess(caseFile, { asOf }), { locale: 'en' })[3]).toBe(
      'Stage: nothing, no rule of the policy is for this case.',
    )
  })

  it('refuses a language it does not speak', () => {
    const decision = arrears.assess(caseFile, { asOf })
    // @ts-expect-error a language that the library does not speak
    expect(errorOf(() => arrears.explain(decision, { locale: 'fr' })).details).toMatchObject({
      issues: [{ path: 'locale' }],
    })
  })
})

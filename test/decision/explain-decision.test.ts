import { describe, expect, it } from 'vitest'
import { createArrears, type KnownFacts, type Label, type Locale, type Policy } from '../../src'
import type { Account, CaseFile } from '../../src/model'
import { tradeReceivables } from '../../src/policies'
import { call, capRule, packOf, windowRule, zones } from '../contact/questions'
import { errorOf } from '../support/error-of'
import { plainStrategy } from '../support/plain-strategy'
import { smallPolicy, tableOf } from '../trials/small-policy'

// The first three axes are enough to read.
const policy = {
  ...tradeReceivables,
  classification: { segmentations: tradeReceivables.classification?.segmentations.slice(0, 3) ?? [] },
  strategy: plainStrategy('softEffortFailed'),
  examples: [],
}
const arrears = createArrears({ policy })
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
      'Stage: soft collection. Because days past due: 45 (30..60); rule stages/soft. Friendly reminder by phone, SMS and mail. Day 60 is still soft. Source: Collections practice: stages by 30, 60 and 90 days, narrow reading (secondary).',
      'Treatment: call and negotiate. Because stage: soft collection; rule treatments/soft. Source: Collections practice: legal stop, identity, vulnerability, dispute, agreement and promise before stage (secondary).',
      'Follow-up every so many days: 2. Because days past due: 45 (31..60); rule cadence/every-2-days. Source: Collections practice: follow-up every 7, 3, 2 and 1 days (secondary).',
      'Next follow-up: 2026-05-17 (late). Because days between follow-ups: 2, oldest unpaid due date: 2026-05-16; rule cadence/every-2-days. None was made in these arrears: the first is due on day 1. Source: Collections practice: follow-up every 7, 3, 2 and 1 days (secondary).',
      'Next letter: friendly reminder (late). Because days past due: 45 (3..7); rule letters.',
      'Approver: collector. Because amount past due: 20000.00 (<=100000.00), measure: standard treatment; rule authority/collector.',
      "Contact by phone on this day: not known whether it is allowed, for want of the debtor's place, the contact law of the place.",
      "Contact by SMS on this day: not known whether it is allowed, for want of the debtor's place, the contact law of the place.",
      "Contact by e-mail on this day: not known whether it is allowed, for want of the debtor's place, the contact law of the place.",
      "Contact by letter on this day: not known whether it is allowed, for want of the debtor's place, the contact law of the place.",
      'Decided by policy trade-receivables, version 3, with arrears 0.1.0.',
    ])
  })

  it('reads it out in Chinese, without English sentences', () => {
    const lines = arrears.explain(arrears.assess(caseFile, { asOf }), { locale: 'zh-CN' })
    expect(lines[2]).toBe(
      '风险：中。依据：逾期天数为 45（31..60）；规则 risk/medium。出处：催收实务：按 30、60、90 天分轻度、中度、重度、严重（二手资料）。',
    )
    expect(lines[7]).toBe(
      '下一封函件：第一封：友好提醒（已逾窗口）。依据：逾期天数为 45（3..7）；规则 letters。',
    )
    expect(lines[3]).toBe(
      '阶段：软催收。依据：逾期天数为 45（30..60）；规则 stages/soft。说明：电话、短信、邮件友好提醒。第 60 天仍属软催收。出处：催收实务：按 30、60、90 天分阶段（窄口径）（二手资料）。',
    )
    expect(lines[4]).toBe(
      '处理方式：电话协商。依据：阶段为软催收；规则 treatments/soft。出处：催收实务：依法停催、身份、弱势、争议、协议与承诺先于阶段（二手资料）。',
    )
    expect(lines[9]).toBe('当日以电话联系：尚不能确定是否允许，缺少债务人所在地、当地的联系规则。')
    expect(lines[13]).toBe('按政策 trade-receivables 版本 3 决定（arrears 0.1.0）。')
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
    const { strategy: _, ...agingOnly } = policy
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

  it('names the place in a source, and the case that the policy has no rule for', () => {
    const source = { title: 'Our manual', section: 'section 3', confidence: 'official' } as const
    const table = tableOf<string>(
      'stages',
      ['bad', { mood: 'bad' }, 'late'],
      ['good', { mood: 'good' }, 'early'],
    )
    const own = createArrears({ policy: smallPolicy({ stageTable: { ...table, source } }) })
    const stageOf = (facts: KnownFacts['facts'], locale: Locale) =>
      own.explain(own.decide({ facts }, { asOf }), { locale })[0]
    expect(stageOf({ mood: 'bad' }, 'en')).toBe(
      'Stage: late. Because mood: bad; rule stages/bad. Source: Our manual, section 3 (official).',
    )
    expect(stageOf({ mood: 'bad' }, 'zh-CN')).toBe(
      '阶段：late。依据：mood为 bad；规则 stages/bad。出处：Our manual、section 3（官方摘要）。',
    )
    expect(stageOf({}, 'en')).toBe('Stage: not known, for want of mood. It may be late, early, nothing.')
    expect(stageOf({}, 'zh-CN')).toBe('阶段：尚不能确定，缺少mood。可能为：late、early、无。')
  })

  it('calls a letter that is due so, names none, and what is lacking to tell', () => {
    const own = createArrears({ policy: smallPolicy() })
    const letterOf = (known: KnownFacts, locale: Locale) =>
      own
        .explain(own.decide(known, { asOf }), { locale })
        .find((line) => /^(?:Next letter|下一封函件)/.test(line))
    const due = { facts: { daysPastDue: 3 }, lettersSent: [] }
    expect(letterOf(due, 'en')).toBe(
      'Next letter: first (due). Because days past due: 3 (3..7); rule letters.',
    )
    expect(letterOf(due, 'zh-CN')).toBe(
      '下一封函件：first（应发）。依据：逾期天数为 3（3..7）；规则 letters。',
    )
    const sent = { facts: { daysPastDue: 3 }, lettersSent: ['first'] }
    expect(letterOf(sent, 'en')).toBe('Next letter: none. Because days past due: 3; rule letters.')
    const { lettersSent: _, ...open } = due
    expect(letterOf(open, 'en')).toBe(
      'Next letter: not known, for want of letters already sent. It may be first (due), none.',
    )
    expect(letterOf(open, 'zh-CN')).toBe('下一封函件：尚不能确定，缺少已发函件。可能为：first（应发）、无。')
  })
})

describe('explain, of axes on which nothing known says anything', () => {
  const label = (en: string, chinese: string) => ({ en, 'zh-CN': chinese })
  const dark = label('cannot be told', '无从判断')
  const nothing = label('Nothing says which.', '无从得知。')
  type Axis = NonNullable<Policy['classification']>['segmentations'][number]
  /** An axis by mood alone: good is bright, and what falls through is dark, or as stated. */
  const axis = (
    id: string,
    chinese: string,
    {
      when = {},
      whenUnknown = 'no-match',
      note = nothing,
      segment = dark,
    }: {
      readonly when?: Axis['table']['rows'][number]['when']
      readonly whenUnknown?: 'no-match' | 'undetermined'
      readonly note?: Label
      readonly segment?: Label
    } = {},
  ): Axis => ({
    id,
    label: label(id, chinese),
    segments: [
      { id: 'bright', label: label('bright', '明') },
      { id: 'rest', label: segment },
    ],
    table: {
      id,
      hitPolicy: 'first',
      ...(whenUnknown === 'no-match' ? { whenUnknown } : {}),
      rows: [
        { id: 'bright', when: { mood: 'good' }, outcome: 'bright' },
        { id: 'left', when, outcome: 'rest', note },
      ],
    },
  })
  const linesOf = (
    segmentations: readonly Axis[],
    {
      facts = {},
      locale = 'en',
      losers,
    }: { facts?: KnownFacts['facts']; locale?: Locale; losers?: true } = {},
  ) => {
    const own = createArrears({ policy: { ...smallPolicy(), classification: { segmentations } } })
    const decision = own.decide({ facts }, { asOf, trace: true })
    const lines = own.explain(decision, { locale, ...(losers === undefined ? {} : { losers }) })
    return lines.slice(
      0,
      lines.findIndex((line) => /^(?:Stage|阶段)/.test(line)),
    )
  }

  it('tells two that say nothing in one text after the others, in the order of the policy', () => {
    const three = [axis('one', '甲'), axis('two', '乙', { when: { mood: 'unknown' } }), axis('three', '丙')]
    expect(linesOf(three)).toEqual([
      'two: cannot be told. Because mood: unknown; rule two/left. Nothing says which.',
      'Not told apart for want of facts: one, three. The answer to each: cannot be told.',
    ])
    expect(linesOf(three, { locale: 'zh-CN' }).slice(-1)).toEqual([
      '因缺少事实而未能区分：甲、丙。均答为：无从判断。',
    ])
  })

  it.each<[string, readonly Axis[]]>([
    ['one alone', [axis('one', '甲')]],
    ['two with notes of their own', [axis('one', '甲'), axis('two', '乙', { note: dark })]],
    ['two with answers of their own', [axis('one', '甲'), axis('two', '乙', { segment: nothing })]],
    [
      'two whose rows ask for the unknown',
      [axis('one', '甲', { when: { mood: 'unknown' } }), axis('two', '乙', { when: { mood: 'unknown' } })],
    ],
  ])('keeps the text of %s', (_, segmentations) => {
    const lines = linesOf(segmentations)
    expect(lines.map((line) => line.split(':')[0])).toEqual(segmentations.map(({ id }) => id))
  })

  it('keeps the text of what falls through in tables that leave open what is unknown: there nothing is wanting', () => {
    const open = { whenUnknown: 'undetermined' } as const
    expect(linesOf([axis('one', '甲', open), axis('two', '乙', open)], { facts: { mood: 'bad' } })).toEqual([
      'one: cannot be told. By rule one/left. Nothing says which.',
      'two: cannot be told. By rule two/left. Nothing says which.',
    ])
  })

  it('keeps the text of what a row decided that asks something', () => {
    expect(linesOf([axis('one', '甲'), axis('two', '乙')], { facts: { mood: 'good' } })).toEqual([
      'one: bright. Because mood: good; rule one/bright.',
      'two: bright. Because mood: good; rule two/bright.',
    ])
  })

  it('tells each group that says nothing in its own words', () => {
    const other = { segment: label('ordinary', '一般') }
    const four = [axis('one', '甲'), axis('two', '乙', other), axis('three', '丙'), axis('four', '丁', other)]
    expect(linesOf(four)).toEqual([
      'Not told apart for want of facts: one, three. The answer to each: cannot be told.',
      'Not told apart for want of facts: two, four. The answer to each: ordinary.',
    ])
  })

  it('keeps the text of what a person decided', () => {
    const segmentations = [axis('one', '甲'), axis('two', '乙'), axis('three', '丙')]
    const own = createArrears({ policy: { ...smallPolicy(), classification: { segmentations } } })
    const by = { by: 'supervisor 7', why: 'met them', from: '2026-06-01' }
    const overrides = [{ what: 'two', value: 'rest', ...by }]
    const decision = own.assess({ debtor: { id: 'D-1' }, accounts: [], overrides }, { asOf })
    expect(own.explain(decision, { locale: 'en' }).slice(0, 2)).toEqual([
      'two: cannot be told. Decided by supervisor 7: met them.',
      'Not told apart for want of facts: one, three. The answer to each: cannot be told.',
    ])
  })

  it('keeps every text with the losers', () => {
    expect(linesOf([axis('one', '甲'), axis('two', '乙')], { losers: true })).toEqual([
      'one: cannot be told. By rule one/left. Nothing says which.',
      'Not rule one/bright: not known is mood, which its table takes as no match.',
      'two: cannot be told. By rule two/left. Nothing says which.',
      'Not rule two/bright: not known is mood, which its table takes as no match.',
    ])
  })

  it('tells twenty-six axes of a shipped policy in one text, of a debtor of whom only the days are known', () => {
    const shipped = createArrears<string>({ policy: tradeReceivables })
    const lines = shipped.explain(shipped.decide({ facts: { daysPastDue: 45 } }, { asOf }), { locale: 'en' })
    const silent = lines.filter((line) => line.includes('not known') && line.includes('told apart'))
    // The axes of tradeReceivables less reachability, quadrant, risk, severity, lifeCycle and debtorSegment, which days tell.
    expect(silent).toEqual([
      'Not told apart for want of facts: intent, four factors, credit risk, soft or hard overdue, importance, importance by risk, relation, customer type, behavior of the firm that owes, customer value, credit grade, difficulty of the case, observed personality, conversation style, kind of hardship, last objection, pattern of excuses, early warning, reliability of promises, wilful default, payment cycle of the trade, credit terms, credit limit, use of the limit, outcome in court, what the creditor promised. The answer to each: not known.',
    ])
  })
})

describe('explain, of what an assessment judges beside its answers', () => {
  const account: Account = {
    id: 'A-1',
    currency: 'CNY',
    dues: [{ id: '1', dueOn: '2026-02-01', amount: '500.00' }],
    events: [{ kind: 'payment', id: 'P', effectiveOn: '2026-06-10', amount: '40.00' }],
  }
  const judged: CaseFile = {
    ...caseFile,
    accounts: [account],
    promises: [
      {
        id: 'PR-1',
        accountId: 'A-1',
        madeOn: '2026-06-01',
        dueOn: '2026-06-12',
        amount: '100.00',
        currency: 'CNY',
      },
    ],
    agreements: [
      {
        id: 'AG-1',
        accountId: 'A-1',
        agreedOn: '2026-06-01',
        currency: 'CNY',
        installments: [{ dueOn: '2026-06-15', amount: '100.00' }],
        terms: {
          graceDays: 0,
          thresholdPercent: 100,
          cureDays: 30,
          missedInstallments: 1,
          onBreach: 'accelerate',
        },
      },
    ],
    creditorCommitments: [{ id: 'CC-1', kind: 'call-back', madeOn: '2026-06-01', dueOn: '2026-06-05' }],
  }

  it('tells promises, agreements and what the creditor undertook', () => {
    const decision = arrears.assess(judged, { asOf })
    const linesIn = (locale: Locale) =>
      arrears.explain(decision, { locale }).filter((line) => /PR-1|AG-1|CC-1/.test(line))
    expect(linesIn('en')).toEqual([
      'Promise PR-1: kept in part; 40.00 CNY paid of 100.00 CNY, due 2026-06-12.',
      'Agreement AG-1: short; 60.00 CNY overdue, 60.00 CNY outstanding.',
      'The creditor owes a call back (CC-1): overdue, due 2026-06-05.',
    ])
    expect(linesIn('zh-CN')).toEqual([
      '还款承诺 PR-1：部分兑现；应于 2026-06-12 前付 100.00 CNY，已付 40.00 CNY。',
      '分期协议 AG-1：不足额；逾期 60.00 CNY，未付 60.00 CNY。',
      '催收方事项 CC-1（回电）：逾期未办，应于 2026-06-05 前办理。',
    ])
  })
})

describe('explain, of contact at an instant', () => {
  // The rules of a made-up place: calls from 08:00 to 20:00, at most one on a day.
  const packs = [
    packOf([
      windowRule('allows', '08:00', '20:00', { unless: ['agreed-time'] }),
      capRule(1, 1, { effect: 'presume-violation' }),
    ]),
  ]
  const reached: CaseFile = { ...caseFile, debtor: { id: 'D-1', place: 'XX', timeZones: ['Asia/Shanghai'] } }
  const called = { ...reached, contacts: [call(`${asOf}T09:00:00+08:00`)] }
  const firm = createArrears({ policy: tradeReceivables, packs, zones })
  const contactOf = (file: CaseFile, at: string, locale: Locale = 'en') =>
    firm
      .explain(firm.assess(file, { asOf, at }), { locale })
      .find((line) => /^Contact by phone|^当日以电话联系/.test(line))

  it('is allowed', () => {
    expect(contactOf(reached, `${asOf}T10:00:00+08:00`)).toMatch(/ At the instant asked: allowed\.$/)
    expect(contactOf(reached, `${asOf}T10:00:00+08:00`, 'zh-CN')).toMatch(/所问时刻：允许。$/)
  })

  it('is blocked, by every rule that objects, with its threshold, what it saw, its source, and until when', () => {
    expect(contactOf(called, `${asOf}T21:00:00+08:00`)?.split(' At the instant asked: ')[1]).toBe(
      'not allowed. Rule xx.hours: forbidden, outside the hours for it (allowed 08:00–20:00; local time 2026-06-30 21:00). ' +
        'Source: Fair Calls Act s 3 (verified). Rule xx.calls: presumed unlawful, as many contacts as may be (1 of at most 1 in 1 day). ' +
        'Source: Fair Calls Act s 3 (verified). Allowed from 2026-07-01 00:00 (UTC).',
    )
    expect(contactOf(called, `${asOf}T21:00:00+08:00`, 'zh-CN')?.split('所问时刻：')[1]).toBe(
      '不允许。规则 xx.hours：禁止，不在允许时段（允许时段 08:00–20:00；当地时间 2026-06-30 21:00）。' +
        '出处：Fair Calls Act s 3（已核对原文）。规则 xx.calls：推定违规，联系次数已达上限（1 日内最多 1 次，已有 1 次）。' +
        '出处：Fair Calls Act s 3（已核对原文）。自 2026-07-01 00:00（UTC）起允许。',
    )
  })

  it('is not known, for want of what', () => {
    const { contacts: _, ...unrecorded } = reached
    expect(contactOf(unrecorded, `${asOf}T10:00:00+08:00`)).toBe(
      'Contact by phone on this day: not known whether it is allowed, for want of the contacts so far. ' +
        'At the instant asked: not known whether it is allowed, for want of the contacts so far.',
    )
    expect(contactOf(unrecorded, `${asOf}T10:00:00+08:00`, 'zh-CN')).toBe(
      '当日以电话联系：尚不能确定是否允许，缺少既往联系记录。所问时刻：尚不能确定是否允许，缺少既往联系记录。',
    )
  })

  it('tells closed hours and a limit of several days', () => {
    const closed = createArrears({
      policy: tradeReceivables,
      packs: [packOf([windowRule('forbids', '20:00', '08:00', { effect: 'advise' }), capRule(1, 7)])],
      zones,
    })
    const tell = (locale: Locale) =>
      closed
        .explain(closed.assess(called, { asOf, at: `${asOf}T21:00:00+08:00` }), { locale })
        .find((line) => /^Contact by phone|^当日以电话联系/.test(line))
    expect(tell('en')).toContain(
      'Rule xx.hours: advised against, outside the hours for it (closed 20:00–08:00; local time',
    )
    expect(tell('en')).toContain('(1 of at most 1 in 7 days).')
    expect(tell('zh-CN')).toContain('规则 xx.hours：不建议，不在允许时段（禁止时段 20:00–08:00；')
  })
})

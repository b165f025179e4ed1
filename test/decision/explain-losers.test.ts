import { describe, expect, it } from 'vitest'
import { type Arrears, createArrears, type KnownFacts, type Locale, type Policy } from '../../src'
import { tradeReceivables } from '../../src/policies'
import { errorOf } from '../support/error-of'
import { plainStrategy } from '../support/plain-strategy'
import { smallPolicy, tableOf } from '../trials/small-policy'

const asOf = '2026-06-30'
const calm = {
  bankrupt: false,
  deceased: false,
  represented: false,
  ceaseRequested: false,
  identityDoubted: false,
  vulnerable: false,
  inHardship: false,
  disputed: false,
  agreementInForce: false,
  promisePending: false,
}

/** What is told of one question: its answer, and the rows that did not decide. */
function told(
  arrears: Arrears,
  facts: KnownFacts['facts'],
  table: string,
  locale: Locale = 'en',
): readonly string[] {
  const decision = arrears.decide({ facts }, { asOf, trace: true })
  const lines = arrears.explain(decision, { locale, losers: true })
  return lines.filter((line) => line.includes(` ${table}/`) && /^(?:Not|Open|未适用|待定)/.test(line))
}

describe('the rows that did not decide', () => {
  const shipped = createArrears<string>({ policy: tradeReceivables })

  it('follow the answer of their table, in its order, with what they asked and saw', () => {
    const decision = shipped.decide({ facts: { ...calm, daysPastDue: 45 } }, { asOf, trace: true })
    const lines = shipped.explain(decision, { locale: 'en', losers: true })
    const start = lines.findIndex((line) => line.startsWith('Stage:'))
    expect(lines.slice(start, start + 8)).toEqual([
      'Stage: soft collection. Because days past due: 45 (30..60); rule stages/soft. Friendly reminder by phone, SMS and mail. Day 60 is still soft. Source: Collections practice: stages by 30, 60 and 90 days, narrow reading (secondary).',
      'Not rule stages/pre-due: it asks for days past due: <=0, and saw 45.',
      'Not rule stages/asset-recovery: it asks for outcome in court: judgment, debtor cannot pay, and saw not known.',
      'Not rule stages/identify: it asks for days past due: 1..29, and saw 45.',
      'Not rule stages/pre-litigation: it asks for days past due: 61..90, and saw 45.',
      'Not rule stages/litigation: it asks for days past due: >=91, and saw 45.',
      'Not rule stages/not-tried: it asks for days past due: >=91, and saw 45.',
      'Treatment: call and negotiate. Because stage: soft collection; rule treatments/soft. Source: Collections practice: legal stop, identity, vulnerability, dispute, agreement and promise before stage (secondary).',
    ])
    // A sentence per row of each table; letters and approvers have none, and what a plan rests on is not of a table.
    const end = lines.findIndex((line) => line.startsWith('Next letter:'))
    const rowsOf = (table: string) =>
      lines.slice(0, end).filter((line) => line.includes(`rule ${table}/`)).length
    const { classification, strategy } = tradeReceivables
    const axes = classification?.segmentations.map(({ id }) => id) ?? []
    const tables = [...axes, 'stages', 'treatments', 'cadence']
    const rows = [
      ...(classification?.segmentations ?? []).map((one) => one.table.rows.length),
      strategy?.stageTable.rows.length,
      strategy?.treatmentTable.rows.length,
      strategy?.cadenceTable.rows.length,
    ]
    expect(tables.map(rowsOf)).toEqual(rows)
  })

  it('read in Chinese, by the labels of facts and values', () => {
    expect(told(shipped, { ...calm, daysPastDue: 45 }, 'treatments', 'zh-CN').slice(0, 2)).toEqual([
      '未适用规则 treatments/bankrupt：要求已破产为是，实为否。',
      '未适用规则 treatments/deceased：要求已死亡为是，实为否。',
    ])
    expect(told(shipped, { ...calm, daysPastDue: 45 }, 'treatments', 'zh-CN').slice(-1)).toEqual([
      '未适用规则 treatments/asset-recovery：要求阶段为资产回收，实为软催收。',
    ])
  })

  it('are open, with what they lack, or because another is', () => {
    expect(told(shipped, { ...calm, daysPastDue: 91 }, 'stages').slice(-2)).toEqual([
      'Open: rule stages/litigation, for want of soft collection was tried without effect.',
      'Open: rule stages/not-tried, which holds unless another that is open decides.',
    ])
    expect(told(shipped, { ...calm, daysPastDue: 91 }, 'stages', 'zh-CN').slice(-2)).toEqual([
      '待定规则 stages/litigation：缺少软催收已尝试无效。',
      '待定规则 stages/not-tried：条件符合，除非另一待定规则作出决定。',
    ])
  })

  it('lack what changes nothing, where the ways it can turn out rule them out', () => {
    const lines = told(shipped, { ...calm, daysPastDue: 91 }, 'treatments')
    expect(lines).toContain('Not rule treatments/soft: it lacks stage, which changes nothing.')
    expect(lines).toContain('Open: rule treatments/litigation, for want of stage.')
    expect(told(shipped, { ...calm, daysPastDue: 91 }, 'treatments', 'zh-CN')).toContain(
      '未适用规则 treatments/soft：缺少阶段，但不影响结论。',
    )
  })

  const three = (more: Partial<NonNullable<Policy['strategy']>['stageTable']> = {}) =>
    createArrears({
      policy: smallPolicy({
        stageTable: {
          ...tableOf<string>(
            'stages',
            ['bad', { mood: 'bad' }, 'early'],
            ['first', { score: { from: 5 } }, 'late'],
            ['second', { score: { from: 3 } }, 'early'],
          ),
          ...more,
        },
      }),
    })

  it('came too late', () => {
    expect(told(three(), { mood: 'good', score: 5 }, 'stages')).toEqual([
      'Not rule stages/bad: it asks for mood: bad, and saw good.',
      'Not rule stages/second: one before it decides.',
    ])
    expect(told(three(), { mood: 'good', score: 5 }, 'stages', 'zh-CN').slice(-1)).toEqual([
      '未适用规则 stages/second：在前的规则已作决定。',
    ])
  })

  it('do not match what is unknown, where the table says so', () => {
    const closed = three({ whenUnknown: 'no-match' })
    expect(told(closed, { score: 3 }, 'stages')).toEqual([
      'Not rule stages/bad: not known is mood, which its table takes as no match.',
      'Not rule stages/first: it asks for score: >=5, and saw 3.',
    ])
    expect(told(closed, { score: 3 }, 'stages', 'zh-CN')[0]).toBe(
      '未适用规则 stages/bad：mood未知，该表按不符合处理。',
    )
  })

  it('are not told twice, where they contradict each other', () => {
    const unique = three({
      hitPolicy: 'unique',
      rows: [
        { id: 'a', when: { score: { from: 5 } }, outcome: 'late' },
        { id: 'b', when: { mood: 'bad' }, outcome: 'late' },
        { id: 'c', when: { score: { below: 5 }, mood: { not: ['bad'] } }, outcome: 'early' },
      ],
      impossible: [{ when: { score: { from: 5 }, mood: 'bad' } }],
    })
    const decision = unique.decide({ facts: { score: 5, mood: 'bad' } }, { asOf, trace: true })
    const lines = unique.explain(decision, { locale: 'en', losers: true })
    expect(lines.slice(0, 2)).toEqual([
      'Stage: contradictory, the rules stages/a, stages/b exclude each other.',
      'Not rule stages/c: it asks for mood: not(bad), and saw bad.',
    ])
  })

  it('hold and are overruled by a person', () => {
    const caseFile = {
      debtor: { id: 'D-1' },
      accounts: [],
      facts: { score: 5, mood: 'good' },
      overrides: [{ what: 'stage', value: 'early', by: 'supervisor 7', why: 'talks', from: '2026-06-01' }],
    }
    const arrears = three()
    const decision = arrears.assess(caseFile, { asOf, trace: true })
    expect(arrears.explain(decision, { locale: 'en', losers: true }).slice(0, 4)).toEqual([
      'Stage: early. Decided by supervisor 7: talks.',
      'Not rule stages/bad: it asks for mood: bad, and saw good.',
      'Not rule stages/first: it holds, and a person decided.',
      'Not rule stages/second: one before it decides.',
    ])
    expect(arrears.explain(decision, { locale: 'zh-CN', losers: true })[2]).toBe(
      '未适用规则 stages/first：条件符合，但已由人工决定。',
    )
  })

  it('are left out where nobody asks for them, whether or not the decision has a trace', () => {
    const facts = { facts: { daysPastDue: 45 } }
    const plain = shipped.explain(shipped.decide(facts, { asOf }), { locale: 'en' })
    expect(shipped.explain(shipped.decide(facts, { asOf, trace: true }), { locale: 'en' })).toEqual(plain)
    expect(plain.join('\n')).not.toMatch(/^(?:Not rule|Open: rule)/m)
  })

  it('stand beneath the answer of their own axis, of those too on which nothing known says anything', () => {
    const decision = shipped.decide({ facts: { daysPastDue: 45 } }, { asOf, trace: true })
    const lines = shipped.explain(decision, { locale: 'en', losers: true })
    expect(lines.filter((line) => line.startsWith('Not told apart'))).toEqual([])
    const start = lines.findIndex((line) => line.startsWith('intent: '))
    // As the axis of intent has it in src/policies/segmentations-of-will-and-means.ts, source included.
    expect(lines[start]).toBe(
      'intent: not known. By rule intent/not-known. Nothing that is known says which. Source: Collections practice: seven kinds of intent (secondary).',
    )
    expect(lines[start + 1]).toMatch(/^Not rule intent\//)
  })
})

describe('what cannot be told', () => {
  const { classification: _, ...noSegments } = tradeReceivables
  it.each<[string, Policy, string]>([
    ['the first table of the chain', tradeReceivables, 'segments[0].answer.trace'],
    [
      'or the stage',
      { ...noSegments, strategy: plainStrategy('softEffortFailed'), examples: [] },
      'stage.trace',
    ],
  ])('is refused for a decision without a trace, by the place of %s', (__, policy, path) => {
    const arrears = createArrears({ policy })
    const decision = arrears.decide({ facts: { daysPastDue: 45 } }, { asOf })
    const error = errorOf(() => arrears.explain(decision, { locale: 'en', losers: true }))
    expect(error).toMatchObject({ code: 'invalid-input', details: { issues: [{ path, code: 'missing' }] } })
    expect(error.message).toContain('Ask for the decision with trace: true.')
  })

  it('is nothing where the policy has no table', () => {
    const { strategy: __, ...agingOnly } = { ...noSegments, examples: [] }
    const arrears = createArrears({ policy: agingOnly })
    const decision = arrears.decide({ facts: {} }, { asOf })
    expect(arrears.explain(decision, { locale: 'en', losers: true })).toEqual(
      arrears.explain(decision, { locale: 'en' }),
    )
  })

  it.each([[false], ['true'], [null]])('is refused for losers that are not true: %s', (losers) => {
    const arrears = createArrears({ policy: smallPolicy() })
    const decision = arrears.decide({ facts: {} }, { asOf, trace: true })
    // @ts-expect-error anything but true
    expect(errorOf(() => arrears.explain(decision, { locale: 'en', losers }))).toMatchObject({
      code: 'invalid-input',
      details: { issues: [{ path: 'losers', code: 'wrong-type', expected: 'true' }] },
    })
  })
})

describe('what letters and approvers ask', () => {
  const arrears = createArrears({ policy: smallPolicy() })
  // The letter of the small policy is for days 3 to 7; its clerk approves up to 1000.00 CNY, its head everything.
  it.each<[string, Record<string, unknown>, readonly string[], unknown, unknown]>([
    [
      'a letter that is due',
      { daysPastDue: 7, pastDue: '1000.00' },
      [],
      { daysPastDue: { from: 3, to: 7 } },
      { pastDue: { to: '1000.00' } },
    ],
    [
      'a letter that is late',
      { daysPastDue: 8, pastDue: '1000.01' },
      [],
      { daysPastDue: { from: 3, to: 7 } },
      { pastDue: { above: '1000.00' } },
    ],
    ['no letter', { daysPastDue: 8, pastDue: '0.00' }, ['first'], undefined, { pastDue: { to: '1000.00' } }],
  ])('%s', (_, facts, lettersSent, ofLetter, ofApprover) => {
    const known = { facts, currency: 'CNY', lettersSent } as KnownFacts
    const { letter, approver } = arrears.decide(known, { asOf })
    expect(letter).toMatchObject({ status: 'decided' })
    expect(letter.status === 'decided' ? letter.reasons[0]?.threshold : null).toEqual(ofLetter)
    expect(approver.status === 'decided' ? approver.reasons[0]?.threshold : null).toEqual(ofApprover)
  })

  it('an approver between two limits, and one who owns the measure and not the amount', () => {
    const shipped = createArrears({ policy: tradeReceivables })
    const thresholdOf = (facts: KnownFacts['facts']) => {
      const { approver } = shipped.decide({ facts: { ...calm, ...facts }, currency: 'CNY' }, { asOf })
      return approver.status === 'decided' ? [approver.value, approver.reasons[0]?.threshold] : approver
    }
    expect(thresholdOf({ daysPastDue: 10, pastDue: '100000.01' })).toEqual([
      'supervisor',
      { pastDue: { above: '100000.00', to: '500000.00' } },
    ])
    expect(thresholdOf({ inHardship: true, pastDue: '20000.00' })).toEqual([
      'director',
      { pastDue: { to: '1000000.00' } },
    ])
    expect(thresholdOf({ bankrupt: true, pastDue: '20000.00' })).toEqual(['general-manager', undefined])
  })
})

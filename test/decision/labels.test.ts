import { describe, expect, it } from 'vitest'
import {
  type Answer,
  assignArm,
  type ContactReason,
  type ContactVerdict,
  createArrears,
  type DecisionTable,
  isArrearsError,
  type KnownFacts,
  type Label,
  type Policy,
  type PolicyFindingCode,
  parseCaseFile,
  type RowTrace,
  verifyPolicy,
} from '../../src'
import {
  agreementStatusLabels,
  creditorCommitmentLabels,
  creditorCommitmentStatusLabels,
  promiseStatusLabels,
} from '../../src/commitments'
import {
  consentKindLabels,
  contactPurposeLabels,
  contactReasonLabels,
  contentItemLabels,
  dayClassLabels,
  gapLabel,
  noticeKindLabels,
  recipientLabels,
  ruleEffectLabels,
  ruleKindLabels,
  ruleKinds,
  ruleOverrideLabels,
  ruleOverrides,
  verdictLabels,
} from '../../src/contact'
import { confidenceLabels, labelIn, locales, weekdays } from '../../src/foundations'
import {
  channelLabels,
  channels,
  consentKinds,
  contactPurposes,
  contentItems,
  type MarkKind,
  noticeKinds,
  recipients,
} from '../../src/model'
import { tradeReceivables } from '../../src/policies'
import { factOfMark } from '../../src/policy'
import { compilePolicy } from '../../src/policy/compile-policy'
import {
  assignmentReasonLabels,
  refusalReasonLabels,
  unplacedCodeLabels,
  worklistKeyLabels,
  worklistReasonLabels,
} from '../../src/portfolio'
import { letterStatusLabels } from '../../src/strategy'
import { smallPolicy, tableOf } from '../trials/small-policy'

const chinese = /[\u4E00-\u9FFF]/

/** A text in each language: none is empty, and each is of its own. */
function expectLabel(label: Label): void {
  expect(labelIn(label, 'en')).toMatch(/[A-Za-z]/)
  expect(labelIn(label, 'en')).not.toMatch(chinese)
  expect(labelIn(label, 'zh-CN')).toMatch(chinese)
}

// Each of these maps is typed by the union of its codes, so that one without a label does not compile.
describe.each<[string, Readonly<Record<string, Label>>, readonly string[]]>([
  ['a channel', channelLabels, channels],
  ['a rule kind', ruleKindLabels, ruleKinds],
  ['an effect', ruleEffectLabels, ['deny', 'presume-violation', 'advise']],
  [
    'a reason of contact',
    contactReasonLabels,
    [
      'outside-hours',
      'too-many-contacts',
      'too-soon',
      'prerequisite-missing',
      'wrong-recipient',
      'status-forbids',
      'against-preference',
      'wrong-content',
      'not-recorded',
      'prohibited-act',
    ],
  ],
  ['what lifts a rule', ruleOverrideLabels, ruleOverrides],
  ['what a contact says', contentItemLabels, contentItems],
  ['who is contacted', recipientLabels, recipients],
  ['what a contact is for', contactPurposeLabels, contactPurposes],
  ['what is consented to', consentKindLabels, consentKinds],
  ['a notice', noticeKindLabels, noticeKinds],
  ['a day', dayClassLabels, [...weekdays, 'holiday', 'business-day', 'non-business-day']],
  ['a verdict', verdictLabels, ['allowed', 'blocked', 'undetermined']],
  ['a grade of confidence', confidenceLabels, ['verified', 'official', 'secondary', 'weak']],
  ['a promise', promiseStatusLabels, ['not-made', 'pending', 'kept', 'partial', 'broken', 'canceled']],
  [
    'an agreement',
    agreementStatusLabels,
    ['not-made', 'current', 'late', 'short', 'broken', 'kept', 'canceled'],
  ],
  [
    'a commitment of the creditor',
    creditorCommitmentStatusLabels,
    ['not-made', 'open', 'overdue', 'done', 'done-late', 'canceled'],
  ],
  ['what a creditor undertakes', creditorCommitmentLabels, ['call-back', 'copy', 'correction', 'other']],
  ['a letter', letterStatusLabels, ['due', 'late']],
  [
    'why a case goes to a collector',
    assignmentReasonLabels,
    ['kept', 'only-one', 'closest-fit', 'least-loaded', 'first-listed'],
  ],
  [
    'why a case may not go to a collector',
    refusalReasonLabels,
    [
      'not-listed',
      'excluded',
      'lacks-skill',
      'no-common-language',
      'other-customer-class',
      'customer-class-unknown',
      'role-too-low',
      'currency-differs',
      'amount-unknown',
      'above-authority',
      'caseload-full',
      'amount-full',
    ],
  ],
  ['a case left unplaced', unplacedCodeLabels, ['no-collectors', 'nobody-able', 'nobody-has-room']],
  [
    'the place of a case in a worklist',
    worklistReasonLabels,
    [
      'urgency',
      'urgency-at-most',
      'urgency-not-known',
      'no-urgency',
      'follow-up',
      'follow-up-at-earliest',
      'follow-up-not-known',
      'no-follow-up',
      'review',
      'review-at-earliest',
      'review-not-known',
      'no-review',
    ],
  ],
  ['what a case comes after another by', worklistKeyLabels, ['urgency', 'follow-up', 'review', 'id']],
])('the codes of %s', (_, labels, codes) => {
  it('are those of its labels', () => expect(Object.keys(labels).sort()).toEqual([...codes].sort()))

  it.each(Object.entries(labels))('%s', (__, label) => expectLabel(label))

  it('are called by different names', () => {
    for (const locale of locales) {
      const names = Object.values(labels).map((label) => label[locale])
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

describe('what is missing or uncovered in an answer about contact', () => {
  it.each([
    ['debtor.place'],
    ['debtor.timeZones'],
    ['debtor.timeZones[12]'],
    ['zones'],
    ['debtor.kind'],
    ['marks'],
    ['consents'],
    ['notices'],
    ['preferences'],
    ['identityEstablished'],
    ['institution'],
    ['debtKinds'],
    ['daysPastDue'],
    ['request.place'],
    ['request.addressId'],
    ['request.contents'],
    ['request.isRecorded'],
    ['calendars.cn'],
    ['history'],
    ['asOf'],
    ['place'],
    ...ruleKinds.map((kind) => [`cn:${kind}`]),
    ['cn.quiet-hours:confidence'],
    ['cn.quiet-hours:no-value'],
  ])('%s', (gap) => {
    expectLabel(gapLabel(gap))
    expect(gapLabel(gap).en).not.toBe(gap)
  })

  it('reads as it is where it has no name', () => {
    for (const gap of ['moon', 'cn:other', ':window', 'debtor.timeZones[x]'])
      expect(gapLabel(gap)).toEqual({ en: gap, 'zh-CN': gap })
  })

  it('names the pack and the rule', () => {
    expect(gapLabel('a:b:window')).toEqual({
      en: 'all of the law on contact hours in pack a:b',
      'zh-CN': '规则包 a:b 中完整的联系时段规则',
    })
    expect(gapLabel('cn.hours:confidence').en).toBe('a surer source of rule cn.hours')
  })
})

describe('the facts that marks and agreements are', () => {
  const { vocabulary } = compilePolicy(tradeReceivables, {})
  const marks = {
    dispute: true,
    bankruptcy: true,
    deceased: true,
    represented: true,
    'cease-request': true,
    hardship: true,
    vulnerability: true,
    'agreement-in-force': true,
    'identity-doubt': true,
    'wilful-default': true,
    moratorium: true,
    incapacity: true,
    minor: true,
    hospitalization: true,
    'severe-disability': true,
    disaster: true,
    'military-service': true,
  } satisfies Record<MarkKind, true>

  it.each(Object.keys(marks) as readonly MarkKind[])('the mark %s', (kind) => {
    const fact = vocabulary.get(factOfMark[kind])
    expectLabel(fact?.label ?? { en: '', 'zh-CN': '' })
  })

  it.each([...vocabulary.values()].map((fact) => [fact.id, fact] as const))('the fact %s', (_, fact) => {
    expectLabel(fact.label)
    if (fact.type === 'label' && fact.id !== 'bucket') for (const { label } of fact.values) expectLabel(label)
  })
})

describe('what explain says', () => {
  const stageTable: DecisionTable<string> = {
    id: 'stages',
    hitPolicy: 'unique',
    rows: [
      { id: 'a', when: { score: { from: 5 } }, outcome: 'early' },
      { id: 'b', when: { mood: 'bad' }, outcome: 'late' },
    ],
    impossible: [{ when: { score: { from: 5 }, mood: 'bad' } }],
  }
  const asOf = '2026-06-30'
  const arrears = createArrears({ policy: smallPolicy({ stageTable }) })
  const decide = (facts: KnownFacts['facts']) => arrears.decide({ facts }, { asOf, trace: true })

  const statuses = {
    decided: { score: 5, mood: 'good' },
    none: { score: 4, mood: 'good' },
    conflict: { score: 5, mood: 'bad' },
    undetermined: {},
  } satisfies Record<Answer<string>['status'], KnownFacts['facts']>

  it.each(Object.entries(statuses))('of an answer that is %s', (status, facts) => {
    const decision = decide(facts)
    expect(decision.stage.status).toBe(status)
    const [english = '', ...others] = locales.map((locale) => arrears.explain(decision, { locale })[0])
    expect(english).toMatch(/^Stage: [a-z].*\.$/)
    expect(others[0]).toMatch(/^阶段：.*。$/)
    expect(others[0]?.replace(/[a-z]+\/[a-z]+|early|late|mood|score/g, '')).not.toMatch(/[a-z]{3}/)
  })

  const rows = {
    won: { score: 5, mood: 'good' },
    later: { score: 5, mood: 'bad' },
    open: { score: 5 },
    lost: { score: 5, mood: 'good' },
  } satisfies Record<RowTrace['status'], KnownFacts['facts']>
  const first = createArrears({
    policy: smallPolicy({
      stageTable: tableOf<string>(
        'stages',
        ['b', { mood: 'bad' }, 'late'],
        ['a', { score: { from: 5 } }, 'early'],
      ),
    }),
  })

  it.each(Object.entries(rows))('of a row that is %s', (status, facts) => {
    const decision = first.decide({ facts }, { asOf, trace: true })
    expect(decision.stage.trace?.map((row) => row.status)).toContain(status)
    const chain = locales.map((locale) => {
      const lines = first.explain(decision, { locale, losers: true })
      return lines.slice(
        0,
        lines.findIndex((line) => /^(?:Treatment|处理方式)/.test(line)),
      )
    })
    // Every row is told once, by the answer or by a sentence of its own.
    for (const lines of chain)
      for (const row of ['a', 'b'])
        if (decision.stage.status === 'decided' || status === 'open')
          expect(lines.filter((line) => line.includes(`stages/${row}`))).toHaveLength(1)
    expect(chain[1]?.join('')).toMatch(chinese)
    expect(chain[1]?.join('').replace(/stages\/[ab]|early|late|good|bad|mood|score/g, '')).not.toMatch(
      /[a-z]{3}/,
    )
  })

  it('knows every status of a verdict and every code of its reasons', () => {
    const codes = {
      'outside-hours': 'window',
      'too-many-contacts': 'cap',
      'too-soon': 'gap',
      'prerequisite-missing': 'prerequisite',
      'wrong-recipient': 'recipient',
      'status-forbids': 'block',
      'against-preference': 'preference',
      'wrong-content': 'content',
      'not-recorded': 'record',
      'prohibited-act': 'content',
    } satisfies Record<ContactReason['code'], (typeof ruleKinds)[number]>
    const verdicts = { allowed: 1, blocked: 1, undetermined: 1 } satisfies Record<ContactVerdict['status'], 1>
    expect(Object.keys(contactReasonLabels)).toEqual(Object.keys(codes))
    expect(Object.keys(verdictLabels)).toEqual(Object.keys(verdicts))
  })
})

interface Told {
  readonly code: string
  readonly sentence: Label
}

/** The issues of what is refused. */
function issuesOf(call: () => unknown): readonly Told[] {
  try {
    call()
  } catch (error) {
    if (isArrearsError(error)) return (error.details as { readonly issues?: readonly Told[] }).issues ?? []
    throw error
  }
  return []
}

describe('every code of a finding or an issue comes with a sentence', () => {
  const account = { id: 'A', currency: 'CNY', dues: [] }
  const due = { id: '1', dueOn: '2026-01-01', amount: '1.00' }
  const inCase = (more: object) => (): readonly Told[] =>
    issuesOf(() => parseCaseFile({ debtor: { id: 'D' }, accounts: [account], ...more }))
  const withDues = (...dues: readonly unknown[]) => inCase({ accounts: [{ ...account, dues }] })
  const inPolicy = (more: object) => (): readonly Told[] =>
    verifyPolicy({ ...smallPolicy(), ...more } as Policy, { cellBudget: 1_000 })
  const strategy = smallPolicy().strategy as NonNullable<Policy['strategy']>
  const inStrategy = (more: object) => inPolicy({ strategy: { ...strategy, ...more } })
  const bucket = (id: string, fromDay: number, toDay?: number) => ({
    id,
    label: { en: id, 'zh-CN': id },
    fromDay,
    ...(toDay === undefined ? {} : { toDay }),
  })
  const withBuckets = (...buckets: readonly object[]) =>
    inPolicy({ aging: { dueDateIsDay: 0, bucketTable: { id: 'b', buckets } } })
  const named = (id: string, pressure: number, channel?: string, measure = 'standard') => ({
    id,
    label: { en: id, 'zh-CN': id },
    pressure,
    channels: channel === undefined ? [] : [channel],
    measure,
  })
  const stages = (...rows: Parameters<typeof tableOf<string>>[1][]) => ({
    stageTable: tableOf<string>('stages', ...rows),
  })

  const provoked = {
    missing: withDues({ ...due, dueOn: undefined }),
    'wrong-type': withDues({ ...due, id: 1 }),
    'unknown-key': withDues({ ...due, colour: 'red' }),
    unreadable: withDues({
      ...due,
      get amount(): never {
        throw new Error('no')
      },
    }),
    'not-a-date': withDues({ ...due, dueOn: 'soon' }),
    'no-such-day': withDues({ ...due, dueOn: '2026-02-30' }),
    'date-object': withDues({ ...due, dueOn: new Date(0) }),
    'not-an-instant': inCase({
      contacts: [
        { id: 'C', at: 'now', channel: 'sms', direction: 'outbound', outcome: 'delivered', actor: 'lender' },
      ],
    }),
    'not-an-amount': withDues({ ...due, amount: '1,5' }),
    'too-precise': withDues({ ...due, amount: '1.005' }),
    'too-large': inCase({ accounts: new Array(1_000_001) }),
    'unknown-currency': inCase({ accounts: [{ ...account, currency: 'XQX' }] }),
    'mixed-currency': withDues({ ...due, currency: 'EUR' }),
    'not-positive': inCase({ marks: [{ kind: 'dispute', from: '2026-01-01', amount: '0.00' }] }),
    'amount-or-components': withDues({ id: '1', dueOn: '2026-01-01' }),
    'sum-mismatch': () =>
      issuesOf(() => assignArm('case', { id: 'e', arms: [{ id: 'a', sharePercent: 99 }] })),
    'duplicate-id': withDues(due, due),
    'unknown-reference': inCase({ marks: [{ kind: 'dispute', from: '2026-01-01', accountId: 'B' }] }),
    'empty-range': inStrategy(stages(['a', { daysPastDue: { from: 5, to: 4 } }, 'early'])),
    'date-order': inCase({ marks: [{ kind: 'dispute', from: '2026-01-02', until: '2026-01-01' }] }),
    'limit-order': inStrategy({
      authority: {
        ...strategy.authority,
        roles: [...strategy.authority.roles].reverse(),
      },
    }),
    'bucket-start': withBuckets(bucket('a', 3)),
    'bucket-gap': withBuckets(bucket('a', 0, 3), bucket('b', 5)),
    'bucket-overlap': withBuckets(bucket('a', 0, 3), bucket('b', 3)),
    'bucket-end': withBuckets(bucket('a', 0, 3)),
    overlap: inStrategy({
      stageTable: {
        ...tableOf<string>(
          'stages',
          ['a', { score: { from: 1 } }, 'early'],
          ['b', { score: { to: 1 } }, 'late'],
        ),
        hitPolicy: 'unique',
      },
    }),
    'protected-pressure': inStrategy({
      treatmentTable: tableOf<string>('treatments', ['a', { vulnerable: true }, 'call'], ['b', {}, 'wait']),
    }),
    'opinion-decides': inPolicy({
      facts: [{ id: 'opinion', label: { en: 'o', 'zh-CN': '看法' }, type: 'boolean', isOpinion: true }],
      strategy: { ...strategy, ...stages(['a', { opinion: true }, 'early'], ['b', {}, 'late']) },
    }),
    'prohibited-act': inStrategy({ treatments: [...strategy.treatments, named('threat', 5)] }),
    gap: inStrategy(stages(['a', { score: { from: 1 } }, 'early'])),
    'unreachable-row': inStrategy(stages(['a', {}, 'early'], ['b', { score: { from: 1 } }, 'late'])),
    'unused-outcome': inStrategy(stages(['a', {}, 'early'])),
    'not-proved': () => verifyPolicy(smallPolicy(), { cellBudget: 1 }),
    'dead-letter': inStrategy({ treatments: [named('wait', 0), named('call', 2)] }),
    'unowned-measure': inStrategy({ treatments: [named('wait', 0), named('call', 2, 'sms', 'waiver')] }),
    'no-source': inStrategy({}),
  } satisfies Record<PolicyFindingCode, () => readonly Told[]>

  it.each(Object.entries(provoked))('%s', (code, provoke) => {
    const found = provoke().filter((one) => one.code === code)
    expect(found).not.toEqual([])
    for (const { sentence } of found) expectLabel(sentence)
  })
})

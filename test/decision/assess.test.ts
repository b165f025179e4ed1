import { describe, expect, it } from 'vitest'
import { createArrears, type Policy } from '../../src'
import { addDays } from '../../src/foundations'
import type { CaseFile, ContactRecord } from '../../src/model'
import { consumerLendingCn, fiveClasses2023, tradeReceivables } from '../../src/policies'
import { errorOf } from '../support/error-of'

const asOf = '2026-06-30'
const caseLate = (days: number, more: Partial<CaseFile> = {}): CaseFile => ({
  debtor: { id: 'D-1' },
  accounts: [
    { id: 'A-1', currency: 'CNY', dues: [{ id: '1', dueOn: addDays(asOf, -days), amount: '20000.00' }] },
  ],
  marks: [],
  promises: [],
  contacts: [],
  facts: { capacity: 'able', willing: true, softEffortFailed: false },
  ...more,
})
const letter = (id: string): ContactRecord => ({
  id,
  at: '2026-06-30T09:00:00+08:00',
  channel: 'letter',
  direction: 'outbound',
  outcome: 'sent-letter',
  actor: 'lender',
  letter: id,
})

describe.each([
  ['tradeReceivables', createArrears({ policy: tradeReceivables })],
  ['consumerLendingCn', createArrears({ policy: consumerLendingCn })],
])('%s', (_, arrears) => {
  // Stage, follow-up and letter from the ranges of domain practice, boundary days named.
  it.each<[string, number, string, string, number | undefined, object | null]>([
    ['five days before the due date', -5, 'pre-due', 'none', undefined, null],
    ['on the due date, which is day 0', 0, 'pre-due', 'none', undefined, null],
    ['the first day late', 1, 'identify', 'remind', 7, null],
    ['the day before the first letter', 2, 'identify', 'remind', 7, null],
    ['the first letter opens', 3, 'identify', 'remind', 7, { letter: 'letter-1', status: 'due' }],
    ['its last day', 7, 'identify', 'remind', 7, { letter: 'letter-1', status: 'due' }],
    [
      'a day later it is late, not skipped',
      8,
      'identify',
      'remind',
      3,
      { letter: 'letter-1', status: 'late' },
    ],
    ['the last day of identification', 29, 'identify', 'remind', 3, { letter: 'letter-1', status: 'late' }],
    ['soft collection begins', 30, 'soft', 'negotiate', 3, { letter: 'letter-1', status: 'late' }],
    ['follow-up becomes closer', 31, 'soft', 'negotiate', 2, { letter: 'letter-1', status: 'late' }],
    [
      'day 60 is still soft, every two days',
      60,
      'soft',
      'negotiate',
      2,
      { letter: 'letter-1', status: 'late' },
    ],
    [
      'day 61 is pre-litigation, daily',
      61,
      'pre-litigation',
      'formal-demand',
      1,
      { letter: 'letter-1', status: 'late' },
    ],
    [
      'day 90 is still pre-litigation',
      90,
      'pre-litigation',
      'formal-demand',
      1,
      { letter: 'letter-1', status: 'late' },
    ],
    [
      'day 91 without soft effort is not litigation',
      91,
      'pre-litigation',
      'formal-demand',
      1,
      { letter: 'letter-1', status: 'late' },
    ],
    ['nor is day 200', 200, 'pre-litigation', 'formal-demand', 1, { letter: 'letter-1', status: 'late' }],
  ])('%s', (__, days, stage, treatment, followUp, next) => {
    const decision = arrears.assess(caseLate(days), { asOf })
    expect(decision.status).toBe('decided')
    expect(decision.stage).toMatchObject({ status: 'decided', value: stage })
    expect(decision.treatment).toMatchObject({ status: 'decided', value: treatment })
    expect(decision.followUpDays).toMatchObject(
      followUp === undefined ? { status: 'none' } : { value: followUp },
    )
    expect(decision.letter).toMatchObject({ status: 'decided', value: next })
  })

  it('answers every day from 5 before the due date to 200 after by the ranges of practice', () => {
    for (let days = -5; days <= 200; days++) {
      const { stage, followUpDays } = arrears.assess(caseLate(days), { asOf })
      const expected = days < 1 ? 'pre-due' : days < 30 ? 'identify' : days <= 60 ? 'soft' : 'pre-litigation'
      const interval = days < 1 ? null : days <= 7 ? 7 : days <= 30 ? 3 : days <= 60 ? 2 : 1
      expect([days, stage.value]).toEqual([days, expected])
      expect([days, followUpDays.value]).toEqual([days, interval])
    }
  })

  it('sends each letter in its window on every day from 5 before the due date to 200 after, and none between', () => {
    const windows = [
      ['letter-1', 3, 7],
      ['letter-2', 15, 20],
      ['letter-3', 30, 45],
      ['lawyer-letter', 60, Number.POSITIVE_INFINITY],
    ] as const
    for (let days = -5; days <= 200; days++) {
      const open = windows.find(([, from, to]) => from <= days && days <= to)
      // Whoever works to the plan has sent every letter whose window has passed.
      const contacts = windows.filter(([, , to]) => to < days).map(([id]) => letter(id))
      const decision = arrears.assess(caseLate(days, { contacts }), { asOf })
      const expected = open === undefined ? null : { letter: open[0], status: 'due' }
      expect([days, decision.letter.value]).toEqual([days, expected])
      // 20,000 of a standard treatment are the collector's on every day.
      expect([days, decision.approver.value]).toEqual([days, 'collector'])
    }
  })

  it('goes to court after day 90 only when soft collection was tried without effect', () => {
    const tried = { capacity: 'able', willing: false, softEffortFailed: true }
    expect(arrears.assess(caseLate(90, { facts: tried }), { asOf }).stage).toMatchObject({
      value: 'pre-litigation',
    })
    expect(arrears.assess(caseLate(91, { facts: tried }), { asOf }).stage).toMatchObject({
      value: 'litigation',
    })
  })

  it('sends letters in order: on day 10 nothing if the first went out', () => {
    expect(arrears.assess(caseLate(10, { contacts: [letter('letter-1')] }), { asOf }).letter).toMatchObject({
      value: null,
    })
    expect(arrears.assess(caseLate(15, { contacts: [letter('letter-1')] }), { asOf }).letter).toMatchObject({
      value: { letter: 'letter-2', status: 'due' },
    })
    expect(arrears.assess(caseLate(60, { contacts: [letter('letter-2')] }), { asOf }).letter).toMatchObject({
      value: { letter: 'letter-3', status: 'late' },
    })
    expect(arrears.assess(caseLate(60, { contacts: [letter('letter-3')] }), { asOf }).letter).toMatchObject({
      value: { letter: 'lawyer-letter', status: 'due' },
    })
    expect(
      arrears.assess(caseLate(60, { contacts: [letter('lawyer-letter')] }), { asOf }).letter,
    ).toMatchObject({ value: null })
  })

  // A limit includes its number; the approver is the higher of the owners of amount and measure.
  it.each([
    ["exactly the collector's limit", '100000.00', 'collector'],
    ["a cent more is the supervisor's", '100000.01', 'supervisor'],
    ["exactly the supervisor's limit", '500000.00', 'supervisor'],
    ["a cent more is the director's", '500000.01', 'director'],
    ["exactly the director's limit", '1000000.00', 'director'],
    ['a cent more goes to the top', '1000000.01', 'general-manager'],
  ])('%s', (__, amount, approver) => {
    const one = caseLate(10)
    const accounts = one.accounts.map((account) => ({
      ...account,
      dues: account.dues.map((due) => ({ ...due, amount })),
    }))
    expect(arrears.assess({ ...one, accounts }, { asOf }).approver).toMatchObject({ value: approver })
  })

  it('asks the owner of the measure: installments on 20,000 go to the director', () => {
    const inHardship = caseLate(10, { marks: [{ kind: 'hardship', from: '2026-06-01' }] })
    expect(arrears.assess(inHardship, { asOf })).toMatchObject({
      treatment: { value: 'hardship-review' },
      approver: { value: 'director' },
    })
  })

  it.each([
    ['bankruptcy', 'bankruptcy', 'legal-review'],
    ['death', 'deceased', 'legal-review'],
    ['a lawyer', 'represented', 'legal-review'],
    ['a request to stop', 'cease-request', 'legal-review'],
    ['doubt who owes', 'identity-doubt', 'verify-identity'],
    ['vulnerability', 'vulnerability', 'care'],
    ['hardship, though unwilling', 'hardship', 'hardship-review'],
    ['a dispute', 'dispute', 'resolve-dispute'],
    ['an agreement in force', 'agreement-in-force', 'follow-agreement'],
  ] as const)('%s comes before the stage, and ends with its last day', (__, kind, treatment) => {
    const facts = { capacity: 'able', willing: false, softEffortFailed: true }
    const marked = caseLate(100, { facts, marks: [{ kind, from: '2026-06-01', until: asOf }] })
    expect(arrears.assess(marked, { asOf }).treatment).toMatchObject({ value: treatment })
    expect(arrears.assess(marked, { asOf: addDays(asOf, 1) }).treatment).toMatchObject({ value: 'sue' })
    expect(arrears.assess(marked, { asOf: '2026-05-31' }).treatment).toMatchObject({ value: 'formal-demand' })
  })

  it("lets a person decide in the policy's place, named, with the reason", () => {
    const override = {
      what: 'stage',
      value: 'soft',
      by: 'supervisor 7',
      why: 'talks are under way',
      from: '2026-06-01',
    }
    const { stage, treatment } = arrears.assess(caseLate(91, { overrides: [override] }), { asOf })
    expect(stage).toEqual({
      status: 'decided',
      value: 'soft',
      reasons: [
        {
          rule: 'override',
          facts: {},
          outcome: 'soft',
          override: { by: 'supervisor 7', why: 'talks are under way' },
        },
      ],
    })
    expect(treatment).toMatchObject({ value: 'negotiate' })
  })

  it('lets the decision that began last stand, and of two from one day the one listed first', () => {
    const put = (value: string, from: string) => ({ what: 'stage', value, by: 'a', why: 'b', from })
    const stageOf = (...overrides: readonly ReturnType<typeof put>[]) =>
      arrears.assess(caseLate(91, { overrides }), { asOf }).stage.value
    const [early, late, same] = [
      put('soft', '2026-06-01'),
      put('identify', '2026-06-02'),
      put('pre-due', '2026-06-02'),
    ]
    expect(stageOf(early, late)).toBe('identify')
    expect(stageOf(late, early)).toBe('identify')
    expect(stageOf(early, late, same)).toBe('identify')
    expect(stageOf(same, late)).toBe('pre-due')
  })

  it.each([
    ['what the policy does not answer', { what: 'stages', value: 'soft' }, 'overrides[0].what', 'treatment'],
    ['an answer it does not have', { what: 'stage', value: 'sotf' }, 'overrides[0].value', 'litigation'],
    ['the answer of another table', { what: 'stage', value: 'care' }, 'overrides[0].value', 'pre-due'],
  ])('refuses a decision on %s, and never passes it over', (__, put, path, offered) => {
    const overrides = [{ ...put, by: 'supervisor 7', why: 'talks are under way', from: '2026-06-01' }]
    const expected = {
      code: 'invalid-input',
      details: { issues: [{ path, code: 'unknown-reference', expected: expect.stringContaining(offered) }] },
    }
    const caught = (): unknown => {
      try {
        return arrears.assess(caseLate(91, { overrides }), { asOf })
      } catch (error) {
        return error
      }
    }
    expect(caught()).toMatchObject(expected)
    const rows = [...arrears.assessAll([caseLate(91, { overrides }), caseLate(91)], { asOf })]
    expect(rows).toMatchObject([
      { ok: false, index: 0, error: expected },
      { ok: true, index: 1 },
    ])
  })
})

describe('an assessment', () => {
  const arrears = createArrears({ policy: tradeReceivables })

  it('brings its reasons: the rule, the facts it used, the outcome, the note', () => {
    const { stage } = arrears.assess(caseLate(95), { asOf })
    expect(stage).toEqual({
      status: 'decided',
      value: 'pre-litigation',
      reasons: [
        {
          rule: 'stages/not-tried',
          facts: { daysPastDue: 95 },
          threshold: { daysPastDue: { from: 91 } },
          outcome: 'pre-litigation',
          note: {
            en: 'Soft collection comes first, however late the debt.',
            'zh-CN': '无论逾期多久，先做软催收。',
          },
          source: {
            title: {
              en: 'Collections practice: stages by 30, 60 and 90 days, narrow reading',
              'zh-CN': '催收实务：按 30、60、90 天分阶段（窄口径）',
            },
            confidence: 'secondary',
          },
        },
      ],
    })
  })

  it('names its basis: library, policy, version and the hash of the document', () => {
    const { basis } = arrears.assess(caseLate(1), { asOf })
    expect(basis.policy).toEqual({
      id: 'trade-receivables',
      version: '3',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const other = createArrears({ policy: { ...tradeReceivables, version: 'another' } }).assess(caseLate(1), {
      asOf,
    })
    expect(other.basis.policy.hash).not.toBe(basis.policy.hash)
    const same = createArrears({ policy: JSON.parse(JSON.stringify(tradeReceivables)) }).assess(caseLate(1), {
      asOf,
    })
    expect(same.basis).toEqual(basis)
  })

  it('classifies on each axis, or names what is missing', () => {
    expect(arrears.assess(caseLate(45), { asOf }).segments.slice(0, 3)).toMatchObject([
      { id: 'reachability', answer: { value: 'untried' } },
      { id: 'quadrant', answer: { value: 'able-willing' } },
      { id: 'risk', answer: { value: 'medium' } },
    ])
    const { quadrant } = Object.fromEntries(
      arrears
        .assess(caseLate(45, { facts: { willing: true, softEffortFailed: false } }), { asOf })
        .segments.map(({ id, answer }) => [id, answer]),
    )
    expect(quadrant).toMatchObject({ status: 'undetermined', missing: ['capacity'] })
  })

  it.each<[string, readonly Partial<ContactRecord>[], string]>([
    ['who answered is reachable', [{ outcome: 'answered-by-debtor', channel: 'phone' }], 'reachable'],
    ['two attempts prove nothing', [{ outcome: 'no-answer' }, { outcome: 'no-answer' }], 'untried'],
    [
      'three attempts without any answer',
      [{ outcome: 'no-answer' }, { outcome: 'no-answer' }, { outcome: 'no-answer' }],
      'lost',
    ],
    [
      'three attempts, and only others answer',
      [{ outcome: 'answered-by-other' }, { outcome: 'no-answer' }, { outcome: 'no-answer' }],
      'semi-lost',
    ],
  ])('tells from the contacts: %s', (_, contacts, segment) => {
    const records = contacts.map(
      (contact, index): ContactRecord => ({
        id: `C-${index}`,
        at: `2026-06-0${index + 1}T10:00:00+08:00`,
        channel: 'phone',
        direction: 'outbound',
        outcome: 'no-answer',
        actor: 'lender',
        ...contact,
      }),
    )
    expect(arrears.assess(caseLate(45, { contacts: records }), { asOf }).segments[0]).toMatchObject({
      answer: { value: segment },
    })
  })

  it('never takes unknown for false: without marks the treatment is open, and says what is missing', () => {
    const { marks: _, ...unmarked } = caseLate(10)
    const decision = arrears.assess(unmarked, { asOf })
    expect(decision.status).toBe('undetermined')
    expect(decision.treatment).toMatchObject({ status: 'undetermined' })
    expect(decision.missing).toContain('bankrupt')
    expect(decision.stage).toMatchObject({ status: 'decided', value: 'identify' })
  })

  it('does not need a fact that cannot change the answer: soft effort before day 91', () => {
    const facts = { capacity: 'able', willing: true }
    expect(arrears.assess(caseLate(90, { facts }), { asOf })).toMatchObject({ status: 'decided' })
    expect(arrears.assess(caseLate(91, { facts }), { asOf })).toMatchObject({
      status: 'undetermined',
      missing: ['softEffortFailed'],
    })
  })

  it('leaves the sum of several currencies unknown, and with it the approver', () => {
    const one = caseLate(10)
    const dollars = { id: 'A-2', currency: 'USD', dues: [{ id: '1', dueOn: '2026-06-01', amount: '5.00' }] }
    expect(arrears.assess({ ...one, accounts: [...one.accounts, dollars] }, { asOf })).toMatchObject({
      approver: { status: 'undetermined', missing: ['pastDue'] },
    })
  })

  it('never holds an amount against limits in another currency', () => {
    const dollars = { id: 'A-1', currency: 'USD', dues: [{ id: '1', dueOn: '2026-06-20', amount: '5.00' }] }
    expect(arrears.assess(caseLate(10, { accounts: [dollars] }), { asOf }).approver).toEqual({
      status: 'undetermined',
      value: null,
      missing: ['pastDue'],
      candidates: [
        'authority/collector',
        'authority/supervisor',
        'authority/director',
        'authority/general-manager',
        'guidelines/major-case',
      ],
      mayBe: ['collector', 'supervisor', 'director', 'general-manager'],
      mayBeNone: false,
    })
  })

  it('decides from given facts as from a case file', () => {
    const facts = {
      daysPastDue: 45,
      bucket: 'medium',
      pastDue: '20000.00',
      capacity: 'able',
      willing: true,
      softEffortFailed: false,
      debtorAnswered: false,
      othersAnswered: false,
      attempts: 0,
      promisePending: false,
      promiseDueToday: false,
      brokenPromises: 0,
    }
    const marks = {
      disputed: false,
      bankrupt: false,
      deceased: false,
      represented: false,
      ceaseRequested: false,
      inHardship: false,
      vulnerable: false,
      agreementInForce: false,
      identityDoubted: false,
      wilfulDefault: false,
    }
    const {
      caseId: _,
      accounts: __,
      promises: ___,
      contact: ____,
      changesOn: _____,
      reliability: ______,
      agreements: _______,
      creditorCommitments: ________,
      followUpOn: _________,
      ...assessed
    } = arrears.assess(caseLate(45), { asOf })
    expect(
      arrears.decide({ facts: { ...facts, ...marks }, lettersSent: [], currency: 'CNY' }, { asOf }),
    ).toEqual(assessed)
  })

  it.each<[string, unknown, string, string]>([
    ['a fact that the policy does not know', { income: 5 }, 'facts.income', 'unknown-reference'],
    ['a label that does not exist', { capacity: 'rich' }, 'facts.capacity', 'wrong-type'],
    ['a text for yes', { willing: 'yes' }, 'facts.willing', 'wrong-type'],
    ['days before the due date', { daysPastDue: -1 }, 'facts.daysPastDue', 'wrong-type'],
    ['half a day', { daysPastDue: 0.5 }, 'facts.daysPastDue', 'wrong-type'],
  ])('refuses %s', (_, facts, path, code) => {
    // @ts-expect-error facts of any type reach a library that plain JavaScript calls
    expect(errorOf(() => arrears.decide({ facts }, { asOf })).details).toMatchObject({
      issues: [{ path, code }],
    })
    // @ts-expect-error as above
    expect([...arrears.assessAll([caseLate(1, { facts })], { asOf })]).toMatchObject([
      { ok: false, id: 'D-1', error: { details: { issues: [{ path, code }] } } },
    ])
  })

  it("puts a bad case in its own row's place in a batch, and keeps the others", () => {
    // @ts-expect-error rows of any type reach a batch
    const rows = [...arrears.assessAll([caseLate(1), { debtor: { id: 'D-2' } }, caseLate(45)], { asOf })]
    expect(rows).toMatchObject([
      { ok: true, index: 0, id: 'D-1', assessment: { stage: { value: 'identify' } } },
      { ok: false, index: 1, id: 'D-2', error: { code: 'invalid-input' } },
      { ok: true, index: 2, assessment: { stage: { value: 'soft' } } },
    ])
  })

  it.each<[string, (call: typeof arrears) => unknown]>([
    ['a Date', ({ assess }) => assess(caseLate(1), { asOf: String(new Date(0)) })],
    ['no day', ({ decide }) => decide({ facts: {} }, { asOf: '' })],
    ['30 February', ({ assessAll }) => assessAll([], { asOf: '2026-02-30' })],
  ])('refuses %s for the day', (_, call) => {
    expect(errorOf(() => call(arrears)).details).toMatchObject({ issues: [{ path: 'asOf' }] })
  })
})

describe('a table that reads the asset class floor', () => {
  const { strategy } = consumerLendingCn
  if (strategy === undefined) throw new Error('the preset has a strategy')
  const policy: Policy = {
    ...consumerLendingCn,
    strategy: {
      ...strategy,
      stageTable: {
        id: 'stages',
        hitPolicy: 'first',
        rows: [
          { id: 'bad', when: { assetClassFloor: { not: ['normal', 'special-mention'] } }, outcome: 'soft' },
          { id: 'rest', when: {}, outcome: 'identify' },
        ],
      },
    },
  }
  const arrears = createArrears({ policy })

  it.each([
    ['the last day of special mention', 90, 'identify', 'rest'],
    ['the first day of substandard', 91, 'soft', 'bad'],
  ])('answers by it: %s', (_, days, stage, row) => {
    expect(arrears.assess(caseLate(days), { asOf }).stage).toMatchObject({
      value: stage,
      reasons: [{ rule: `stages/${row}` }],
    })
  })

  it('takes the worst floor of several accounts, in whichever order', () => {
    const [worst, best] = [caseLate(271), caseLate(0)].flatMap(({ accounts }) => accounts)
    if (worst === undefined || best === undefined) throw new Error('each case has an account')
    for (const accounts of [
      [worst, { ...best, id: 'A-2' }],
      [{ ...best, id: 'A-2' }, worst],
    ]) {
      const { stage } = arrears.assess(caseLate(0, { accounts }), { asOf })
      expect(stage).toMatchObject({ value: 'soft', reasons: [{ facts: { assetClassFloor: 'doubtful' } }] })
    }
  })

  it('does not know it without an account, or before the table is in force', () => {
    const missing = { status: 'undetermined', missing: ['assetClassFloor'] }
    expect(arrears.assess(caseLate(0, { accounts: [] }), { asOf }).stage).toMatchObject(missing)
    expect(arrears.assess(caseLate(0), { asOf: '2023-06-30' }).stage).toMatchObject(missing)
  })

  it('lets what the caller states win: another class, on other evidence', () => {
    const { facts } = caseLate(0)
    const worse = caseLate(0, { facts: { ...facts, assetClassFloor: 'loss' } })
    expect(arrears.assess(worse, { asOf }).stage).toMatchObject({ value: 'soft' })
  })

  it('reads it out by its label', () => {
    const lines = (['en', 'zh-CN'] as const).map((locale) =>
      arrears
        .explain(arrears.assess(caseLate(91), { asOf }), { locale })
        .find((line) => line.includes('bad')),
    )
    expect(lines).toEqual([
      'Stage: soft collection. Because asset class at least: Substandard (not(Normal | Special mention)); rule stages/bad.',
      '阶段：软催收。依据：资产分类下限为次级（非（正常 | 关注））；规则 stages/bad。',
    ])
  })

  it('is refused under a policy without floors, and for a class that they do not have', () => {
    const { assetClassFloors: _, ...aging } = consumerLendingCn.aging
    const issuesOf = (one: Policy) => errorOf(() => createArrears({ policy: one })).details
    expect(issuesOf({ ...policy, aging })).toMatchObject({
      issues: [{ path: 'strategy.stageTable.rows[0].when.assetClassFloor', code: 'unknown-reference' }],
    })
    expect(
      errorOf(() => arrears.decide({ facts: { assetClassFloor: 'bad' } }, { asOf })).details,
    ).toMatchObject({ issues: [{ path: 'facts.assetClassFloor', code: 'wrong-type' }] })
  })

  it('changes on the days on which the floor does', () => {
    const changesOn = (days: number) => arrears.assess(caseLate(days), { asOf }).changesOn
    // M7 and the last stage begin at 181 and 91; after them only the floors are left.
    expect([200, 270, 271, 361].map(changesOn)).toEqual([
      addDays(asOf, 71),
      addDays(asOf, 1),
      addDays(asOf, 90),
      null,
    ])
    expect(arrears.assess(caseLate(4000), { asOf: '2023-01-01' }).changesOn).toBe('2023-07-01')
  })

  it('does not change where a later value says the same from another source', () => {
    const { history } = fiveClasses2023
    const citation = { title: 'Act', confidence: 'verified' as const }
    const again = history.map(({ value }) => ({ from: addDays(asOf, 10), value, citation }))
    const assetClassFloors = { ...fiveClasses2023, history: [...history, ...again] }
    const other = createArrears({
      policy: { ...policy, aging: { ...policy.aging, assetClassFloors } },
    })
    expect(other.assess(caseLate(200), { asOf }).changesOn).toBe(addDays(asOf, 71))
  })
})

import { describe, expect, it } from 'vitest'
import { type CaseFile, type ContactRecord, createArrears, type Policy, type RunningCases } from '../../src'
import { errorOf } from '../support/error-of'
import { versionOf } from './versions'

const old = versionOf('2026-01', { from: '2026-01-01' })
// The threshold of the stage late falls from day 10 to day 5, as in getlago/lago-api #2861.
const next = (runningCases: RunningCases, parts: Partial<Policy> = {}): Policy => ({
  ...versionOf('2026-07', { from: '2026-07-01', until: '2026-12-31', lateFrom: 5, runningCases }),
  ...parts,
})
const arrearsOf = (effect: RunningCases) => createArrears({ policy: next(effect), earlierPolicies: [old] })

const letterAt = (at: string): ContactRecord => ({
  id: at,
  at,
  channel: 'letter',
  direction: 'outbound',
  outcome: 'sent-letter',
  actor: 'lender',
  letter: 'first',
})
/** Due on 26 June, so that 3 July is day 7; the first letter went out on day 3, under the old version. */
const caseFile: CaseFile = {
  debtor: { id: 'D-1' },
  accounts: [{ id: 'A-1', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-06-26', amount: '100.00' }] }],
  contacts: [letterAt('2026-06-29T10:00:00Z')],
}
const begunUnder = (policyVersion: string, more: Partial<CaseFile> = {}): CaseFile => ({
  ...caseFile,
  ...more,
  policyVersion,
})
const asOf = '2026-07-03'
const due = { letter: 'first', status: 'due' }

describe.each<[RunningCases, string, string, string, object | null]>([
  // Day 7 is early by the old version; its letter was sent, and that was an attempt.
  ['finish', '2026-01', 'early', 'call', null],
  // Late by the new one; what was sent and tried before 1 July is not counted.
  ['restart', '2026-07', 'late', 'wait', due],
  // Late by the new one; what happened stays.
  ['continue', '2026-07', 'late', 'call', null],
])('%s, for a case that runs under the earlier version', (effect, version, stage, treatment, letter) => {
  const arrears = arrearsOf(effect)
  const running = begunUnder('2026-01')

  it('is what the new version says, from the case file', () => {
    const decision = arrears.assess(running, { asOf })
    expect(decision.status).toBe('decided')
    expect([decision.stage.value, decision.treatment.value, decision.letter.value]).toEqual([
      stage,
      treatment,
      letter,
    ])
    expect(decision.basis.policy).toMatchObject({ id: 'small', version, effect })
    expect(decision.segments).toMatchObject([
      { id: 'tried', answer: { value: treatment === 'call' ? 'a' : 'b' } },
    ])
  })

  it('is the same from known facts, a case at a time and in a batch', () => {
    const known = {
      facts: { daysPastDue: 7, attempts: 1, pastDue: '100.00' },
      currency: 'CNY',
      lettersSent: ['first'],
      policyVersion: '2026-01',
    }
    const { basis, ...answers } = arrears.decide(known, { asOf })
    expect(basis.policy).toMatchObject({ version, effect })
    expect(arrears.assess(running, { asOf })).toMatchObject(answers)
    expect([...arrears.assessAll([running], { asOf })]).toMatchObject([{ ok: true, assessment: answers }])
    expect(arrears.classifyDebtor(known, { asOf })).toEqual(answers.segments)
    expect(arrears.selectStrategy(known, { asOf }).stage).toEqual(answers.stage)
  })

  it('is not yet on the day before the first day of the new version, and is on that day', () => {
    // 30 June is day 4, 1 July day 5.
    const before = arrears.assess(running, { asOf: '2026-06-30' })
    expect([before.stage.value, before.letter.value, before.basis.policy.version]).toEqual([
      'early',
      null,
      '2026-01',
    ])
    expect(before.basis.policy).not.toHaveProperty('effect')
    const after = arrears.assess(running, { asOf: '2026-07-01' })
    expect([after.stage.value, after.letter.value, after.basis.policy.version]).toEqual([
      stage,
      letter,
      version,
    ])
    // By the old version alone the stage changes on day 10, 6 July.
    expect(before.changesOn).toBe(effect === 'finish' ? '2026-07-06' : '2026-07-01')
  })

  it('leaves alone a case that runs under the version of the day', () => {
    const { basis, stage: own } = arrears.assess(begunUnder('2026-07'), { asOf })
    expect(own.value).toBe('late')
    expect(basis.policy.version).toBe('2026-07')
    expect(basis.policy).not.toHaveProperty('effect')
  })

  it('lets a version that is still to come decide nothing', () => {
    const decision = arrears.assess(begunUnder('2026-07'), { asOf: '2026-06-30' })
    expect(decision.basis.policy.version).toBe('2026-01')
    expect(decision.stage.value).toBe('early')
  })

  it('is read out, by the labels of the version that decided', () => {
    const [english, chinese] = (['en', 'zh-CN'] as const).map((locale) =>
      arrears.explain(arrears.assess(running, { asOf }), { locale }).slice(-1).join(),
    )
    const told = {
      finish: [' The case finishes under the version that it runs under.', '本案按其所适用的原版本办结。'],
      restart: [' The case restarts under this version.', '本案按此版本重新开始。'],
      continue: [' The case continues under this version.', '本案按此版本继续。'],
    }[effect]
    expect([english, chinese]).toEqual([
      `Decided by policy small, version ${version}, with arrears 0.1.0.${told[0]}`,
      `按政策 small 版本 ${version} 决定（arrears 0.1.0）。${told[1]}`,
    ])
  })
})

describe('a restart', () => {
  const arrears = arrearsOf('restart')

  it.each<[string, string, unknown, number]>([
    ['the last second of the day before the first', '2026-06-30T23:59:59Z', due, 0],
    ['the first second of the first day', '2026-07-01T00:00:00Z', null, 1],
  ])('counts letters and attempts from its first day on: %s', (_, at, letter, attempts) => {
    for (const policyVersion of ['2026-01', '2026-07']) {
      const decision = arrears.assess(begunUnder(policyVersion, { contacts: [letterAt(at)] }), { asOf })
      expect(decision.letter.value).toEqual(letter)
      expect(decision.treatment.value).toBe(attempts === 0 ? 'wait' : 'call')
    }
  })

  it('sends no letter anew once the caller names the new version', () => {
    const known = { facts: { daysPastDue: 7 }, lettersSent: ['first'] }
    const letterOf = (policyVersion: string) =>
      arrears.decide({ ...known, policyVersion }, { asOf }).letter.value
    expect([letterOf('2026-01'), letterOf('2026-07')]).toEqual([due, null])
  })

  it('knows that no letter was sent where nobody says which were, but nothing of attempts', () => {
    const { letter, treatment } = arrears.decide(
      { facts: { daysPastDue: 7 }, policyVersion: '2026-01' },
      { asOf },
    )
    expect(letter.value).toEqual(due)
    expect(treatment).toMatchObject({ status: 'undetermined', missing: ['attempts'] })
  })

  it('forgets nothing of the debtor: an answer stays an answer', () => {
    const answered = { ...letterAt('2026-06-29T10:00:00Z'), outcome: 'answered-by-debtor' } as const
    const policy = {
      ...next('restart'),
      classification: {
        segmentations: [
          {
            id: 'reached',
            label: { en: 'reached', 'zh-CN': '已联系' },
            segments: [{ id: 'yes', label: { en: 'yes', 'zh-CN': '是' } }],
            table: {
              id: 'reached',
              hitPolicy: 'first',
              rows: [{ id: 'yes', when: { debtorAnswered: true }, outcome: 'yes' }],
            },
          },
        ],
      },
    } as const
    const own = createArrears({ policy, earlierPolicies: [old] })
    expect(own.assess(begunUnder('2026-01', { contacts: [answered] }), { asOf }).segments).toMatchObject([
      { answer: { value: 'yes' } },
    ])
  })
})

describe('three versions', () => {
  const third = (runningCases: RunningCases) => versionOf('2027', { from: '2027-01-01', runningCases })

  // Each version that comes into force does to the case what it says, one after the other.
  it.each<[RunningCases, RunningCases, string, string, string | undefined]>([
    ['finish', 'finish', '2026-01', '2026-01', 'finish'],
    ['finish', 'continue', '2026-01', '2027', 'continue'],
    ['finish', 'restart', '2026-01', '2027', 'restart'],
    ['continue', 'finish', '2026-01', '2026-07', 'finish'],
    ['continue', 'continue', '2026-01', '2027', 'continue'],
    ['restart', 'finish', '2026-01', '2026-07', 'restart'],
    ['restart', 'continue', '2026-01', '2027', 'restart'],
    ['restart', 'finish', '2026-07', '2026-07', 'finish'],
    ['restart', 'continue', '2026-07', '2027', 'continue'],
    ['finish', 'finish', '2027', '2027', undefined],
  ])(
    'of which the second says %s and the third %s take a case under %s to %s',
    (second, last, begun, version, effect) => {
      const arrears = createArrears({ policy: third(last), earlierPolicies: [next(second), old] })
      const decision = arrears.assess(begunUnder(begun), { asOf: '2027-01-01' })
      expect(decision.basis.policy.version).toBe(version)
      expect(decision.basis.policy.effect).toBe(effect)
    },
  )

  it.each<[RunningCases, RunningCases, string, string]>([
    ['restart', 'continue', '2026-06-30T10:00:00Z', 'wait'],
    ['restart', 'continue', '2026-07-01T10:00:00Z', 'call'],
    ['restart', 'restart', '2026-12-31T10:00:00Z', 'wait'],
    ['restart', 'restart', '2027-01-01T10:00:00Z', 'call'],
    ['continue', 'continue', '2026-06-30T10:00:00Z', 'call'],
  ])(
    'of which the second says %s and the third %s count an attempt of %s as: %s',
    (second, last, at, treatment) => {
      const arrears = createArrears({ policy: third(last), earlierPolicies: [old, next(second)] })
      for (const version of ['2026-01', '2026-07', '2027']) {
        const decision = arrears.assess(begunUnder(version, { contacts: [letterAt(at)] }), {
          asOf: '2027-01-05',
        })
        expect(decision.treatment.value).toBe(treatment)
      }
    },
  )
})

describe('a case of which nobody says under which version it runs', () => {
  const { policyVersion: _, ...unsaid } = begunUnder('')

  it('is undetermined exactly in what the versions answer differently', () => {
    const decision = arrearsOf('finish').assess(unsaid, { asOf })
    expect(decision).toMatchObject({ status: 'undetermined', missing: ['policyVersion'] })
    expect(decision.stage).toEqual({
      status: 'undetermined',
      value: null,
      missing: ['policyVersion'],
      candidates: ['stages/late', 'stages/early'],
      mayBe: ['late', 'early'],
      mayBeNone: false,
    })
    expect(decision.treatment).toMatchObject({ status: 'decided', value: 'call' })
    expect(decision.basis.policy).toMatchObject({ version: '2026-07' })
    // On day 10, 6 July, both are late, and nothing is open any longer.
    expect(decision.changesOn).toBe('2026-07-06')
    expect(arrearsOf('finish').assess(unsaid, { asOf: '2026-07-06' })).toMatchObject({
      status: 'decided',
      missing: [],
      stage: { value: 'late' },
    })
  })

  it('is decided where it makes no difference under which', () => {
    for (const effect of ['restart', 'continue'] as const) {
      expect(arrearsOf(effect).assess(unsaid, { asOf })).toMatchObject({
        status: 'decided',
        stage: { value: 'late' },
      })
    }
  })

  it('leaves the letter open where a restart would make it due again', () => {
    const { letter, stage } = arrearsOf('restart').decide(
      { facts: { daysPastDue: 7 }, lettersSent: ['first'] },
      { asOf },
    )
    expect(stage.value).toBe('late')
    expect(letter).toMatchObject({ status: 'undetermined', missing: ['policyVersion'], mayBe: [null, due] })
  })

  it('counts a segmentation that one version lacks as no answer by that one', () => {
    const policy = next('finish', { classification: { segmentations: [] } })
    const { segments } = createArrears({ policy, earlierPolicies: [old] }).assess(unsaid, { asOf })
    expect(segments).toMatchObject([
      { id: 'tried', answer: { status: 'undetermined', mayBe: ['a'], mayBeNone: true } },
    ])
  })

  it('lists what each version lacks beside it', () => {
    const { treatment } = arrearsOf('restart').decide(
      { facts: { daysPastDue: 7 }, lettersSent: [], policyVersion: '2026-07' },
      { asOf },
    )
    expect(treatment).toMatchObject({ missing: ['attempts'] })
    const open = createArrears({
      policy: next('finish', { strategy: { ...strategyOf(old), treatmentTable: always } }),
      earlierPolicies: [old],
    }).decide({ facts: { daysPastDue: 7 } }, { asOf })
    expect(open.treatment).toMatchObject({ missing: ['policyVersion', 'attempts'], mayBe: ['wait', 'call'] })
  })
})

const always = { id: 'always', hitPolicy: 'first', rows: [{ id: 'all', when: {}, outcome: 'wait' }] } as const
function strategyOf({ strategy }: Policy): NonNullable<Policy['strategy']> {
  if (strategy === undefined) throw new Error('no strategy')
  return strategy
}

describe('a version without its document', () => {
  const listing = (effect: RunningCases) =>
    createArrears({ policy: next(effect, { earlierVersions: ['2025', '2026-01'] }) })

  it('leaves every answer undetermined where its cases finish under it', () => {
    const arrears = listing('finish')
    const decision = arrears.assess(begunUnder('2025'), { asOf })
    const open = {
      status: 'undetermined',
      value: null,
      missing: ['policy:2025'],
      candidates: [],
      mayBe: [],
      mayBeNone: true,
    }
    expect(decision).toMatchObject({
      status: 'undetermined',
      missing: ['policy:2025'],
      segments: [{ id: 'tried', answer: open }],
      stage: open,
      treatment: open,
      followUpDays: open,
      letter: open,
      approver: open,
      contact: [],
      basis: { policy: { version: '2026-07', effect: 'finish' } },
    })
    expect(arrears.explain(decision, { locale: 'en' })[1]).toBe('Stage: not known, for want of policy:2025.')
    expect(arrears.explain(decision, { locale: 'zh-CN' })[1]).toBe('阶段：尚不能确定，缺少policy:2025。')
  })

  it.each<[RunningCases, string, object | null]>([
    ['restart', 'late', due],
    ['continue', 'late', null],
  ])('is not needed to %s', (effect, stage, letter) => {
    const decision = listing(effect).assess(begunUnder('2025'), { asOf })
    expect([decision.stage.value, decision.letter.value]).toEqual([stage, letter])
    expect(decision.basis.policy).toMatchObject({ version: '2026-07', effect })
  })

  it('may be the one of a case of which nobody says it', () => {
    const { policyVersion: _, ...unsaid } = begunUnder('')
    expect(listing('finish').assess(unsaid, { asOf })).toMatchObject({
      status: 'undetermined',
      missing: ['policyVersion', 'policy:2025', 'policy:2026-01'],
      stage: { mayBe: ['late'], mayBeNone: true },
    })
  })

  it('binds only the versions that name it', () => {
    const naming = {
      ...versionOf('2027', { from: '2027-01-01', runningCases: 'finish' }),
      earlierVersions: ['2025'],
    }
    const unnamed = createArrears({ policy: naming, earlierPolicies: [next('continue')] })
    expect(unnamed.assess(begunUnder('2025'), { asOf: '2027-01-01' }).missing).toEqual(['policy:2025'])
    const arrears = createArrears({
      policy: versionOf('2027', { from: '2027-01-01', runningCases: 'finish' }),
      earlierPolicies: [next('continue', { earlierVersions: ['2025'] })],
    })
    expect(arrears.assess(begunUnder('2025'), { asOf: '2027-01-01' }).basis.policy).toMatchObject({
      version: '2026-07',
      effect: 'finish',
    })
  })
})

describe('the next change of a case', () => {
  it('goes by the tables of the version that is in force by then', () => {
    // Day 5, the first of the new version, is early by both; day 10 was late by the old one, day 20 is by the new one.
    const policy = versionOf('2026-07', { from: '2026-07-01', runningCases: 'continue', lateFrom: 20 })
    const arrears = createArrears({ policy, earlierPolicies: [old] })
    expect(arrears.assess(begunUnder('2026-01'), { asOf: '2026-06-30' }).changesOn).toBe('2026-07-16')
    const finishing = createArrears({ policy: { ...policy, runningCases: 'finish' }, earlierPolicies: [old] })
    expect(finishing.assess(begunUnder('2026-01'), { asOf: '2026-06-30' }).changesOn).toBe('2026-07-06')
  })
})

describe('an explanation', () => {
  it('calls things as the version that decided does', () => {
    const strategy = strategyOf(old)
    const stages = [
      { id: 'early', label: { en: 'first days', 'zh-CN': '初期' } },
      ...strategy.stages.slice(1),
    ]
    const arrears = createArrears({
      policy: next('finish'),
      earlierPolicies: [{ ...old, strategy: { ...strategy, stages } }],
    })
    expect(arrears.explain(arrears.assess(begunUnder('2026-01'), { asOf }), { locale: 'en' })[1]).toMatch(
      /^Stage: first days\./,
    )
  })
})

describe('a version that nobody knows', () => {
  const arrears = arrearsOf('continue')
  const sentence =
    'policyVersion: expected a version of the policy (2026-01, 2026-07), received "2026-10". Correct it, pass the document in earlierPolicies, or name the version in earlierVersions of a later one.'

  it.each<[string, () => unknown]>([
    ['of a case', () => arrears.assess(begunUnder('2026-10'), { asOf })],
    ['of known facts', () => arrears.decide({ facts: {}, policyVersion: '2026-10' }, { asOf })],
  ])('is refused: %s', (_, call) => {
    const error = errorOf(call)
    expect(error).toMatchObject({ code: 'invalid-input', message: sentence })
    expect(error.details).toMatchObject({ issues: [{ path: 'policyVersion', code: 'unknown-reference' }] })
  })

  it('is refused in the place of its row', () => {
    expect([...arrears.assessAll([begunUnder('2026-10'), begunUnder('2026-01')], { asOf })]).toMatchObject([
      { ok: false, index: 0, id: 'D-1', error: { message: sentence } },
      { ok: true, index: 1 },
    ])
  })
})

describe('what a case says that its version does not know', () => {
  const fact = { id: 'vip', label: { en: 'VIP', 'zh-CN': '贵宾' }, type: 'boolean' } as const
  const arrears = createArrears({
    policy: next('finish', { facts: [...(old.facts ?? []), fact] }),
    earlierPolicies: [old],
  })

  it('is left out where it is a fact of another version, and refused where it is of none', () => {
    expect(arrears.assess(begunUnder('2026-01', { facts: { vip: true } }), { asOf }).stage.value).toBe(
      'early',
    )
    expect(arrears.decide({ facts: { vip: true }, policyVersion: '2026-01' }, { asOf }).basis).toBeDefined()
    expect(
      errorOf(() => arrears.assess(begunUnder('2026-01', { facts: { vp: true } }), { asOf })).details,
    ).toMatchObject({ issues: [{ path: 'facts.vp' }] })
    expect(
      errorOf(() => arrears.assess(begunUnder('2026-07', { facts: { vip: 1 } }), { asOf })).details,
    ).toMatchObject({ issues: [{ path: 'facts.vip' }] })
  })

  it('is refused where it is an override in force, and stands where its time is over', () => {
    const stages = { ...strategyOf(old), stages: [...strategyOf(old).stages] }
    const withCourt: Policy = {
      ...old,
      strategy: {
        ...stages,
        stages: [...stages.stages, { id: 'court', label: { en: 'court', 'zh-CN': '诉讼' } }],
        stageTable: {
          ...stages.stageTable,
          rows: [
            ...stages.stageTable.rows,
            { id: 'court', when: { insured: { from: '1' } }, outcome: 'court' },
          ],
        },
      },
    }
    const own = createArrears({ policy: next('continue'), earlierPolicies: [withCourt] })
    const put = (until: string) =>
      begunUnder('2026-01', {
        overrides: [
          { what: 'stage', value: 'early', by: 'x', why: 'y', from: '2026-01-01', until: '2026-01-02' },
          { what: 'stage', value: 'court', by: 'x', why: 'y', from: '2026-06-01', until },
        ],
      })
    expect(own.assess(put('2026-07-02'), { asOf }).stage.value).toBe('late')
    expect(errorOf(() => own.assess(put('2026-07-03'), { asOf })).details).toMatchObject({
      issues: [{ path: 'overrides[1].value', code: 'unknown-reference' }],
    })
    // On the last day of the old version it holds; on the first of the new one there is no answer.
    const before = own.assess(put('2026-07-03'), { asOf: '2026-06-30' })
    expect([before.stage.value, before.changesOn]).toEqual(['court', '2026-07-01'])
    // One that begins later is no answer of the new version from then on; until then nothing differs.
    const later = begunUnder('2026-01', {
      accounts: [{ id: 'A-1', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-06-19', amount: '100.00' }] }],
      overrides: [{ what: 'stage', value: 'court', by: 'x', why: 'y', from: '2026-07-10' }],
    })
    expect(own.assess(later, { asOf: '2026-06-30' }).changesOn).toBe('2026-07-10')
  })
})

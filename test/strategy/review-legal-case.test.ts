import { describe, expect, it } from 'vitest'
import { limitationCn } from '../../src/policies'
import {
  type LegalCase,
  type LegalFinding,
  type LegalPath,
  legalFindingLabels,
  legalPathIssues,
  reviewLegalCase,
} from '../../src/strategy'
import { errorOf } from '../support/error-of'

const label = (text: string) => ({ en: text, 'zh-CN': text })
const path: LegalPath = {
  steps: [
    { id: 'letter', label: label('Lawyer letter'), typicalDays: 15, owner: 'legal' },
    { id: 'preservation', label: label('Preservation'), typicalDays: 7, mayNeedSecurity: true },
    {
      id: 'suit',
      label: label('Suit'),
      typicalDays: 90,
      needs: ['delivery-note', 'invoice'],
      owner: 'legal',
    },
  ],
  evidence: [
    { id: 'contract', label: label('Contract'), required: true },
    { id: 'invoice', label: label('Invoice') },
    { id: 'delivery-note', label: label('Delivery note'), note: label('Signed.') },
    { id: 'photograph', label: label('Photograph') },
  ],
  assets: [{ id: 'real-estate', label: label('Real estate') }],
  reviewEveryDays: 30,
  limitationLeadDays: 90,
}
// Nothing to be found: reviewed today, evidence complete, more to come in than was spent.
const sound: LegalCase = {
  step: 'preservation',
  evidenceHeld: ['contract', 'invoice', 'delivery-note'],
  keyDates: [],
  currency: 'CNY',
  expectedRecovery: '50000.00',
  costs: [],
  lastReviewedOn: '2026-03-15',
}
const asOf = '2026-03-15'
const review = (more: Partial<LegalCase>, day = asOf, on: LegalPath = path) =>
  reviewLegalCase(on, { ...sound, ...more }, { asOf: day })
const without = (name: keyof LegalCase, day = asOf) => {
  const { [name]: _, ...rest } = sound
  return reviewLegalCase(path, rest as LegalCase, { asOf: day })
}
const told = (findings: readonly LegalFinding[]) => findings.map(({ code, values }) => [code, values])

it('finds nothing in a case in order, and says when it is reviewed next', () => {
  expect(review({})).toEqual({
    asOf,
    step: 'preservation',
    next: { id: 'suit', label: label('Suit'), owner: 'legal', typicalDays: 90, missingEvidence: [] },
    typicalDaysLeft: 90,
    costs: '0.00',
    expectedNet: '50000.00',
    overdueKeyDates: [],
    nextKeyDate: null,
    limitation: null,
    daysToLimitation: null,
    reviewOn: '2026-04-14',
    findings: [],
    changesOn: '2026-04-14',
  })
})

it('tells every finding at once, in order, each with its label and its values', () => {
  const findings = reviewLegalCase(
    path,
    {
      step: 'letter',
      evidenceHeld: [],
      keyDates: [{ id: 'reply', label: label('Reply'), on: '2026-03-14' }],
      currency: 'CNY',
      expectedRecovery: '1000.00',
      costs: [{ on: '2026-03-15', amount: '1000.01', what: 'lawyer' }],
      claim: { dueOn: '2023-05-10', knownOn: '2023-05-10', occurrences: [] },
    },
    { asOf, limitation: limitationCn },
  ).findings
  expect(told(findings)).toEqual([
    ['evidence-missing', { step: 'preservation', evidence: ['contract'] }],
    ['security-needed', { step: 'preservation', security: 'unknown' }],
    ['key-date-passed', { keyDate: 'reply', on: '2026-03-14' }],
    ['limitation-near', { expiresOn: '2026-05-10' }],
    ['costs-exceed-expected', { costs: '1000.01', expectedRecovery: '1000.00' }],
    ['review-due', { reviewOn: asOf, lastReviewedOn: null }],
  ])
  for (const { code, label: own } of findings) expect(own).toEqual(legalFindingLabels[code])
})

describe('the next step', () => {
  it.each<[string, Partial<LegalCase>, string | null, readonly string[], number | null]>([
    ['after the first', { step: 'letter' }, 'preservation', [], 97],
    [
      'its evidence, in the order of the path',
      { evidenceHeld: ['photograph'] },
      'suit',
      ['contract', 'invoice', 'delivery-note'],
      90,
    ],
    [
      'required evidence of every step',
      { step: 'letter', evidenceHeld: ['invoice'] },
      'preservation',
      ['contract'],
      97,
    ],
    ['none after the last', { step: 'suit', evidenceHeld: [] }, null, [], 0],
  ])('%s', (_, more, next, missing, days) => {
    const answer = review(more)
    expect(answer.next?.id ?? null).toBe(next)
    expect((answer.next?.missingEvidence ?? []).map(({ id }) => id)).toEqual(missing)
    expect(answer.typicalDaysLeft).toBe(days)
  })

  it('is the first where none was taken', () => {
    expect(without('step')).toMatchObject({ step: null, next: { id: 'letter' }, typicalDaysLeft: 112 })
  })

  it('has no owner and no days that the path does not name', () => {
    const [letter] = path.steps
    const bare = {
      ...path,
      steps: [...(letter === undefined ? [] : [letter]), { id: 'suit', label: label('Suit') }],
    }
    expect(review({ step: 'letter' }, asOf, bare)).toMatchObject({
      next: { owner: null, typicalDays: null },
      typicalDaysLeft: null,
    })
  })
})

describe('security', () => {
  it.each<[string, Partial<LegalCase>, readonly unknown[]]>([
    [
      'the next step may need it, and nothing is said',
      { step: 'letter' },
      [['security-needed', { step: 'preservation', security: 'unknown' }]],
    ],
    [
      'the same, where assets alone are named',
      { step: 'letter', preservation: { assets: ['real-estate'] } },
      [['security-needed', { step: 'preservation', security: 'unknown' }]],
    ],
    ['it was given', { step: 'letter', preservation: { security: 'given' } }, []],
    ['it need not be', { step: 'letter', preservation: { security: 'not-required' } }, []],
    ['the next step does not need it', { step: 'preservation' }, []],
    [
      'it was asked for, whatever the step',
      { step: 'preservation', preservation: { security: 'required' } },
      [['security-needed', { step: 'suit', security: 'required' }]],
    ],
    [
      'it was asked for, after the last step',
      { step: 'suit', preservation: { security: 'required' } },
      [['security-needed', { step: null, security: 'required' }]],
    ],
  ])('%s', (_, more, findings) => expect(told(review(more).findings)).toEqual(findings))
})

describe('money', () => {
  const spent = (...amounts: readonly string[]): Partial<LegalCase> => ({
    costs: amounts.map((amount) => ({ on: '2026-03-01', amount, what: 'fee' })),
  })

  it.each<[string, Partial<LegalCase>, string, string | null, readonly string[]]>([
    ['adds up exactly', spent('0.10', '0.20'), '0.30', '49999.70', []],
    ['as much as is expected', spent('49999.99', '0.01'), '50000.00', '0.00', []],
    ['a cent more', spent('50000.01'), '50000.01', '-0.01', ['costs-exceed-expected']],
    ['money that came back', spent('5800.00', '-2900.00'), '2900.00', '47100.00', []],
    [
      'past what a number holds',
      { ...spent('90071992547409.93', '90071992547409.93'), expectedRecovery: '180143985094819.87' },
      '180143985094819.86',
      '0.01',
      [],
    ],
    ['nothing expected, nothing spent', { expectedRecovery: '0' }, '0.00', '0.00', []],
    [
      'nothing expected, a cent spent',
      { ...spent('0.01'), expectedRecovery: '0' },
      '0.01',
      '-0.01',
      ['costs-exceed-expected'],
    ],
  ])('%s', (_, more, costs, expectedNet, codes) => {
    const answer = review(more)
    expect(answer).toMatchObject({ costs, expectedNet })
    expect(answer.findings.map(({ code }) => code)).toEqual(codes)
  })

  it('is not known to be worth it where what will come in is not known', () => {
    const answer = without('expectedRecovery')
    expect(answer.expectedNet).toBeNull()
    expect(told(answer.findings)).toEqual([['expected-recovery-unknown', { costs: '0.00' }]])
  })

  it('counts a cost from its own day', () => {
    const costs = [{ on: '2026-03-16', amount: 60000, what: 'expert' }]
    expect(review({ costs })).toMatchObject({ costs: '0.00', changesOn: '2026-03-16' })
    expect(review({ costs }, '2026-03-16')).toMatchObject({ costs: '60000.00', expectedNet: '-10000.00' })
  })
})

describe('key dates', () => {
  const keyDates = [
    { id: 'hearing', on: '2026-04-20' },
    { id: 'reply', on: '2026-04-01' },
    { id: 'filing', on: '2026-03-20', done: true as const },
  ]
  it.each<[string, string, string | null, readonly string[], string, string]>([
    ['the earliest undone one is next', '2026-03-31', 'reply', [], '2026-04-01', '2026-04-01'],
    [
      'on its day it is still to come, and a review is due',
      '2026-04-01',
      'reply',
      [],
      '2026-04-01',
      '2026-04-02',
    ],
    ['the day after it has passed', '2026-04-02', 'hearing', ['reply'], '2026-04-01', '2026-04-21'],
    ['all have passed', '2026-04-21', null, ['reply', 'hearing'], '2026-04-01', 'never'],
  ])('%s', (_, day, next, overdue, reviewOn, changesOn) => {
    const answer = review({ keyDates }, day)
    expect(answer.nextKeyDate?.id ?? null).toBe(next)
    expect(answer.overdueKeyDates.map(({ id }) => id)).toEqual(overdue)
    expect(answer.reviewOn).toBe(reviewOn)
    expect(answer.changesOn ?? 'never').toBe(changesOn)
  })

  it('one that lies behind the last review was reviewed, and stays overdue', () => {
    expect(review({ keyDates, lastReviewedOn: '2026-04-01' }, '2026-04-02')).toMatchObject({
      reviewOn: '2026-04-20',
      findings: [{ code: 'key-date-passed' }],
    })
  })
})

describe('reviews', () => {
  it.each<[string, string, readonly string[]]>([
    ['29 days after the last', '2026-04-13', []],
    ['30 days after', '2026-04-14', ['review-due']],
    ['31 days after', '2026-04-15', ['review-due']],
  ])('%s', (_, day, codes) => {
    expect(review({}, day).findings.map(({ code }) => code)).toEqual(codes)
    expect(review({}, day).reviewOn).toBe('2026-04-14')
  })

  it('a case never reviewed is due at once, which no later day changes', () => {
    expect(without('lastReviewedOn')).toMatchObject({
      reviewOn: asOf,
      findings: [{ code: 'review-due', values: { reviewOn: asOf, lastReviewedOn: null } }],
      changesOn: null,
    })
  })
})

describe('limitation', () => {
  // The last day is 2026-05-10; ninety days before it is 2026-02-09.
  const claim = { dueOn: '2023-05-10', knownOn: '2023-05-10', occurrences: [] }
  const limited = (day: string, more: Partial<LegalCase> = {}) =>
    reviewLegalCase(
      path,
      { ...sound, claim, lastReviewedOn: '2026-02-01', ...more },
      { asOf: day, limitation: limitationCn },
    )

  it.each<[string, string, readonly string[], number | null, string | null]>([
    ['the day before it is near', '2026-02-08', [], 91, '2026-02-09'],
    ['the day on which it is', '2026-02-09', ['limitation-near', 'review-due'], 90, '2026-05-11'],
    ['the last day', '2026-05-10', ['limitation-near', 'review-due'], 0, '2026-05-11'],
    ['the day after', '2026-05-11', ['limitation-expired', 'review-due'], null, null],
  ])('%s', (_, day, codes, days, changesOn) => {
    const answer = limited(day)
    expect(answer.findings.map(({ code }) => code)).toEqual(codes)
    expect(answer).toMatchObject({ daysToLimitation: days, reviewOn: '2026-02-09', changesOn })
  })

  it('is told as computeLimitation tells it', () => {
    expect(limited('2026-02-08').limitation).toMatchObject({ status: 'running', expiresOn: '2026-05-10' })
  })

  it('is not known without a claim, without a due date, and between two readings', () => {
    const { claim: _, ...noClaim } = { ...sound, claim }
    const options = { asOf, limitation: limitationCn }
    expect(told(reviewLegalCase(path, noClaim, options).findings)).toEqual([
      ['limitation-unknown', { missing: ['dueOn'] }],
    ])
    const byDueDate = { claim: { dueOn: '2023-03-14', occurrences: [] } }
    expect(told(reviewLegalCase(path, { ...sound, ...byDueDate }, options).findings)).toEqual([
      ['limitation-unknown', { missing: [] }],
    ])
  })

  it('has expired only after the later of two readings, whose last day it tells', () => {
    const byDueDate = { claim: { dueOn: '2023-05-10', occurrences: [] }, lastReviewedOn: '2026-05-12' }
    expect(told(limited('2026-05-12', byDueDate).findings)).toEqual([
      ['limitation-expired', { expiresOn: '2026-05-11' }],
    ])
  })

  it('is not near while a suit is pending', () => {
    const suit = { claim: { ...claim, occurrences: [{ kind: 'suit' as const, on: '2026-02-05' }] } }
    expect(limited('2026-05-20', { ...suit, lastReviewedOn: '2026-05-20' })).toMatchObject({
      findings: [],
      daysToLimitation: null,
    })
  })
})

describe('what is refused', () => {
  it('every fault of a case, each with its path', () => {
    const error = errorOf(() =>
      review({
        step: 'mediation',
        evidenceHeld: ['contract', 'rumor'],
        keyDates: [
          { id: 'reply', on: '2026-04-01' },
          { id: 'reply', on: '2026-04-02' },
        ],
        expectedRecovery: '-1.00',
        costs: [{ on: '2026-03-01', amount: '0.001', what: 'fee' }],
        lastReviewedOn: '2026-03-16',
        preservation: { assets: ['yacht'] },
        claim: { dueOn: '2023-05-10', knownOn: '2023-05-09', occurrences: [] },
      }),
    )
    expect(error.code).toBe('invalid-input')
    expect(
      'issues' in error.details ? error.details.issues.map(({ code, path: at }) => [code, at]) : [],
    ).toEqual([
      ['unknown-reference', 'legalCase.step'],
      ['unknown-reference', 'legalCase.evidenceHeld[1]'],
      ['duplicate-id', 'legalCase.keyDates[1].id'],
      ['wrong-type', 'legalCase.expectedRecovery'],
      ['too-precise', 'legalCase.costs[0].amount'],
      ['date-order', 'legalCase.lastReviewedOn'],
      ['unknown-reference', 'legalCase.preservation.assets[0]'],
      ['date-order', 'legalCase.claim.knownOn'],
    ])
  })

  it('in sentences', () => {
    expect(errorOf(() => review({ expectedRecovery: '-1.00' })).message).toBe(
      'legalCase.expectedRecovery: expected zero or more, received -1.00. Write what comes in before costs; costs are deducted here.',
    )
    expect(errorOf(() => review({ lastReviewedOn: '2026-03-16' })).message).toBe(
      'legalCase.lastReviewedOn: expected 2026-03-15, the day of the question, or earlier, received 2026-03-16. Write the last review before that day, or ask as of a later one.',
    )
    expect(errorOf(() => review({ curency: 'CNY' } as never)).message).toContain('legalCase.curency: ')
  })

  it('a path that does not fit together', () => {
    const [letter] = path.steps
    const broken: LegalPath = {
      ...path,
      steps:
        letter === undefined ? [] : [letter, { ...letter, needs: ['contract', 'oath'], owner: 'intern' }],
      evidence: [...path.evidence, { id: 'contract', label: label('Contract') }],
      assets: [
        { id: 'real-estate', label: label('Real estate') },
        { id: 'real-estate', label: label('Real estate') },
      ],
      reviewEveryDays: 0,
    }
    expect(legalPathIssues(broken, ['legal'], 'legalPath').map(({ code, path: at }) => [code, at])).toEqual([
      ['duplicate-id', 'legalPath.steps[1].id'],
      ['unknown-reference', 'legalPath.steps[1].needs[1]'],
      ['unknown-reference', 'legalPath.steps[1].owner'],
      ['duplicate-id', 'legalPath.evidence[4].id'],
      ['duplicate-id', 'legalPath.assets[1].id'],
      ['not-positive', 'legalPath.reviewEveryDays'],
    ])
    expect(legalPathIssues(path, ['legal'], 'legalPath')).toEqual([])
    // Without an authority to read it by, owners are not held to it.
    expect(legalPathIssues(path, null, 'legalPath')).toEqual([])
    expect(errorOf(() => review({}, asOf, { ...path, steps: [] })).message).toContain(
      'path.steps: expected at least one step, received an empty list. Leave the path out where there is none.',
    )
    expect(errorOf(() => review({}, asOf, { ...path, reviewEveryDays: 0 })).message).toBe(
      'path.reviewEveryDays: expected at least 1 day, received 0. Write 1 for daily.',
    )
  })
})

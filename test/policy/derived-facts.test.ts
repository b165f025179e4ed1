import { describe, expect, it } from 'vitest'
import {
  type DecisionTable,
  type DeclaredFact,
  type DerivedFact,
  diffPolicies,
  explainDifferences,
  extendPolicy,
  type Issue,
  type Policy,
  verifyPolicy,
} from '../../src'
import { tradeReceivables } from '../../src/policies'
import { compilePolicy } from '../../src/policy'
import { errorOf } from '../support/error-of'
import { plainStrategy } from '../support/plain-strategy'

const label = { en: 'x', 'zh-CN': 'x' }
const shipped = plainStrategy()

const declared: readonly DeclaredFact[] = [
  { id: 'limit', label, type: 'amount', least: '0' },
  { id: 'score', label, type: 'number' },
  { id: 'calls', label, type: 'number', isWhole: true, least: 0 },
  { id: 'paidOn', label, type: 'date' },
  { id: 'hasFamily', label, type: 'boolean', isProtected: true },
  { id: 'region', label, type: 'label', values: [{ id: 'north', label }] },
]
const share: DerivedFact = {
  id: 'share',
  label,
  kind: 'ratio',
  of: 'pastDue',
  to: 'limit',
  decimals: 2,
  rounding: 'half-up',
}
const signs: DerivedFact = { id: 'signs', label, kind: 'count', of: ['disputed', 'bankrupt'] }
const sincePaid: DerivedFact = { id: 'sincePaid', label, kind: 'days-since', since: 'paidOn' }

type Row = readonly [id: string, when: DecisionTable<string>['rows'][number]['when'], outcome: string]
const policyOf = (
  derivedFacts: readonly DerivedFact[],
  rows: readonly Row[] = [['rest', {}, 'wait']],
  facts: readonly DeclaredFact[] = declared,
): Policy => ({
  schemaVersion: 1,
  id: 'ours',
  version: '1',
  aging: tradeReceivables.aging,
  facts,
  derivedFacts,
  strategy: {
    ...shipped,
    stageTable: { id: 'stages', hitPolicy: 'first', rows: [{ id: 'all', when: {}, outcome: 'soft' }] },
    treatments: [
      { id: 'wait', label, pressure: 0, channels: [], measure: 'standard' },
      { id: 'call', label, pressure: 2, channels: ['phone'], measure: 'standard' },
    ],
    treatmentTable: {
      id: 'treatments',
      hitPolicy: 'first',
      source: { title: 'Our manual', confidence: 'official' },
      rows: rows.map(([id, when, outcome]) => ({ id, when, outcome })),
    },
  },
})
const faultsOf = (policy: Policy): readonly Issue[] => {
  const { details } = errorOf(() => compilePolicy(policy))
  return 'issues' in details ? details.issues : []
}
const issuesOf = (policy: Policy) =>
  faultsOf(policy).map(({ path, code, sentence }) => [path, code, sentence.en] as const)

describe('the vocabulary of a policy', () => {
  const { vocabulary } = compilePolicy(
    policyOf([
      share,
      { ...share, id: 'scored', of: 'score', to: 'calls', decimals: 0 },
      { ...share, id: 'called', of: 'calls', to: 'score' },
      signs,
      sincePaid,
      { id: 'worst', label, kind: 'greatest-over-accounts', of: 'pastDue' },
      { id: 'best', label, kind: 'least-over-accounts', of: 'daysDelinquent' },
      { id: 'owed', label, kind: 'greatest-over-accounts', of: 'balance' },
      { id: 'late', label, kind: 'account-count', of: 'bucket', where: ['high', 'very-high'] },
    ]),
  )

  it.each<[string, object]>([
    ['limit', { type: 'amount', least: '0', movement: 'constant' }],
    ['score', { type: 'number', unit: 'ratio', isWhole: false, movement: 'constant' }],
    ['calls', { type: 'number', unit: 'count', isWhole: true, least: 0, movement: 'constant' }],
    // Neither the amount past due nor the limit is ever below zero.
    ['share', { type: 'number', unit: 'ratio', isWhole: false, least: 0, movement: 'derived' }],
    // A score may be.
    ['scored', { type: 'number', unit: 'ratio', isWhole: true, movement: 'derived' }],
    ['called', { type: 'number', unit: 'ratio', isWhole: false, least: 0, movement: 'derived' }],
    ['signs', { type: 'number', unit: 'count', isWhole: true, least: 0, movement: 'derived' }],
    ['sincePaid', { type: 'number', unit: 'days', isWhole: true, movement: 'daily' }],
    ['worst', { type: 'amount', least: '0', movement: 'derived' }],
    ['best', { type: 'number', unit: 'days', isWhole: true, least: 0, movement: 'daily' }],
    ['owed', { type: 'amount', movement: 'derived' }],
    ['late', { type: 'number', unit: 'count', isWhole: true, least: 0, movement: 'derived' }],
  ])('has %s with its type, its bounds and how it moves', (id, expected) => {
    expect(vocabulary.get(id)).toEqual({ id, label, ...expected })
  })

  it('has no lower bound for a ratio of what may be below zero', () => {
    const { vocabulary: other } = compilePolicy(
      policyOf([share], undefined, [{ id: 'limit', label, type: 'amount' }, ...declared.slice(1)]),
    )
    expect(other.get('share')).toMatchObject({ least: 0 })
    const turned = { ...share, of: 'limit', to: 'pastDue' }
    const negative = [{ id: 'limit', label, type: 'amount', least: '-1' } as const]
    expect(compilePolicy(policyOf([turned], undefined, negative)).vocabulary.get('share')).not.toHaveProperty(
      'least',
    )
  })

  it('is protected where a fact behind it is, through others too, or where it says so', () => {
    const { vocabulary: own } = compilePolicy(
      policyOf([
        { ...signs, id: 'burdens', of: ['hasFamily', 'disputed'] },
        { ...share, id: 'burden', of: 'burdens', to: 'calls' },
        { ...sincePaid, isProtected: true },
        { id: 'worst', label, isProtected: true, kind: 'greatest-over-accounts', of: 'pastDue' },
        signs,
      ]),
    )
    const isProtected = (id: string) => own.get(id)?.isProtected ?? false
    expect(['burdens', 'burden', 'sincePaid', 'worst', 'signs'].map(isProtected)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
  })
})

const remedy =
  'Name a fact of the library, one that the policy declares, or a derived one that stands before this.'

describe('a derived fact is refused', () => {
  it.each<[string, readonly DerivedFact[], string, string, string]>([
    [
      'that names nothing',
      [{ ...sincePaid, since: 'payedOn' }],
      'derivedFacts[0].since',
      'unknown-reference',
      `expected a date, known before this, received "payedOn". ${remedy}`,
    ],
    [
      'that reads one after it',
      [{ ...share, of: 'signs', to: 'calls' }, signs],
      'derivedFacts[0].of',
      'unknown-reference',
      `expected a number that does not rise by the day, or an amount, known before this, received "signs". ${remedy}`,
    ],
    [
      'that reads itself',
      [{ ...share, to: 'share' }],
      'derivedFacts[0].to',
      'unknown-reference',
      `expected an amount, known before this, received "share". ${remedy}`,
    ],
    [
      'that reads the stage',
      [{ ...signs, of: ['stage'] }],
      'derivedFacts[0].of[0]',
      'unknown-reference',
      `expected a fact that is true or false, known before this, received "stage". ${remedy}`,
    ],
    [
      'that counts a number',
      [{ ...signs, of: ['disputed', 'calls'] }],
      'derivedFacts[0].of[1]',
      'wrong-type',
      `expected a fact that is true or false, known before this, received "calls", a number. ${remedy}`,
    ],
    [
      'that counts one thing twice',
      [{ ...signs, of: ['disputed', 'bankrupt', 'disputed'] }],
      'derivedFacts[0].of[2]',
      'duplicate-id',
      'expected each fact once, received "disputed". Drop it where it stands again.',
    ],
    [
      'that counts nothing',
      [{ ...signs, of: [] }],
      'derivedFacts[0].of',
      'missing',
      'expected at least one fact to count, received none. Name the facts that are counted where they are true.',
    ],
    [
      'that counts the days since a label',
      [{ ...sincePaid, since: 'region' }],
      'derivedFacts[0].since',
      'wrong-type',
      `expected a date, known before this, received "region", a label. ${remedy}`,
    ],
    [
      'that divides an amount by a number',
      [{ ...share, to: 'calls' }],
      'derivedFacts[0].to',
      'wrong-type',
      `expected an amount, known before this, received "calls", a number. ${remedy}`,
    ],
    [
      'that divides a number by an amount',
      [{ ...share, of: 'calls' }],
      'derivedFacts[0].to',
      'wrong-type',
      `expected a number that does not rise by the day, known before this, received "limit", an amount. ${remedy}`,
    ],
    [
      'that divides what is true or false',
      [{ ...share, of: 'disputed' }],
      'derivedFacts[0].of',
      'wrong-type',
      `expected a number that does not rise by the day, or an amount, known before this, received "disputed", a fact that is true or false. ${remedy}`,
    ],
    [
      'that divides what rises by the day',
      [{ ...share, of: 'daysPastDue', to: 'calls' }],
      'derivedFacts[0].of',
      'wrong-type',
      `expected a number that does not rise by the day, or an amount, known before this, received "daysPastDue", a number that rises by the day. ${remedy}`,
    ],
    [
      'that divides by days since',
      [sincePaid, { ...share, of: 'calls', to: 'sincePaid' }],
      'derivedFacts[1].to',
      'wrong-type',
      `expected a number that does not rise by the day, known before this, received "sincePaid", a number that rises by the day. ${remedy}`,
    ],
    [
      'that asks an account for a bucket there is not',
      [{ id: 'late', label, kind: 'account-count', of: 'bucket', where: 'M9' }],
      'derivedFacts[0].where',
      'unknown-reference',
      'expected one or more of "current", "low", "medium", "high", "very-high", "unknown", received "M9". Use values that the fact can have.',
    ],
    [
      'that asks an account for half a day',
      [{ id: 'late', label, kind: 'account-count', of: 'daysPastDue', where: { from: 30.5 } }],
      'derivedFacts[0].where',
      'wrong-type',
      'expected a range such as { from: 31, to: 60 }, received 30.5. Bounds have the type of the fact: numbers, decimal strings for amounts, days.',
    ],
    [
      'that asks the balance for a label',
      [{ id: 'late', label, kind: 'account-count', of: 'balance', where: 'high' }],
      'derivedFacts[0].where',
      'wrong-type',
      `expected a range such as { above: '100000.00' }, received "high". Bounds have the type of the fact: numbers, decimal strings for amounts, days.`,
    ],
    [
      'with the id of a fact of the library',
      [{ ...signs, id: 'pastDue' }],
      'derivedFacts[0].id',
      'duplicate-id',
      'expected an id not used by arrears, received "pastDue". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
    ],
    [
      'with the id of a step',
      [{ ...signs, id: 'stage' }],
      'derivedFacts[0].id',
      'duplicate-id',
      'expected an id not used by arrears, received "stage". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
    ],
    [
      'with the id of a declared fact',
      [{ ...signs, id: 'calls' }],
      'derivedFacts[0].id',
      'duplicate-id',
      'expected an id not used by facts[2], received "calls". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
    ],
    [
      'with the id of another',
      [signs, { ...sincePaid, id: 'signs' }],
      'derivedFacts[1].id',
      'duplicate-id',
      'expected an id not used by derivedFacts[0], received "signs". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
    ],
  ])('%s', (_, derived, path, code, sentence) => {
    expect(issuesOf(policyOf(derived))).toEqual([[path, code, sentence]])
  })

  it('in Chinese too', () => {
    const [issue] = faultsOf(policyOf([{ ...share, of: 'disputed' }]))
    expect(issue?.sentence['zh-CN']).toBe(
      '应为在此之前已知的不逐日增加的数字或金额，收到 "disputed"（是否类事实）。请写本库的事实、政策声明的事实，或排在此前的派生事实。',
    )
  })

  it('a segmentation cannot take the id of one', () => {
    const { classification } = tradeReceivables
    const [first] = classification?.segmentations ?? []
    if (first === undefined) throw new Error('the preset has segmentations')
    const policy = {
      ...policyOf([signs]),
      facts: [...(tradeReceivables.facts ?? []), ...declared],
      classification: { segmentations: [{ ...first, id: 'signs' }] },
    }
    expect(issuesOf(policy)).toContainEqual([
      'classification.segmentations[0].id',
      'duplicate-id',
      'expected an id not used by derivedFacts[0], received "signs". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
    ])
  })
})

describe('a declared fact is refused', () => {
  const fourDecimals =
    'Write a value that the fact can have: 0 for a number, "0" for an amount of at most four decimals.'
  it.each<[string, DeclaredFact, string, string | undefined]>([
    [
      'a label that is whole',
      { id: 'f', label, type: 'label', values: [{ id: 'a', label }], isWhole: true },
      'facts[0].isWhole',
      'expected nothing, unless the fact is a number, received true, of a fact of type label. Leave it out, or declare a number.',
    ],
    [
      'an amount that is whole',
      { id: 'f', label, type: 'amount', isWhole: true },
      'facts[0].isWhole',
      'expected nothing, unless the fact is a number, received true, of a fact of type amount. Leave it out, or declare a number.',
    ],
    [
      'a date with a least value',
      { id: 'f', label, type: 'date', least: 0 },
      'facts[0].least',
      `expected nothing, unless the fact is a number or an amount, received 0. ${fourDecimals}`,
    ],
    [
      'a number with an amount for its least value',
      { id: 'f', label, type: 'number', least: '0' },
      'facts[0].least',
      `expected a number, received "0". ${fourDecimals}`,
    ],
    [
      'a whole number with half a least value',
      { id: 'f', label, type: 'number', isWhole: true, least: 0.5 },
      'facts[0].least',
      `expected a whole number, received 0.5. ${fourDecimals}`,
    ],
    [
      'an amount with a number for its least value',
      { id: 'f', label, type: 'amount', least: 0 },
      'facts[0].least',
      `expected an amount as a decimal string, received 0. ${fourDecimals}`,
    ],
    [
      'an amount with a least value of five decimals',
      { id: 'f', label, type: 'amount', least: '0.00001' },
      'facts[0].least',
      `expected an amount as a decimal string, received "0.00001". ${fourDecimals}`,
    ],
    ['no amount of four decimals', { id: 'f', label, type: 'amount', least: '0.0001' }, '', undefined],
    ['no number with half a least value', { id: 'f', label, type: 'number', least: 0.5 }, '', undefined],
    [
      'no whole number below zero',
      { id: 'f', label, type: 'number', isWhole: true, least: -1 },
      '',
      undefined,
    ],
  ])('%s', (_, fact, path, sentence) => {
    const policy = policyOf([], undefined, [fact])
    if (sentence === undefined) expect(() => compilePolicy(policy)).not.toThrow()
    else expect(issuesOf(policy)).toEqual([[path, 'wrong-type', sentence]])
  })
})

describe('the verifier', () => {
  const gapsOf = (policy: Policy) =>
    verifyPolicy(policy).flatMap(({ code, example }) => (code === 'gap' ? [example] : []))
  const splitAt = (fact: string): readonly Row[] => [
    ['few', { [fact]: { to: 2 } }, 'wait'],
    ['many', { [fact]: { from: 3 } }, 'call'],
  ]

  it.each(['calls', 'signs', 'sincePaid'])('sees no gap between 2 and 3 of %s', (fact) => {
    expect(gapsOf(policyOf([signs, sincePaid], splitAt(fact)))).toEqual([])
  })

  it.each(['score', 'share'])('sees the gap between 2 and 3 of %s', (fact) => {
    expect(gapsOf(policyOf([share], splitAt(fact)))).toEqual([{ [fact]: 2.5 }])
  })

  it.each<[string, readonly DeclaredFact[] | undefined, number]>([
    ['a least value', undefined, 0],
    ['none', [{ id: 'calls', label, type: 'number', isWhole: true }], 1],
  ])('sees a gap below 0 only where a fact has no least value: %s', (_, facts, count) => {
    const rows: readonly Row[] = [['all', { calls: { from: 0 } }, 'wait']]
    expect(gapsOf(policyOf([], rows, facts ?? declared))).toHaveLength(count)
  })

  it('refuses pressure by what is derived from a protected fact', () => {
    const burdens: DerivedFact = { ...signs, id: 'burdens', of: ['hasFamily', 'disputed'] }
    const rows: readonly Row[] = [
      ['burdened', { burdens: { from: 1 } }, 'call'],
      ['rest', {}, 'wait'],
    ]
    const codes = (derived: DerivedFact) =>
      verifyPolicy(policyOf([derived], rows)).flatMap(({ code }) =>
        code === 'protected-pressure' ? [code] : [],
      )
    expect(codes(burdens)).toEqual(['protected-pressure'])
    expect(codes({ ...burdens, of: ['bankrupt', 'disputed'] })).toEqual([])
    expect(codes({ ...burdens, of: ['bankrupt', 'disputed'], isProtected: true })).toEqual([
      'protected-pressure',
    ])
  })
})

it('is changed entry by entry, and the change is told', () => {
  const base = policyOf([share, signs])
  const own = extendPolicy(base, {
    version: '2',
    derivedFacts: { change: [{ id: 'share', decimals: 3 }], add: [sincePaid], remove: ['signs'] },
  })
  expect(own.derivedFacts).toEqual([{ ...share, decimals: 3 }, sincePaid])
  const differences = diffPolicies(base, own)
  expect(differences.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'removed derivedFacts[signs]',
    'changed derivedFacts[share].decimals',
    'added derivedFacts[sincePaid]',
    'changed version',
  ])
  expect(explainDifferences(differences, { locale: 'en' })).toHaveLength(4)
})

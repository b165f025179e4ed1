import { describe, expect, it } from 'vitest'
import { type CaseFile, createArrears, type Observation, parseCaseFile } from '../../src'
import { addDays } from '../../src/foundations'
import { errorOf } from '../support/error-of'
import { tableOf } from '../trials/small-policy'
import { guidedPolicy, guideline } from './guided-policy'

const asOf = '2026-03-10'
const label = (text: string) => ({ en: text, 'zh-CN': text })
/** Segments that tell the value of each fact that comes of notes. */
const told = (id: string, values: readonly string[]) => ({
  id: `is-${id}`,
  label: label(id),
  segments: [...values, 'none'].map((value) => ({ id: value, label: label(value) })),
  table: {
    ...tableOf<string>(`is-${id}`, ...values.map((value) => [value, { [id]: value }, value] as const)),
    whenUnknown: 'no-match' as const,
  },
})
const policy = {
  ...guidedPolicy({
    guidelines: [
      guideline('excuse-again', 'segment', { sameExcuse: { from: 2 } }, { tone: 'firm' }),
      guideline('disproved', 'segment', { excuseAgain: true }, { approver: 'head' }),
      guideline('recent', 'segment', { recentSystem: { from: 1 } }),
      guideline('many', 'segment', { excuses: { from: 3 } }),
      guideline('agreed', 'segment', { agreed: true }),
    ],
  }),
  classification: { segmentations: [told('temper', ['hostile', 'calm'])] },
}
const arrears = createArrears({ policy })
const note = (
  fact: string,
  value: Observation['value'],
  on: string,
  more: Partial<Observation> = {},
): Observation => ({
  fact,
  value,
  on,
  by: 'Li',
  ...more,
})
const caseWith = (
  observations: readonly Observation[] | undefined,
  more: Partial<CaseFile> = {},
): CaseFile => ({
  debtor: { id: 'D' },
  accounts: [{ id: 'A', currency: 'CNY', dues: [{ id: '1', dueOn: addDays(asOf, -20), amount: '100.00' }] }],
  ...(observations === undefined ? {} : { observations }),
  ...more,
})
const temperOn = (day: string, observations: readonly Observation[], more: Partial<CaseFile> = {}) =>
  arrears.assess(caseWith(observations, more), { asOf: day }).segments[0]?.answer.value
const heldOn = (day: string, observations: readonly Observation[]) =>
  arrears.assess(caseWith(observations), { asOf: day }).plan?.guidelines

describe('the latest note that holds gives a fact its value', () => {
  const calm = note('temper', 'calm', '2026-03-01')
  const hostile = note('temper', 'hostile', '2026-03-05')
  it.each<[string, string, readonly Observation[], string | null]>([
    ['the day before any', '2026-02-28', [calm], null],
    ['its own day', '2026-03-01', [calm], 'calm'],
    ['a later one', asOf, [calm, hostile], 'hostile'],
    ['a later one listed first', asOf, [hostile, calm], 'hostile'],
    ['a later one, the day before it', '2026-03-04', [calm, hostile], 'calm'],
    ['of one day the one listed last', asOf, [note('temper', 'calm', '2026-03-05'), hostile], 'hostile'],
    ['its last day', '2026-03-06', [{ ...hostile, until: '2026-03-06' }], 'hostile'],
    ['the day after its last', '2026-03-07', [{ ...hostile, until: '2026-03-06' }], null],
    [
      'the one before, where the later has ended',
      '2026-03-07',
      [calm, { ...hostile, until: '2026-03-06' }],
      'calm',
    ],
    ['the day before it was disproved', '2026-03-07', [{ ...hostile, disprovedOn: '2026-03-08' }], 'hostile'],
    ['the day on which it was disproved', '2026-03-08', [{ ...hostile, disprovedOn: '2026-03-08' }], null],
  ])('%s', (_, day, observations, expected) => expect(temperOn(day, observations)).toBe(expected))

  it('and what the caller states wins', () => {
    expect(temperOn(asOf, [hostile], { facts: { temper: 'calm' } })).toBe('calm')
  })

  it('and the reason names who noted it, and when', () => {
    const { segments } = arrears.assess(caseWith([hostile]), { asOf })
    expect(segments[0]?.answer).toMatchObject({
      reasons: [{ facts: { temper: 'hostile' }, notedBy: { temper: { by: 'Li', on: '2026-03-05' } } }],
    })
    const stated = arrears.assess(caseWith([hostile], { facts: { temper: 'hostile' } }), { asOf }).segments[0]
      ?.answer
    expect(stated?.status === 'decided' && stated.reasons[0]?.notedBy).toBe(undefined)
  })

  it('which explain tells in both languages', () => {
    const decision = arrears.assess(caseWith([hostile]), { asOf })
    expect(arrears.explain(decision, { locale: 'en' })[0]).toBe(
      'temper: hostile. Because temper: hostile, noted by Li on 2026-03-05; rule is-temper/hostile.',
    )
    expect(arrears.explain(decision, { locale: 'zh-CN' })[0]).toBe(
      'temper：hostile。依据：temper为 hostile（Li 于 2026-03-05 记录）；规则 is-temper/hostile。',
    )
  })
})

// A note of `agreed` holds for 30 days, the day of the note being the first: 1 to 30 March.
it.each<[string, string, boolean]>([
  ['its first day', '2026-03-01', true],
  ['its last day', '2026-03-30', true],
  ['the day after', '2026-03-31', false],
])('a note holds for as many days as the policy says: %s', (_, day, holds) => {
  expect(heldOn(day, [note('agreed', true, '2026-03-01')])?.includes('agreed')).toBe(holds)
})

describe('notes are counted', () => {
  const system = note('excuse', 'system', '2026-03-01')
  it.each<[string, string, readonly Observation[], readonly string[]]>([
    ['none', asOf, [], []],
    ['two of one kind', asOf, [system, note('excuse', 'system', '2026-03-02')], ['excuse-again', 'recent']],
    ['two of different kinds', asOf, [system, note('excuse', 'travel', '2026-03-02')], ['recent']],
    [
      'three of any kind',
      asOf,
      [system, note('excuse', 'travel', '2026-03-02'), note('excuse', 'travel', '2026-03-03')],
      ['excuse-again', 'recent', 'many'],
    ],
    ['not one to come', '2026-03-01', [system, note('excuse', 'system', '2026-03-02')], ['recent']],
    // Ten days, the day of the question being the last: from 1 March that is 10 March.
    ['within its days', '2026-03-10', [system], ['recent']],
    ['past its days', '2026-03-11', [system], []],
    [
      'one that has ended still',
      asOf,
      [{ ...system, until: '2026-03-01' }, note('excuse', 'system', '2026-03-02')],
      ['excuse-again', 'recent'],
    ],
    [
      'again after it was disproved',
      asOf,
      [{ ...system, disprovedOn: '2026-03-02' }, note('excuse', 'system', '2026-03-03')],
      ['excuse-again', 'disproved', 'recent'],
    ],
    [
      'again on the day of the disproof',
      asOf,
      [{ ...system, disprovedOn: '2026-03-03' }, note('excuse', 'system', '2026-03-03')],
      ['excuse-again', 'recent'],
    ],
    [
      'another after it was disproved',
      asOf,
      [{ ...system, disprovedOn: '2026-03-02' }, note('excuse', 'travel', '2026-03-03')],
      ['recent'],
    ],
  ])('%s', (_, day, observations, expected) => expect(heldOn(day, observations)).toEqual(expected))

  it('where the case file lists none they are unknown, and leave open what they could change', () => {
    const { plan } = arrears.assess(caseWith(undefined), { asOf })
    expect(plan?.tone).toMatchObject({ status: 'decided', value: 'plain' })
    expect(plan?.mayHold).toEqual(['excuse-again', 'disproved', 'recent', 'many', 'agreed'])
  })
})

it('the next change is the first day on which a note begins, ends or no longer counts', () => {
  const changesOf = (observations: readonly Observation[]) =>
    arrears.assess(caseWith(observations), { asOf }).changesOn
  expect(changesOf([note('temper', 'calm', '2026-03-15')])).toBe('2026-03-15')
  expect(changesOf([note('temper', 'calm', '2026-03-01', { until: '2026-03-20' })])).toBe('2026-03-21')
  expect(changesOf([note('temper', 'calm', '2026-03-01', { disprovedOn: '2026-03-18' })])).toBe('2026-03-18')
  expect(changesOf([note('agreed', true, '2026-02-15')])).toBe('2026-03-17')
  expect(changesOf([note('excuse', 'system', '2026-03-05')])).toBe('2026-03-15')
})

describe('a note is refused', () => {
  it.each<[string, Observation, string]>([
    [
      'of a fact that the policy does not declare',
      note('colour', 'red', '2026-03-01'),
      'observations[0].fact',
    ],
    ['of a fact that is computed', note('daysPastDue', 3, '2026-03-01'), 'observations[0].fact'],
    ['of a value that the fact cannot have', note('temper', 'odd', '2026-03-01'), 'observations[0].value'],
    [
      'that ends before it begins',
      note('temper', 'calm', '2026-03-02', { until: '2026-03-01' }),
      'observations[0].until',
    ],
    [
      'that was disproved before it was made',
      note('temper', 'calm', '2026-03-02', { disprovedOn: '2026-03-01' }),
      'observations[0].disprovedOn',
    ],
  ])('%s', (_, observation, path) => {
    const error = errorOf(() => arrears.assess(caseWith([observation]), { asOf }))
    expect(error.details).toMatchObject({ issues: [{ path }] })
  })

  it('without a name', () => {
    const { by: _, ...unsigned } = note('temper', 'calm', '2026-03-01')
    expect(() => parseCaseFile({ ...caseWith([]), observations: [unsigned] })).toThrow('observations[0].by')
  })
})

describe('a policy that counts notes is refused', () => {
  it.each<[string, object, string]>([
    ['of a fact that nobody notes', { kind: 'times-observed', of: 'daysPastDue' }, 'derivedFacts[4].of'],
    [
      'of values that the fact cannot have',
      { kind: 'times-observed', of: 'excuse', values: ['moon'] },
      'derivedFacts[4].values[0]',
    ],
  ])('%s', (_, fact, path) => {
    const derivedFacts = [...(policy.derivedFacts ?? []), { id: 'more', label: label('more'), ...fact }]
    const changed = JSON.parse(JSON.stringify({ ...policy, derivedFacts }))
    expect(errorOf(() => createArrears({ policy: changed })).details).toMatchObject({ issues: [{ path }] })
  })
})

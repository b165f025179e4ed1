import { describe, expect, it } from 'vitest'
import { inspect, type Shape } from '../../src/foundations'
import {
  callGoalShape,
  callPlanShape,
  type PlaybookEntry,
  playbookEntryShape,
  playbookIssues,
  playbookKindLabels,
  playbookKinds,
} from '../../src/strategy'

const label = { en: 'was never sent the bill', 'zh-CN': '称从未收到账单' }
const entry: PlaybookEntry = {
  id: 'objection-no-bill',
  kind: 'objection',
  label,
  steps: [{ en: 'Send a copy.', 'zh-CN': '补寄一份。' }],
}

const faultsOf = (shape: Shape<unknown>, value: unknown): readonly string[] => {
  const parsed = inspect(shape, value, () => [])
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`)
}

describe('the form of an entry', () => {
  it.each<[string, unknown]>([
    ['the least that an entry needs', entry],
    [
      'all that it may have',
      {
        ...entry,
        signs: [label],
        avoid: [label],
        source: { title: { en: 'Practice', 'zh-CN': '实务' }, confidence: 'secondary' },
      },
    ],
    ...playbookKinds.map((kind): [string, unknown] => [kind, { ...entry, kind }]),
  ])('%s', (_, value) => expect(faultsOf(playbookEntryShape, value)).toEqual([]))

  it.each<[string, unknown, readonly string[]]>([
    ['another kind', { ...entry, kind: 'threat' }, ['kind: wrong-type']],
    ['no id', { ...entry, id: '' }, ['id: wrong-type']],
    ['no label', { ...entry, label: undefined }, ['label: missing']],
    ['no list of steps', { ...entry, steps: undefined }, ['steps: missing']],
    ['a step in one language', { ...entry, steps: [{ en: 'Wait.' }] }, ['steps[0]["zh-CN"]: missing']],
    ['an empty sign', { ...entry, signs: [{ ...label, en: '' }] }, ['signs[0].en: wrong-type']],
    ['a misspelling', { ...entry, avoids: [label] }, ['avoids: unknown-key']],
    [
      'a source without its confidence',
      { ...entry, source: { title: 'Practice' } },
      ['source.confidence: missing'],
    ],
  ])('%s is refused', (_, value, faults) => expect(faultsOf(playbookEntryShape, value)).toEqual(faults))
})

describe('the form of a call plan', () => {
  const plan = { before: [label], open: [label], middle: [label], close: [label], after: [label] }
  it('has every phase', () => {
    expect(faultsOf(callPlanShape, plan)).toEqual([])
    for (const phase of Object.keys(plan)) {
      expect(faultsOf(callPlanShape, { ...plan, [phase]: undefined })).toEqual([`${phase}: missing`])
      expect(faultsOf(callPlanShape, { ...plan, [phase]: ['Wait.'] })).toEqual([`${phase}[0]: wrong-type`])
    }
  })
})

it('a call goal has an id and a label', () => {
  expect(faultsOf(callGoalShape, { id: 'payment-date', label })).toEqual([])
  expect(faultsOf(callGoalShape, { id: 'payment-date' })).toEqual(['label: missing'])
  expect(faultsOf(callGoalShape, { label })).toEqual(['id: missing'])
})

describe('playbookIssues', () => {
  it('finds nothing in a good playbook', () => {
    expect(playbookIssues([], 'playbook')).toEqual([])
    expect(playbookIssues([entry, { ...entry, id: 'objection-wrong-invoice' }], 'playbook')).toEqual([])
  })

  it('finds an id used before and an entry without a step, each at its place', () => {
    const idle: PlaybookEntry = { ...entry, id: 'objection-price', steps: [] }
    expect(playbookIssues([entry, idle, entry], 'strategy.playbook')).toMatchObject([
      { path: 'strategy.playbook[2].id', code: 'duplicate-id' },
      {
        path: 'strategy.playbook[1].steps',
        code: 'missing',
        sentence: {
          en: 'expected at least one step, received an empty list. Say what to do first, or drop the entry.',
          'zh-CN': '应为至少一个步骤，收到空列表。请写明先做什么，或删除该条。',
        },
      },
    ])
  })
})

it('every kind has a name in both languages', () => {
  expect(Object.keys(playbookKindLabels)).toEqual(playbookKinds)
  for (const name of Object.values(playbookKindLabels)) {
    expect(name).toEqual({
      en: expect.stringMatching(/^[a-z]/),
      'zh-CN': expect.stringMatching(/^[\u4e00-\u9fff]+$/),
    })
  }
})

import { describe, expect, it } from 'vitest'
import { createArrears, examplesFromCells, examplesToCells, type Policy, type PolicyExample } from '../../src'
import { usOpenEndReAging } from '../../src/policies'
import { errorOf } from '../support/error-of'
import { smallPolicy } from './small-policy'

const small = smallPolicy()
const limited: Policy = { ...small, aging: { ...small.aging, reAgingLimits: usOpenEndReAging } }
const request = {
  kind: 'ordinary',
  openedOn: '2018-06-01',
  reAgings: [
    { on: '2023-02-10', kind: 'ordinary' },
    { on: '2024-03-10', kind: 'ordinary' },
  ],
  consecutivePayments: 3,
  abilityAndWillingness: true,
} as const
const { reAgings: _, ...uncounted } = request
const example = (
  expected: PolicyExample['expect']['reAging'],
  given: PolicyExample['given']['reAging'] = { request, asOf: '2025-04-10' },
): PolicyExample => ({
  id: 'e',
  because: 'It is so.',
  given: { facts: {}, ...(given === undefined ? {} : { reAging: given }) },
  expect: expected === undefined ? {} : { reAging: expected },
})
const missed = (policy: Policy, one: PolicyExample) =>
  createArrears({ policy }).runExamples([one]).results[0]?.mismatches

// FFIEC: not more than once in twelve months nor twice in five years; a third, a year and a month after the second.
const third = { status: 'blocked', unmet: ['re-agings-in-60-months'] } as const

describe('an example may ask for a re-aging', () => {
  it.each<[string, PolicyExample]>([
    ['with the conditions that are unmet', example(third)],
    ['or with the verdict alone', example({ status: 'blocked' })],
    [
      'five years after the first it is allowed',
      example({ status: 'allowed' }, { request, asOf: '2028-02-10' }),
    ],
    ['and not on the day before', example({ status: 'blocked' }, { request, asOf: '2028-02-09' })],
    [
      'and is open where nobody says how often it was done',
      example({ status: 'undetermined', unmet: [] }, { request: uncounted, asOf: '2025-04-10' }),
    ],
  ])('%s', (__, one) => expect(missed(limited, one)).toEqual([]))

  it.each<[string, Policy, PolicyExample, unknown]>([
    ['another verdict', limited, example({ status: 'allowed' }), third],
    ['another condition', limited, example({ ...third, unmet: ['re-agings-in-12-months'] }), third],
    ['none unmet', limited, example({ ...third, unmet: [] }), third],
    [
      'an answer of a policy without limits',
      small,
      example(third),
      'the policy states no aging.reAgingLimits',
    ],
    [
      'an answer on a day before the limits',
      limited,
      example(third, { request: { kind: 'ordinary' }, asOf: '1999-12-31' }),
      expect.stringContaining('1999-12-31'),
    ],
  ])('and is a mismatch where it wants %s', (__, policy, one, received) => {
    expect(missed(policy, one)).toMatchObject([{ question: 'reAging', received }])
  })

  it('stands in cells as JSON, and is read back as it was', () => {
    const cells = examplesToCells([example(third)])
    expect(cells[0]).toEqual(['id', 'because', 'reAging', '=> reAging'])
    expect(examplesFromCells(cells)).toEqual([example(third)])
  })

  it.each<[string, PolicyExample, string]>([
    [
      'an answer without a question',
      { ...example(third), given: { facts: {} } },
      'examples[0].given.reAging',
    ],
    ['a question without an answer', { ...example(third), expect: {} }, 'examples[0].expect.reAging'],
  ])('is refused as %s', (__, one, path) => {
    const policy = { ...limited, examples: [one] }
    expect(errorOf(() => createArrears({ policy })).details).toMatchObject({
      issues: [{ path, code: 'missing' }],
    })
  })
})

describe('the limits of re-aging in a policy', () => {
  it('answer by the object of createArrears', () => {
    const arrears = createArrears({ policy: limited })
    expect(arrears.checkReAging(request, { asOf: '2025-04-10' })).toMatchObject({
      status: 'blocked',
      limits: 'us-open-end-re-aging',
      changesOn: '2028-02-10',
    })
  })

  it('are asked for where the policy has none', () => {
    const error = errorOf(() =>
      createArrears({ policy: small }).checkReAging(request, { asOf: '2025-04-10' }),
    )
    expect(error.message).toBe(
      'aging.reAgingLimits: expected a policy with aging.reAgingLimits, received nothing. Write aging.reAgingLimits in the version of the policy that is in force on that day, or call the plain function with your own.',
    )
  })

  it('are checked like any other section', () => {
    const [step] = usOpenEndReAging.history
    if (step === undefined) throw new Error('The limits have a history.')
    const twice = { ...usOpenEndReAging, history: [step, step] }
    const policy = { ...small, aging: { ...small.aging, reAgingLimits: twice } }
    expect(errorOf(() => createArrears({ policy })).details).toMatchObject({
      issues: [{ path: expect.stringContaining('aging.reAgingLimits.history[1]') }],
    })
  })
})

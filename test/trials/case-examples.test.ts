import { describe, expect, it } from 'vitest'
import {
  type CaseFile,
  createArrears,
  examplesFromCells,
  examplesToCells,
  type Policy,
  type PolicyExample,
} from '../../src'
import { addDays } from '../../src/foundations'
import { errorOf } from '../support/error-of'
import { smallPolicy, tableOf } from './small-policy'

const asOf = '2026-03-10'
const caseFile: CaseFile = {
  debtor: { id: 'D' },
  accounts: [{ id: 'A', currency: 'CNY', dues: [{ id: '1', dueOn: addDays(asOf, -8), amount: '100.00' }] }],
  contacts: [],
  promises: [
    {
      id: 'P',
      madeOn: '2026-03-09',
      dueOn: '2026-03-12',
      dueAt: '2026-03-12T15:00+08:00',
      amount: '100.00',
      currency: 'CNY',
    },
  ],
}
const policy: Policy = {
  ...smallPolicy(),
  commitments: { promises: { graceDays: 0, thresholdPercent: 100, reminderMinutesBefore: 30 } },
}
const example = (
  expected: PolicyExample['expect'],
  given: Partial<PolicyExample['given']> = {},
): PolicyExample => ({
  id: 'e',
  because: 'It is so.',
  given: { facts: {}, caseFile, asOf, ...given },
  expect: expected,
})
const mismatchesOf = (expected: PolicyExample['expect'], given: Partial<PolicyExample['given']> = {}) =>
  createArrears({ policy }).runExamples([example(expected, given)]).results[0]?.mismatches

describe('an example may give a whole case and its day', () => {
  it('which is assessed: stage, letter, reminders and the next change', () => {
    expect(
      mismatchesOf({
        stage: 'early',
        letter: { letter: 'first', status: 'late' },
        // Half an hour before 15:00 in Shanghai.
        reminders: ['2026-03-12T06:30:00.000Z'],
        // The stage late begins with day 10, two days on.
        changesOn: '2026-03-12',
      }),
    ).toEqual([])
  })

  it('and what differs is told, without a row that came near', () => {
    expect(mismatchesOf({ stage: 'late', reminders: [], changesOn: null })).toEqual([
      { question: 'stage', expected: 'late', received: 'early', rules: ['stages/early'], nearest: null },
      {
        question: 'reminders',
        expected: [],
        received: ['2026-03-12T06:30:00.000Z'],
        rules: [],
        nearest: null,
      },
      { question: 'changesOn', expected: null, received: '2026-03-12', rules: [], nearest: null },
    ])
  })

  it('and a case that is none is a mismatch with the sentence of its error', () => {
    const [mismatch] =
      mismatchesOf({ stage: 'early' }, { caseFile: { ...caseFile, facts: { colour: 'red' } } }) ?? []
    expect(mismatch).toMatchObject({ question: 'given', received: expect.stringContaining('facts.colour') })
  })

  it('and reaches rows like any other', () => {
    const { unreached } = createArrears({ policy }).runExamples([example({ stage: 'early' })])
    expect(unreached).toEqual(['stages/late', 'treatments/call'])
  })
})

it('a case stands in one cell of a sheet, and is read back as it was', () => {
  const examples = [
    example({ reminders: ['2026-03-12T06:30:00.000Z'], changesOn: null }),
    { ...example({ reminders: [], changesOn: '2026-03-12' }), id: 'f' },
  ]
  const cells = examplesToCells(examples)
  expect(cells[0]).toEqual(['id', 'because', 'caseFile', 'asOf', '=> reminders', '=> changesOn'])
  expect(cells[1]?.slice(3)).toEqual([asOf, '2026-03-12T06:30:00.000Z', 'none'])
  expect(examplesFromCells(cells)).toEqual(examples)
})

it('so does what is expected of the plan', () => {
  const plan = { tone: 'kind', guidelines: ['a', 'b'], offers: [], urgency: 3 }
  const examples = [{ id: 'e', because: 'It is so.', given: { facts: {} }, expect: { plan } }]
  const cells = examplesToCells(examples)
  expect(cells[0]).toEqual(['id', 'because', '=> plan'])
  expect(examplesFromCells(cells)).toEqual(examples)
})

describe('the next follow-up of a case', () => {
  // Called eight days late, every 7 days; nobody has followed up yet, so that day 1 was the 3rd of March.
  const small = smallPolicy({ treatmentTable: tableOf<string>('treatments', ['call', {}, 'call']) })
  const { strategy } = small
  if (strategy === undefined) throw new Error('The small policy has a strategy.')
  // No letters either, which only go to those who are contacted.
  const by = (channels: readonly 'phone'[]): Policy => ({
    ...small,
    strategy: {
      ...strategy,
      treatments: strategy.treatments.map((one) => ({ ...one, channels })),
      letters: [],
    },
  })
  const called = by([])
  const withPhone = by(['phone'])
  const { contacts: _, ...unlisted } = caseFile
  const without = { ...caseFile, promises: [] }
  const { promises: __, ...unknown } = unlisted
  const missed = (own: Policy, expected: PolicyExample['expect'], given: CaseFile = without) =>
    createArrears({ policy: own }).runExamples([example(expected, { caseFile: given })]).results[0]
      ?.mismatches

  it.each<[string, Policy, PolicyExample['expect'], CaseFile]>([
    ['a day', withPhone, { followUpOn: '2026-03-03' }, without],
    ['none, as the treatment names no channel', called, { followUpOn: null }, without],
    ['open, as nobody lists the contacts', withPhone, { undetermined: ['followUpOn'] }, unknown],
  ])('is expected as %s', (___, own, expected, given) => {
    expect(missed(own, expected, given)).toEqual([])
  })

  it.each<[string, Policy, PolicyExample['expect'], CaseFile, unknown]>([
    ['another day', withPhone, { followUpOn: '2026-03-04' }, without, '2026-03-03'],
    ['none', withPhone, { followUpOn: null }, without, '2026-03-03'],
    ['a day where there is none', called, { followUpOn: '2026-03-03' }, without, null],
    ['a day where nobody can tell', withPhone, { followUpOn: '2026-03-03' }, unknown, 'undetermined'],
    ['none where nobody can tell', withPhone, { followUpOn: null }, unknown, 'undetermined'],
    ['open where it is known', withPhone, { undetermined: ['followUpOn'] }, without, '2026-03-03'],
  ])('is a mismatch where the example wants %s', (___, own, expected, given, received) => {
    expect(missed(own, expected, given)).toMatchObject([{ question: 'followUpOn', received }])
  })

  it('stands in a cell as a day, none or undetermined, and is read back as it was', () => {
    const examples = [
      example({ followUpOn: '2026-03-03' }),
      { ...example({ followUpOn: null }), id: 'f' },
      { ...example({ undetermined: ['followUpOn'] }), id: 'g' },
    ]
    const cells = examplesToCells(examples)
    expect(cells[0]).toEqual(['id', 'because', 'caseFile', 'asOf', '=> followUpOn'])
    expect(cells.slice(1).map((row) => row[4])).toEqual(['2026-03-03', 'none', 'undetermined'])
    expect(examplesFromCells(cells)).toEqual(examples)
    const bad = [cells[0] ?? [], ['h', 'Why.', '', '', 'soon']]
    expect(errorOf(() => examplesFromCells(bad)).details).toMatchObject({ issues: [{ path: 'cells[1][4]' }] })
  })

  it('is compared between two policies', () => {
    const { moves } = createArrears({ policy: withPhone }).compareWith(called, [without], { asOf })
    expect(moves[0]?.answers).toMatchObject([
      {
        question: 'followUpOn',
        from: { status: 'decided', value: '2026-03-03' },
        to: { status: 'none', value: null },
      },
    ])
  })

  it('takes its name, which no segmentation can have', () => {
    const taken = { segmentations: { followUpOn: tableOf<string>('who', ['all', {}, 'a']) } }
    expect(errorOf(() => createArrears({ policy: smallPolicy(taken) })).details).toMatchObject({
      issues: [{ path: 'classification.segmentations[0].id', code: 'duplicate-id' }],
    })
  })
})

describe('an example that could not pass is refused', () => {
  const { asOf: _, ...dayless } = example({}).given
  it.each<[string, PolicyExample, string]>([
    ['a case without a day', { ...example({}), given: dayless }, 'examples[0].given.asOf'],
    ['a day without a case', { ...example({}), given: { facts: {}, asOf } }, 'examples[0].given.asOf'],
    ['facts beside a case', example({}, { facts: { score: 1 } }), 'examples[0].given.facts'],
    ['a currency beside a case', example({}, { currency: 'CNY' }), 'examples[0].given.facts'],
    ['letters beside a case', example({}, { lettersSent: [] }), 'examples[0].given.facts'],
    [
      'reminders of no case',
      { ...example({ reminders: [] }), given: { facts: {} } },
      'examples[0].expect.reminders',
    ],
    [
      'a next change of no case',
      { ...example({ changesOn: null }), given: { facts: {} } },
      'examples[0].expect.changesOn',
    ],
    [
      'a next follow-up of no case',
      { ...example({ followUpOn: null }), given: { facts: {} } },
      'examples[0].expect.followUpOn',
    ],
    [
      'a next follow-up that is expected and open at once',
      example({ followUpOn: null, undetermined: ['followUpOn'] }),
      'examples[0].expect.undetermined[0]',
    ],
  ])('%s', (_, given, path) => {
    const error = errorOf(() => createArrears({ policy }).runExamples([given]))
    expect(error.details).toMatchObject({ issues: [{ path }] })
  })
})

import { createArrears } from 'arrears'
import { describe, expect, it } from 'vitest'
import { after } from '../../examples/lender-policy/after'
import { before } from '../../examples/lender-policy/before'
import { cases } from '../../examples/lender-policy/cases'

describe("a lender's own policy", () => {
  it('fails its own example before the row is changed, and says which row decided', () => {
    expect(createArrears({ policy: before }).runExamples()).toMatchObject({
      passed: 1,
      failed: 1,
      results: [
        {
          id: 'soft-from-day-1',
          mismatches: [
            {
              question: 'stage',
              expected: 'soft',
              received: 'identify',
              rules: ['stages/identify'],
              nearest: {
                rule: 'stages/soft',
                failed: [{ fact: 'daysPastDue', condition: { from: 30, to: 60 }, value: 1 }],
              },
            },
          ],
        },
        { id: 'day-60-still-soft', mismatches: [] },
      ],
    })
  })

  it('shows whom the change of that row moves, and how much they owe', () => {
    const { moves, matrix } = createArrears({ policy: before }).compareWith(after, cases, {
      asOf: '2026-03-31',
    })
    expect(moves.map(({ caseId }) => caseId)).toEqual(['D-10'])
    expect(moves[0]?.answers.slice(0, 2)).toMatchObject([
      { question: 'stage', from: { value: 'identify' }, to: { value: 'soft' } },
      { question: 'treatment', from: { value: 'remind' }, to: { value: 'negotiate' } },
    ])
    // The rest is how: reminders go by other channels than calls, in another tone and for another goal.
    expect(moves[0]?.answers.slice(2).map(({ question }) => question)).toEqual([
      'plan.channels',
      'plan.tone',
      'plan.callGoal',
      'plan.playbook',
      'plan.offers',
    ])
    expect(matrix.stage).toMatchObject([
      { from: { value: 'identify' }, to: { value: 'soft' }, count: 1, amounts: [{ pastDue: '800.00' }] },
      { from: { value: 'soft' }, to: { value: 'soft' }, count: 1, amounts: [{ pastDue: '1200.50' }] },
    ])
  })

  // The one line of a lender's own suite.
  it.each(createArrears({ policy: after }).exampleTests())('%s', (_, test) => test())
})

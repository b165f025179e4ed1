import { createArrears } from 'arrears'
import { describe, expect, it } from 'vitest'
import { before } from '../../examples/policy-in-a-sheet/policy'
import { tellStory } from '../../examples/policy-in-a-sheet/story'

// The example wants soft collection on day 30, the edited row begins on day 45; of the four cases, late 29, 30, 44 and
// 45 days, the two between lose their row: 1200.50 + 99.99 = 1300.49.
const examplesAndCases = [
  '# examples',
  'before: 4 pass, 0 fail',
  'after: 3 pass, 1 fail',
  '  Example "day-30" fails. It wants: We call from day 30: most who are called then pay within the week.',
  '    stage: expected "soft", received "none"; the nearest row that gives "soft" is our-stages/soft, which wants daysPastDue 45..60 and saw 30',
  '# cases',
  '2 of 4 move',
  'D-30: 1200.50 CNY',
  '  stage: soft -> none',
  '  treatment: negotiate -> undetermined',
  // Day 30 and no letter sent: the first is late; whether anybody is contacted at all is not known any more.
  '  letter: {"letter":"letter-1","status":"late"} -> undetermined',
  '  approver: collector -> undetermined',
  // Nobody followed up yet, so that day 1 it was, the day after the due date.
  '  followUpOn: 2026-03-02 -> undetermined',
  'D-44: 99.99 CNY',
  '  stage: soft -> none',
  '  treatment: negotiate -> undetermined',
  '  letter: {"letter":"letter-1","status":"late"} -> undetermined',
  '  approver: collector -> undetermined',
  '  followUpOn: 2026-02-16 -> undetermined',
  '# matrix',
  'identify -> identify: 1, 800.00 CNY',
  'soft -> soft: 1, 5000.00 CNY',
  'soft -> none: 2, 1300.49 CNY',
]

describe('a policy kept as ranges of cells, edited in one cell', () => {
  it('shows what the verifier says, which example fails and which cases move', () => {
    expect(tellStory('en')).toEqual([
      '# edit',
      'Changed strategy.stageTable.rows[soft].when.daysPastDue from {"from":30,"to":60} to {"from":45,"to":60}.',
      'Changed version from "2026-01" to "2026-02".',
      '# verify',
      'before: 0 found',
      'after: 1 found',
      '  warning gap strategy.stageTable: No row for daysPastDue = 30. Add one, or declare the combination impossible.',
      ...examplesAndCases,
    ])
  })

  it('shows it in Chinese too, as far as the library tells it', () => {
    expect(tellStory('zh-CN')).toEqual([
      '# edit',
      'strategy.stageTable.rows[soft].when.daysPastDue 由 {"from":30,"to":60} 改为 {"from":45,"to":60}。',
      'version 由 "2026-01" 改为 "2026-02"。',
      '# verify',
      'before: 0 found',
      'after: 1 found',
      '  warning gap strategy.stageTable: 没有行适用于 daysPastDue = 30。请添加一行，或将该组合声明为不可能。',
      ...examplesAndCases,
    ])
  })

  // The one line of a lender's own suite.
  it.each(createArrears({ policy: before }).exampleTests())('%s', (_, test) => test())
})

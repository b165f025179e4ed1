import { describe, expect, it } from 'vitest'
import { type Measure, overdueRate } from '../../src/kpi'
import { flagBehavior, judgeTarget, type Target, type WarnEarlyInput, warnEarly } from '../../src/targets'
import { errorOf } from '../support/error-of'

const asOf = '2026-03-31'
const rate = (overdueCount: number, day = asOf, totalCount = 100): Measure =>
  overdueRate({ variant: 'count', asOf: day, overdueCount, totalCount })
const target: Target = { direction: 'at-most', value: 15, warningAt: 12, consecutivePeriods: 1 }

const input = (more: Partial<WarnEarlyInput> = {}): WarnEarlyInput => ({
  asOf,
  measures: [],
  accounts: [],
  thresholds: {},
  ...more,
})

describe('warnEarly', () => {
  it('judges every measure, and names those that are missed, at risk or without a value', () => {
    const measures = [
      { id: 'retail', history: [rate(16)], target },
      { id: 'wholesale', history: [rate(12)], target },
      { id: 'export', history: [rate(13)], target },
      { id: 'new', history: [rate(0, asOf, 0)], target },
    ]
    const warnings = warnEarly(input({ measures }))
    expect(warnings.measures).toEqual(
      measures.map(({ id, history }) => ({ watchId: id, ...judgeTarget(history, target) })),
    )
    expect(warnings.measures.map(({ status }) => status)).toEqual([
      'missed',
      'on-target',
      'at-risk',
      'no-value',
    ])
    expect(warnings).toMatchObject({
      asOf,
      accounts: [],
      raised: { watchIds: ['retail', 'export'], accountIds: [] },
      undetermined: { watchIds: ['new'], accountIds: [] },
    })
  })

  it('flags every account, and names those with a flag raised and those with one not known', () => {
    const accounts = [
      { accountId: 'A-1', newDisputes: 1, bouncedPayments: 0 },
      { accountId: 'A-2', newDisputes: 0, bouncedPayments: 0 },
      { accountId: 'A-3', newDisputes: 1 },
      { accountId: 'A-4' },
    ]
    const thresholds = { newDisputes: { atLeast: 1 }, bouncedPayments: { atLeast: 1 } }
    const warnings = warnEarly(input({ accounts, thresholds }))
    expect(warnings.accounts).toEqual(accounts.map((facts) => flagBehavior(facts, thresholds, asOf)))
    expect(warnings.raised).toEqual({ watchIds: [], accountIds: ['A-1', 'A-3'] })
    expect(warnings.undetermined).toEqual({ watchIds: [], accountIds: ['A-3', 'A-4'] })
  })

  it('says nothing where nothing is watched', () => {
    expect(warnEarly(input())).toEqual({
      asOf,
      measures: [],
      accounts: [],
      raised: { watchIds: [], accountIds: [] },
      undetermined: { watchIds: [], accountIds: [] },
    })
  })

  const sales = { from: '2026-03-01', to: '2026-04-01' }

  it.each<[string, WarnEarlyInput, readonly [path: string, code: string][]]>([
    [
      'a watch that is there twice',
      input({
        measures: [
          { id: 'retail', history: [rate(1)], target },
          { id: 'retail', history: [rate(1)], target },
        ],
      }),
      [['measures[1].id', 'duplicate-id']],
    ],
    [
      'an account that is there twice',
      input({ accounts: [{ accountId: 'A-1' }, { accountId: 'A-2' }, { accountId: 'A-1' }] }),
      [['accounts[2].accountId', 'duplicate-id']],
    ],
    [
      'a measure of tomorrow',
      input({ measures: [{ id: 'retail', history: [rate(1), rate(1, '2026-04-01')], target }] }),
      [['measures[0].history[1].period', 'date-order']],
    ],
    [
      'a period that is not over',
      input({ measures: [{ id: 'retail', history: [{ ...rate(1), period: sales }], target }] }),
      [['measures[0].history[0].period', 'date-order']],
    ],
    [
      'an empty history, a warning past its target and a balance without currency, all at once',
      input({
        measures: [{ id: 'retail', history: [], target: { ...target, warningAt: 16 } }],
        accounts: [{ accountId: 'A-1', balance: '1' }],
      }),
      [
        ['measures[0].history', 'missing'],
        ['measures[0].target.warningAt', 'limit-order'],
        ['accounts[0].currency', 'missing'],
      ],
    ],
    [
      'a bank changed tomorrow, in the second account',
      input({ accounts: [{ accountId: 'A-1' }, { accountId: 'A-2', bankChangedOn: '2026-04-01' }] }),
      [['accounts[1].bankChangedOn', 'date-order']],
    ],
    [
      'a watch without a name',
      input({ measures: [{ id: '', history: [], target }] }),
      [['measures[0].id', 'wrong-type']],
    ],
    [
      'no thresholds: there is no default',
      { asOf, measures: [], accounts: [] } as unknown as WarnEarlyInput,
      [['thresholds', 'missing']],
    ],
  ])('refuses %s, and names the row', (_, asked, found) => {
    const { details } = errorOf(() => warnEarly(asked))
    const { issues } = details as { issues: readonly { path: string; code: string }[] }
    expect(issues.map(({ path, code }) => [path, code])).toEqual(found)
  })

  it('says in both languages why', () => {
    const later = input({ measures: [{ id: 'retail', history: [rate(1, '2026-04-01')], target }] })
    expect(errorOf(() => warnEarly(later)).sentence).toEqual({
      en: 'measures[0].history[0].period: expected a period that ends by 2026-03-31, the day of the question, received 2026-04-01. Leave out what is not known on the day of the question.',
      'zh-CN':
        'measures[0].history[0].period：应为不晚于判断日 2026-03-31 结束的期间，收到 2026-04-01。请省略在判断日尚不可知的期间。',
    })
    const twice = input({ accounts: [{ accountId: 'A-1' }, { accountId: 'A-1' }] })
    expect(errorOf(() => warnEarly(twice)).message).toBe(
      'accounts[1].accountId: expected an id not used by accounts[0], received "A-1". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { type CadenceRequest, type ContactRule, fitCadence } from '../../src/contact'
import { errorOf } from '../support/error-of'
import { capRule, citation, contextOf, packOf, windowRule } from './questions'

const wish: CadenceRequest = {
  channel: 'phone',
  actor: 'lender',
  from: '2026-06-10',
  to: '2026-06-12',
  timesPerDay: 2,
}
const plan = (rules: readonly ContactRule[], request: Partial<CadenceRequest> = {}) =>
  fitCadence({ ...wish, ...request }, contextOf([packOf(rules)]))
const hours = windowRule('allows', '08:00', '20:00')

describe('the contacts of a day', () => {
  it('are a minute apart, each as early as it may be', () =>
    expect(plan([hours], { to: '2026-06-10', timesPerDay: 3 }).days).toEqual([
      {
        on: '2026-06-10',
        at: ['2026-06-10T00:00:00.000Z', '2026-06-10T00:01:00.000Z', '2026-06-10T00:02:00.000Z'],
        cutBy: [],
      },
    ]))

  // In Shanghai the day starts at 16:00 UTC of the day before; the midnight at its end is the next one's.
  it('lie before the midnight at which a second would be allowed', () =>
    expect(plan([capRule(1, 1)], { to: '2026-06-11' }).days).toEqual([
      { on: '2026-06-10', at: ['2026-06-09T16:00:00.000Z'], cutBy: ['xx.calls'] },
      { on: '2026-06-11', at: ['2026-06-10T16:00:00.000Z'], cutBy: ['xx.calls'] },
    ]))

  it('are cut by what closes the day itself, where the day before was open', () => {
    const ends = windowRule('allows', '', '', {
      history: [
        { from: '2020-01-01', value: [{ from: '08:00', to: '20:00' }], citation },
        { from: '2026-06-11', value: [], citation },
      ],
    })
    expect(plan([ends]).days.map(({ on, at, cutBy }) => [on, at.length, cutBy])).toEqual([
      ['2026-06-10', 2, []],
      ['2026-06-11', 0, ['xx.hours']],
      ['2026-06-12', 0, ['xx.hours']],
    ])
  })

  it('may be as many as 24', () => {
    const { wished, permitted } = plan([hours], { to: '2026-06-10', timesPerDay: 24 })
    expect([wished, permitted]).toEqual([24, 24])
  })
})

describe('a cadence that cannot be asked for', () => {
  it.each<[string, Partial<CadenceRequest>, string, string]>([
    [
      'days in the wrong order',
      { to: '2026-06-09' },
      'date-order',
      'to：应为不早于 2026-06-10 的日期，收到 2026-06-09。请对调两个日期。',
    ],
    ['93 days', { to: '2026-09-10' }, 'too-large', 'to：应为最多 92 天，收到 93。请分段查询。'],
    [
      '25 contacts a day',
      { timesPerDay: 25 },
      'too-large',
      'timesPerDay：应为最多 24 次/日，收到 25。请分段查询。',
    ],
  ])('is told by its code, and in Chinese: %s', (_, more, code, chinese) => {
    const { details, sentence } = errorOf(() => plan([hours], more))
    expect(details).toMatchObject({ issues: [{ code }] })
    expect(sentence['zh-CN']).toBe(chinese)
  })
})

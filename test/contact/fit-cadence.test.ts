import { describe, expect, it } from 'vitest'
import {
  type CadenceRequest,
  type ContactContext,
  checkContact,
  fitCadence,
  type GapRule,
} from '../../src/contact'
import { errorOf } from '../support/error-of'
import { call, capRule, citation, contextOf, packOf, windowRule } from './questions'

const wish: CadenceRequest = {
  channel: 'phone',
  actor: 'lender',
  from: '2026-06-10',
  to: '2026-06-12',
  timesPerDay: 2,
}
const plan = (
  rules: Parameters<typeof packOf>[0],
  more: Partial<ContactContext> = {},
  request: Partial<CadenceRequest> = {},
) => fitCadence({ ...wish, ...request }, contextOf([packOf(rules)], more))
const days = (fitted: ReturnType<typeof plan>) =>
  fitted.days.map(({ on, at, cutBy }) => [on, at.length, ...cutBy])
const hours = windowRule('allows', '08:00', '20:00')
const gap: GapRule = {
  kind: 'gap',
  id: 'xx.cool-down',
  label: { en: 'A rule', 'zh-CN': '一条规则' },
  effect: 'presume-violation',
  scope: {},
  counts: {
    channels: ['phone'],
    outcomes: ['answered-by-debtor'],
    directions: ['outbound'],
    actors: ['lender'],
  },
  history: [{ from: '2020-01-01', value: { days: 2, firstDay: 'same' }, citation }],
}

describe('a cadence that is wished for', () => {
  it.each<[string, Parameters<typeof plan>, readonly unknown[]]>([
    [
      'is permitted whole where it may be',
      [[hours]],
      [
        ['2026-06-10', 2],
        ['2026-06-11', 2],
        ['2026-06-12', 2],
      ],
    ],
    [
      'is cut by a limit of the day',
      [[hours, capRule(1, 1)]],
      [
        ['2026-06-10', 1, 'xx.calls'],
        ['2026-06-11', 1, 'xx.calls'],
        ['2026-06-12', 1, 'xx.calls'],
      ],
    ],
    [
      'is cut by a limit of three days, which what is planned fills',
      [[hours, capRule(3, 3)]],
      [
        ['2026-06-10', 2],
        ['2026-06-11', 1, 'xx.calls'],
        ['2026-06-12', 0, 'xx.calls'],
      ],
    ],
    [
      'counts what was made before',
      [[hours, capRule(2, 1)], { history: [call('2026-06-10T07:00+08:00')] }],
      [
        ['2026-06-10', 1, 'xx.calls'],
        ['2026-06-11', 2],
        ['2026-06-12', 2],
      ],
    ],
    [
      'is cut by the days after a contact',
      [[hours, gap]],
      [
        ['2026-06-10', 1, 'xx.cool-down'],
        ['2026-06-11', 0, 'xx.cool-down'],
        ['2026-06-12', 1, 'xx.cool-down'],
      ],
    ],
    [
      'is not cut by advice',
      [[hours, capRule(1, 1, { effect: 'advise' })]],
      [
        ['2026-06-10', 2],
        ['2026-06-11', 2],
        ['2026-06-12', 2],
      ],
    ],
    [
      'is cut by all that stands against it',
      [[windowRule('allows', '', '', { history: [{ from: '2020-01-01', value: [], citation }] })]],
      [
        ['2026-06-10', 0, 'xx.hours'],
        ['2026-06-11', 0, 'xx.hours'],
        ['2026-06-12', 0, 'xx.hours'],
      ],
    ],
    [
      'of none is nothing',
      [[hours], {}, { timesPerDay: 0 }],
      [
        ['2026-06-10', 0],
        ['2026-06-11', 0],
        ['2026-06-12', 0],
      ],
    ],
  ])('%s', (_, given, expected) => expect(days(plan(...given))).toEqual(expected))

  it('is told by the instants, from the first that is open, and in sum', () => {
    const fitted = plan([hours, capRule(1, 1)])
    expect(fitted.days[0]?.at).toEqual(['2026-06-10T00:00:00.000Z'])
    expect([fitted.wished, fitted.permitted]).toEqual([6, 3])
  })

  it('names what is missing, and plans nothing for it', () => {
    const { history: _, ...rest } = contextOf([packOf([hours, capRule(1, 1)])])
    expect(fitCadence(wish, rest)).toMatchObject({
      permitted: 0,
      missing: ['history'],
      days: [{ cutBy: [] }, {}, {}],
    })
    expect(
      plan([hours], { acceptGaps: [], debtor: { place: 'YY', timeZones: ['Asia/Shanghai'] } }),
    ).toMatchObject({
      permitted: 0,
      uncovered: ['place'],
    })
  })

  it('each instant is allowed once those before it were made', () => {
    const context = contextOf([packOf([hours, capRule(3, 2), gap])], {
      debtor: { place: 'XX', timeZones: ['America/New_York', 'America/Los_Angeles'] },
    })
    const fitted = fitCadence({ ...wish, from: '2026-03-05', to: '2026-03-15' }, context)
    const made = fitted.days.flatMap(({ at }) => at)
    expect(made.length).toBeGreaterThan(3)
    made.forEach((at, index) => {
      const history = made.slice(0, index).map((one, place) => call(one, { id: String(place) }))
      expect(checkContact({ channel: 'phone', actor: 'lender', at }, { ...context, history }).status).toBe(
        'allowed',
      )
    })
  })

  it.each<[string, object, string]>([
    [
      'days in the wrong order',
      { to: '2026-06-09' },
      'to: expected 2026-06-10 or later, received 2026-06-09. Exchange the two days.',
    ],
    [
      'more than 92 days',
      { to: '2026-09-10' },
      'to: expected at most 92 days, received 93. Ask in shorter stretches.',
    ],
    [
      'more than 24 contacts a day',
      { timesPerDay: 25 },
      'timesPerDay: expected at most 24 contacts a day, received 25. Ask in shorter stretches.',
    ],
  ])('refuses %s', (_, more, message) => expect(errorOf(() => plan([hours], {}, more)).message).toBe(message))

  it('takes 92 days', () =>
    expect(plan([hours], {}, { to: '2026-09-09', timesPerDay: 1 }).permitted).toBe(92))
})

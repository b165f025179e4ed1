import { describe, expect, it } from 'vitest'
import {
  type ContactGuard,
  checkContact,
  contactWindows,
  fitCadence,
  prepareContact,
  prepareGuard,
  screenContacts,
} from '../../src/contact'
import type { BusinessCalendar } from '../../src/foundations'
import { errorOf } from '../support/error-of'
import { call, capRule, packOf, windowRule, zones } from './questions'

const law = {
  packs: [packOf([windowRule('allows', '08:00', '20:00'), capRule(1, 1)])],
  zones,
}
const guard = prepareGuard(law)
const facts = { debtor: { place: 'XX', timeZones: ['Asia/Shanghai'] }, history: [] }
const context = { ...law, ...facts }
const by = { channel: 'phone', actor: 'lender' } as const
const at = '2026-03-31T21:00+08:00'
const stretch = { ...by, from: '2026-03-31T00:00+08:00', to: '2026-04-01T00:00+08:00' } as const
const cadence = { ...by, from: '2026-03-31', to: '2026-03-31', timesPerDay: 1 } as const
const twice = [call(at), call(at)]
const emptyHours = [{ from: '2026-01-01', hours: [{ from: '08:00', to: '08:00' }] }]

/** Paths and codes of what is wrong. */
const told = (ask: () => unknown): readonly string[] => {
  const { details } = errorOf(ask)
  return 'issues' in details ? details.issues.map(({ path, code }) => `${path}: ${code}`) : []
}

describe('a guard whose law was checked once', () => {
  it('answers as the functions that are given the law with each question', () => {
    expect(guard.checkContact({ ...by, at }, facts)).toEqual(checkContact({ ...by, at }, context))
    expect(guard.contactWindows(stretch, facts)).toEqual(contactWindows(stretch, context))
    expect(guard.fitCadence(cadence, facts)).toEqual(fitCadence(cadence, context))
    expect(guard.screenContacts({ ...facts, history: [call(at)] })).toEqual(
      screenContacts({ ...context, history: [call(at)] }),
    )
    const [prepared, alone] = [guard.prepareContact(by, facts), prepareContact(by, context)]
    expect(prepared.check(at)).toEqual(alone.check(at))
    expect(prepared.check(at)).toMatchObject({ status: 'blocked', ruleIds: ['xx.hours'] })
  })

  it('takes no law with a question, so that none is left unchecked', () => {
    const own = { ...facts, packs: [] }
    const refused = ['context.packs: unknown-key']
    expect(told(() => guard.checkContact({ ...by, at }, own))).toEqual(refused)
    expect(told(() => guard.contactWindows(stretch, own))).toEqual(refused)
    expect(told(() => guard.prepareContact(by, own))).toEqual(refused)
    expect(told(() => guard.screenContacts(own))).toEqual(['packs: unknown-key'])
  })

  type Question = readonly [name: string, path: string, ask: (guard: ContactGuard, more: object) => unknown]
  const questions: readonly Question[] = [
    ['checkContact', 'context.', (asked, more) => asked.checkContact({ ...by, at }, { ...facts, ...more })],
    ['contactWindows', 'context.', (asked, more) => asked.contactWindows(stretch, { ...facts, ...more })],
    ['prepareContact', 'context.', (asked, more) => asked.prepareContact(by, { ...facts, ...more })],
    ['fitCadence', '', (asked, more) => asked.fitCadence(cadence, { ...facts, ...more })],
    ['screenContacts', '', (asked, more) => asked.screenContacts({ ...facts, ...more })],
  ]
  it.each(questions)('%s names what does not agree in the facts by its path', (_, path, ask) => {
    expect(told(() => ask(guard, { history: twice }))).toEqual([`${path}history[1].id: duplicate-id`])
    expect(told(() => ask(guard, { preferences: emptyHours }))).toEqual([
      `${path}preferences[0].hours[0]: empty-range`,
    ])
  })

  it.each(questions)('%s of the function names faults of facts and law, too', (name, path) => {
    const functions = { checkContact, contactWindows, prepareContact, fitCadence, screenContacts }
    const [pack] = law.packs
    if (pack === undefined) throw new Error('The law has a pack.')
    const wrong = {
      ...context,
      packs: [pack, pack],
      history: twice,
      preferences: emptyHours,
    }
    const ask = {
      checkContact: () => functions.checkContact({ ...by, at }, wrong),
      contactWindows: () => functions.contactWindows(stretch, wrong),
      prepareContact: () => functions.prepareContact(by, wrong),
      fitCadence: () => functions.fitCadence(cadence, wrong),
      screenContacts: () => functions.screenContacts(wrong),
    }[name as keyof ContactGuard]
    expect(told(ask)).toEqual([
      `${path}packs[1].id: duplicate-id`,
      `${path}history[1].id: duplicate-id`,
      `${path}preferences[0].hours[0]: empty-range`,
    ])
  })

  it('takes facts without history and preferences, which are not known then', () => {
    const { history: _, ...rest } = facts
    expect(guard.checkContact({ ...by, at: '2026-03-31T12:00+08:00' }, rest)).toMatchObject({
      status: 'undetermined',
      missing: ['history'],
    })
  })
})

describe('the law', () => {
  const calendar: BusinessCalendar = {
    id: 'ours',
    from: '2026-01-01',
    to: '2026-12-31',
    weekend: [],
    holidays: [],
  }
  const gossip = { id: 'gossip', label: { en: 'gossip', 'zh-CN': '传闲话' } }

  it('names every fault by its path', () => {
    const [pack] = law.packs
    if (pack === undefined) throw new Error('The law has a pack.')
    const wrong = {
      packs: [pack, pack],
      calendars: [calendar, { ...calendar, from: '2027-01-01' }],
      prohibitedActs: [gossip, gossip],
    }
    expect(told(() => prepareGuard(wrong))).toEqual([
      'packs[1].id: duplicate-id',
      'calendars[1].id: duplicate-id',
      'calendars[1].to: date-order',
      'prohibitedActs[1].id: duplicate-id',
    ])
  })

  it.each<[string, unknown]>([
    ['a name', 'host'],
    ['offsets without a version', { offsetMinutesAt: () => 480 }],
    ['a version without offsets', { version: '2025c' }],
    ['offsets that are no function', { version: '2025c', offsetMinutesAt: 480 }],
  ])('takes %s for no zone data, and says what is', (_, given) => {
    const refused = errorOf(() => prepareGuard({ ...law, zones: given as never }))
    expect(refused.message).toMatch(
      /^zones: expected zone data, received .* Pass hostZones\(\), fixedZones\(\.\.\.\), or leave it out\.$/,
    )
    expect(JSON.stringify(refused.details)).toContain('请传入 hostZones()、fixedZones(...)，或省略。')
    expect(JSON.stringify(refused.details)).toContain('时区数据')
  })

  it('is copied: what is changed in a pack afterwards changes no answer', () => {
    const rules = [windowRule('allows', '08:00', '20:00')]
    const own = prepareGuard({ packs: [packOf(rules)], zones })
    rules.length = 0
    expect(own.checkContact({ ...by, at }, facts).status).toBe('blocked')
    const acts = [gossip]
    const prohibiting = prepareGuard({ ...law, prohibitedActs: acts })
    acts.length = 0
    const asked = { ...by, at: '2026-03-31T12:00+08:00', acts: ['gossip'] }
    expect(prohibiting.checkContact(asked, facts).status).toBe('blocked')
    const onHolidays = windowRule('forbids', '00:00', '24:00', {
      calendar: 'ours',
      history: [
        {
          from: '2020-01-01',
          value: [{ from: '00:00', to: '24:00', on: ['holiday'] }],
          citation: { title: 'Fair Calls Act s 3', confidence: 'verified' },
        },
      ],
    })
    const holidays = ['2026-03-31']
    const resting = prepareGuard({
      packs: [packOf([onHolidays])],
      zones,
      calendars: [{ ...calendar, holidays }],
    })
    holidays.length = 0
    expect(resting.checkContact({ ...by, at }, facts).status).toBe('blocked')
  })
})

describe('a stretch that cannot be searched', () => {
  const windows = (from: string | number, to: string | number) => () =>
    guard.contactWindows({ ...by, from, to }, facts)
  const texts = (ask: () => unknown): string => JSON.stringify(errorOf(ask).details)

  it('that ends before it starts', () => {
    const wrong = windows('2026-03-31T12:00+08:00', '2026-03-31T11:59+08:00')
    expect(errorOf(wrong).message).toBe(
      'request.to: expected 2026-03-31T12:00+08:00 or later, received 2026-03-31T11:59+08:00. Exchange the two instants.',
    )
    expect(texts(wrong)).toContain('不早于 2026-03-31T12:00+08:00 的时刻')
    expect(texts(wrong)).toContain('请对调两个时刻。')
  })

  it('that is longer than 400 days; one of 400 days is searched', () => {
    const day = 86_400_000
    const start = Date.parse('2026-01-01T00:00Z')
    const wrong = windows(start, start + 400 * day + 1)
    expect(errorOf(wrong).message).toBe(
      `request.to: expected at most 400 days after from, received ${start + 400 * day + 1}. Ask in shorter stretches.`,
    )
    expect(texts(wrong)).toContain('from 之后最多 400 天')
    expect(texts(wrong)).toContain('请分段查询。')
    // Hours of each day from 1 January 2026 to 4 February 2027, in UTC from 00:00 to 12:00.
    expect(guard.contactWindows({ ...by, from: start, to: start + 400 * day }, facts).intervals).toHaveLength(
      400,
    )
    expect(guard.contactWindows({ ...by, from: start, to: start }, facts).intervals).toEqual([])
  })
})

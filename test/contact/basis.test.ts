import { describe, expect, it } from 'vitest'
import type { ContactContext, ContactRequest, Pack } from '../../src/contact'
import type { BusinessCalendar } from '../../src/foundations'
import { capRule, checkCall, citation, contextOf, packOf, windowRule } from './questions'

const noon = '2026-06-10T12:00+08:00'
const ofRules = (rules: Pack['rules'], more: Partial<ContactContext> = {}): ContactContext =>
  contextOf([packOf(rules)], more)
const from = (confidence: 'verified' | 'official' | 'secondary' | 'weak', value: [] | null = []) => ({
  history: [
    { from: '2020-01-01', value: [], citation },
    { from: '2026-06-01', value, citation: { ...citation, confidence } },
  ],
})
const hours = windowRule('forbids', '', '', from('official'))

describe('the weakest source that an answer rests on', () => {
  it.each<[string, Pack['rules'], Partial<ContactRequest>, string | null]>([
    ['is that of the value in force', [hours], {}, 'official'],
    [
      'is not that of advice',
      [hours, windowRule('forbids', '', '', { id: 'xx.other', ...from('weak'), effect: 'advise' })],
      {},
      'official',
    ],
    [
      'is nothing where there is advice alone',
      [windowRule('forbids', '22:00', '08:00', { effect: 'advise' })],
      {},
      null,
    ],
    [
      'is that of a rule by which contact is presumed unlawful',
      [
        hours,
        windowRule('forbids', '', '', { id: 'xx.other', ...from('weak'), effect: 'presume-violation' }),
      ],
      {},
      'weak',
    ],
    [
      'is not that of a rule that a ground lifts',
      [hours, windowRule('forbids', '', '', { id: 'xx.other', ...from('weak'), unless: ['agreed-time'] })],
      { grounds: ['agreed-time'] },
      'official',
    ],
    [
      'is that of a rule that a ground could lift and does not',
      [hours, windowRule('forbids', '', '', { id: 'xx.other', ...from('weak'), unless: ['agreed-time'] })],
      {},
      'weak',
    ],
    [
      'is not that of a rule that has ended',
      [hours, windowRule('forbids', '', '', { id: 'xx.other', ...from('weak', null) })],
      {},
      'official',
    ],
    ['is nothing where every rule has ended', [windowRule('forbids', '', '', from('weak', null))], {}, null],
  ])('%s', (_, rules, more, expected) =>
    expect(checkCall(noon, ofRules(rules), more).basis.weakestConfidence).toBe(expected),
  )
})

describe('the calendars that an answer rests on', () => {
  const calendar = (id: string, more: Partial<BusinessCalendar> = {}): BusinessCalendar => ({
    id,
    from: '2026-01-01',
    to: '2026-12-31',
    weekend: ['saturday', 'sunday'],
    holidays: [],
    ...more,
  })
  const calendars = [calendar('aa', { version: '7' }), calendar('bb')]
  const by = (id: string) =>
    windowRule('allows', '', '', {
      id: 'xx.other',
      calendar: id,
      history: [
        { from: '2020-01-01', value: [{ on: ['business-day'], from: '08:00', to: '20:00' }], citation },
      ],
    })
  it.each<[string, Pack['rules'], readonly object[]]>([
    ['none where no rule goes by one', [hours, capRule(1, 1)], []],
    ['that of a rule, and no other', [hours, by('aa')], [{ id: 'aa', version: '7' }]],
    ['one without a version', [by('bb')], [{ id: 'bb', version: null }]],
    ['none that was not passed', [by('cc')], []],
    ['none of a rule that is for another channel', [{ ...by('aa'), scope: { channels: ['sms'] } }], []],
  ])('%s', (_, rules, expected) =>
    expect(checkCall(noon, ofRules(rules, { calendars })).basis.calendars).toEqual(expected),
  )

  it.each<[string, string, string]>([
    ['a business day of its own', '2026-06-10T12:00+08:00', 'allowed'],
    ['a holiday of its own', '2026-06-11T12:00+08:00', 'blocked'],
    ['a holiday of another', '2026-06-12T12:00+08:00', 'allowed'],
  ])('a rule goes by its own calendar: %s', (_, at, status) => {
    const own = calendar('own', { holidays: ['2026-06-11'] })
    const other = calendar('other', { holidays: ['2026-06-12'] })
    expect(checkCall(at, ofRules([by('own')], { calendars: [other, own] })).status).toBe(status)
  })
})

describe('the gaps that were accepted', () => {
  const cap = capRule(1, 1, { unless: ['agreed-time'] })
  const { history: _, ...unknown } = ofRules([cap])
  const acceptGaps = ['history', 'xx:cap']
  it.each<[string, Pack['rules'], Partial<ContactRequest>, readonly string[]]>([
    ['those that are there', [cap], {}, ['history']],
    ['each once', [cap, capRule(2, 7, { id: 'xx.other' })], {}, ['history']],
    ['none of what only advises', [{ ...cap, effect: 'advise' }], {}, []],
    ['none of what a ground lifts', [cap], { grounds: ['agreed-time'] }, []],
  ])('are %s', (__, rules, more, expected) =>
    expect(checkCall(noon, { ...unknown, packs: [packOf(rules)], acceptGaps }, more)).toMatchObject({
      status: 'allowed',
      acceptedGaps: expected,
    }),
  )

  it('what is missing for two rules is missing once', () =>
    expect(
      checkCall(noon, { ...unknown, packs: [packOf([cap, capRule(2, 7, { id: 'xx.other' })])] }).missing,
    ).toEqual(['history']))
})

describe('when an answer changes', () => {
  // 400 days after 10 June 2026 is 15 July 2027.
  const later = windowRule('forbids', '', '', {
    history: [
      { from: '2020-01-01', value: [], citation },
      { from: '2027-07-15', value: [{ from: '00:00', to: '24:00' }], citation },
    ],
  })
  it.each<[string, string, string | null]>([
    ['400 days ahead', '2026-06-10T00:00:00.000+08:00', '2027-07-14T16:00:00.000Z'],
    ['a millisecond more ahead', '2026-06-09T23:59:59.999+08:00', null],
  ])('%s', (_, at, changesAt) => expect(checkCall(at, ofRules([later])).changesAt).toBe(changesAt))

  it('is not when advice rests on a better source', () => {
    const advice = windowRule('forbids', '', '', {
      effect: 'advise',
      history: [
        { from: '2020-01-01', value: [], citation: { ...citation, confidence: 'weak' } },
        { from: '2026-07-01', value: [], citation },
      ],
    })
    const { changesAt, uncovered } = checkCall(noon, ofRules([advice], { minimumConfidence: 'official' }))
    expect([changesAt, uncovered]).toEqual([null, []])
  })
})

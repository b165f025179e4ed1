import { describe, expect, it } from 'vitest'
import {
  type ContactContext,
  type ContactManner,
  type ContactVerdict,
  checkContact,
  prepareContact,
} from '../../src/contact'
import { isArrearsError, readInstant } from '../../src/foundations'
import { call, capRule, citation, contextOf, packOf, windowRule } from './questions'

// Expected states are by hand, from each row's law; that all else agrees is held against the guard.
const by = { channel: 'phone', actor: 'lender' } as const
const hours = windowRule('allows', '08:00', '20:00')
const between = [{ from: '08:00', to: '20:00' }]
const letter = call('2026-03-30T10:00+08:00', { id: 'asked', direction: 'inbound' })

/** What a call gives, or the code of what it throws. */
function outcomeOf(ask: () => unknown): unknown {
  try {
    return ask()
  } catch (error) {
    if (isArrearsError(error)) return error.code
    throw error
  }
}

const sorted = (
  verdict: Pick<ContactVerdict, 'status' | 'missing' | 'uncovered'>,
  ids: readonly string[],
) => ({
  status: verdict.status,
  ruleIds: [...new Set(ids)].sort(),
  missing: [...verdict.missing].sort(),
  uncovered: [...verdict.uncovered].sort(),
})

/** That both answer the same; the status. */
function statusOfBoth(manner: ContactManner, context: ContactContext, at: string): unknown {
  const contact = prepareContact(manner, context)
  const checked = () => checkContact({ ...manner, at }, context)
  expect(
    outcomeOf(() => {
      const verdict = contact.check(at)
      return sorted(verdict, verdict.ruleIds)
    }),
  ).toEqual(
    outcomeOf(() => {
      const verdict = checked()
      const blocking = verdict.reasons.filter(
        ({ effect, liftedBy }) => effect !== 'advise' && liftedBy === null,
      )
      return sorted(
        verdict,
        blocking.map(({ ruleId }) => ruleId),
      )
    }),
  )
  expect(outcomeOf(() => contact.nextAllowedAt(at))).toEqual(
    outcomeOf(() => readInstant(checked().nextAllowedAt) ?? null),
  )
  return outcomeOf(() => contact.check(at).status)
}

type Row = readonly [
  name: string,
  context: ContactContext,
  manner: Partial<ContactManner>,
  answers: Readonly<Record<string, string>>,
]

const inZones = (...timeZones: readonly string[]) => ({ debtor: { place: 'XX', timeZones } })
const night = '2026-03-31T22:00+08:00'
const noon = '2026-03-31T12:00+08:00'
const ofNewYork = windowRule('allows', '08:00', '20:00', { id: 'xx.office', zone: 'America/New_York' })
const ofNowhere = windowRule('allows', '08:00', '20:00', { id: 'xx.office', zone: 'No/Where' })
const ending = windowRule('allows', '', '', {
  history: [
    { from: '2020-01-01', value: between, citation },
    { from: '2026-04-01', value: null, citation },
  ],
})
const answering = windowRule('allows', '08:00', '20:00', { unless: ['reply'] })
const consented = windowRule('allows', '08:00', '20:00', { unless: ['consent:hours'] })
const weak = windowRule('allows', '', '', {
  history: [{ from: '2020-01-01', value: between, citation: { ...citation, confidence: 'weak' } }],
})
const { history: _, ...unknownHistory } = contextOf([packOf([hours, capRule(1, 1)])])
const { zones: __, ...withoutZones } = contextOf([packOf([hours])])
const placed = capRule(0, 1, { scope: { places: ['work'] } })

const rows: readonly Row[] = [
  [
    'hours of each day, around their ends and the midnight between',
    contextOf([packOf([hours])]),
    {},
    {
      '2026-03-31T07:59:59.999+08:00': 'blocked',
      '2026-03-31T08:00+08:00': 'allowed',
      '2026-03-31T19:59:59.999+08:00': 'allowed',
      '2026-03-31T20:00+08:00': 'blocked',
      '2026-03-31T23:59:59.999+08:00': 'blocked',
      '2026-04-01T00:00+08:00': 'blocked',
    },
  ],
  [
    'a cap of the day, which ends with it',
    contextOf([packOf([capRule(1, 1)])], { history: [call(noon)] }),
    {},
    {
      '2026-03-30T23:59:59.999+08:00': 'allowed',
      '2026-03-31T00:00+08:00': 'blocked',
      '2026-03-31T23:59:59.999+08:00': 'blocked',
      '2026-04-01T00:00+08:00': 'allowed',
    },
  ],
  [
    'a day on which the clock is set forward',
    contextOf([packOf([windowRule('allows', '02:30', '20:00')])], inZones('America/New_York')),
    {},
    {
      '2026-03-08T06:59:59.999Z': 'blocked',
      '2026-03-08T07:00Z': 'allowed',
      '2026-03-07T12:00Z': 'allowed',
      '2026-03-08T03:00Z': 'blocked',
    },
  ],
  [
    'a day on which it is set back: what has closed stays closed while it shows the same times again',
    contextOf([packOf([windowRule('allows', '00:00', '01:30')])], inZones('America/New_York')),
    {},
    {
      '2026-11-01T04:00Z': 'allowed',
      '2026-11-01T05:29:59.999Z': 'allowed',
      '2026-11-01T05:30Z': 'blocked',
      '2026-11-01T06:00Z': 'blocked',
      '2026-11-01T06:29:59.999Z': 'blocked',
      '2026-11-01T07:00Z': 'blocked',
      '2026-11-02T05:00Z': 'allowed',
    },
  ],
  [
    'the first day on which the rule has a value',
    contextOf([packOf([hours])]),
    {},
    {
      '2019-12-31T23:59:59.999+08:00': 'no-value-in-force',
      '2020-01-01T00:00+08:00': 'blocked',
      '2020-01-01T08:00+08:00': 'allowed',
    },
  ],
  [
    'the first day, where nobody knows the zone: it has begun in none before 06:00 UTC of the day before',
    contextOf([packOf([hours])], { debtor: { place: 'XX' } }),
    {},
    {
      '2019-06-01T12:00Z': 'no-value-in-force',
      '2019-12-31T05:59:59.999Z': 'no-value-in-force',
      '2019-12-31T06:00Z': 'undetermined',
      '2020-01-01T12:00Z': 'undetermined',
    },
  ],
  [
    'the first day by the clock of the rule, which is 13 hours behind',
    contextOf([packOf([ofNewYork, windowRule('allows', '00:00', '24:00')])]),
    {},
    { '2020-01-01T12:59:59.999+08:00': 'no-value-in-force', '2020-01-01T13:00+08:00': 'blocked' },
  ],
  [
    'a rule that ends',
    contextOf([packOf([ending])]),
    {},
    { [night]: 'blocked', '2026-03-31T23:59:59.999+08:00': 'blocked', '2026-04-01T00:00+08:00': 'allowed' },
  ],
  [
    'a rule that never had a value',
    contextOf([packOf([windowRule('allows', '', '', { history: [] })])]),
    {},
    { [noon]: 'no-value-in-force' },
  ],
  [
    'the end of the last year',
    contextOf([packOf([windowRule('allows', '08:00', '24:00')])]),
    {},
    {
      '9999-12-31T15:59:59.999Z': 'allowed',
      '9999-12-31T16:00Z': 'date-out-of-range',
    },
  ],
  [
    'the start of the first year',
    contextOf(
      [
        packOf([
          windowRule('allows', '', '', {
            history: [{ from: '0001-01-01', value: [{ from: '00:00', to: '20:00' }], citation }],
          }),
        ]),
      ],
      inZones('America/New_York'),
    ),
    {},
    { '0001-01-01T05:00Z': 'allowed', '0001-01-01T04:59:59.999Z': 'date-out-of-range' },
  ],
  [
    'advice, which blocks nothing',
    contextOf([packOf([windowRule('allows', '08:00', '20:00', { effect: 'advise' })])], {
      ...inZones('Asia/Shanghai', 'Asia/Tokyo'),
    }),
    {},
    { [noon]: 'allowed', [night]: 'allowed' },
  ],
  [
    'two zones, each with its own evening and morning',
    contextOf([packOf([hours])], inZones('Asia/Shanghai', 'Asia/Tokyo')),
    {},
    {
      '2026-03-31T18:59:59.999+08:00': 'allowed',
      '2026-03-31T19:00+08:00': 'blocked',
      '2026-03-31T07:59:59.999+08:00': 'blocked',
      '2026-03-31T08:00+08:00': 'allowed',
    },
  ],
  [
    'a zone named twice',
    contextOf([packOf([hours])], inZones('Asia/Shanghai', 'Asia/Shanghai')),
    {},
    { [noon]: 'allowed', [night]: 'blocked' },
  ],
  [
    'a zone that is not known beside one that is',
    contextOf([packOf([hours])], inZones('Asia/Shanghai', 'No/Where')),
    {},
    { [noon]: 'undetermined', [night]: 'blocked' },
  ],
  [
    'the same, accepted',
    contextOf([packOf([hours])], {
      ...inZones('Asia/Shanghai', 'No/Where'),
      acceptGaps: ['debtor.timeZones[1]'],
    }),
    {},
    { [noon]: 'allowed', [night]: 'blocked' },
  ],
  [
    'no zone that is told, accepted',
    contextOf([packOf([hours])], { debtor: { place: 'XX' }, acceptGaps: ['debtor.timeZones'] }),
    {},
    { [noon]: 'allowed', [night]: 'allowed' },
  ],
  ['no zone data', withoutZones, {}, { [noon]: 'undetermined', [night]: 'undetermined' }],
  [
    'no zone data, accepted',
    { ...withoutZones, acceptGaps: ['zones'] },
    {},
    { [noon]: 'allowed', [night]: 'allowed' },
  ],
  [
    'a rule by the clock of another zone: 08:00 in New York is 20:00 in Shanghai',
    contextOf([packOf([ofNewYork])]),
    {},
    { '2026-03-31T19:59+08:00': 'blocked', '2026-03-31T20:00+08:00': 'allowed', [noon]: 'blocked' },
  ],
  [
    'the same without zone data',
    { ...withoutZones, packs: [packOf([ofNewYork])] },
    {},
    { [noon]: 'undetermined' },
  ],
  [
    'a rule by a clock that nobody knows',
    contextOf([packOf([ofNowhere])]),
    {},
    { [noon]: 'undetermined', [night]: 'undetermined' },
  ],
  [
    'the same, accepted',
    contextOf([packOf([ofNowhere])], { acceptGaps: ['zones'] }),
    {},
    { [noon]: 'allowed' },
  ],
  [
    'a reply, which lifts the rule at the instant asked',
    contextOf([packOf([answering])], { history: [letter] }),
    { inReplyTo: 'asked' },
    { [noon]: 'allowed', [night]: 'allowed', '2019-12-31T22:00+08:00': 'allowed' },
  ],
  [
    'a second reply, which lifts nothing',
    contextOf([packOf([answering])], { history: [letter, call(noon, { inReplyTo: 'asked' })] }),
    { inReplyTo: 'asked' },
    { [noon]: 'allowed', [night]: 'blocked' },
  ],
  [
    'a reply that lifts one rule and not another',
    contextOf([packOf([answering, capRule(0, 1)])], { history: [letter] }),
    { inReplyTo: 'asked' },
    { [noon]: 'blocked', [night]: 'blocked' },
  ],
  [
    'a consent, on the days on which it is in force',
    contextOf([packOf([consented])], {
      consents: [{ kind: 'hours', from: '2026-03-31', until: '2026-04-01' }],
    }),
    {},
    {
      '2026-03-30T23:59:59.999+08:00': 'blocked',
      '2026-03-31T00:00+08:00': 'allowed',
      '2026-04-01T23:59:59.999+08:00': 'allowed',
      '2026-04-02T00:00+08:00': 'blocked',
    },
  ],
  ['a history that is not known', unknownHistory, {}, { [noon]: 'undetermined', [night]: 'blocked' }],
  [
    'the same, accepted',
    { ...unknownHistory, acceptGaps: ['history'] },
    {},
    { [noon]: 'allowed', [night]: 'blocked' },
  ],
  [
    'the same in two zones, accepted',
    { ...unknownHistory, ...inZones('Asia/Shanghai', 'Asia/Tokyo'), acceptGaps: ['history'] },
    {},
    { [noon]: 'allowed', [night]: 'blocked' },
  ],
  [
    'another gap, accepted',
    { ...unknownHistory, acceptGaps: ['marks'] },
    {},
    { [noon]: 'undetermined', [night]: 'blocked' },
  ],
  [
    'two facts that are not known, of which one is accepted',
    {
      ...unknownHistory,
      packs: [packOf([{ ...placed, scope: { places: ['work'] } }])],
      acceptGaps: ['history'],
    },
    {},
    { [noon]: 'undetermined' },
  ],
  [
    'the same in two zones',
    {
      ...unknownHistory,
      ...inZones('Asia/Shanghai', 'Asia/Tokyo'),
      packs: [packOf([placed])],
      acceptGaps: ['request.place'],
    },
    {},
    { [noon]: 'undetermined' },
  ],
  [
    'two facts and two sources that are wanting, of which one is accepted',
    {
      ...unknownHistory,
      packs: [packOf([placed, weak, { ...weak, id: 'xx.more-hours' }])],
      minimumConfidence: 'official',
      acceptGaps: ['history'],
    },
    {},
    { [noon]: 'undetermined', [night]: 'blocked' },
  ],
  [
    'a source weaker than wanted',
    contextOf([packOf([weak])], { minimumConfidence: 'official' }),
    {},
    { [noon]: 'undetermined', [night]: 'blocked' },
  ],
  [
    'the same, accepted',
    contextOf([packOf([weak])], { minimumConfidence: 'official', acceptGaps: ['xx.hours:confidence'] }),
    {},
    { [noon]: 'allowed', [night]: 'blocked' },
  ],
  [
    'a prohibited act',
    contextOf([packOf([hours])], inZones('Asia/Shanghai', 'Asia/Tokyo')),
    { acts: ['threat'] },
    { [noon]: 'blocked', [night]: 'blocked' },
  ],
  [
    'law that is held in part',
    contextOf([packOf([hours], { coverage: { window: 'partial' } })]),
    {},
    { [noon]: 'undetermined', [night]: 'blocked' },
  ],
  [
    'the same in two zones',
    contextOf([packOf([hours], { coverage: { window: 'partial' } })], inZones('Asia/Shanghai', 'Asia/Tokyo')),
    {},
    { [noon]: 'undetermined', [night]: 'blocked' },
  ],
  [
    'the same, accepted',
    contextOf([packOf([hours], { coverage: { window: 'partial' } })], { acceptGaps: ['xx:window'] }),
    {},
    { [noon]: 'allowed', [night]: 'blocked' },
  ],
  [
    'hours that open more than a year later',
    contextOf([
      packOf([
        windowRule('allows', '', '', {
          history: [
            { from: '2020-01-01', value: [], citation },
            { from: '2027-05-06', value: between, citation },
          ],
        }),
      ]),
    ]),
    {},
    // 08:00 on 6 May 2027 is 400 days after 08:00 on 1 April 2026.
    {
      '2026-03-31T08:00+08:00': 'blocked',
      '2026-04-01T07:59:59.999+08:00': 'blocked',
      '2026-04-01T08:00+08:00': 'blocked',
      '2026-04-01T08:00:00.001+08:00': 'blocked',
      '2027-05-06T08:00+08:00': 'allowed',
    },
  ],
  [
    'hours that never open',
    contextOf([packOf([windowRule('forbids', '00:00', '24:00')])], inZones('America/New_York')),
    {},
    { [noon]: 'blocked' },
  ],
]

describe('a prepared contact answers as one that is checked', () => {
  it.each(rows)('%s', (_name, context, manner, answers) => {
    for (const [at, status] of Object.entries(answers))
      expect([at, statusOfBoth({ ...by, ...manner }, context, at)]).toEqual([at, status])
  })
})

import { describe, expect, it } from 'vitest'
import { type ContactContext, contactWindows, type Pack } from '../../src/contact'
import { call, capRule, checkCall, citation, contextOf, packOf, windowRule, zones } from './questions'

const rules = [windowRule('allows', '08:00', '20:00'), capRule(2, 1)]
const pack = packOf(rules)
const noon = '2026-03-31T12:00+08:00'
const midnight = '2026-03-31T00:00+08:00'
const weakHours = windowRule('allows', '08:00', '20:00', {
  history: [
    {
      from: '2020-01-01',
      value: [{ from: '08:00', to: '20:00' }],
      citation: { ...citation, confidence: 'secondary' },
    },
    { from: '2026-04-01', value: [{ from: '08:00', to: '20:00' }], citation },
  ],
})

interface Gap {
  readonly name: string
  readonly context: ContactContext
  readonly missing?: readonly string[]
  readonly uncovered?: readonly string[]
  /** Whether a rule is known to object at midnight in spite of the gap. */
  readonly blocksAtMidnight: boolean
}

const without = (field: 'zones' | 'history'): ContactContext => {
  const { [field]: _, ...rest } = contextOf([pack])
  return rest
}
const partial = (coverage: Pack['coverage']): ContactContext => contextOf([packOf(rules, { coverage })])

const gaps: readonly Gap[] = [
  { name: 'no pack at all', context: contextOf([]), uncovered: ['place'], blocksAtMidnight: false },
  {
    name: 'a pack of another place',
    context: contextOf([packOf(rules, { place: 'YY' })]),
    uncovered: ['place'],
    blocksAtMidnight: false,
  },
  {
    name: 'a pack of the whole, where the debtor lives in a part',
    context: contextOf([pack], { debtor: { place: 'XX-1', timeZones: ['Asia/Shanghai'] } }),
    uncovered: ['place'],
    blocksAtMidnight: true,
  },
  {
    name: 'a place that only starts like that of the pack',
    context: contextOf([pack], { debtor: { place: 'XXL', timeZones: ['Asia/Shanghai'] } }),
    uncovered: ['place'],
    blocksAtMidnight: false,
  },
  {
    name: 'no place',
    context: contextOf([pack], { debtor: { timeZones: ['Asia/Shanghai'] } }),
    missing: ['debtor.place'],
    blocksAtMidnight: true,
  },
  {
    name: 'no time zone',
    context: contextOf([pack], { debtor: { place: 'XX' } }),
    missing: ['debtor.timeZones'],
    blocksAtMidnight: false,
  },
  {
    name: 'an empty list of time zones',
    context: contextOf([pack], { debtor: { place: 'XX', timeZones: [] } }),
    missing: ['debtor.timeZones'],
    blocksAtMidnight: false,
  },
  {
    name: 'one of two zones that the data does not know',
    context: contextOf([pack], { debtor: { place: 'XX', timeZones: ['Asia/Shanghai', 'Asia/Nowhere'] } }),
    missing: ['debtor.timeZones[1]'],
    blocksAtMidnight: true,
  },
  { name: 'no zone data', context: without('zones'), missing: ['zones'], blocksAtMidnight: false },
  { name: 'no history', context: without('history'), missing: ['history'], blocksAtMidnight: true },
  {
    name: 'hours partly known',
    context: partial({ window: 'partial', cap: 'none-in-law' }),
    uncovered: ['xx:window'],
    blocksAtMidnight: true,
  },
  {
    name: 'caps that nobody has looked for',
    context: partial({ window: 'complete', cap: 'not-researched' }),
    uncovered: ['xx:cap'],
    blocksAtMidnight: true,
  },
  {
    name: 'a source weaker than wanted',
    context: contextOf([packOf([weakHours])], { minimumConfidence: 'official' }),
    uncovered: ['xx.hours:confidence'],
    blocksAtMidnight: true,
  },
]

describe('a gap never reads as permission', () => {
  it.each(gaps)('$name: undetermined, with the gap named', ({ context, missing = [], uncovered = [] }) => {
    const verdict = checkCall(noon, context)
    expect(verdict).toMatchObject({ status: 'undetermined', missing, uncovered, acceptedGaps: [] })
    if (verdict.nextAllowedAt !== null)
      expect(checkCall(verdict.nextAllowedAt, context).status).toBe('allowed')
  })

  it.each(gaps)(
    '$name: a rule that blocks anyway wins',
    ({ context, missing = [], uncovered = [], blocksAtMidnight }) =>
      expect(checkCall(midnight, context)).toMatchObject({
        status: blocksAtMidnight ? 'blocked' : 'undetermined',
        missing,
        uncovered,
      }),
  )

  it.each(gaps)(
    '$name: accepted by its name, it is repeated and lifted',
    ({ context, missing = [], uncovered = [] }) => {
      const acceptGaps = [...missing, ...uncovered]
      expect(checkCall(noon, { ...context, acceptGaps })).toMatchObject({
        status: 'allowed',
        missing: [],
        uncovered: [],
        acceptedGaps: acceptGaps,
      })
    },
  )

  it.each(gaps)(
    '$name: accepting every other gap lifts nothing',
    ({ context, missing = [], uncovered = [] }) => {
      const own = [...missing, ...uncovered]
      const others = gaps.flatMap((gap) => [...(gap.missing ?? []), ...(gap.uncovered ?? [])])
      const acceptGaps = others.filter((gap) => !own.includes(gap))
      expect(checkCall(noon, { ...context, acceptGaps })).toMatchObject({
        status: 'undetermined',
        acceptedGaps: [],
      })
    },
  )

  it.each(gaps.filter(({ name }) => name !== 'a source weaker than wanted'))(
    '$name: no interval is listed',
    ({ context, missing = [], uncovered = [] }) => {
      const request = {
        from: midnight,
        to: '2026-04-02T00:00+08:00',
        channel: 'phone',
        actor: 'lender',
      } as const
      expect(contactWindows(request, context)).toEqual({
        intervals: [],
        missing,
        uncovered,
        acceptedGaps: [],
      })
    },
  )
})

describe('what cannot change the answer is not missed', () => {
  it('zones and history, where no rule needs them', () => {
    const silent = packOf([], { coverage: { window: 'none-in-law', cap: 'none-in-law' } })
    expect(checkCall(noon, { packs: [silent], debtor: { place: 'XX' } }).status).toBe('allowed')
  })
  it('history, where only hours are limited', () => {
    const context = contextOf([packOf([rules[0] as (typeof rules)[0]])])
    expect(checkCall(noon, { packs: context.packs, zones, debtor: context.debtor }).status).toBe('allowed')
  })
  it('zones, for a rule that an agreed time lifts', () => {
    const lifted = packOf([windowRule('allows', '08:00', '20:00', { unless: ['agreed-time'] })])
    const context = { packs: [lifted], debtor: { place: 'XX' } }
    expect(checkCall(noon, context, { grounds: ['agreed-time'] }).status).toBe('allowed')
    expect(checkCall(noon, context).missing).toEqual(['zones', 'debtor.timeZones'])
  })
  it('zones and history, for advice', () => {
    const advice = packOf(rules.map((rule) => ({ ...rule, effect: 'advise' })))
    expect(checkCall(noon, { packs: [advice], debtor: { place: 'XX' } }).status).toBe('allowed')
  })
})

describe('the weakest source', () => {
  it('ends where a better one begins', () => {
    const verdict = checkCall(noon, contextOf([packOf([weakHours])], { minimumConfidence: 'official' }))
    expect(verdict).toMatchObject({
      nextAllowedAt: '2026-04-01T00:00:00.000Z',
      changesAt: '2026-03-31T12:00:00.000Z',
      basis: { weakestConfidence: 'secondary' },
    })
  })
  it('is no gap at the minimum itself', () =>
    expect(checkCall(noon, contextOf([packOf([weakHours])], { minimumConfidence: 'secondary' })).status).toBe(
      'allowed',
    ))
  it('is told of the rules that could block', () => {
    const verdict = checkCall(
      noon,
      contextOf([packOf([weakHours, capRule(2, 1)])], { history: [call(noon)] }),
    )
    expect(verdict.basis.weakestConfidence).toBe('secondary')
  })
  it('is nothing without rules', () =>
    expect(checkCall(noon, contextOf([packOf([])])).basis.weakestConfidence).toBeNull())
})

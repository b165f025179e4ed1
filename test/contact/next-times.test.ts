import { describe, expect, it } from 'vitest'
import { contactWindows } from '../../src/contact'
import { call, capRule, checkCall, citation, contextOf, packOf, windowRule } from './questions'

const nowhere = { debtor: { place: 'XX' } }
/** Closed all day on Sundays. */
const sundays = windowRule('forbids', '', '', {
  history: [{ from: '2020-01-01', value: [{ from: '00:00', to: '24:00', on: ['sunday'] }], citation }],
})

describe('where nobody knows the zone of the debtor', () => {
  // Some clock, 18 hours ahead at most, shows Sunday 14 June 2026 from Saturday 06:00 UTC on; some, 18 hours behind, to Monday 18:00.
  const known = contextOf([packOf([sundays], { coverage: { window: 'complete' } })], nowhere)

  it('a rule of one day begins to matter when any clock may show that day', () => {
    expect(checkCall('2026-06-10T12:00Z', known)).toMatchObject({
      status: 'allowed',
      changesAt: '2026-06-13T06:00:00.000Z',
    })
    expect(checkCall('2026-06-13T05:59:59.999Z', known).status).toBe('allowed')
    expect(checkCall('2026-06-13T06:00Z', known)).toMatchObject({
      status: 'undetermined',
      missing: ['debtor.timeZones'],
    })
  })

  it('and ceases to when none can any more', () => {
    expect(checkCall('2026-06-14T12:00Z', known)).toMatchObject({
      status: 'undetermined',
      nextAllowedAt: '2026-06-15T18:00:00.000Z',
    })
    expect(checkCall('2026-06-15T17:59:59.999Z', known).status).toBe('undetermined')
    expect(checkCall('2026-06-15T18:00Z', known).status).toBe('allowed')
  })

  it('the windows of a week leave out what any clock may show', () => {
    const week = {
      channel: 'phone',
      actor: 'lender',
      from: '2026-06-10T00:00Z',
      to: '2026-06-17T00:00Z',
    } as const
    expect(contactWindows(week, known)).toMatchObject({
      missing: ['debtor.timeZones'],
      intervals: [
        { start: '2026-06-10T00:00:00.000Z', end: '2026-06-13T06:00:00.000Z' },
        { start: '2026-06-15T18:00:00.000Z', end: '2026-06-17T00:00:00.000Z' },
      ],
    })
    expect(contactWindows({ ...week, to: '2026-06-13T06:00Z' }, known)).toMatchObject({
      missing: [],
      intervals: [{ start: '2026-06-10T00:00:00.000Z', end: '2026-06-13T06:00:00.000Z' }],
    })
  })
})

describe('of two facts that are not known', () => {
  const forPersons = capRule(1, 1, { scope: { channels: ['phone'], debtors: ['person'] } })
  const { history: _, ...untold } = contextOf([packOf([forPersons])])
  const request = {
    channel: 'phone',
    actor: 'lender',
    from: '2026-06-10T00:00Z',
    to: '2026-06-11T00:00Z',
  } as const

  it.each<[string, readonly string[], readonly string[]]>([
    ['neither is accepted', [], ['debtor.kind', 'history']],
    ['one of them is', ['history'], ['debtor.kind']],
    ['the other is', ['debtor.kind'], ['history']],
    ['both are', ['debtor.kind', 'history'], []],
  ])('%s', (__, acceptGaps, missing) => {
    const unknown = { ...untold, acceptGaps }
    const isOpen = missing.length === 0
    const verdict = checkCall('2026-06-10T12:00Z', unknown)
    expect([...verdict.missing].sort()).toEqual(missing)
    expect(verdict).toMatchObject({
      status: isOpen ? 'allowed' : 'undetermined',
      nextAllowedAt: isOpen ? '2026-06-10T12:00:00.000Z' : null,
    })
    expect(contactWindows(request, unknown).intervals).toHaveLength(isOpen ? 1 : 0)
  })
})

describe('a cap on the calls of a day, where nobody knows the zone', () => {
  const daily = packOf([capRule(1, 1)], { coverage: { cap: 'complete' } })
  const history = [call('2026-06-10T09:00Z')]

  it('opens when no clock shows a day any more on which the call may lie', () => {
    const known = contextOf([daily], { ...nowhere, history })
    // The call lies on the 9th, 10th or 11th by some clock; the last clock leaves the 11th at 18:00 UTC of the 12th.
    expect(checkCall('2026-06-10T12:00Z', known)).toMatchObject({
      status: 'undetermined',
      missing: ['debtor.timeZones'],
    })
    const next = checkCall('2026-06-10T12:00Z', known).nextAllowedAt
    expect(next).toBe('2026-06-12T18:00:00.000Z')
  })
})

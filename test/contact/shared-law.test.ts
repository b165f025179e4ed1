import { describe, expect, it } from 'vitest'
import { prepareContact, prepareGuard } from '../../src/contact'
import { blockedOver } from '../../src/contact/blocked'
import { nothingAgainst } from '../../src/contact/brief-verdict'
import { sharedLaw } from '../../src/contact/shared-law'
import { errorOf } from '../support/error-of'
import { call, capRule, checkCall, citation, contextOf, packOf, windowRule, zones } from './questions'

const by = { channel: 'phone', actor: 'lender' } as const
const night = '2026-06-10T23:00+08:00'

describe('what of the law is found once for all debtors', () => {
  const hours = windowRule('allows', '08:00', '20:00')
  const other = windowRule('allows', '08:00', '20:00', { id: 'xx.other' })

  it('is the same for the same rule, and another for another that reads alike', () => {
    const { closerOf, plainRuleOf } = sharedLaw(undefined, zones)
    expect(closerOf(hours)).toBe(closerOf(hours))
    expect(closerOf(other)).not.toBe(closerOf(hours))
    expect(plainRuleOf(hours)).toMatchObject({ id: 'xx.hours', closedOn: closerOf(hours) })
    expect(plainRuleOf(hours).number).toBe(plainRuleOf(hours).number)
    expect(plainRuleOf(other).number).not.toBe(plainRuleOf(hours).number)
  })

  it('is the same for lists that read the same, of ids and of zones', () => {
    const { idsOf, clocksOf } = sharedLaw(undefined, zones)
    expect(idsOf(['a', 'b'])).toBe(idsOf(['a', 'b']))
    expect(idsOf(['a', 'b'])).not.toBe(idsOf(['a b']))
    expect(clocksOf(['Asia/Tokyo'])).toBe(clocksOf(['Asia/Tokyo']))
  })

  it('is not remembered for names without end: a thousand, and none more', () => {
    const { idsOf } = sharedLaw(undefined, zones)
    const known = Array.from({ length: 1000 }, (_, index) => idsOf([`r${index}`]))
    expect(idsOf(['r999'])).toBe(known[999])
    expect(idsOf(['further'])).toEqual(['further'])
    expect(idsOf(['further'])).not.toBe(idsOf(['further']))
    expect(idsOf(['r0'])).toBe(known[0])
  })
})

describe('a verdict with one more objection', () => {
  it('is there once, however many contacts it is given for', () => {
    const unblocked = blockedOver(nothingAgainst)
    expect(unblocked.verdict).toBe(nothingAgainst)
    expect(unblocked.by('a')).toBe(unblocked.by('a'))
    expect(unblocked.by('a').lacking('history')).toBe(unblocked.by('a').lacking('history'))
    expect(unblocked.by('b')).not.toBe(unblocked.by('a'))
    expect(unblocked.by('b').by('a').verdict).toEqual({
      status: 'blocked',
      ruleIds: ['b', 'a'],
      missing: [],
      uncovered: [],
    })
    expect(unblocked.lacking('history').lacking('xx:cap').verdict).toEqual({
      status: 'undetermined',
      ruleIds: [],
      missing: ['history'],
      uncovered: ['xx:cap'],
    })
  })
})

describe('a contact that was prepared', () => {
  const cap = capRule(1, 1)
  const hours = windowRule('allows', '08:00', '20:00')
  const history = [call('2026-06-10T09:00+08:00')]

  it('names rules on hours before others, each in the order of the packs', () => {
    const further = windowRule('forbids', '22:00', '08:00', { id: 'xx.night' })
    const contact = prepareContact(by, contextOf([packOf([cap, hours, further])], { history }))
    expect(contact.check(night).ruleIds).toEqual(['xx.hours', 'xx.night', 'xx.calls'])
    expect(checkCall(night, contextOf([packOf([cap, hours])], { history })).reasons).toMatchObject([
      { ruleId: 'xx.calls' },
      { ruleId: 'xx.hours' },
    ])
  })

  it('answers on the last day that can be told, and throws as the guard does after it', () => {
    const context = contextOf([packOf([hours])])
    const contact = prepareGuard({ packs: context.packs, zones }).prepareContact(by, {
      debtor: context.debtor,
    })
    // Midnight with which the year 10000 begins in Shanghai.
    const end = Date.UTC(10_000, 0, 1) - 8 * 3_600_000
    expect(contact.check(end - 1)).toMatchObject({ status: 'blocked', ruleIds: ['xx.hours'] })
    expect(errorOf(() => checkCall(end, context))).toMatchObject({ code: 'date-out-of-range' })
    expect(errorOf(() => contact.check(end))).toMatchObject({ code: 'date-out-of-range' })
  })
})

describe('hours of every day beside hours of some', () => {
  const both = windowRule('allows', '', '', {
    history: [
      {
        from: '2020-01-01',
        value: [
          { from: '09:00', to: '12:00' },
          { on: ['wednesday'], from: '18:00', to: '20:00' },
        ],
        citation,
      },
    ],
  })
  // 10 June 2026 is a Wednesday.
  it.each([
    ['the hours of every day', '2026-06-10T09:00+08:00', 'allowed'],
    ['further hours on their day', '2026-06-10T18:00+08:00', 'allowed'],
    ['not on another', '2026-06-11T18:00+08:00', 'blocked'],
    ['the hours of every day on another', '2026-06-11T11:59:59.999+08:00', 'allowed'],
  ])('%s', (_, at, status) => {
    expect(checkCall(at, contextOf([packOf([both])])).status).toBe(status)
  })
})

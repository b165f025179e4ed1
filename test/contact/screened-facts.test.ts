import { expect, it } from 'vitest'
import {
  type ContactContext,
  harassmentPoints,
  type ScreeningLimits,
  screenContacts,
} from '../../src/contact'
import { errorOf } from '../support/error-of'
import { call, citation, contextOf, packOf, windowRule } from './questions'

const hours = windowRule('allows', '08:00', '20:00')
const screen = (more: Partial<ContactContext>, limits?: ScreeningLimits) =>
  screenContacts(contextOf([packOf([hours])], more), limits)

it.each<[string, ScreeningLimits | undefined, readonly string[]]>([
  ['with a limit on channels', { mostChannelsPerDay: 2 }, ['history']],
  ['without one', undefined, ['history', 'limits.mostChannelsPerDay']],
])('without a history each point wants it, %s', (_, limits, channel) => {
  const { history: _history, ...unknown } = contextOf([packOf([hours])])
  expect(screenContacts(unknown, limits).map(({ point, missing }) => [point, missing])).toEqual(
    harassmentPoints.map((point) => [point, point === 'channel' ? channel : ['history']]),
  )
})

it('tells that there are too many contacts by its code, and in Chinese', () => {
  const history = Array.from({ length: 2_001 }, (_, index) =>
    call('2026-06-10T09:00Z', { id: String(index) }),
  )
  const { details, sentence } = errorOf(() => screen({ history }))
  expect(details).toMatchObject({ issues: [{ code: 'too-large', path: 'history' }] })
  expect(sentence['zh-CN']).toBe('history：应为最多 2000 次联系，收到 2001。请按债务人分别、分段筛查。')
})

it('throws for a contact after the last local day that can be written, and not for one on it', () => {
  const on = (at: string) => screen({ history: [call(at)] })
  expect(on('9999-12-31T15:59:59.999Z').map(({ status }) => status)).toContain('kept')
  // Eight hours later it is the year 10000 in Shanghai.
  expect(errorOf(() => on('9999-12-31T16:00Z')).code).toBe('date-out-of-range')
})

it('cites what was in force on the later of two days that a contact lies on, as a verdict does', () => {
  const later = { ...citation, title: 'Fair Calls Act 2026 s 3' }
  const shorter = windowRule('allows', '', '', {
    history: [
      { from: '2020-01-01', value: [{ from: '08:00', to: '20:00' }], citation },
      { from: '2026-06-10', value: [{ from: '09:00', to: '20:00' }], citation: later },
    ],
  })
  // 20:30 on the 9th in New York, 08:30 on the 10th in Shanghai: closed by either clock.
  const contact = call('2026-06-10T08:30+08:00')
  const [frequency] = screen({
    packs: [packOf([shorter])],
    debtor: { place: 'XX', timeZones: ['America/New_York', 'Asia/Shanghai'] },
    history: [contact],
  })
  expect(frequency?.breaches).toEqual([{ contactId: contact.id, ruleId: 'xx.hours', citation: later }])
})

import { describe, expect, it } from 'vitest'
import { type DatedHistory, valueOn } from '../../src/foundations'
import { errorOf } from '../support/error-of'

const act = { title: 'Fair Calls Act s 3', confidence: 'verified' } as const
const order = { title: 'Amending Order 2024 art 1', confidence: 'official' } as const
const repeal = { title: 'Repeal Act 2026 s 1', confidence: 'verified' } as const

const cap: DatedHistory<number> = {
  id: 'xx.cap',
  history: [
    { from: '2020-01-01', value: 7, citation: act },
    { from: '2024-07-01', value: 5, citation: order },
    { from: '2026-01-01', value: null, citation: repeal },
  ],
}

describe('valueOn', () => {
  it.each([
    ['on its first day', '2020-01-01', 7, act],
    ['on the last day before a change', '2024-06-30', 7, act],
    ['on the day of the change', '2024-07-01', 5, order],
    ['on the last day before the end', '2025-12-31', 5, order],
  ])('answers %s, with the source', (_, on, value, citation) => {
    expect(valueOn(cap, on)).toMatchObject({ value, citation })
  })

  it('never reaches back before the first value', () => {
    const error = errorOf(() => valueOn(cap, '2019-12-31'))
    expect(error.code).toBe('no-value-in-force')
    expect(error.details).toEqual({ id: 'xx.cap', on: '2019-12-31', startsOn: '2020-01-01', endedOn: null })
    expect(error.message).toBe(
      '"xx.cap" has no value on 2019-12-31: its history starts 2020-01-01. Ask for a day on which it is in force, or add the value of that day with its citation.',
    )
  })

  it('never reaches past an end', () => {
    const error = errorOf(() => valueOn(cap, '2026-01-01'))
    expect(error.details).toMatchObject({ endedOn: '2026-01-01' })
    expect(error.sentence['zh-CN']).toBe(
      '“xx.cap”在 2026-01-01 没有有效值：已于 2026-01-01 终止。请查询其有效期内的日期，或补充当日的值及出处。',
    )
  })

  it('has no answer without a history', () => {
    expect(errorOf(() => valueOn({ id: 'xx.empty', history: [] }, '2026-01-01')).message).toContain(
      'its history starts nowhere',
    )
  })

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'missing'],
    ['an object without a history', { id: 'xx' }, 'missing'],
    ['a history that is no list', { id: 'xx', history: {} }, 'wrong-type'],
  ])('refuses %s', (_, dated, code) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => valueOn(dated, '2024-01-01')).details).toMatchObject({
      issues: [{ path: 'history', code }],
    })
  })

  it('refuses what is not a day', () => {
    expect(errorOf(() => valueOn(cap, '2024-02-30')).details).toMatchObject({ issues: [{ path: 'on' }] })
  })
})

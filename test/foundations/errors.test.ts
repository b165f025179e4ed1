import { describe, expect, it } from 'vitest'
import {
  ArrearsError,
  describeFault,
  isArrearsError,
  issuesError,
  labelIn,
  locales,
} from '../../src/foundations'
import { errorOf } from '../support/error-of'

const issue = (path: string) =>
  describeFault(
    {
      code: 'wrong-type',
      expected: { en: 'a text', 'zh-CN': '文本' },
      received: { en: 'an array', 'zh-CN': '数组' },
      remedy: { en: 'Pass one.', 'zh-CN': '请传入文本。' },
    },
    path,
  )

describe('isArrearsError', () => {
  const error = issuesError('invalid-input', [issue('id')])

  it('tells the code', () => {
    expect(isArrearsError(error)).toBe(true)
    expect(isArrearsError(error, 'invalid-input')).toBe(true)
    expect(isArrearsError(error, 'invalid-policy')).toBe(false)
  })

  it('recognizes the error of another copy of the library by its brand, not by its class', () => {
    expect(isArrearsError({ isArrearsError: true, code: 'invalid-input' }, 'invalid-input')).toBe(true)
  })

  it.each([
    ['another error', new Error('no')],
    ['null', null],
    ['nothing', undefined],
    ['a text', 'invalid-input'],
    ['an object with another brand', { isArrearsError: 'true' }],
  ])('is false for %s', (_, value) => expect(isArrearsError(value)).toBe(false))
})

describe('ArrearsError', () => {
  it('is an Error with the English sentence as its message', () => {
    const error = issuesError('invalid-input', [issue('id')])
    expect(error).toBeInstanceOf(ArrearsError)
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('ArrearsError')
    expect(error.message).toBe('id: expected a text, received an array. Pass one.')
    expect(error.sentence['zh-CN']).toBe('id：应为文本，收到数组。请传入文本。')
  })

  it('keeps everything in JSON', () => {
    const error = issuesError('invalid-input', [issue('id')])
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ArrearsError',
      code: 'invalid-input',
      message: error.message,
      sentence: error.sentence,
      details: error.details,
    })
  })

  it('reads five issues out, counts the rest, and holds them all', () => {
    const issues = Array.from({ length: 7 }, (_, index) => issue(`rows[${index}]`))
    const error = issuesError('invalid-policy', issues)
    expect(error.message).toMatch(/rows\[4\].*And 2 more\.$/)
    expect(error.message).not.toContain('rows[5]')
    expect(error.sentence['zh-CN']).toMatch(/另有 2 处。$/)
    expect(error.details.issues).toHaveLength(7)
    expect(issuesError('invalid-policy', issues.slice(0, 5)).message).not.toContain('more')
  })

  it('speaks of the value itself where there is no path', () => {
    const error = issuesError('invalid-input', [issue('')])
    expect(error.message).toBe('The value: expected a text, received an array. Pass one.')
    expect(error.sentence['zh-CN']).toBe('此值：应为文本，收到数组。请传入文本。')
  })
})

describe('labelIn', () => {
  it('answers in each language', () => {
    const label = { en: 'Not due', 'zh-CN': '未到期' }
    expect(locales.map((locale) => labelIn(label, locale))).toEqual(['Not due', '未到期'])
  })

  it.each<[string, unknown, unknown, string, string]>([
    [
      'a language it does not speak',
      { en: 'Not due', 'zh-CN': '未到期', fr: 'Non échu' },
      'fr',
      'locale',
      'wrong-type',
    ],
    ['no language', { en: 'Not due', 'zh-CN': '未到期' }, undefined, 'locale', 'missing'],
    ['no label', undefined, 'en', 'label', 'missing'],
    ['a label without the language', { en: 'Not due' }, 'zh-CN', 'label', 'wrong-type'],
  ])('refuses %s', (_, label, locale, path, code) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => labelIn(label, locale)).details).toMatchObject({ issues: [{ path, code }] })
  })
})

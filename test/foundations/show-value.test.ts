import { describe, expect, it } from 'vitest'
import { showValue } from '../../src/foundations'

const { proxy: revoked, revoke } = Proxy.revocable({}, {})
revoke()

describe('showValue', () => {
  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, 'nothing', '空缺'],
    ['null', null, 'null', 'null'],
    ['a text, in quotes', 'a "b"', '"a \\"b\\""', '"a \\"b\\""'],
    ['a text of 60 characters whole', 'x'.repeat(60), `"${'x'.repeat(60)}"`, `"${'x'.repeat(60)}"`],
    ['a longer text cut', 'x'.repeat(61), `"${'x'.repeat(60)}…"`, `"${'x'.repeat(60)}…"`],
    ['a number', -1.5, '-1.5', '-1.5'],
    ['NaN', Number.NaN, 'NaN', 'NaN'],
    ['a boolean', true, 'true', 'true'],
    ['a bigint', 10n, 'the bigint 10n', '大整数 10n'],
    ['a function', () => 1, 'a function', '函数'],
    ['a symbol', Symbol('x'), 'a symbol', '符号'],
    ['a list', [1], 'an array', '数组'],
    ['an object', { toString: () => 'ran code' }, 'an object', '对象'],
    ['a revoked proxy', revoked, 'an object', '对象'],
    ['a Date', new Date(0), 'a JavaScript Date', 'JavaScript 的 Date 对象'],
  ])('shows %s', (_, value, en, chinese) => expect(showValue(value)).toEqual({ en, 'zh-CN': chinese }))
})

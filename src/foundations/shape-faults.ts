import { type Fault, verbatim } from './issues'
import { showValue } from './show-value'

/** An array can claim four billion holes in a few bytes; no debtor has a million dues. */
export const MOST_ENTRIES = 1_000_000

/** The fault of a value whose reading fails. */
export const unreadable: Fault = {
  code: 'unreadable',
  expected: { en: 'plain data', 'zh-CN': '普通数据' },
  received: { en: 'a value that throws when it is read', 'zh-CN': '读取时抛出异常的值' },
  remedy: {
    en: 'Pass plain objects and arrays, without getters or proxies.',
    'zh-CN': '请传入普通对象和数组，不要用 getter 或 Proxy。',
  },
}

/** The fault of what is no list, or too long a one. */
export function listFault(value: unknown): Fault {
  const expected = {
    en: `a list of at most ${MOST_ENTRIES} entries`,
    'zh-CN': `最多 ${MOST_ENTRIES} 项的列表`,
  }
  return Array.isArray(value)
    ? {
        code: 'too-large',
        expected,
        received: verbatim(String(value.length)),
        remedy: { en: 'Split it, or stream it row by row.', 'zh-CN': '请拆分，或逐行流式处理。' },
      }
    : {
        code: value === undefined ? 'missing' : 'wrong-type',
        expected,
        received: showValue(value),
        remedy: { en: 'Pass an array, even for a single entry.', 'zh-CN': '请传入数组，即使只有一项。' },
      }
}

/** The fault of what is no dictionary. */
export function dictionaryFault(value: unknown): Fault {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? unknownKey('__proto__')
    : objectFault(value)
}

/** The fault of what is no object. */
export function objectFault(value: unknown): Fault {
  return {
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'an object', 'zh-CN': '对象' },
    received: showValue(value),
    remedy: { en: 'Pass a plain object with named fields.', 'zh-CN': '请传入带字段名的普通对象。' },
  }
}

/** The fault of a field that is not documented. */
export function unknownKey(key: string): Fault {
  return {
    code: 'unknown-key',
    expected: { en: 'no field of this name', 'zh-CN': '没有此名称的字段' },
    received: verbatim(JSON.stringify(key.slice(0, 60))),
    remedy: {
      en: 'Correct the spelling, or leave the field out: what the library does not read, it does not accept.',
      'zh-CN': '请更正拼写或去掉该字段：本库不读取的内容一概不接受。',
    },
  }
}

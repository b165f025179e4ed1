import { verbatim } from './issues'
import type { Label } from './labels'

const LONGEST_QUOTE = 60

/**
 * How is a received value shown in a sentence? Short, and without running any code of the value:
 * no `toString`, no `toJSON`, no getter.
 */
export function showValue(value: unknown): Label {
  if (typeof value === 'object') return value === null ? verbatim('null') : showObject(value)
  switch (typeof value) {
    case 'undefined':
      return { en: 'nothing', 'zh-CN': '空缺' }
    case 'string':
      return verbatim(JSON.stringify(clip(value)))
    case 'number':
    case 'boolean':
      return verbatim(String(value))
    case 'bigint':
      return { en: `the bigint ${clip(`${value}n`)}`, 'zh-CN': `大整数 ${clip(`${value}n`)}` }
    case 'function':
      return { en: 'a function', 'zh-CN': '函数' }
    default:
      return { en: 'a symbol', 'zh-CN': '符号' }
  }
}

/** Is this a `Date`, of this realm or of a host's? */
export function isDateObject(value: unknown): boolean {
  try {
    return Object.prototype.toString.call(value) === '[object Date]'
  } catch {
    // A revoked proxy, or a toStringTag that throws, is no Date.
    return false
  }
}

function showObject(value: object): Label {
  if (isDateObject(value)) return { en: 'a JavaScript Date', 'zh-CN': 'JavaScript 的 Date 对象' }
  return isArray(value) ? { en: 'an array', 'zh-CN': '数组' } : { en: 'an object', 'zh-CN': '对象' }
}

/** Is this an array? A revoked proxy is none, and must not throw. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

function clip(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}

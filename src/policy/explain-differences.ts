import {
  expectLocale,
  type Fault,
  inputError,
  isArray,
  type Locale,
  readField,
  showValue,
} from '../foundations'
import type { PolicyDifference } from './diff-policies'
import { isFields, ownField, type PlainFields, type PlainValue, readPlain } from './plain-data'

/** The sentences of one language. */
interface Words {
  readonly added: (place: string, value: string) => string
  readonly addedAt: (place: string, value: string, number: number) => string
  readonly removed: (place: string, value: string) => string
  readonly changed: (place: string, before: string, after: string) => string
  readonly moved: (place: string, from: number, to: number) => string
  readonly labeled: (path: string, label: string) => string
  readonly document: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    added: (place, value) => `Added ${place}: ${value}.`,
    addedAt: (place, value, number) => `Added ${place} as number ${number} of its list: ${value}.`,
    removed: (place, value) => `Removed ${place}, which was ${value}.`,
    changed: (place, before, after) => `Changed ${place} from ${before} to ${after}.`,
    moved: (place, from, to) => `Moved ${place} from number ${from} to number ${to} of its list.`,
    labeled: (path, label) => `${path} (${label})`,
    document: 'the document',
  },
  'zh-CN': {
    added: (place, value) => `新增${before(place)}：${value}。`,
    addedAt: (place, value, number) => `新增${before(place)}，列于第 ${number} 位：${value}。`,
    removed: (place, value) => `删除${before(place)}，原为 ${value}。`,
    changed: (place, old, now) => `${after(place)}由 ${old} 改为 ${now}。`,
    moved: (place, from, to) => `${after(place)}由第 ${from} 位移至第 ${to} 位。`,
    labeled: (path, label) => `${path}（${label}）`,
    document: '整份文档',
  },
}

// Chinese sets a space between its characters and those of ASCII, not between its own.
function before(text: string): string {
  return /^[!-~]/.test(text) ? ` ${text}` : text
}

function after(text: string): string {
  return /[!-~]$/.test(text) ? `${text} ` : text
}

// A whole section would bury the sentence; the difference itself still holds all of it.
const LONGEST_VALUE = 200

/**
 * How do these differences read, one sentence for each, to whoever approves a policy?
 *
 * Places stand as they are, with the label of the entry where it has one; values as JSON, cut after 200 characters;
 * entries of lists are numbered from 1.
 *
 * @param differences - From {@link diffPolicies}, as it gave them or read back from JSON.
 * @throws ArrearsError `invalid-input` for what is no list of differences, or a language that the library does not
 * speak.
 *
 * @example
 * const ours = extendPolicy(tradeReceivables, { version: '2026-01', strategy: { letters: { change: [{ id: 'letter-1', fromDay: 5 }] } } })
 * explainDifferences(diffPolicies(tradeReceivables, ours), { locale: 'en' })[0] // => 'Changed strategy.letters[letter-1].fromDay (friendly reminder) from 3 to 5.'
 */
export function explainDifferences(
  differences: readonly PolicyDifference[],
  how: { readonly locale: Locale },
): readonly string[] {
  const locale = expectLocale(readField(how, 'locale'))
  const list = readPlain(differences, 'differences', 'invalid-input')
  if (!isArray(list)) throw inputError(noDifferences(differences), 'differences')
  return list.map((one: PlainValue, index) => {
    const sentence = isFields(one) ? sentenceOf(one, locale) : undefined
    if (sentence === undefined) throw inputError(noDifference(one), `differences[${index}]`)
    return sentence
  })
}

function sentenceOf(difference: PlainFields, locale: Locale): string | undefined {
  const path = ownField(difference, 'path')
  if (typeof path !== 'string') return undefined
  const own = words[locale]
  const label = readField(ownField(difference, 'label'), locale)
  const name = path === '' ? own.document : path
  const place = typeof label === 'string' ? own.labeled(name, label) : name
  const old = shown(ownField(difference, 'before'))
  const now = shown(ownField(difference, 'after'))
  const from = numberOf(ownField(difference, 'fromIndex'))
  const to = numberOf(ownField(difference, 'toIndex'))
  switch (ownField(difference, 'kind')) {
    case 'added':
      if (now === undefined) return undefined
      return to === undefined ? own.added(place, now) : own.addedAt(place, now, to)
    case 'removed':
      return old === undefined ? undefined : own.removed(place, old)
    case 'changed':
      return old === undefined || now === undefined ? undefined : own.changed(place, old, now)
    case 'moved':
      return from === undefined || to === undefined ? undefined : own.moved(place, from, to)
    default:
      return undefined
  }
}

function shown(value: PlainValue | undefined): string | undefined {
  if (value === undefined) return undefined
  const text = JSON.stringify(value)
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}

/** People count from 1. */
function numberOf(index: PlainValue | undefined): number | undefined {
  return typeof index === 'number' ? index + 1 : undefined
}

function noDifferences(value: unknown): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a list of differences', 'zh-CN': '差异列表' },
    received: showValue(value),
    remedy: { en: 'Pass what diffPolicies returned.', 'zh-CN': '请传入 diffPolicies 的返回值。' },
  }
}

function noDifference(value: unknown): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a difference of two policies', 'zh-CN': '两份政策的一处差异' },
    received: showValue(value),
    remedy: { en: 'Pass what diffPolicies returned.', 'zh-CN': '请传入 diffPolicies 的返回值。' },
  }
}

import { describe, expect, it } from 'vitest'
import {
  amount,
  civilDate,
  currency,
  dayCount,
  type Fault,
  type Issue,
  inspect,
  issuesError,
  joinPath,
  listOf,
  nullable,
  oneOf,
  optional,
  pathWithin,
  readField,
  record,
  type Shape,
  text,
} from '../../src/foundations'

interface Row {
  readonly id: string
  readonly on?: string
  readonly kind: 'a' | 'b'
  readonly parts: readonly { readonly days: number }[]
}

const row: Shape<Row> = record<Row>({
  id: text,
  on: optional(civilDate),
  kind: oneOf(['a', 'b']),
  parts: listOf(record<{ readonly days: number }>({ days: dayCount })),
})

const issuesOf = (shape: Shape<unknown>, value: unknown): readonly Issue[] => {
  const inspected = inspect(shape, value, () => [])
  return inspected.ok ? [] : inspected.issues
}

const good: Row = { id: 'r', on: '2026-01-01', kind: 'a', parts: [{ days: 3 }] }

describe('a record', () => {
  it.each<[string, unknown]>([
    ['every field', good],
    ['an optional field absent', { id: 'r', kind: 'b', parts: [] }],
    ['an optional field explicitly undefined', { ...good, on: undefined }],
    ['an object without a prototype', Object.assign(Object.create(null), good)],
    ['fields that a prototype holds', Object.create(good)],
    ['a field that does not show', Object.defineProperty({ ...good }, 'id', { enumerable: false })],
  ])('accepts %s, and hands back the same object', (_, value) => {
    expect(inspect(row, value, () => [])).toEqual({ ok: true, value })
  })

  it.each<[string, unknown, string, string]>([
    ['a missing field', { kind: 'a', parts: [] }, 'id', 'missing'],
    ['an empty text', { ...good, id: '' }, 'id', 'wrong-type'],
    ['a number for an id', { ...good, id: 7 }, 'id', 'wrong-type'],
    ['null for an optional field', { ...good, on: null }, 'on', 'wrong-type'],
    [
      'a wrong field that does not show',
      Object.defineProperty({ id: 'r', kind: 'a', parts: [] }, 'on', { value: 'soon' }),
      'on',
      'not-a-date',
    ],
    [
      'a wrong field that a class holds',
      Object.assign(Object.create(Object.defineProperty({}, 'on', { value: 'soon' })), {
        id: 'r',
        kind: 'a',
        parts: [],
      }),
      'on',
      'not-a-date',
    ],
    ['a day that does not exist', { ...good, on: '2026-02-30' }, 'on', 'no-such-day'],
    ['a Date', { ...good, on: new Date(0) }, 'on', 'date-object'],
    ['a value that is not one of the allowed', { ...good, kind: 'c' }, 'kind', 'wrong-type'],
    ['an object for a list', { ...good, parts: {} }, 'parts', 'wrong-type'],
    ['a nested fault', { ...good, parts: [{ days: 1 }, { days: 1.5 }] }, 'parts[1].days', 'wrong-type'],
    ['a list of four billion holes', { ...good, parts: new Array(2 ** 32 - 1) }, 'parts', 'too-large'],
    ['a hole in a list', { ...good, parts: new Array(1) }, 'parts[0]', 'missing'],
    ['a misspelt field', { ...good, onn: '2026-01-01' }, 'onn', 'unknown-key'],
    [
      'a key named __proto__',
      JSON.parse('{"id":"r","kind":"a","parts":[],"__proto__":{"on":"2026-01-01"}}'),
      '__proto__',
      'unknown-key',
    ],
    ['a key that is no name', { ...good, 'two words': 1 }, '["two words"]', 'unknown-key'],
    ['a list', [good], '', 'wrong-type'],
    ['null', null, '', 'wrong-type'],
    ['nothing', undefined, '', 'missing'],
    ['a text', 'row', '', 'wrong-type'],
  ])('refuses %s', (_, value, path, code) => {
    expect(issuesOf(row, value)).toMatchObject([{ path, code }])
  })

  it('finds every fault, not the first', () => {
    const issues = issuesOf(row, { id: '', on: 'x', kind: 'c', parts: [{ days: -1 }], more: 1 })
    expect(issues.map(({ path }) => path)).toEqual(['id', 'on', 'kind', 'parts[0].days', 'more'])
  })

  it.each<[string, unknown]>([
    [
      'a getter that throws',
      Object.defineProperty({ ...good }, 'id', {
        enumerable: true,
        get: () => {
          throw new Error('no')
        },
      }),
    ],
    [
      'a proxy that throws',
      new Proxy(good, {
        get: () => {
          throw new Error('no')
        },
      }),
    ],
    [
      'a revoked proxy',
      (() => {
        const { proxy, revoke } = Proxy.revocable(good, {})
        revoke()
        return proxy
      })(),
    ],
  ])('refuses %s without throwing', (_, value) => {
    expect(issuesOf(row, value)).toMatchObject([{ code: 'unreadable', path: '' }])
  })

  it('does not look across fields while a field is wrong', () => {
    const across = (): readonly Issue[] => {
      throw new Error('looked')
    }
    expect(inspect(row, { ...good, id: 1 }, across).ok).toBe(false)
  })
})

describe('a value or null', () => {
  const days = nullable(listOf(record<{ readonly days: number }>({ days: dayCount })))

  it.each<[string, unknown]>([
    ['the value', [{ days: 3 }]],
    ['null', null],
  ])('accepts %s', (_, value) => expect(inspect(days, value, () => [])).toEqual({ ok: true, value }))

  it.each<[string, unknown, string, string]>([
    ['nothing at all', undefined, '', 'missing'],
    ['another value', {}, '', 'wrong-type'],
    ['a fault inside, at its place', [{ days: 1 }, { days: null }], '[1].days', 'wrong-type'],
  ])('refuses %s', (_, value, path, code) => expect(issuesOf(days, value)).toMatchObject([{ path, code }]))
})

describe('the sentences', () => {
  it.each<[string, unknown, string, string]>([
    [
      'one of several',
      { ...good, kind: 'c' },
      'kind: expected "a" or "b", received "c". Name one of these; there is no default.',
      'kind：应为 "a" 或 "b"，收到 "c"。请指明其中之一；没有默认值。',
    ],
    [
      'a list',
      { ...good, parts: 1 },
      'parts: expected a list of at most 1000000 entries, received 1. Pass an array, even for a single entry.',
      'parts：应为最多 1000000 项的列表，收到 1。请传入数组，即使只有一项。',
    ],
    [
      'an object',
      1,
      'The value: expected an object, received 1. Pass a plain object with named fields.',
      '此值：应为对象，收到 1。请传入带字段名的普通对象。',
    ],
    [
      'a text',
      { ...good, id: 1 },
      "id: expected a text that is not empty, received 1. Pass a string such as 'INV-1042'; turn a numeric id into text first, so that leading zeros survive.",
      'id：应为非空文本，收到 1。请传入字符串，例如 INV-1042；数字编号请先转为文本，以免丢失前导零。',
    ],
    [
      'a number of days',
      { ...good, parts: [{ days: 36_526 }] },
      'parts[0].days: expected a whole number of days from 0 to 36525, received 36526. Pass an integer such as 30.',
      'parts[0].days：应为 0 至 36525 的整数天数，收到 36526。请传入整数，例如 30。',
    ],
    [
      'an unknown field',
      { ...good, onn: 1 },
      'onn: expected no field of this name, received "onn". Correct the spelling, or leave the field out: what the library does not read, it does not accept.',
      'onn：应为没有此名称的字段，收到 "onn"。请更正拼写或去掉该字段：本库不读取的内容一概不接受。',
    ],
  ])('name what is expected, what came, and what to do: %s', (_, value, en, chinese) => {
    const issues = issuesOf(row, value)
    expect(issuesError('invalid-input', issues).sentence).toEqual({ en, 'zh-CN': chinese })
  })
})

describe('leaf shapes', () => {
  it.each<[string, Shape<unknown>, unknown, Fault['code'] | 'fine']>([
    ['an amount', amount, '12.345', 'fine'],
    ['an amount in hexadecimal', amount, '0x10', 'not-an-amount'],
    ['an amount too long', amount, '1'.repeat(37), 'too-large'],
    ['a long amount with decimals', amount, `1.${'1'.repeat(37)}`, 'too-large'],
    ['a currency', currency, 'EUR', 'fine'],
    ['an unknown currency', currency, 'EURO', 'unknown-currency'],
    ['a currency that is a number', currency, 978, 'wrong-type'],
    ['no currency', currency, undefined, 'missing'],
    ['zero days', dayCount, 0, 'fine'],
    ['a hundred years of days', dayCount, 36_525, 'fine'],
    ['a day more', dayCount, 36_526, 'wrong-type'],
    ['minus one day', dayCount, -1, 'wrong-type'],
    ['no days', dayCount, undefined, 'missing'],
    ['no text', text, undefined, 'missing'],
  ])('%s', (_, shape, value, code) => expect(issuesOf(shape, value)[0]?.code ?? 'fine').toBe(code))
})

describe('pathWithin', () => {
  it.each([
    ['a field of a row', 'rows[0]', 'amount', 'rows[0].amount'],
    ['an entry of a row', 'rows[0]', '[1].amount', 'rows[0][1].amount'],
    ['a field of an odd name', 'rows[0]', '["two words"]', 'rows[0]["two words"]'],
    ['the whole row', 'rows[0]', '', 'rows[0]'],
    ['a field of the whole', '', 'amount', 'amount'],
    ['an entry of the whole', '', '[1]', '[1]'],
    ['the whole', '', '', ''],
  ])('tells %s', (_, path, inner, whole) => expect(pathWithin(path, inner)).toBe(whole))
})

describe('joinPath and readField', () => {
  it.each<[string, string, PropertyKey, string]>([
    ['a field of the value itself', '', 'dues', 'dues'],
    ['a field of a field', 'account', 'dues', 'account.dues'],
    ['an entry', 'dues', 2, 'dues[2]'],
    ['a key that is no name', 'dues', 'a b', 'dues["a b"]'],
  ])('joins %s', (_, path, key, joined) => expect(joinPath(path, key)).toBe(joined))

  it('reads a field of anything, and nothing of what has none', () => {
    expect(readField({ id: 1 }, 'id')).toBe(1)
    expect([readField(null, 'id'), readField('text', 'length'), readField(undefined, 'id')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    const throwing = {
      get id(): string {
        throw new Error('no')
      },
    }
    expect(readField(throwing, 'id')).toBeUndefined()
  })
})

import { inputError, showValue } from '../foundations'

/** The rows of a batch; throws `invalid-input`, naming `path`, for what cannot be iterated. */
export function expectIterable(rows: unknown, path: string): Iterable<unknown> {
  if (isIterable(rows)) return rows
  throw inputError(
    {
      code: rows === undefined ? 'missing' : 'wrong-type',
      expected: { en: 'an iterable of rows', 'zh-CN': '可迭代的数据行' },
      received: showValue(rows),
      remedy: {
        en: 'Pass an array, a generator, or another iterable.',
        'zh-CN': '请传入数组、生成器或其他可迭代对象。',
      },
    },
    path,
  )
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function'
  )
}

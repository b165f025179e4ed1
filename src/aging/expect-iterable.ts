import { inputError, readField, showValue } from '../foundations'

/** The rows of a batch; throws `invalid-input`, naming `path`, for what cannot be iterated. */
export function expectIterable(rows: unknown, path: string): Iterable<unknown> {
  const iterator = iteratorOf(rows)
  if (iterator !== undefined) return { [Symbol.iterator]: () => iterator }
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

function iteratorOf(rows: unknown): Iterator<unknown> | undefined {
  if (typeof rows !== 'object' || rows === null) return undefined
  try {
    const iterator: unknown = (rows as Partial<Iterable<unknown>>)[Symbol.iterator]?.()
    return typeof readField(iterator, 'next') === 'function' ? (iterator as Iterator<unknown>) : undefined
  } catch {
    return undefined
  }
}

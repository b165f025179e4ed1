import {
  describeFault,
  type Fault,
  type Issue,
  isArrearsError,
  issuesError,
  joinPath,
  listFault,
  MOST_ENTRIES,
  showValue,
  unknownKey,
  unreadable,
} from '../foundations'

/** What JSON can hold. */
export type PlainValue = null | boolean | number | string | readonly PlainValue[] | PlainFields

/** An object of JSON. */
export interface PlainFields {
  readonly [name: string]: PlainValue
}

/** No policy is nested half as deep, and a ring has no end. */
export const MOST_LEVELS = 64

/** A hundred thousand rows with all that a row can hold, and more; a few objects that share parts can claim to be billions. */
export const MOST_VALUES = 2_000_000

/**
 * A copy of what entered, read once: own fields alone, those that are `undefined` left out, as in JSON.
 *
 * @throws ArrearsError of this code, for what JSON cannot hold, at most {@link MOST_LEVELS} deep and with at most
 * {@link MOST_VALUES} values.
 */
export function readPlain(
  value: unknown,
  path: string,
  code: 'invalid-input' | 'invalid-policy',
): PlainValue {
  const issues: Issue[] = []
  let left = MOST_VALUES
  // Where the reading is: a path is put together only for a fault, as it costs more than the reading.
  const steps: (string | number)[] = []
  const refuse = (fault: Fault): null => {
    issues.push(describeFault(fault, steps.reduce<string>(joinPath, path)))
    return null
  }
  const readAt = (step: string | number, one: unknown): PlainValue => {
    steps.push(step)
    const read = readOne(one)
    steps.pop()
    return read
  }
  const readOne = (one: unknown): PlainValue => {
    if (one === null || typeof one === 'string' || typeof one === 'boolean') return one
    // Zero has one form in JSON.
    if (typeof one === 'number' && Number.isFinite(one)) return one + 0
    if (typeof one !== 'object') return refuse(notPlain(one))
    if (steps.length >= MOST_LEVELS) {
      const at = steps.reduce<string>(joinPath, path)
      throw issuesError(code, [describeFault(sizeFault(MOST_LEVELS, 'levels', '层'), at)])
    }
    if (--left < 0) {
      const fault = sizeFault(MOST_VALUES, 'lists and objects', '个列表和对象')
      throw issuesError(code, [describeFault(fault, path)])
    }
    return Array.isArray(one) ? readList(one) : readObject(one)
  }
  const readList = (list: readonly unknown[]): PlainValue => {
    if (list.length > MOST_ENTRIES) return refuse(listFault(list))
    const copy: PlainValue[] = []
    for (let index = 0; index < list.length; index++) copy.push(readAt(index, list[index]))
    return copy
  }
  const readObject = (object: object): PlainValue => {
    const prototype: unknown = Object.getPrototypeOf(object)
    // Another realm has an Object.prototype of its own, and nothing above it either.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse(notPlain(object))
    const copy: Record<string, PlainValue> = {}
    for (const name of Object.keys(object)) {
      if (name === '__proto__') {
        issues.push(describeFault(unknownKey(name), steps.concat(name).reduce<string>(joinPath, path)))
        continue
      }
      const field = (object as Readonly<Record<string, unknown>>)[name]
      if (field !== undefined) copy[name] = readAt(name, field)
    }
    return copy
  }
  let plain: PlainValue
  try {
    plain = readOne(value)
  } catch (error) {
    if (isArrearsError(error)) throw error
    throw issuesError(code, [describeFault(unreadable, path)])
  }
  if (issues.length > 0) throw issuesError(code, issues)
  return plain
}

/** Is this an object, and no list? */
export function isFields(value: PlainValue | undefined): value is PlainFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field of the object itself: `constructor` and the like are names as any other. */
export function ownField<Value>(fields: { readonly [name: string]: Value }, name: string): Value | undefined {
  const own: { readonly value?: Value } | undefined = Object.getOwnPropertyDescriptor(fields, name)
  return own?.value
}

/** The id of an entry, or `undefined` where it has none. */
export function idOf(entry: PlainValue): string | undefined {
  const id = isFields(entry) ? ownField(entry, 'id') : undefined
  return typeof id === 'string' && id !== '' ? id : undefined
}

function notPlain(value: unknown): Fault {
  return {
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'plain data', 'zh-CN': '普通数据' },
    received: showValue(value),
    remedy: { en: 'Pass what JSON can hold.', 'zh-CN': '请传入 JSON 能表示的内容。' },
  }
}

// A function, as a text that is put together where a file is loaded stays in every bundle.
function sizeFault(most: number, en: string, chinese: string): Fault {
  return {
    code: 'too-large',
    expected: { en: `at most ${most} ${en}`, 'zh-CN': `最多 ${most} ${chinese}` },
    received: { en: 'more', 'zh-CN': '更多' },
    remedy: {
      en: 'Pass a policy document, in which nothing holds itself.',
      'zh-CN': '请传入政策文档，其中不得有循环引用。',
    },
  }
}

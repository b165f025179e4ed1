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
export const MOST_VALUES = 5_000_000

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
  const refuse = (fault: Fault, at: string): null => {
    issues.push(describeFault(fault, at))
    return null
  }
  const read = (one: unknown, at: string, level: number): PlainValue => {
    if (one === null || typeof one === 'string' || typeof one === 'boolean') return one
    // Zero has one form in JSON.
    if (typeof one === 'number' && Number.isFinite(one)) return one + 0
    if (typeof one !== 'object') return refuse(notPlain(one), at)
    if (level > MOST_LEVELS) throw issuesError(code, [describeFault(tooDeep, at)])
    if (--left < 0) throw issuesError(code, [describeFault(tooMany, path)])
    return Array.isArray(one) ? readList(one, at, level) : readObject(one, at, level)
  }
  const readList = (list: readonly unknown[], at: string, level: number): PlainValue => {
    if (list.length > MOST_ENTRIES) return refuse(listFault(list), at)
    const copy: PlainValue[] = []
    for (let index = 0; index < list.length; index++) {
      copy.push(read(list[index], joinPath(at, index), level + 1))
    }
    return copy
  }
  const readObject = (object: object, at: string, level: number): PlainValue => {
    const prototype: unknown = Object.getPrototypeOf(object)
    // Another realm has an Object.prototype of its own, and nothing above it either.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse(notPlain(object), at)
    const copy: Record<string, PlainValue> = {}
    for (const [name, field] of Object.entries(object)) {
      if (name === '__proto__') refuse(unknownKey(name), joinPath(at, name))
      else if (field !== undefined) copy[name] = read(field, joinPath(at, name), level + 1)
    }
    return copy
  }
  let plain: PlainValue
  try {
    plain = read(value, path, 1)
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

const tooDeep: Fault = {
  code: 'too-large',
  expected: { en: `at most ${MOST_LEVELS} levels`, 'zh-CN': `最多 ${MOST_LEVELS} 层` },
  received: { en: 'more, or a ring', 'zh-CN': '更深或循环引用' },
  remedy: { en: 'Pass a policy document.', 'zh-CN': '请传入政策文档。' },
}

const tooMany: Fault = {
  code: 'too-large',
  expected: { en: `at most ${MOST_VALUES} lists and objects`, 'zh-CN': `最多 ${MOST_VALUES} 个列表和对象` },
  received: { en: 'more', 'zh-CN': '更多' },
  remedy: { en: 'Pass a policy document.', 'zh-CN': '请传入政策文档。' },
}

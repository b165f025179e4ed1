import { inOrder, type Label } from '../foundations'
import { keepInOrder } from './keep-in-order'
import { idOf, isFields, ownField, type PlainFields, type PlainValue, readPlain } from './plain-data'
import type { Policy } from './policy'

interface DifferenceCommon {
  /**
   * The place, with the entries of lists by their ids: `strategy.treatmentTable.rows[sue].when.daysPastDue`; a name or
   * an id that is no plain word stands in quotation marks, as JSON writes it. Empty for the document itself.
   */
  readonly path: string
  /** Of the innermost entry of a list that the place lies in, where it has one. */
  readonly label?: Label
}

/** A field, or an entry of a list, that is new. */
export interface AddedDifference extends DifferenceCommon {
  readonly kind: 'added'
  readonly after: unknown
  /** Of an entry: its place in the list that came of it, from 0. */
  readonly toIndex?: number
}

/** A field, or an entry of a list, that is gone. */
export interface RemovedDifference extends DifferenceCommon {
  readonly kind: 'removed'
  readonly before: unknown
  /** Of an entry: its place in the list as it was, from 0. */
  readonly fromIndex?: number
}

/** A value that is another one: a field, a cell of a table, a list whose entries have no ids. */
export interface ChangedDifference extends DifferenceCommon {
  readonly kind: 'changed'
  readonly before: unknown
  readonly after: unknown
}

/** An entry whose order among those that stayed is another one: in tables of the first hit, order decides. */
export interface MovedDifference extends DifferenceCommon {
  readonly kind: 'moved'
  readonly fromIndex: number
  readonly toIndex: number
}

/** One difference between two policies, as plain data. */
export type PolicyDifference = AddedDifference | RemovedDifference | ChangedDifference | MovedDifference

/**
 * In what does one policy differ from another (政策差异), row by row?
 *
 * Fields in the order of their names; of a list whose entries have ids first what is gone, then entry by entry in its
 * new order what is new, moved or changed within. As few entries as possible count as moved: those that stayed keep
 * their order, and entries that were only pushed along by others are no difference. A cell of a table and a list whose
 * entries have no ids, or not each its own, are one value. Documents of equal JSON, whatever the order of their
 * fields, have none; taking out what is removed and moved, and putting in what is added and moved by rising `toIndex`,
 * makes the one document of the other.
 *
 * `$schema` is compared like any other field, although the hash of a policy leaves it out. Nothing is asked of the
 * documents but that they are plain data, at most 64 levels deep and of at most two million lists and objects.
 *
 * @throws ArrearsError `invalid-input` for what is no plain data, with every issue (`before.…`, `after.…`).
 *
 * @example
 * const ours = extendPolicy(tradeReceivables, { version: '2026-01', strategy: { letters: { change: [{ id: 'letter-1', fromDay: 5 }] } } })
 * const differences = diffPolicies(tradeReceivables, ours)
 * differences.map(({ kind, path }) => `${kind} ${path}`) // => ['changed strategy.letters[letter-1].fromDay', 'changed version']
 * diffPolicies(ours, ours) // => []
 */
export function diffPolicies(before: Policy, after: Policy): readonly PolicyDifference[] {
  const old = readPlain(before, 'before', 'invalid-input')
  const now = readPlain(after, 'after', 'invalid-input')
  const differences: PolicyDifference[] = []
  compare(old, now, { path: '', isCell: false, out: differences })
  return differences
}

interface Place {
  readonly path: string
  readonly label?: Label
  /** Whether it is a cell of a table, which is one value. */
  readonly isCell: boolean
  readonly out: PolicyDifference[]
}

function compare(before: PlainValue, after: PlainValue, place: Place): void {
  if (!place.isCell) {
    if (isFields(before) && isFields(after)) {
      compareFields(before, after, place)
      return
    }
    const old = entriesOf(before)
    const now = entriesOf(after)
    if (old !== undefined && now !== undefined) {
      compareEntries(old, now, place)
      return
    }
  }
  if (!isSame(before, after)) place.out.push({ kind: 'changed', ...told(place), before, after })
}

function compareFields(before: PlainFields, after: PlainFields, place: Place): void {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const name of [...names].sort(inOrder)) {
    const old = ownField(before, name)
    const now = ownField(after, name)
    const own = { ...place, path: pathOfField(place.path, name), isCell: isWhen(place.path) }
    if (old === undefined) place.out.push({ kind: 'added', ...told(own), after: now })
    else if (now === undefined) place.out.push({ kind: 'removed', ...told(own), before: old })
    else compare(old, now, own)
  }
}

function compareEntries(before: Entries, after: Entries, { path, out }: Place): void {
  const placeOf = (id: string, ...entries: readonly (PlainValue | undefined)[]): Place => {
    const label = entries.map(labelOf).find((one) => one !== undefined)
    return { path: `${path}[${quoted(id)}]`, isCell: false, out, ...(label === undefined ? {} : { label }) }
  }
  const fromIndexes = new Map([...before.keys()].map((id, index) => [id, index]))
  for (const [id, entry] of before) {
    if (after.has(id)) continue
    const fromIndex = fromIndexes.get(id) as number
    out.push({ kind: 'removed', ...told(placeOf(id, entry)), before: entry, fromIndex })
  }
  const kept = keepInOrder([...after.keys()].flatMap((id) => fromIndexes.get(id) ?? []))
  let toIndex = 0
  for (const [id, entry] of after) {
    const fromIndex = fromIndexes.get(id)
    const old = before.get(id)
    const place = placeOf(id, entry, old)
    if (fromIndex === undefined || old === undefined) {
      out.push({ kind: 'added', ...told(place), after: entry, toIndex })
    } else {
      if (!kept.has(fromIndex)) out.push({ kind: 'moved', ...told(place), fromIndex, toIndex })
      compare(old, entry, place)
    }
    toIndex++
  }
}

type Entries = ReadonlyMap<string, PlainValue>

/** The entries of a list by their ids; `undefined` for what is no list, or one in which not every entry has its own. */
function entriesOf(value: PlainValue): Entries | undefined {
  if (!Array.isArray(value)) return undefined
  const list: readonly PlainValue[] = value
  const entries = new Map<string, PlainValue>()
  for (const entry of list) {
    const id = idOf(entry)
    if (id === undefined || entries.has(id)) return undefined
    entries.set(id, entry)
  }
  return entries
}

/** Are these the same JSON, whatever the order of fields? */
function isSame(one: PlainValue, other: PlainValue): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    const [left, right]: readonly (readonly PlainValue[])[] = [one, other]
    return (
      left?.length === right?.length &&
      left?.every((entry, index) => isSame(entry, right?.[index] ?? null)) === true
    )
  }
  if (!isFields(one) || !isFields(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => {
      const [left, right] = [ownField(one, name), ownField(other, name)]
      return left !== undefined && right !== undefined && isSame(left, right)
    })
  )
}

function told({ path, label }: Place): DifferenceCommon {
  return label === undefined ? { path } : { path, label }
}

function labelOf(entry: PlainValue | undefined): Label | undefined {
  const label = isFields(entry) ? ownField(entry, 'label') : undefined
  const [en, chinese] = isFields(label) ? [ownField(label, 'en'), ownField(label, 'zh-CN')] : []
  return typeof en === 'string' && typeof chinese === 'string' ? { en, 'zh-CN': chinese } : undefined
}

function isWhen(path: string): boolean {
  return path === 'when' || path.endsWith('.when')
}

function pathOfField(path: string, name: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${path}[${JSON.stringify(name)}]`
  return path === '' ? name : `${path}.${name}`
}

/** An id as it stands in a path: as it is, or in quotation marks where the path would not be clear. */
function quoted(id: string): string {
  return /^[\p{L}\p{N}_.:+-]+$/u.test(id) ? id : JSON.stringify(id)
}

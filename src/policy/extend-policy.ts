import {
  describeFault,
  type Fault,
  type Issue,
  inspect,
  isArray,
  issuesError,
  issuesWithin,
  joinPath,
  objectFault,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'
import { changeList } from './change-list'
import { idOf, isFields, ownField, type PlainFields, type PlainValue, readPlain } from './plain-data'
import { type Policy, policyShape } from './policy'
import { type PolicyChanges, type PolicyPart, policyParts } from './policy-changes'

type Parts = Readonly<Record<string, PolicyPart>>

/**
 * The policy that comes of a base and what is changed of it (政策派生): a new document, plain data that shares nothing
 * with either.
 *
 * Sections, tables and other named parts merge field by field, and `null` leaves a field out (as in RFC 7396, JSON
 * Merge Patch); a part with another `id` than that of the base takes its place whole. In a list whose entries have
 * ids, entries are changed, added and removed by `{ change, add, addBefore, remove }`, all others stay in their order;
 * a list that is given as a list takes the place of the old one. The fields of an entry, the conditions and the
 * outcome of a row among them, are replaced whole: what a row asks for is read in one place.
 *
 * The id may stay; the version may not while the id does. Bucket ids keep their literal types: those of the base and
 * those added. The form of the result is checked; whether its parts agree, `createArrears` checks.
 *
 * @throws ArrearsError `invalid-policy` with every issue: a base or a result that is no policy (`base.…`, or the place in
 * the result), an id that the base does not have or has already, a change that is none (`changes.…`).
 *
 * @example
 * const ours = extendPolicy(tradeReceivables, {
 *   id: 'ours',
 *   version: '2026-01',
 *   strategy: { letters: { change: [{ id: 'letter-1', fromDay: 5 }], remove: ['letter-2'] } },
 * })
 * ours.strategy?.letters[0]?.fromDay // => 5
 * ours.aging.bucketTable.id // => tradeReceivables.aging.bucketTable.id
 * extendPolicy(tradeReceivables, { version: '2026-01', examples: { remove: ['none'] } })
 * // throws: changes.examples.remove[0]: expected one of …
 */
export function extendPolicy<const BaseId extends string, const AddedId extends string = never>(
  base: Policy<BaseId>,
  changes: PolicyChanges<AddedId>,
): Policy<BaseId | AddedId> {
  const own = readPlain(base, 'base', 'invalid-policy')
  const change = readPlain(changes, 'changes', 'invalid-policy')
  const isBase = inspect(policyShape, own, () => [])
  const issues: Issue[] = isBase.ok ? [] : [...issuesWithin('base', isBase.issues)]
  if (!isFields(change)) issues.push(describeFault(objectFault(changes), 'changes'))
  if (issues.length > 0 || !isFields(own) || !isFields(change)) throw issuesError('invalid-policy', issues)

  issues.push(...versionIssues(own, change))
  const merged = mergeFields(own, change, policyParts, { path: 'changes', basePath: 'base', issues })
  if (issues.length > 0) throw issuesError('invalid-policy', issues)
  const result = inspect(policyShape, merged, () => [])
  if (!result.ok) throw issuesError('invalid-policy', result.issues)
  return result.value as Policy<BaseId | AddedId>
}

/** Where a merge is, on both sides, and what takes its faults. */
interface Place {
  readonly path: string
  readonly basePath: string
  readonly issues: Issue[]
}

function mergeFields(own: PlainFields, change: PlainFields, parts: Parts, place: Place): PlainFields {
  const merged = new Map(Object.entries(own))
  for (const [name, value] of Object.entries(change)) {
    if (value === null) merged.delete(name)
    else {
      const { issues } = place
      const path = joinPath(place.path, name)
      const basePath = joinPath(place.basePath, name)
      merged.set(name, changePart(merged.get(name), value, ownField(parts, name), { path, basePath, issues }))
    }
  }
  return Object.fromEntries(merged)
}

function changePart(
  own: PlainValue | undefined,
  change: PlainValue,
  part: PolicyPart | undefined,
  place: Place,
): PlainValue {
  if (part === undefined || !isFields(change)) return change
  if ('fields' in part) {
    const id = idOf(change)
    const isAnother = id !== undefined && isFields(own) && id !== idOf(own)
    return mergeFields(isFields(own) && !isAnother ? own : {}, change, part.fields, place)
  }
  const { basePath, issues } = place
  return changeList(isArray(own) ? own : [], change, {
    ...place,
    mergeEntry: (entry, one, path) => {
      const at = `${basePath}[${JSON.stringify(idOf(entry))}]`
      return mergeFields(entry, one, part.entries, { path, basePath: at, issues })
    },
  })
}

const versioned: Shape<{ readonly version: string }> = /* @__PURE__ */ record<{ readonly version: string }>({
  version: text,
})

function versionIssues(own: PlainFields, change: PlainFields): readonly Issue[] {
  const version = ownField(change, 'version')
  const inspected = inspect(versioned, { version }, () => [])
  if (!inspected.ok) return issuesWithin('changes', inspected.issues)
  const id = ownField(change, 'id') ?? own['id']
  return id === own['id'] && version === own['version']
    ? [describeFault(sameVersion(inspected.value.version), 'changes.version')]
    : []
}

function sameVersion(version: string): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: 'another version than that of the base', 'zh-CN': '与原政策不同的版本' },
    received: verbatim(JSON.stringify(version)),
    remedy: {
      en: 'Two documents under one id and version cannot be told apart: give a new version, or an id of its own.',
      'zh-CN': '编号和版本都相同的两份文档无法区分：请给出新版本，或另取编号。',
    },
  }
}

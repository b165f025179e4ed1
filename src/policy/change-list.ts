import {
  describeFault,
  dictionaryOf,
  type Fault,
  type Issue,
  inspect,
  issuesWithin,
  joinPath,
  leaf,
  listOf,
  optional,
  record,
  type Shape,
  showValue,
  text,
  verbatim,
} from '../foundations'
import { duplicateIdIssue, duplicateIdIssues } from '../model'
import { idOf, type PlainFields, type PlainValue } from './plain-data'

interface Entry extends PlainFields {
  readonly id: string
}

/** The changes of one list, as they are written. */
interface Changes {
  readonly change?: readonly Entry[]
  readonly add?: readonly Entry[]
  readonly addBefore?: Readonly<Record<string, readonly Entry[]>>
  readonly remove?: readonly string[]
}

const entry: Shape<Entry> = /* @__PURE__ */ leaf<Entry>(
  (value) => idOf(value as PlainValue) !== undefined,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'an object with an id', 'zh-CN': '含 id 的对象' },
    received: showValue(value),
    remedy: {
      en: 'Name the entry by its id, whether it is changed or added.',
      'zh-CN': '无论修改还是新增，都请用 id 指明该项。',
    },
  }),
)

const changesShape: Shape<Changes> = /* @__PURE__ */ record<Changes>({
  change: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(entry)),
  add: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(entry)),
  addBefore: /* @__PURE__ */ optional(/* @__PURE__ */ dictionaryOf(/* @__PURE__ */ listOf(entry))),
  remove: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
})

// More of them in a sentence help nobody.
const IDS_SHOWN = 20

/** How the entries of a list are changed, and where what is wrong is told. */
interface Changing {
  /** The place of the changes. */
  readonly path: string
  /** The place of the list that is changed. */
  readonly basePath: string
  /** The entry with the fields that a change gives. */
  readonly mergeEntry: (own: PlainFields, change: PlainFields, path: string) => PlainValue
  /** Takes every fault. */
  readonly issues: Issue[]
}

/**
 * A list of entries with ids, changed: first those that go, then the changes, then what is new, each new entry before
 * its neighbor in the base or at the end.
 *
 * @param base - Entries that all have ids; ids that repeat are an issue.
 */
export function changeList(
  base: readonly PlainValue[],
  changes: PlainFields,
  { path, basePath, mergeEntry, issues }: Changing,
): readonly PlainValue[] {
  const own = base as readonly Entry[]
  const inspected = inspect(changesShape, changes, () => [])
  if (!inspected.ok) {
    issues.push(...issuesWithin(path, inspected.issues))
    return base
  }
  issues.push(...duplicateIdIssues(own, basePath))
  const { change = [], add = [], addBefore = {}, remove = [] } = inspected.value
  const kept = new Map<string, PlainValue>(own.map((one) => [one.id, one]))
  const ids = [...kept.keys()]
  const reportUnknown = (id: string, at: string): void => {
    issues.push(describeFault(noSuchEntry(id, ids), at))
  }

  remove.forEach((id, index) => {
    if (!kept.delete(id)) reportUnknown(id, joinPath(joinPath(path, 'remove'), index))
  })
  const changed = new Map<string, string>()
  change.forEach((one, index) => {
    const at = joinPath(joinPath(path, 'change'), index)
    const old = kept.get(one.id)
    const before = changed.get(one.id)
    if (old === undefined) reportUnknown(one.id, joinPath(at, 'id'))
    else if (before !== undefined) issues.push(duplicateIdIssue(one.id, before, joinPath(at, 'id')))
    else {
      changed.set(one.id, at)
      kept.set(one.id, mergeEntry(old as Entry, one, at))
    }
  })
  const taken = new Map([...kept.keys()].map((id) => [id, basePath]))
  const take = (list: readonly Entry[], at: string): void =>
    list.forEach(({ id }, index) => {
      const own = joinPath(joinPath(at, index), 'id')
      const before = taken.get(id)
      if (before === undefined) taken.set(id, own)
      else issues.push(duplicateIdIssue(id, before, own))
    })
  for (const [id, list] of Object.entries(addBefore)) {
    const at = joinPath(joinPath(path, 'addBefore'), id)
    if (!kept.has(id)) reportUnknown(id, at)
    take(list, at)
  }
  take(add, joinPath(path, 'add'))
  const before = new Map(Object.entries(addBefore))
  return [...[...kept].flatMap(([id, one]) => [...(before.get(id) ?? []), one]), ...add]
}

function noSuchEntry(received: string, ids: readonly string[]): Fault {
  const shown = ids.slice(0, IDS_SHOWN)
  const isCut = ids.length > IDS_SHOWN
  return {
    code: 'unknown-reference',
    expected:
      ids.length === 0
        ? { en: 'no id, as the list of the base is empty', 'zh-CN': '不填，因为原列表为空' }
        : {
            en: `one of ${shown.join(', ')}${isCut ? ' and others' : ''}`,
            'zh-CN': `${shown.join('、')}${isCut ? ' 等' : ''} 之一`,
          },
    received: verbatim(JSON.stringify(received)),
    remedy: {
      en: 'Name an entry that the base has and that is not removed; what is new stands in add or addBefore.',
      'zh-CN': '请指明原列表中有且未删除的项；新增的项请写在 add 或 addBefore 中。',
    },
  }
}

import {
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'

/** How does an account leave the books: paid off (结清), written off (核销) or sold (转让)? */
export type TerminalKind = 'paid-off' | 'written-off' | 'sold'

/** The ways to leave the books, in the order in which they are told. */
export const terminalKinds: readonly TerminalKind[] = ['paid-off', 'written-off', 'sold']

/** A status in which an account is no longer on the books. */
export interface TerminalStatus {
  readonly id: string
  readonly kind: TerminalKind
}

/** The statuses between which accounts move, each with an id of the caller. */
export interface MigrationStatuses {
  /** On the books, from current, which is the first, to the worst. */
  readonly buckets: readonly string[]
  /** Those of `buckets` that are current by a plan or by re-aging alone; absent: none. They are neither current nor delinquent. */
  readonly onPlan?: readonly string[]
  /** Off the books. An account whose status is none of all these has left without anyone saying how. */
  readonly terminal: readonly TerminalStatus[]
}

/** What an account that is on no list has become; no status may bear this id. */
export const LEFT = 'left'

// Of the 256 codes of a byte, one is for accounts that are not on the books and one for codes that are none.
const MOST_STATUSES = 254

/** What an account is in a roll matrix that came into being in the window before; no status may bear this id. */
export const BORN = 'born'

/** Where the last step of the flow rates leads, whatever the ids of that kind; nothing else may bear it. */
export const WRITTEN_OFF = 'written-off'

/** The form of {@link MigrationStatuses}. */
export const statusesShape: Shape<MigrationStatuses> = /* @__PURE__ */ record<MigrationStatuses>({
  buckets: /* @__PURE__ */ listOf(text),
  onPlan: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  terminal: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<TerminalStatus>({ id: text, kind: /* @__PURE__ */ oneOf(terminalKinds) }),
  ),
})

/** Where do well-formed statuses not tell each status from the others? */
export function statusesIssues(statuses: MigrationStatuses, path: string): readonly Issue[] {
  const { buckets, onPlan = [], terminal } = statuses
  const issues: Issue[] = []
  const at = (name: string, index: number): string => joinPath(joinPath(path, name), index)
  const ids = [
    ...buckets.map((id, index) => ({ id, kind: 'bucket', path: at('buckets', index) })),
    ...terminal.map(({ id, kind }, index) => ({ id, kind, path: joinPath(at('terminal', index), 'id') })),
  ]
  const seen = new Set<string>([LEFT, BORN])
  for (const { id, kind, path: place } of ids) {
    if (seen.has(id)) issues.push(describeFault(usedTwice(id), place))
    else if (id === WRITTEN_OFF && kind !== WRITTEN_OFF) issues.push(describeFault(notWrittenOff, place))
    seen.add(id)
  }
  if (buckets.length < 2) {
    issues.push(describeFault(tooFew(buckets.length), joinPath(path, 'buckets')))
  }
  if (ids.length > MOST_STATUSES) issues.push(describeFault(tooMany(ids.length), path))
  onPlan.forEach((id, index) => {
    if (!buckets.slice(1).includes(id)) issues.push(describeFault(noBucket(id), at('onPlan', index)))
  })
  return issues
}

/** The buckets from current to the worst by which arrears grow: without those that are current by a plan alone. */
export function ladderOf({ buckets, onPlan = [] }: MigrationStatuses): readonly string[] {
  return buckets.filter((id) => !onPlan.includes(id))
}

function usedTwice(id: string): Fault {
  return {
    code: 'duplicate-id',
    expected: {
      en: `an id of its own, and neither ${LEFT} nor ${BORN}`,
      'zh-CN': `唯一的 id，且不为 ${LEFT} 或 ${BORN}`,
    },
    received: verbatim(JSON.stringify(id)),
    remedy: {
      en: 'Give each status its own id; left and born are columns of their own, of accounts that are on no list and of new ones.',
      'zh-CN': '请为每个状态使用唯一的 id；left 与 born 为专用列，分别表示去向不明而离册的账户与新开账户。',
    },
  }
}

const notWrittenOff: Fault = {
  code: 'duplicate-id',
  expected: {
    en: `an id that is not ${WRITTEN_OFF}, or the kind ${WRITTEN_OFF}`,
    'zh-CN': `不为 ${WRITTEN_OFF} 的 id，或类别为 ${WRITTEN_OFF}`,
  },
  received: verbatim(JSON.stringify(WRITTEN_OFF)),
  remedy: {
    en: 'Flow rates lead there from the worst bucket: give this status another id.',
    'zh-CN': '迁徙率的末步以此为名：请为该状态改用其他 id。',
  },
}

function tooFew(buckets: number): Fault {
  return {
    code: 'missing',
    expected: { en: 'at least two buckets', 'zh-CN': '至少两个分档' },
    received: verbatim(String(buckets)),
    remedy: {
      en: 'Name current first, then what is overdue: with one bucket nothing can move.',
      'zh-CN': '请先列正常档，再列逾期各档：只有一档时无从迁徙。',
    },
  }
}

function tooMany(statuses: number): Fault {
  return {
    code: 'too-large',
    expected: { en: `at most ${MOST_STATUSES} statuses`, 'zh-CN': `最多 ${MOST_STATUSES} 个状态` },
    received: verbatim(String(statuses)),
    remedy: { en: 'Join buckets: a status is one byte.', 'zh-CN': '请合并分档：每个状态只占一个字节。' },
  }
}

function noBucket(id: string): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: 'one of the buckets, and not the first', 'zh-CN': '分档之一，且不是第一档' },
    received: verbatim(JSON.stringify(id)),
    remedy: {
      en: 'List it among buckets too, in its place; the first one is current without a plan.',
      'zh-CN': '请同时列入 buckets 的相应位置；第一档为无还款计划的正常档。',
    },
  }
}

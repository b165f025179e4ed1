import { conditionFault } from './check-condition'
import type { DecisionTable } from './decision-table'
import type { Vocabulary } from './facts'
import { describeFault, type Fault, type Issue, verbatim } from './issues'
import { boundsOf } from './ordered-values'
import { joinPath } from './shapes'
import { showValue } from './show-value'
import { type Condition, isRange } from './table-condition'

/** The most rows that a table can have, impossible combinations included. */
export const MOST_ROWS = 5_000

// Rows times distinct values: what the index of a table may come to, which is 64 megabytes.
const MOST_INDEX_WORDS = 16_000_000

/**
 * What is wrong with a well-formed table under this vocabulary? Every fault.
 *
 * @param answers - `one`: a table that collects several outcomes cannot give the answer.
 */
export function tableIssues(
  table: DecisionTable<unknown>,
  vocabulary: Vocabulary,
  path: string,
  answers: 'one' | 'many' = 'one',
): readonly Issue[] {
  const { rows, impossible = [], hitPolicy } = table
  const rowsPath = joinPath(path, 'rows')
  const rowsAndMore = rows.length + impossible.length
  if (rowsAndMore > MOST_ROWS) return [describeFault(tooManyRows(rowsAndMore), rowsPath)]
  const issues: Issue[] = []
  if (hitPolicy === 'collect' && answers === 'one') {
    issues.push(describeFault(oneAnswer, joinPath(path, 'hitPolicy')))
  }
  issues.push(...priorityIssues(table, path))
  const firstRows = new Map<string, number>()
  rows.forEach((row, index) => {
    const rowPath = joinPath(rowsPath, index)
    const first = firstRows.get(row.id)
    if (first === undefined) firstRows.set(row.id, index)
    else issues.push(describeFault(repeatedRow(row.id, joinPath(rowsPath, first)), joinPath(rowPath, 'id')))
    issues.push(...conditionIssues(row.when, vocabulary, rowPath))
  })
  impossible.forEach(({ when }, index) => {
    const place = joinPath(joinPath(path, 'impossible'), index)
    if (Object.keys(when).length === 0) issues.push(describeFault(nothingPossible, joinPath(place, 'when')))
    issues.push(...conditionIssues(when, vocabulary, place))
  })
  if (issues.length === 0 && indexWordsOf(table, vocabulary) > MOST_INDEX_WORDS) {
    issues.push(describeFault(tooManyValues, rowsPath))
  }
  return issues
}

function conditionIssues(
  when: Readonly<Record<string, Condition>>,
  vocabulary: Vocabulary,
  path: string,
): readonly Issue[] {
  return Object.entries(when).flatMap(([factId, condition]) => {
    const fact = vocabulary.get(factId)
    const fault = fact === undefined ? unknownFact(factId, vocabulary) : conditionFault(condition, fact)
    return fault === undefined ? [] : [describeFault(fault, joinPath(joinPath(path, 'when'), factId))]
  })
}

function priorityIssues(
  { hitPolicy, priorities, rows }: DecisionTable<unknown>,
  path: string,
): readonly Issue[] {
  const place = joinPath(path, 'priorities')
  if (hitPolicy !== 'priority') return priorities === undefined ? [] : [describeFault(noPriority, place)]
  if (priorities === undefined) return [describeFault(missingPriorities, place)]
  if (priorities.length > MOST_ROWS) return [describeFault(tooManyRows(priorities.length), place)]
  const issues: Issue[] = []
  const firsts = new Map<string, number>()
  priorities.forEach((outcome, index) => {
    const key = JSON.stringify(outcome)
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, index)
    else issues.push(describeFault(repeatedPriority(key, joinPath(place, first)), joinPath(place, index)))
  })
  rows.forEach(({ outcome }, index) => {
    if (firsts.has(JSON.stringify(outcome))) return
    const rowPath = joinPath(joinPath(path, 'rows'), index)
    issues.push(describeFault(unranked(outcome, [...firsts.keys()]), joinPath(rowPath, 'outcome')))
  })
  return issues
}

function indexWordsOf({ rows, impossible = [] }: DecisionTable<unknown>, vocabulary: Vocabulary): number {
  const bounds = new Map<string, number>()
  for (const { when } of [...rows, ...impossible]) {
    for (const [id, condition] of Object.entries(when)) {
      const count = isRange(condition) ? boundsOf(condition).length : 0
      bounds.set(id, (bounds.get(id) ?? 0) + count)
    }
  }
  const words = Math.ceil((rows.length + impossible.length) / 32)
  let cells = 0
  for (const [id, count] of bounds) {
    const fact = vocabulary.get(id)
    cells += fact?.type === 'label' ? fact.values.length : count * 2 + 1
  }
  return cells * words
}

function repeatedRow(id: string, firstPath: string): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: `an id not used by ${firstPath}`, 'zh-CN': `未被 ${firstPath} 使用的编号` },
    received: verbatim(JSON.stringify(id)),
    remedy: { en: 'Give each row an id of its own.', 'zh-CN': '请给每一行唯一的编号。' },
  }
}

function tooManyRows(count: number): Fault {
  return {
    code: 'too-large',
    expected: {
      en: `at most ${MOST_ROWS} rows, impossible combinations included`,
      'zh-CN': `至多 ${MOST_ROWS} 行（含不可能的组合）`,
    },
    received: verbatim(String(count)),
    remedy: { en: 'Split the table, one axis at a time.', 'zh-CN': '请按维度拆分该表。' },
  }
}

const tooManyValues: Fault = {
  code: 'too-large',
  expected: { en: 'fewer rows that each have bounds of their own', 'zh-CN': '较少的行与边界' },
  received: { en: 'too many for an index', 'zh-CN': '过多，无法建立索引' },
  remedy: {
    en: 'Split the table, or let its rows share their bounds.',
    'zh-CN': '请拆分该表，或让各行使用相同的边界。',
  },
}

const oneAnswer: Fault = {
  code: 'wrong-type',
  expected: { en: '"first", "unique" or "priority"', 'zh-CN': '"first"、"unique" 或 "priority"' },
  received: { en: '"collect"', 'zh-CN': '"collect"' },
  remedy: {
    en: 'This question has one answer; say which of the rows that match gives it.',
    'zh-CN': '此问题只有一个答案，请指明由匹配的哪一行给出。',
  },
}

const noPriority: Fault = {
  code: 'unknown-key',
  expected: {
    en: 'no priorities, as the hit policy is not "priority"',
    'zh-CN': '无 priorities，因命中策略不是 "priority"',
  },
  received: { en: 'some', 'zh-CN': 'priorities' },
  remedy: {
    en: "Remove them, or write hitPolicy: 'priority'.",
    'zh-CN': "请删除，或写 hitPolicy: 'priority'。",
  },
}

const missingPriorities: Fault = {
  code: 'missing',
  expected: { en: 'the outcomes of the rows, the strongest first', 'zh-CN': '各行的结果，优先者在前' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: { en: 'List them as priorities.', 'zh-CN': '请列为 priorities。' },
}

const nothingPossible: Fault = {
  code: 'missing',
  expected: { en: 'at least one condition', 'zh-CN': '至少一个条件' },
  received: { en: 'none, by which nothing at all would be possible', 'zh-CN': '无条件，即一切皆不可能' },
  remedy: { en: 'Say which facts cannot hold together.', 'zh-CN': '请写明哪些事实不可能同时成立。' },
}

function repeatedPriority(outcome: string, firstPath: string): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: `an outcome not named by ${firstPath}`, 'zh-CN': `未被 ${firstPath} 列出的结果` },
    received: verbatim(outcome),
    remedy: { en: 'Name each outcome once.', 'zh-CN': '每个结果只列一次。' },
  }
}

function unranked(outcome: unknown, ranked: readonly string[]): Fault {
  return {
    code: 'unknown-reference',
    expected: {
      en: `an outcome with a priority (${ranked.join(', ')})`,
      'zh-CN': `已列入 priorities 的结果（${ranked.join('、')}）`,
    },
    received: showValue(outcome),
    remedy: { en: 'Add it to the priorities.', 'zh-CN': '请将其列入 priorities。' },
  }
}

function unknownFact(id: string, vocabulary: Vocabulary): Fault {
  const names = [...vocabulary.keys()]
  return {
    code: 'unknown-reference',
    expected: { en: `a fact (${names.join(', ')})`, 'zh-CN': `事实（${names.join('、')}）` },
    received: verbatim(JSON.stringify(id)),
    remedy: { en: 'Correct the spelling, or declare the fact.', 'zh-CN': '请更正拼写，或先声明该事实。' },
  }
}

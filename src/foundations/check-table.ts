import type { DecisionTable } from './decision-table'
import type { FactDefinition, Vocabulary } from './facts'
import { describeFault, type Fault, type Issue, verbatim } from './issues'
import { boundsOf, toOrdered } from './ordered-values'
import { joinPath } from './shapes'
import { showValue } from './show-value'
import { type Condition, isRange, type Range, UNKNOWN } from './table-condition'

/** What is wrong with a well-formed table under this vocabulary? Every fault. */
export function tableIssues(
  table: DecisionTable<unknown>,
  vocabulary: Vocabulary,
  path: string,
): readonly Issue[] {
  const issues: Issue[] = []
  const rowsPath = joinPath(path, 'rows')
  const firstRows = new Map<string, number>()
  table.rows.forEach((row, index) => {
    const rowPath = joinPath(rowsPath, index)
    const first = firstRows.get(row.id)
    if (first === undefined) firstRows.set(row.id, index)
    else issues.push(describeFault(repeatedRow(row.id, joinPath(rowsPath, first)), joinPath(rowPath, 'id')))
    for (const [factId, condition] of Object.entries(row.when)) {
      const place = joinPath(joinPath(rowPath, 'when'), factId)
      const fact = vocabulary.get(factId)
      const fault = fact === undefined ? unknownFact(factId, vocabulary) : conditionFault(condition, fact)
      if (fault !== undefined) issues.push(describeFault(fault, place))
    }
  })
  return issues
}

function conditionFault(condition: Condition, fact: FactDefinition): Fault | undefined {
  if (condition === UNKNOWN) return undefined
  if (fact.type === 'label' || fact.type === 'boolean') {
    const allowed: readonly (string | boolean)[] =
      fact.type === 'boolean' ? [true, false] : fact.values.map(({ id }) => id)
    if (isRange(condition)) return misfit(allowed, condition)
    const named = typeof condition === 'object' && 'not' in condition ? condition.not : [condition].flat()
    if (fact.type === 'boolean' && typeof condition === 'object' && 'not' in condition)
      return misfit(allowed, condition)
    const stray = named.find((value) => value !== UNKNOWN && !allowed.includes(value))
    return stray === undefined ? undefined : misfit(allowed, stray)
  }
  if (!isRange(condition)) return noRange(fact, condition)
  const strayBound = boundsOf(condition).find((bound) => toOrdered(bound, fact) === undefined)
  if (strayBound !== undefined) return noRange(fact, strayBound)
  return isEmptyRange(condition, fact) ? emptyRange : undefined
}

function isEmptyRange({ from, to, above, below }: Range, fact: FactDefinition): boolean {
  const ordered = (bound: number | string | undefined): number | bigint | undefined =>
    bound === undefined ? undefined : toOrdered(bound, fact)
  const [low, high, over, under] = [ordered(from), ordered(to), ordered(above), ordered(below)]
  const clash = (lower?: number | bigint, upper?: number | bigint, mayTouch = false): boolean =>
    lower !== undefined && upper !== undefined && (mayTouch ? lower > upper : lower >= upper)
  return clash(low, high, true) || clash(low, under) || clash(over, high) || clash(over, under)
}

function repeatedRow(id: string, firstPath: string): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: `an id not used by ${firstPath}`, 'zh-CN': `未被 ${firstPath} 使用的编号` },
    received: verbatim(JSON.stringify(id)),
    remedy: { en: 'Give each row an id of its own.', 'zh-CN': '请给每一行唯一的编号。' },
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

function misfit(allowed: readonly (string | boolean)[], received: unknown): Fault {
  const values = [...allowed, UNKNOWN].map((value) => JSON.stringify(value))
  return {
    code: 'unknown-reference',
    expected: { en: `one or more of ${values.join(', ')}`, 'zh-CN': `${values.join('、')} 中的一个或多个` },
    received: showValue(received),
    remedy: { en: 'Use values that the fact can have.', 'zh-CN': '请使用该事实可取的值。' },
  }
}

function noRange(fact: FactDefinition, received: unknown): Fault {
  const example = {
    number: '{ from: 31, to: 60 }',
    amount: "{ above: '100000.00' }",
    date: "{ from: '2026-01-01' }",
  }
  const shown = fact.type === 'label' || fact.type === 'boolean' ? '' : example[fact.type]
  return {
    code: 'wrong-type',
    expected: { en: `a range such as ${shown}`, 'zh-CN': `形如 ${shown} 的范围` },
    received: showValue(received),
    remedy: {
      en: 'Bounds have the type of the fact: numbers, decimal strings for amounts, days.',
      'zh-CN': '边界须与事实的类型一致：数字、金额的十进制字符串或日期。',
    },
  }
}

const emptyRange: Fault = {
  code: 'empty-range',
  expected: { en: 'a range that holds at least one value', 'zh-CN': '至少包含一个值的范围' },
  received: { en: 'an empty one', 'zh-CN': '空范围' },
  remedy: { en: 'Exchange the bounds, or drop the row.', 'zh-CN': '请对调边界，或删除该行。' },
}

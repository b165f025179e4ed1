import type { FactDefinition } from './facts'
import type { Fault } from './issues'
import { boundsOf, toOrdered } from './ordered-values'
import { showValue } from './show-value'
import { type Condition, isRange, type Range, UNKNOWN } from './table-condition'

/** A fact whose values lie on a line, so that a condition on it is a range. */
type OrderedFact = Exclude<FactDefinition, { readonly type: 'label' | 'boolean' }>

/** Why can this condition not be asked of this fact? `undefined` where it can. */
export function conditionFault(condition: Condition, fact: FactDefinition): Fault | undefined {
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

function misfit(allowed: readonly (string | boolean)[], received: unknown): Fault {
  const values = [...allowed, UNKNOWN].map((value) => JSON.stringify(value))
  return {
    code: 'unknown-reference',
    expected: { en: `one or more of ${values.join(', ')}`, 'zh-CN': `${values.join('、')} 中的一个或多个` },
    received: showValue(received),
    remedy: { en: 'Use values that the fact can have.', 'zh-CN': '请使用该事实可取的值。' },
  }
}

function noRange({ type }: OrderedFact, received: unknown): Fault {
  const example = {
    number: '{ from: 31, to: 60 }',
    amount: "{ above: '100000.00' }",
    date: "{ from: '2026-01-01' }",
  }
  const shown = example[type]
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

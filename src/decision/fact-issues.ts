import {
  describeFault,
  type FactDefinition,
  type Fault,
  fitsFact,
  type Issue,
  joinPath,
  showValue,
  verbatim,
} from '../foundations'
import type { CompiledPolicy } from '../policy'

/** Which of these facts does the policy not know, and which have values that they cannot have? Every fault. */
export function factIssues(
  { vocabulary }: CompiledPolicy,
  facts: Readonly<Record<string, unknown>>,
): readonly Issue[] {
  return Object.entries(facts).flatMap(([id, value]) => {
    const fact = vocabulary.get(id)
    if (fact !== undefined && fitsFact(value, fact)) return []
    const fault = fact === undefined ? unknownFact(id, [...vocabulary.keys()]) : misfit(value, fact)
    return [describeFault(fault, joinPath('facts', id))]
  })
}

function unknownFact(id: string, known: readonly string[]): Fault {
  return {
    code: 'unknown-reference',
    expected: {
      en: `a fact of the policy (${known.join(', ')})`,
      'zh-CN': `政策所知的事实（${known.join('、')}）`,
    },
    received: verbatim(JSON.stringify(id)),
    remedy: {
      en: 'Correct the spelling, or declare the fact in the policy.',
      'zh-CN': '请更正拼写，或在政策中声明该事实。',
    },
  }
}

/** What is said of a value that the fact cannot have. */
export function misfit(value: unknown, fact: FactDefinition): Fault {
  return {
    code: 'wrong-type',
    expected: expectedOf(fact),
    received: showValue(value),
    remedy: {
      en: 'Leave the fact out when it is not known; unknown is not false.',
      'zh-CN': '未知时请省略该事实；未知不等于否。',
    },
  }
}

function expectedOf(fact: FactDefinition): Fault['expected'] {
  switch (fact.type) {
    case 'label': {
      const ids = fact.values.map(({ id }) => id)
      return { en: `one of ${ids.join(', ')}`, 'zh-CN': `${ids.join('、')} 之一` }
    }
    case 'boolean':
      return { en: 'true or false', 'zh-CN': 'true 或 false' }
    case 'date':
      return { en: 'a day written YYYY-MM-DD', 'zh-CN': '写作 YYYY-MM-DD 的日期' }
    case 'amount':
      return { en: 'an amount as a decimal string', 'zh-CN': '十进制字符串金额' }
    case 'number':
      return fact.isWhole
        ? {
            en: `a whole number from ${fact.least ?? 'any'} on`,
            'zh-CN': `不小于 ${fact.least ?? '任意值'} 的整数`,
          }
        : { en: 'a number', 'zh-CN': '数字' }
  }
}

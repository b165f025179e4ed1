import { describeFault, type Fault, fitsFact, type Issue, joinPath, verbatim } from '../foundations'
import type { Observation } from '../model'
import type { CompiledPolicy } from '../policy'
import { misfit } from './fact-issues'

/** Is this a note of a fact that the policy declares, and of a value that it can have? Else the fault. */
export function noteIssues(
  { declaredFacts }: CompiledPolicy,
  { fact: id, value }: Observation,
  index: number,
): readonly Issue[] {
  const path = joinPath('observations', index)
  const fact = declaredFacts.get(id)
  if (fact === undefined)
    return [describeFault(notDeclared(id, [...declaredFacts.keys()]), joinPath(path, 'fact'))]
  return fitsFact(value, fact) ? [] : [describeFault(misfit(value, fact), joinPath(path, 'value'))]
}

function notDeclared(id: string, declared: readonly string[]): Fault {
  return {
    code: 'unknown-reference',
    expected: {
      en: `a fact that the policy declares (${declared.join(', ')})`,
      'zh-CN': `政策声明的事实（${declared.join('、')}）`,
    },
    received: verbatim(JSON.stringify(id)),
    remedy: {
      en: 'Correct the spelling, or declare the fact in the policy; facts of the library are computed and not noted.',
      'zh-CN': '请更正拼写，或在政策中声明该事实；本库的事实由计算得出，不作记录。',
    },
  }
}

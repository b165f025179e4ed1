import { describeFault, type Issue, joinPath, verbatim } from '../foundations'
import type { Override } from '../model'
import type { CompiledPolicy } from '../policy'

/**
 * Which of these people's decisions can the policy not put in place? Every fault.
 *
 * One that is passed over would leave the debtor to the treatment that a person has stopped.
 *
 * @param firstIndex - The place of the first of them in the case file.
 */
export function overrideIssues(
  { segmentations, strategy }: CompiledPolicy,
  overrides: readonly Override[],
  firstIndex = 0,
): readonly Issue[] {
  const outcomes = new Map<string, readonly string[]>(
    [
      ...segmentations.map(({ id, table }) => [id, table] as const),
      ...(strategy === null
        ? []
        : [['stage', strategy.stageTable] as const, ['treatment', strategy.treatmentTable] as const]),
    ].map(([what, { table }]) => [what, [...new Set(table.rows.map(({ outcome }) => outcome))]]),
  )
  return overrides.flatMap(({ what, value }, index) => {
    const known = outcomes.get(what)
    const path = joinPath('overrides', firstIndex + index)
    if (known === undefined) return [unknownId(what, [...outcomes.keys()], joinPath(path, 'what'))]
    return known.includes(value) ? [] : [unknownId(value, known, joinPath(path, 'value'))]
  })
}

function unknownId(received: string, known: readonly string[], path: string): Issue {
  return describeFault(
    {
      code: 'unknown-reference',
      expected: {
        en: `an answer of the policy (${known.join(', ')})`,
        'zh-CN': `政策所能给出的答案（${known.join('、')}）`,
      },
      received: verbatim(JSON.stringify(received)),
      remedy: {
        en: 'Correct the spelling, or add it to the policy.',
        'zh-CN': '请更正拼写，或将其加入政策。',
      },
    },
    path,
  )
}

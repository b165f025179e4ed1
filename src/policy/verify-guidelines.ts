import type { CompiledTable, Label } from '../foundations'
import type { Guideline } from '../strategy'
import type { CompiledPolicy } from './compiled-policy'
import { opinionsOf, protectedOf } from './facts-with-limits'
import type { PolicyFinding } from './policy-finding'

/**
 * What in the strategy rests on what it may not? What somebody thinks of a debtor may change the tone, the goal of a
 * call and the playbook, and nothing else; a protected fact may ease and never press.
 */
export function verifyGuidelines(policy: CompiledPolicy): readonly PolicyFinding[] {
  const { strategy } = policy
  if (strategy === null) return []
  const opinions = opinionsOf(policy)
  const { stageTable, treatmentTable, cadenceTable } = strategy
  const ofTables = Object.entries({ stageTable, treatmentTable, cadenceTable }).flatMap(([name, table]) =>
    opinionInTable(table, `strategy.${name}`, opinions),
  )
  const ofUrgency = (strategy.policy.urgency ?? []).flatMap(({ of }, index) =>
    opinions.has(of)
      ? [finding('opinion-decides', `strategy.urgency[${index}].of`, [], opinionSentence([of], orderOfWork))]
      : [],
  )
  const limited = protectedOf(policy)
  const mildest = strategy.policy.tones?.[0]?.id
  return [
    ...ofTables,
    ...ofUrgency,
    ...strategy.guidelines.flatMap(({ guideline }, index) => {
      const path = `strategy.guidelines[${index}]`
      return [
        ...opinionInGuideline(guideline, path, opinions),
        ...pressureOfGuideline(guideline, path, limited, mildest),
      ]
    }),
  ]
}

const orderOfWork: Label = { en: 'the order of work', 'zh-CN': '办理次序' }
const theAnswer: Label = { en: 'what is done', 'zh-CN': '处置结果' }

function opinionInTable(
  { table }: CompiledTable<string | number>,
  path: string,
  opinions: ReadonlySet<string>,
): readonly PolicyFinding[] {
  const rows = table.rows.filter(({ when }) => Object.keys(when).some((id) => opinions.has(id)))
  if (rows.length === 0) return []
  const read = [...new Set(rows.flatMap(({ when }) => Object.keys(when)))].filter((id) => opinions.has(id))
  const ids = rows.map(({ id }) => id)
  return [finding('opinion-decides', path, ids, opinionSentence(read, theAnswer))]
}

function opinionInGuideline(
  guideline: Guideline,
  path: string,
  opinions: ReadonlySet<string>,
): readonly PolicyFinding[] {
  const read = Object.keys(guideline.when).filter((id) => opinions.has(id))
  const { channels, offers, measures, withholds, approver, reviewWithinDays } = guideline
  const stated = statedOf({ channels, offers, measures, withholds, approver, reviewWithinDays })
  if (read.length === 0 || stated.length === 0) return []
  const what: Label = { en: stated.join(', '), 'zh-CN': stated.join('、') }
  return [finding('opinion-decides', path, [guideline.id], opinionSentence(read, what))]
}

function pressureOfGuideline(
  guideline: Guideline,
  path: string,
  limited: ReadonlySet<string>,
  mildest: string | undefined,
): readonly PolicyFinding[] {
  const read = Object.keys(guideline.when).filter((id) => limited.has(id))
  const { measures, withholds, tone } = guideline
  const stated = [
    ...statedOf({ measures, withholds }),
    ...(tone === undefined || tone === mildest ? [] : ['tone']),
  ]
  if (read.length === 0 || stated.length === 0) return []
  const shown = read.map((id) => `"${id}"`)
  const sentence = {
    en: `Guideline "${guideline.id}" reads ${shown.join(', ')}, which is protected, and says ${stated.join(', ')}: a protected fact may ease and never press. Ask nothing of it, or say only channels, the mildest tone, goal, playbook, offers, an approver or a review.`,
    'zh-CN': `指引“${guideline.id}”依据受保护的事实 ${shown.join('、')}，却规定了 ${stated.join('、')}：受保护的事实只能减轻、不得加重。请去掉该条件，或只规定渠道、最温和的语气、目标、话术、方案、审批人或复核。`,
  }
  return [finding('protected-pressure', path, [guideline.id], sentence)]
}

/** The names of the fields that say something. */
function statedOf(fields: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [name]))
}

function opinionSentence(read: readonly string[], what: Label): Label {
  const shown = read.map((id) => `"${id}"`)
  return {
    en: `${shown.join(', ')} is what somebody thinks of the debtor, and changes ${what.en}: an opinion may change the tone, the goal of a call and the playbook alone. Ask for a fact that anybody can check, or move it to a guideline that says no more than these.`,
    'zh-CN': `${shown.join('、')} 是个人对债务人的看法，却改变了${what['zh-CN']}：看法只能影响语气、通话目标和话术。请改用可核实的事实，或移至只规定这些内容的指引。`,
  }
}

function finding(
  code: 'opinion-decides' | 'protected-pressure',
  path: string,
  rows: readonly string[],
  sentence: Label,
): PolicyFinding {
  return { code, severity: 'error', path, rows, example: null, sentence }
}

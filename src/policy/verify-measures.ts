import type { CompiledPolicy } from './compiled-policy'
import type { PolicyFinding } from './policy-finding'

/** Which treatments ask for a measure that nobody owns, so that only the highest role may approve it? */
export function verifyMeasures({ strategy }: CompiledPolicy): readonly PolicyFinding[] {
  if (strategy === null) return []
  const { treatments, authority } = strategy.policy
  const owned = new Set(authority.measures.map(({ id }) => id))
  return treatments.flatMap(({ id, measure }, index): readonly PolicyFinding[] => {
    if (owned.has(measure)) return []
    const sentence = {
      en: `Nobody owns the measure "${measure}" of treatment "${id}": it always goes to the highest role. Name its owner among the measures of the authority.`,
      'zh-CN': `处理方式“${id}”的措施“${measure}”没有权限人，只能由最高角色审批。请在权限表的措施中指明其权限人。`,
    }
    const path = `strategy.treatments[${index}].measure`
    return [{ code: 'unowned-measure', severity: 'warning', path, rows: [], example: null, sentence }]
  })
}

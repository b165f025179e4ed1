import type { CompiledPolicy } from './compiled-policy'
import type { PolicyFinding } from './policy-finding'

/** Which rows decide what becomes of a debtor, and say nowhere by what source? Neither they nor their table. */
export function verifySources({ strategy }: CompiledPolicy): readonly PolicyFinding[] {
  if (strategy === null) return []
  const { stageTable, treatmentTable } = strategy
  return Object.entries({ stageTable, treatmentTable }).flatMap(
    ([name, { table }]): readonly PolicyFinding[] => {
      const rows = table.rows.filter(({ source }) => source === undefined).map(({ id }) => id)
      if (table.source !== undefined || rows.length === 0) return []
      const shown = rows.map((id) => `"${id}"`)
      const sentence = {
        en: `No source for ${shown.join(', ')}, which ${rows.length === 1 ? 'decides' : 'decide'} what becomes of a debtor. Cite the law, the standard or the lender's own rule, on the row or on the table.`,
        'zh-CN': `${shown.join('、')} 决定对债务人的处置，却没有出处。请在行或表上注明法律、标准或本机构的规定。`,
      }
      return [
        { code: 'no-source', severity: 'warning', path: `strategy.${name}`, rows, example: null, sentence },
      ]
    },
  )
}

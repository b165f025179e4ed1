import { NOT_PROVED, type ProofBudget } from '../foundations'
import { isContacting } from '../strategy'
import { admittedRows, chainTo, stateAfter, statesOf } from './chain'
import type { CompiledPolicy } from './compiled-policy'
import type { PolicyFinding } from './policy-finding'

/**
 * Which letters can never be due? Those in whose window no treatment that contacts the debtor is ever reached, so that
 * there is nobody to send them to.
 */
export function verifyLetters(policy: CompiledPolicy, cellBudget: number): readonly PolicyFinding[] {
  const { strategy } = policy
  if (strategy === null) return []
  const { letters, treatments } = strategy.policy
  if (letters.length === 0) return []
  const contacting = new Set(treatments.flatMap((one) => (isContacting(one) ? [one.id] : [])))
  const windows = letters.map(({ fromDay, toDay }) => ({
    daysPastDue: toDay === undefined ? { from: fromDay } : { from: fromDay, to: toDay },
  }))
  const budget: ProofBudget = { left: cellBudget }
  const goal = { id: 'treatment', table: strategy.treatmentTable }
  const chain = chainTo(policy, goal, budget, { further: windows, freesAnswers: true })
  if (chain === undefined) return [notProved(cellBudget)]
  const alive = new Set<number>()
  let isCut = false
  for (const state of statesOf(chain)) {
    for (const row of admittedRows(chain.goal, state)) {
      if (!contacting.has(String(row.outcome))) continue
      const { wanted, excluded } = stateAfter(state, chain.goal, row)
      if (chain.isFreed(wanted)) {
        isCut = true
        continue
      }
      for (const window of chain.further) {
        if (alive.has(window)) continue
        const found = chain.search.find([...wanted, window], excluded)
        if (found === NOT_PROVED) return [notProved(cellBudget)]
        if (found !== null) alive.add(window)
      }
    }
  }
  // What hangs on an answer that was not told may yet let a letter be due.
  if (isCut && alive.size < chain.further.length) return [notProved(cellBudget)]
  return letters.flatMap(({ id, fromDay, toDay }, index): readonly PolicyFinding[] => {
    if (alive.has(chain.further[index] ?? -1)) return []
    const [days, chinese] =
      toDay === undefined
        ? [`from day ${fromDay} past due on`, `自逾期第 ${fromDay} 天起`]
        : [`on day ${fromDay}–${toDay} past due`, `逾期第 ${fromDay}–${toDay} 天`]
    const sentence = {
      en: `Letter "${id}" can never be due: ${days} no treatment is reached that contacts the debtor. Move its window, or remove it.`,
      'zh-CN': `函件“${id}”永远不会到期：${chinese}没有任何会联系债务人的处理方式。请调整其窗口，或删除该函件。`,
    }
    return [
      {
        code: 'dead-letter',
        severity: 'warning',
        path: `strategy.letters[${index}]`,
        rows: [],
        example: null,
        sentence,
      },
    ]
  })
}

function notProved(cellBudget: number): PolicyFinding {
  const sentence = {
    en: `Not proved that every letter can be due: the tables treat unknown facts differently, are too long, or need more than ${cellBudget} steps. Let them treat the unknown alike, or split them.`,
    'zh-CN': `未能证明每封函件都可能到期：各表对未知事实的处理不一致、行数过多，或所需步数超过 ${cellBudget}。请统一对未知的处理，或拆分各表。`,
  }
  return {
    code: 'not-proved',
    severity: 'warning',
    path: 'strategy.letters',
    rows: [],
    example: null,
    sentence,
  }
}

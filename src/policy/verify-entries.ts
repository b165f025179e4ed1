import type { CompiledPolicy } from './compiled-policy'
import type { PolicyFinding } from './policy-finding'

/** Which tones, goals of calls, entries of the playbook and offers does nothing in the policy lead to? */
export function verifyEntries({ strategy }: CompiledPolicy): readonly PolicyFinding[] {
  if (strategy === null) return []
  const { treatments, letters, guidelines = [], tones, callGoals, playbook, offers } = strategy.policy
  const guides = [...treatments, ...guidelines]
  const lists = {
    tones: { entries: tones, used: [...guides, ...letters].flatMap(({ tone }) => tone ?? []) },
    callGoals: { entries: callGoals, used: guides.flatMap(({ callGoal }) => callGoal ?? []) },
    offers: { entries: offers, used: guides.flatMap((one) => one.offers ?? []) },
    // Objections, refusals and the talk itself are looked up while one speaks: nobody knows them before.
    playbook: {
      entries: playbook?.filter(
        ({ kind }) => kind === 'personality' || kind === 'style' || kind === 'behavior',
      ),
      used: guides.flatMap((one) => one.playbook ?? []),
    },
  }
  return Object.entries(lists).flatMap(([list, { entries = [], used }]) =>
    entries
      .filter(({ id }) => !used.includes(id))
      .map(({ id }): PolicyFinding => {
        const sentence = {
          en: `No treatment and no guideline leads to "${id}" of ${list}. Name it where it is wanted, or remove it.`,
          'zh-CN': `${list} 中的“${id}”未被任何处理方式或指引引用。请在需要处引用，或删除。`,
        }
        const path = `strategy.${list}[${id}]`
        return { code: 'unused-outcome', severity: 'warning', path, rows: [], example: null, sentence }
      }),
  )
}

import { actOfChannel } from '../contact'
import type { CompiledPolicy } from './compiled-policy'
import type { PolicyFinding } from './policy-finding'

/**
 * Which stages, treatments, measures, letters, tones, goals, offers, guidelines and entries of the playbook are named by an
 * act that no policy may call for, and which treatments use a channel that comes to one?
 */
export function verifyActs({ strategy, prohibitedActs }: CompiledPolicy): readonly PolicyFinding[] {
  if (strategy === null) return []
  const acts = new Map(prohibitedActs.map((act) => [act.id, act]))
  const {
    stages,
    treatments,
    letters,
    authority,
    tones = [],
    callGoals = [],
    playbook = [],
  } = strategy.policy
  const { offers = [], guidelines = [] } = strategy.policy
  const guides = { tones, callGoals, playbook, offers, guidelines }
  const lists = { stages, treatments, letters, 'authority.measures': authority.measures, ...guides }
  const named = Object.entries(lists).flatMap(([list, entries]) =>
    entries.map(({ id }, index) => ({ id, path: `strategy.${list}[${index}].id` })),
  )
  const asked = treatments.map(({ measure: id }, index) => ({
    id,
    path: `strategy.treatments[${index}].measure`,
  }))
  const used = treatments.flatMap(({ channels }, index) =>
    channels.flatMap((channel, place) => {
      const { [channel]: id } = actOfChannel
      return id === undefined ? [] : [{ id, path: `strategy.treatments[${index}].channels[${place}]` }]
    }),
  )
  return [...named, ...asked, ...used].flatMap(({ id, path }): readonly PolicyFinding[] => {
    const act = acts.get(id)
    if (act === undefined) return []
    const sentence = {
      en: `"${id}" is a prohibited act (${act.label.en}), which no policy may call for. Remove it; if it is something lawful, name it by what it is.`,
      'zh-CN': `“${id}”属于禁止行为（${act.label['zh-CN']}），任何政策均不得采用。请删除；若系合法做法，请以其本身命名。`,
    }
    return [{ code: 'prohibited-act', severity: 'error', path, rows: [], example: null, sentence }]
  })
}

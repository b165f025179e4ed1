import { daysAsked, type Matter } from './matter'
import { entryByDay } from './value-by-day'
import type { ContactObligation } from './verdict'

/** What do the rules on content and records ask of this contact if it is made at this instant? */
export function obligationsOf(matter: Matter, at: number): readonly ContactObligation[] {
  const days = daysAsked(matter, at)
  return matter.rules.flatMap(({ pack, rule }): readonly ContactObligation[] => {
    const common = { ruleId: rule.id, packId: pack.id }
    switch (rule.kind) {
      case 'content': {
        const [entry] = days.flatMap((day) => entryByDay(rule.history)(day) ?? [])
        if (entry === undefined || entry.value === null) return []
        const { must = [], mustNot = [] } = rule
        const { citation } = entry
        return [{ ...common, must, mustNot, mustRecord: false, retention: null, citation }]
      }
      case 'record': {
        const [entry] = days.flatMap((day) => entryByDay(rule.history)(day) ?? [])
        if (entry === undefined || entry.value === null) return []
        const { citation, value: retention } = entry
        return [
          { ...common, must: [], mustNot: [], mustRecord: rule.mustRecord === true, retention, citation },
        ]
      }
      default:
        return []
    }
  })
}

import type { ContactContext } from './contact-question'
import { type Pack, ruleKinds } from './contact-rule'
import type { ApplicableRule } from './matter'

/** What stands between a contact that no rule forbids and the answer `allowed`. */
export interface Gaps {
  /** Facts that are not known, by their place in the context. */
  readonly missing: readonly string[]
  /** Law that is not known: `place`, or `<pack>:<kind of rule>`. */
  readonly uncovered: readonly string[]
  /** Those of both that the caller accepts. */
  readonly accepted: readonly string[]
}

/** Which facts and which law are not known, as far as they bear on these rules? */
export function gapsOf(
  context: ContactContext,
  packs: readonly Pack[],
  zoneNames: readonly string[],
  rules: readonly ApplicableRule[],
): Gaps {
  const { zones, debtor, history } = context
  const missing: string[] = []
  const uncovered: string[] = []
  if (debtor.place === undefined) missing.push('debtor.place')
  if (rules.length > 0) {
    const { timeZones = [] } = debtor
    if (zones === undefined) missing.push('zones')
    if (timeZones.length === 0) missing.push('debtor.timeZones')
    if (zones !== undefined) {
      timeZones.forEach((zone, index) => {
        if (!zoneNames.includes(zone)) missing.push(`debtor.timeZones[${index}]`)
      })
    }
  }
  if (history === undefined && rules.some(({ rule }) => rule.kind === 'cap')) missing.push('history')

  const isHeld =
    debtor.place === undefined ? packs.length > 0 : packs.some(({ place }) => place === debtor.place)
  if (!isHeld) uncovered.push('place')
  for (const { id, coverage } of packs) {
    for (const kind of ruleKinds) {
      if (coverage[kind] === 'partial' || coverage[kind] === 'not-researched') uncovered.push(`${id}:${kind}`)
    }
  }

  const isAccepted = (gap: string): boolean => (context.acceptGaps ?? []).includes(gap)
  return {
    missing: missing.filter((gap) => !isAccepted(gap)),
    uncovered: uncovered.filter((gap) => !isAccepted(gap)),
    accepted: [...missing, ...uncovered].filter(isAccepted),
  }
}

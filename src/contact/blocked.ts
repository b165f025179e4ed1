import { type BriefVerdict, unchangeable, withObjections } from './brief-verdict'

/** A verdict, and those with one more rule that blocks: each is there once, however many contacts it is given for. */
export interface Blocked {
  readonly verdict: BriefVerdict
  readonly by: (ruleId: string) => Blocked
}

/** The verdicts over this one. */
export function blockedOver(verdict: BriefVerdict): Blocked {
  // Few rules ever block beside each other: to go through them is faster than to look one up.
  const ids: string[] = []
  const found: Blocked[] = []
  return {
    verdict,
    by: (ruleId) => {
      for (let index = 0; index < ids.length; index++)
        if (ids[index] === ruleId) return found[index] as Blocked
      const further = blockedOver(unchangeable(withObjections(verdict, [ruleId], [])))
      ids.push(ruleId)
      found.push(further)
      return further
    },
  }
}

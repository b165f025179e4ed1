import { type BriefVerdict, unchangeable, withObjections } from './brief-verdict'
import type { ClosedMinutes } from './closed-minutes'

/** A verdict, and those with one more objection: each is there once, however many contacts it is given for. */
export interface Blocked {
  readonly verdict: BriefVerdict
  /** With one more rule that blocks. */
  readonly by: (ruleId: string) => Blocked
  /** With one more fact that is not known. */
  readonly lacking: (fact: string) => Blocked
}

/** The verdicts over this one. */
export function blockedOver(verdict: BriefVerdict): Blocked {
  return {
    verdict,
    by: onceFor((ruleId) => withObjections(verdict, [ruleId], [])),
    lacking: onceFor((fact) => withObjections(verdict, [], [fact])),
  }
}

function onceFor(find: (name: string) => BriefVerdict): (name: string) => Blocked {
  // Few objections ever stand beside each other: to go through them is faster than to look one up.
  const names: string[] = []
  const found: Blocked[] = []
  return (name) => {
    for (let index = 0; index < names.length; index++)
      if (names[index] === name) return found[index] as Blocked
    const further = blockedOver(unchangeable(find(name)))
    names.push(name)
    found.push(further)
    return further
  }
}

/**
 * What stands in the way at this minute of a day beside what does already, by a rule of this id?
 *
 * @param closed - When the rule objects on the day. The caller asks the rule for it, each at a place of its own: the engine makes one
 * place at which few kinds of rules are asked much faster than one at which all are.
 */
export function holdAgainst(
  blocked: Blocked,
  ruleId: string,
  closed: readonly ClosedMinutes[],
  minute: number,
): Blocked {
  let held = blocked
  let isCertain = false
  for (const { from, to, missing } of closed) {
    if (minute < from || to <= minute) continue
    if (missing.length === 0) isCertain = true
    else for (const fact of missing) held = held.lacking(fact)
  }
  return isCertain ? held.by(ruleId) : held
}

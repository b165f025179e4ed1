import { type BriefVerdict, unchangeable, withObjections } from './brief-verdict'
import type { DayCloser } from './closed-minutes'

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
 * What stands in the way at this minute of a day beside what does already, by these rules?
 *
 * @param closers - When each of the rules of these ids objects.
 */
export function holdAgainst(
  blocked: Blocked,
  ids: readonly string[],
  closers: readonly DayCloser[],
  dayStart: number,
  minute: number,
): Blocked {
  let held = blocked
  for (let index = 0; index < closers.length; index++) {
    const closedOn = closers[index] as DayCloser
    let isCertain = false
    for (const { from, to, missing } of closedOn(dayStart)) {
      if (minute < from || to <= minute) continue
      if (missing.length === 0) isCertain = true
      else for (const fact of missing) held = held.lacking(fact)
    }
    if (isCertain) held = held.by(ids[index] as string)
  }
  return held
}

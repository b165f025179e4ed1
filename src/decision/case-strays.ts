import type { CivilDate, Issue } from '../foundations'
import { type CaseFile, isInForce } from '../model'
import type { PolicyVersions } from '../policy'
import { factsOfVersion } from './decide-by-version'
import { factIssues } from './fact-issues'
import { noteIssues } from './note-issues'
import { overrideIssues } from './override-issues'
import type { RunningVersion } from './running-versions'

/**
 * What does a sound case file say that the versions it may run under do not know? Every fault, once.
 *
 * An override that is not in force on the day may be of any version: it was put in place under that one.
 */
export function straysOf(
  versions: PolicyVersions,
  running: readonly RunningVersion[],
  { facts = {}, overrides = [], observations = [] }: CaseFile,
  day: CivilDate,
): readonly Issue[] {
  const found = new Map<string, Issue>()
  for (const { policy } of running) {
    const issues = [
      ...factIssues(policy, factsOfVersion(versions, policy, facts)),
      ...observations.flatMap((note, index) => {
        // As with facts, what only another version declares is nothing to this one.
        const isOfOther = versions.list.some((other) => other.policy.declaredFacts.has(note.fact))
        return isOfOther && !policy.declaredFacts.has(note.fact) ? [] : noteIssues(policy, note, index)
      }),
      ...overrides.flatMap((override, index) => {
        const others = isInForce(override, day) ? [] : versions.list
        const isKnown = others.some((other) => overrideIssues(other.policy, [override]).length === 0)
        return isKnown ? [] : overrideIssues(policy, [override], index)
      }),
    ]
    for (const issue of issues) found.set(issue.path, found.get(issue.path) ?? issue)
  }
  return [...found.values()]
}

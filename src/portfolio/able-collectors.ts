import {
  differsInCurrency,
  exceedsAmount,
  exceedsAuthority,
  exceedsCaseload,
  lacksAmount,
} from './case-limits'
import type { ReadCase } from './case-to-assign'
import type { ReadCollector } from './collector'
import { type CollectorSet, eachOf, exclude, inAll, inAny, setOf, without } from './collector-set'

/** Who meets each of the needs of a case that depend neither on money nor on what else a collector has. */
export interface NeedsMet {
  readonly permitted: CollectorSet
  readonly skilled: CollectorSet
  readonly speaking: CollectorSet
  readonly serving: CollectorSet
  readonly senior: CollectorSet
}

/** Answers who of these collectors meets which need of a case. */
export function needsMatcher(
  collectors: readonly ReadCollector[],
  roles: readonly string[],
): (one: ReadCase) => NeedsMet {
  const count = collectors.length
  const where = (holds: (collector: ReadCollector) => boolean): CollectorSet =>
    setOf(count, (index) => {
      const collector = collectors[index]
      return collector !== undefined && holds(collector)
    })
  const everybody = where(() => true)
  const ofEveryClass = where(({ customerClasses }) => customerClasses === null)
  const indexOf = new Map(collectors.map(({ id }, index) => [id, index]))
  const rankOf = new Map(roles.map((role, rank) => [role, rank]))
  // Many cases ask for the same few things.
  const withSkill = remembering((skill) => where(({ skills }) => skills.has(skill)))
  const withLanguage = remembering((language) => where(({ languages }) => languages.includes(language)))
  const ofClass = remembering((name) =>
    where(({ customerClasses }) => customerClasses === null || customerClasses.includes(name)),
  )
  const fromRole = remembering((least) =>
    where(({ role }) => role !== null && (rankOf.get(role) ?? -1) >= (rankOf.get(least) ?? 0)),
  )
  return ({ notWith, skills, languages, customerClass, role }) => ({
    permitted:
      notWith.length === 0
        ? everybody
        : without(
            everybody,
            notWith.flatMap((id) => indexOf.get(id) ?? []),
          ),
    skilled: skills.length === 0 ? everybody : inAll(everybody, skills.map(withSkill)),
    speaking: languages.length === 0 ? everybody : inAny(count, languages.map(withLanguage)),
    serving: customerClass === undefined ? ofEveryClass : ofClass(customerClass),
    senior: role === undefined ? everybody : fromRole(role),
  })
}

/** Who may have this case, and has room for it with nothing else to do? */
export function ableFor(
  one: ReadCase,
  { permitted, skilled, speaking, serving, senior }: NeedsMet,
  collectors: readonly ReadCollector[],
): CollectorSet {
  const able = inAll(permitted, [skilled, speaking, serving, senior])
  eachOf(able, (index) => {
    const collector = collectors[index]
    if (
      collector === undefined ||
      differsInCurrency(one, collector) ||
      lacksAmount(one, collector) ||
      exceedsAuthority(one, collector) ||
      exceedsCaseload(one, collector, 0) ||
      exceedsAmount(one, collector, 0)
    ) {
      exclude(able, index)
    }
  })
  return able
}

function remembering(find: (name: string) => CollectorSet): (name: string) => CollectorSet {
  const known = new Map<string, CollectorSet>()
  return (name) => {
    const found = known.get(name) ?? find(name)
    known.set(name, found)
    return found
  }
}

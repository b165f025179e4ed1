import { addDays, type CivilDate, dayAfter, type FactValue, type Vocabulary } from '../foundations'
import type { CaseFile, Observation } from '../model'
import { type CompiledPolicy, isOverObservations, type ObservationDerivation } from '../policy'
import type { NotedFacts } from './decision'

/** What people noted of a case, as facts of a policy on a day. */
export interface ObservedFacts {
  readonly facts: Readonly<Record<string, FactValue>>
  /** Of those that a note gives their value. */
  readonly notedBy: NotedFacts
}

/**
 * Which facts do the notes of a case file give on a day, and how often was what noted?
 *
 * The latest note that holds gives a fact its value; of one day the one listed last. Counts are known where the case
 * file lists observations: an empty list says that there are none.
 */
export function observedFacts(
  { derivedFacts, vocabulary }: CompiledPolicy,
  { observations }: CaseFile,
  asOf: CivilDate,
): ObservedFacts {
  if (observations === undefined) return { facts: {}, notedBy: {} }
  const facts: Record<string, FactValue> = {}
  const notedBy: Record<string, NotedFacts[string]> = {}
  for (const note of observations) {
    const { fact, value, by, on } = note
    if (!holdsOn(note, vocabulary, asOf) || on < (notedBy[fact]?.on ?? '')) continue
    facts[fact] = value
    notedBy[fact] = { by, on }
  }
  for (const fact of derivedFacts) {
    if (isOverObservations(fact)) facts[fact.id] = valueOver(fact, observations, asOf)
  }
  return { facts, notedBy }
}

/** The later days on which a note begins or ceases to count, in any way. */
export function turningDaysOfNotes(
  { derivedFacts, vocabulary }: CompiledPolicy,
  { observations = [] }: CaseFile,
): readonly (CivilDate | null)[] {
  return observations.flatMap((note) => {
    const windows = derivedFacts.flatMap((fact) =>
      isOverObservations(fact) && fact.of === note.fact ? (fact.withinDays ?? []) : [],
    )
    const lasting = vocabulary.get(note.fact)?.holdsForDays
    return [
      note.on,
      note.until === undefined ? null : dayAfter(note.until, 1),
      note.disprovedOn ?? null,
      ...[...windows, lasting ?? []].flat().map((days) => dayAfter(note.on, days)),
    ]
  })
}

function holdsOn(
  { fact, on, until, disprovedOn }: Observation,
  vocabulary: Vocabulary,
  day: CivilDate,
): boolean {
  const lasting = vocabulary.get(fact)?.holdsForDays
  return (
    on <= day &&
    (until === undefined || day <= until) &&
    (disprovedOn === undefined || day < disprovedOn) &&
    (lasting === undefined || isWithin(on, lasting, day))
  )
}

/** Is a day among so many days of which the first is this one? */
function isWithin(first: CivilDate, days: number, day: CivilDate): boolean {
  return first > addDays(day, -days)
}

function valueOver(fact: ObservationDerivation, notes: readonly Observation[], asOf: CivilDate): FactValue {
  const { of, withinDays } = fact
  const counted = notes.filter(
    ({ fact: noted, on }) =>
      noted === of && on <= asOf && (withinDays === undefined || isWithin(on, withinDays, asOf)),
  )
  switch (fact.kind) {
    case 'times-observed': {
      const { values } = fact
      return counted.filter(({ value }) => values === undefined || values.includes(value)).length
    }
    case 'most-repeated': {
      const counts = new Map<FactValue, number>()
      for (const { value } of counted) counts.set(value, (counts.get(value) ?? 0) + 1)
      return Math.max(0, ...counts.values())
    }
    default:
      // On the day of the disproof itself nobody knows which came first.
      return counted.some(({ value, on }) =>
        counted.some(
          (other) => other.value === value && other.disprovedOn !== undefined && other.disprovedOn < on,
        ),
      )
  }
}

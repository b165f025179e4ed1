import type { Facts } from '../foundations'
import type { CompiledStrategy } from '../policy'
import { type Guidance, type Guideline, openConditions, precedences, type Treatment } from '../strategy'
import { notesOf } from './ask-table'
import type { Answer, DecisionReason, NotedFacts } from './decision'

/** Something that says how a treatment is carried out: the treatment itself, or a guideline laid over it. */
export interface Layer {
  readonly says: Guidance & Pick<Guideline, 'channels'>
  /** The treatment says what there is; guidelines only take of it. */
  readonly isBase: boolean
  readonly rank: number
  readonly reason: Omit<DecisionReason, 'outcome'>
  /** What is not known and on which it hangs; none where it holds for certain. */
  readonly missing: readonly string[]
}

/** What is laid over what, the strongest first. */
export interface Layers {
  /** The treatment: one, or all that it may be, `null` among them where it may be none. */
  readonly bases: readonly (Layer | null)[]
  /** The facts that the treatment lacks, where it is not decided. */
  readonly missing: readonly string[]
  readonly guidelines: readonly Layer[]
}

/**
 * Which treatment is carried out, and which guidelines are laid over it?
 *
 * @param facts - With the answers of earlier steps that are decided.
 * @param lacking - What an earlier step lacks that is not decided, by its id.
 */
export function layGuidelines(
  { policy, guidelines }: CompiledStrategy,
  treatment: Answer<string>,
  facts: Facts,
  lacking: ReadonlyMap<string, readonly string[]>,
  notedBy: NotedFacts,
): Layers {
  const baseOf = (id: string): Layer | null => {
    const found = policy.treatments.find((one) => one.id === id)
    return found === undefined ? null : layerOfTreatment(found)
  }
  const isOpen = treatment.status === 'undetermined'
  const ids = isOpen ? treatment.mayBe : treatment.status === 'decided' ? [treatment.value] : []
  return {
    bases: [...ids.map(baseOf), ...(ids.length === 0 || (isOpen && treatment.mayBeNone) ? [null] : [])],
    missing: isOpen ? (lacking.get('treatment') ?? []) : [],
    guidelines: guidelines
      .flatMap((compiled): readonly Layer[] => {
        const open = openConditions(compiled, facts)
        if (open === null) return []
        const { guideline } = compiled
        const asked = Object.keys(guideline.when)
        return [
          {
            says: guideline,
            isBase: false,
            rank: precedences.indexOf(guideline.precedence),
            reason: {
              rule: `guidelines/${guideline.id}`,
              facts: Object.fromEntries(asked.map((id) => [id, facts[id] ?? null])),
              ...notesOf(asked, notedBy),
              threshold: guideline.when,
              ...(guideline.note === undefined ? {} : { note: guideline.note }),
              ...(guideline.source === undefined ? {} : { source: guideline.source }),
            },
            missing: [...new Set(open.flatMap((id) => lacking.get(id) ?? [id]))],
          },
        ]
      })
      .sort((left, right) => left.rank - right.rank),
  }
}

function layerOfTreatment({ id, precedence = 'stage', ...says }: Treatment): Layer {
  return {
    says,
    isBase: true,
    rank: precedences.indexOf(precedence),
    reason: { rule: `treatments/${id}`, facts: {} },
    missing: [],
  }
}

import { type CivilDate, dayAfter, type Facts, scorePoints } from '../foundations'
import type { CompiledStrategy } from '../policy'
import { findApprover, type StrategyPolicy } from '../strategy'
import type { Answer } from './decision'
import type { Layer, Layers } from './lay-guidelines'
import { type LayerRule, settleLayers } from './settle-layers'
import type { AllowedOffer, StrategyPlan } from './strategy-plan'

/**
 * How is the treatment carried out, with every guideline that holds laid over it?
 *
 * @param facts - With the answers of earlier steps and the treatment, where they are decided.
 * @param lacking - What an earlier step lacks that is not decided, by its id.
 */
export function planStrategy(
  { policy, guidedVocabulary }: CompiledStrategy,
  layers: Layers,
  facts: Facts,
  asOf: CivilDate,
  lacking: ReadonlyMap<string, readonly string[]>,
): StrategyPlan {
  const idsOf = (list: readonly Layer[]): readonly string[] =>
    list.map(({ reason }) => reason.rule.replace('guidelines/', ''))
  return {
    guidelines: idsOf(layers.guidelines.filter(({ missing }) => missing.length === 0)),
    mayHold: idsOf(layers.guidelines.filter(({ missing }) => missing.length > 0)),
    channels: settleLayers(layers, channelsKept),
    tone: settleLayers(layers, strongest('tone')),
    callGoal: settleLayers(layers, strongest('callGoal')),
    playbook: settleLayers(layers, allOf('playbook')),
    offers: settleLayers(layers, offersOf(policy, facts)),
    measures: settleLayers(layers, {
      speaks: ({ says }) => says.measures !== undefined || says.withholds !== undefined,
      merge: (list) => whatIsLeft(list, 'measures'),
      show: shown,
    }),
    withheld: settleLayers(layers, allOf('withholds')),
    reviewOn: settleLayers(layers, earliestReview(asOf)),
    urgency: urgencyOf(policy.urgency, guidedVocabulary, facts, lacking),
  }
}

function shown(ids: readonly string[]): string {
  return ids.join(', ')
}

/** Of the treatment's channels those that every guideline leaves, in the order of the strongest that names any. */
const channelsKept: LayerRule<NonNullable<Layer['says']['channels']>> = {
  speaks: ({ says }) => says.channels !== undefined,
  merge: (list) => {
    const base = list.find(({ isBase }) => isBase)
    // Where there is no treatment nobody is contacted.
    if (base === undefined) return undefined
    const [first] = list
    return first?.says.channels?.filter((channel) =>
      list.every(({ says }) => says.channels?.includes(channel)),
    )
  },
  show: shown,
}

function strongest(name: 'tone' | 'callGoal'): LayerRule<string> {
  return {
    needsContact: true,
    speaks: ({ says }) => says[name] !== undefined,
    merge: ([first]) => first?.says[name],
    deciding: (list) => list.slice(0, 1),
    show: (value) => value,
  }
}

function allOf(name: 'playbook' | 'withholds'): LayerRule<readonly string[]> {
  return {
    ...(name === 'playbook' ? { needsContact: true } : {}),
    speaks: ({ says }) => says[name] !== undefined,
    merge: (list) =>
      list.length === 0 ? undefined : [...new Set(list.flatMap(({ says }) => says[name] ?? []))],
    show: shown,
  }
}

function whatIsLeft(list: readonly Layer[], name: 'offers' | 'measures'): readonly string[] | undefined {
  if (!list.some(({ says }) => says[name] !== undefined)) return undefined
  const withheld = new Set(list.flatMap(({ says }) => says.withholds ?? []))
  return [...new Set(list.flatMap(({ says }) => says[name] ?? []))].filter((id) => !withheld.has(id))
}

function offersOf(
  { offers = [], authority }: StrategyPolicy,
  { pastDue }: Facts,
): LayerRule<readonly AllowedOffer[]> {
  return {
    needsContact: true,
    speaks: ({ says }) => says.offers !== undefined || says.withholds !== undefined,
    merge: (list) =>
      whatIsLeft(list, 'offers')?.map((offer): AllowedOffer => {
        const measure = offers.find(({ id }) => id === offer)?.measure ?? ''
        const isKnown = typeof pastDue === 'string'
        return { offer, approver: isKnown ? findApprover(authority, measure, pastDue).approver : null }
      }),
    show: (value) => shown(value.map(({ offer }) => offer)),
  }
}

function earliestReview(asOf: CivilDate): LayerRule<CivilDate> {
  // Past the last day that can be written nobody looks again.
  const dayOf = ({ says }: Layer): CivilDate | null => dayAfter(asOf, says.reviewWithinDays ?? 0)
  return {
    speaks: ({ says }) => says.reviewWithinDays !== undefined,
    merge: (list) => list.flatMap((layer) => dayOf(layer) ?? []).sort()[0],
    deciding: (list, value) => list.filter((layer) => dayOf(layer) === value),
    show: (value) => value,
  }
}

function urgencyOf(
  factors: StrategyPolicy['urgency'],
  vocabulary: CompiledStrategy['guidedVocabulary'],
  facts: Facts,
  lacking: ReadonlyMap<string, readonly string[]>,
): Answer<number> {
  if (factors === undefined) return { status: 'none', value: null }
  const { mayBe, missing } = scorePoints(factors, vocabulary, facts)
  const [value, ...others] = mayBe
  if (value !== undefined && others.length === 0) {
    const read = factors.map(({ of }) => of)
    const seen = Object.fromEntries(read.map((id) => [id, facts[id] ?? null]))
    return { status: 'decided', value, reasons: [{ rule: 'urgency', facts: seen, outcome: value }] }
  }
  return {
    status: 'undetermined',
    value: null,
    missing: [...new Set(missing.flatMap((id) => lacking.get(id) ?? [id]))],
    candidates: ['urgency'],
    mayBe,
    mayBeNone: false,
  }
}

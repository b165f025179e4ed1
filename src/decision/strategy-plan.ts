import type { CivilDate } from '../foundations'
import type { Channel } from '../model'
import type { Answer } from './decision'

/** Something that may be offered, and who may make the offer on the amount past due. */
export interface AllowedOffer {
  readonly offer: string
  /** The higher of the owner of its measure and the owner of the amount; `null` where the amount is not known. */
  readonly approver: string | null
}

/**
 * How the treatment is carried out (策略方案): the treatment with every guideline that holds laid over it.
 *
 * Where an answer says `none`, neither the treatment nor a guideline says anything of it; so it is with tone, goal,
 * playbook and offers where the treatment contacts nobody, whatever guidelines say.
 */
export interface StrategyPlan {
  /** The guidelines that hold, the strongest first. */
  readonly guidelines: readonly string[]
  /** Those that may hold, once it is known what is missing. */
  readonly mayHold: readonly string[]
  /** The channels to try, in order: those of the treatment that no guideline takes away. */
  readonly channels: Answer<readonly Channel[]>
  readonly tone: Answer<string>
  /** The one goal of the next call. */
  readonly callGoal: Answer<string>
  /** The entries of the playbook to have at hand, of the strongest first. */
  readonly playbook: Answer<readonly string[]>
  /** What may be offered, without what is withheld. */
  readonly offers: Answer<readonly AllowedOffer[]>
  /** The measures to take beside the treatment's own, without what is withheld. */
  readonly measures: Answer<readonly string[]>
  /** What may not be offered or taken. */
  readonly withheld: Answer<readonly string[]>
  /** The day by which somebody looks again. */
  readonly reviewOn: Answer<CivilDate>
  /** How soon the case is worked: the more the sooner. */
  readonly urgency: Answer<number>
}

/** The plan every answer of which is this one. */
export function planOf(answer: Answer<never>): StrategyPlan {
  return {
    guidelines: [],
    mayHold: [],
    channels: answer,
    tone: answer,
    callGoal: answer,
    playbook: answer,
    offers: answer,
    measures: answer,
    withheld: answer,
    reviewOn: answer,
    urgency: answer,
  }
}

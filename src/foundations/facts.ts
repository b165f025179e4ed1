import type { Label } from './labels'

/** The value of a fact: a number, an amount as a decimal string, a label, a day, or yes and no. */
export type FactValue = number | string | boolean

/** What is known of a case, by fact id. Absent or `undefined` is unknown, which is never false. */
export type Facts = Readonly<Record<string, FactValue | undefined>>

/**
 * How does a fact move while nothing happens?
 *
 * - `constant`: it stays until someone records something else.
 * - `daily`: a count of days that rises by one every day.
 * - `derived`: it changes when the facts it is derived from do.
 */
export type Movement = 'constant' | 'daily' | 'derived'

interface FactCommon {
  /** Public and never renamed. */
  readonly id: string
  readonly label: Label
  readonly movement: Movement
  /** Whether it may tighten nothing and raise no pressure: age, family, health and the like. */
  readonly isProtected?: true
  /** Whether it is what somebody thinks of a debtor, which may change tone and wording alone. */
  readonly isOpinion?: true
  /** For how many days a note of it holds, the day of the note being the first; absent: until its own end. */
  readonly holdsForDays?: number
}

/** A fact that tables and decisions can use: what it is called, what values it takes, how it moves. */
export type FactDefinition =
  | (FactCommon & {
      readonly type: 'number'
      readonly unit: 'days' | 'count' | 'percent' | 'ratio'
      /** Whole numbers only, which leaves no value between two neighbors. */
      readonly isWhole: boolean
      readonly least?: number
    })
  | (FactCommon & { readonly type: 'amount'; readonly least?: string })
  | (FactCommon & { readonly type: 'label'; readonly values: readonly FactLabel[] })
  | (FactCommon & { readonly type: 'boolean' })
  | (FactCommon & { readonly type: 'date' })

/** One value of a label fact. Its id is never `unknown`, which conditions use for the absence of a value. */
export interface FactLabel {
  readonly id: string
  readonly label: Label
}

/** The facts that a table may use, by id. */
export type Vocabulary = ReadonlyMap<string, FactDefinition>

/** The vocabulary of these definitions; a later definition of an id replaces an earlier one. */
export function vocabularyOf(definitions: readonly FactDefinition[]): Vocabulary {
  return new Map(definitions.map((definition) => [definition.id, definition]))
}

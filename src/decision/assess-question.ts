import { actor } from '../contact'
import {
  type CivilDate,
  type Confidence,
  civilDate,
  confidence,
  type Instant,
  inspect,
  instant,
  isTrue,
  listOf,
  optional,
  record,
  type Shape,
  text,
  valueOrThrow,
} from '../foundations'
import type { ContactActor } from '../model'

/** The day that a decision is made for. */
export interface DecideOn {
  readonly asOf: CivilDate
  /** Whether each answer of a table also says how its other rows fared. */
  readonly trace?: true
}

/** The day that a case is assessed for, and the contact that is considered. */
export interface AssessOn extends DecideOn {
  /** Only events recorded by this day count, for what was known then; absent: all. */
  readonly knownOn?: CivilDate
  /** The instant at which contact is considered; absent: the times of the day only. It need not lie on `asOf`. */
  readonly at?: Instant
  /** Who would make the contact; absent: the lender. */
  readonly actor?: ContactActor
  /** As in a {@link ContactContext}: gaps in facts and law in spite of which contact may be allowed. */
  readonly acceptGaps?: readonly string[]
  /** As in a {@link ContactContext}: rules with a weaker source that could block count as gaps. */
  readonly minimumConfidence?: Confidence
}

const trace = /* @__PURE__ */ optional(isTrue)

const decideOnShape: Shape<DecideOn> = /* @__PURE__ */ record<DecideOn>({ asOf: civilDate, trace })

const assessOnShape: Shape<AssessOn> = /* @__PURE__ */ record<AssessOn>({
  asOf: civilDate,
  trace,
  knownOn: /* @__PURE__ */ optional(civilDate),
  at: /* @__PURE__ */ optional(instant),
  actor: /* @__PURE__ */ optional(actor),
  acceptGaps: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  minimumConfidence: /* @__PURE__ */ optional(confidence),
})

/** What a decision is asked for; throws `invalid-input` with every issue. */
export function expectDecideOn(value: unknown): DecideOn {
  return valueOrThrow(inspect(decideOnShape, value, () => []))
}

/** What an assessment is asked for; throws `invalid-input` with every issue. */
export function expectAssessOn(value: unknown): AssessOn {
  return valueOrThrow(inspect(assessOnShape, value, () => []))
}

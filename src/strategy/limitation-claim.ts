import {
  type CivilDate,
  civilDate,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  variant,
  verbatim,
} from '../foundations'
import type { LastingKind, MomentKind } from './limitation-rule'

/** Something that occurred on a day and may move the limitation period (影响时效的事由). */
export interface MomentOccurrence {
  /**
   * `demand`: the creditor demanded payment, and it reached the debtor or should have. `acknowledgement`: the debtor
   * agreed to perform: asked for time, promised, gave security. `payment`: the debtor paid a part.
   */
  readonly kind: MomentKind
  readonly on: CivilDate
}

/** Something that lasts and may move the limitation period. */
export interface LastingOccurrence {
  /** `suit`: a suit, arbitration or what the law holds equal. `suspension`: an obstacle that law recognizes. */
  readonly kind: LastingKind
  readonly on: CivilDate
  /** The day on which the proceedings ended or the obstacle fell away; absent while it lasts. */
  readonly until?: CivilDate
}

/** What may have moved the period, as it was recorded. */
export type LimitationOccurrence = MomentOccurrence | LastingOccurrence

/** A claim, as far as limitation goes by it. What is not known is left out. */
export interface LimitationClaim {
  /** The contractual due date; of one debt in installments that of the last one, where the law counts so. */
  readonly dueOn?: CivilDate
  /**
   * The day on which the creditor knew, or should have known, of the infringement and of who owes. Where a rule starts
   * from it, it alone is counted from, and no second reading of the due date.
   */
  readonly knownOn?: CivilDate
  /** Everything that occurred, in any order; an empty list where nothing did. */
  readonly occurrences: readonly LimitationOccurrence[]
}

const moment = (kind: MomentKind): Shape<LimitationOccurrence> =>
  record<MomentOccurrence>({ kind: oneOf([kind]), on: civilDate })

const lasting = (kind: LastingKind): Shape<LimitationOccurrence> =>
  record<LastingOccurrence>({ kind: oneOf([kind]), on: civilDate, until: optional(civilDate) })

const occurrenceShape: Shape<LimitationOccurrence> = /* @__PURE__ */ variant<LimitationOccurrence>('kind', {
  demand: /* @__PURE__ */ moment('demand'),
  acknowledgement: /* @__PURE__ */ moment('acknowledgement'),
  payment: /* @__PURE__ */ moment('payment'),
  suit: /* @__PURE__ */ lasting('suit'),
  suspension: /* @__PURE__ */ lasting('suspension'),
})

/** The form of a {@link LimitationClaim}. */
export const limitationClaimShape: Shape<LimitationClaim> = /* @__PURE__ */ record<LimitationClaim>({
  dueOn: /* @__PURE__ */ optional(civilDate),
  knownOn: /* @__PURE__ */ optional(civilDate),
  occurrences: /* @__PURE__ */ listOf(occurrenceShape),
})

/** Which days of a well-formed claim are before those that they must follow? */
export function limitationClaimIssues(
  { dueOn, knownOn, occurrences }: LimitationClaim,
  path: string,
): readonly Issue[] {
  const ends = occurrences.flatMap((one, index): readonly Issue[] =>
    !('until' in one) || one.until === undefined || one.until >= one.on
      ? []
      : [
          describeFault(
            endsBefore(one.on, one.until),
            `${joinPath(joinPath(path, 'occurrences'), index)}.until`,
          ),
        ],
  )
  return dueOn === undefined || knownOn === undefined || knownOn >= dueOn
    ? ends
    : [describeFault(knownBeforeDue(dueOn, knownOn), joinPath(path, 'knownOn')), ...ends]
}

function endsBefore(on: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `${on}, the day it began, or later`, 'zh-CN': `不早于开始日 ${on}` },
    received: verbatim(received),
    remedy: {
      en: 'Check both days; leave the end out while it lasts.',
      'zh-CN': '请核对两个日期；尚未结束时请省略。',
    },
  }
}

function knownBeforeDue(dueOn: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `${dueOn}, the due date, or later`, 'zh-CN': `不早于到期日 ${dueOn}` },
    received: verbatim(received),
    remedy: {
      en: 'What is not due is not infringed; where the debt was called early, write that day as the due date.',
      'zh-CN': '未到期的债权尚未受损；若已提前到期，请将该日写作到期日。',
    },
  }
}

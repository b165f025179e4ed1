import {
  type CivilDate,
  civilDate,
  dayAfter,
  type Instant,
  inOrder,
  inspect,
  record,
  type Shape,
  valueOrThrow,
} from '../foundations'
import { type CreditorCommitment, creditorCommitmentIssues, creditorCommitmentShape } from '../model'

/**
 * How does what the creditor undertook stand on a day?
 *
 * - `not-made`: it was made later. `open`: it is to be done, and its day has not passed (待办).
 * - `overdue`: its day has passed, and it is not done (逾期未办).
 * - `done`: in time; `done-late`: after its day. `canceled`: the debtor no longer wants it.
 */
export type CreditorCommitmentStatus = 'not-made' | 'open' | 'overdue' | 'done' | 'done-late' | 'canceled'

/** Has the creditor done what it undertook? */
export interface CreditorCommitmentJudgment {
  readonly commitmentId: string
  readonly kind: CreditorCommitment['kind']
  readonly asOf: CivilDate
  readonly status: CreditorCommitmentStatus
  readonly dueOn: CivilDate
  /** The time promised, and that at which it was done, as they were given; else `null`. */
  readonly promisedAt: Instant | null
  readonly doneOn: CivilDate | null
  readonly doneAt: Instant | null
  /** The first later day on which the status would differ, the facts being as given, or `null`. */
  readonly changesOn: CivilDate | null
}

interface CommitmentQuestion {
  readonly commitment: CreditorCommitment
  readonly options: { readonly asOf: CivilDate }
}

const questionShape: Shape<CommitmentQuestion> = /* @__PURE__ */ record<CommitmentQuestion>({
  commitment: creditorCommitmentShape,
  options: /* @__PURE__ */ record<{ readonly asOf: CivilDate }>({ asOf: civilDate }),
})

/**
 * Has the creditor done what it undertook toward the debtor: called back, sent a copy, made a correction?
 *
 * It is in time on its due day, the day whole, and overdue from the day after. What is done stays done; what is
 * canceled before it is done is not overdue.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path.
 *
 * Source: good practice of the trade: what the creditor promised is a task with a date, and until it is done the
 * point is not pressed.
 *
 * @example
 * const commitment = { id: 'C-1', kind: 'copy', madeOn: '2026-03-02', dueOn: '2026-03-06' }
 * judgeCreditorCommitment(commitment, { asOf: '2026-03-06' }).status // => 'open'
 * judgeCreditorCommitment(commitment, { asOf: '2026-03-07' }).status // => 'overdue'
 */
export function judgeCreditorCommitment(
  commitment: CreditorCommitment,
  options: { readonly asOf: CivilDate },
): CreditorCommitmentJudgment {
  const question = valueOrThrow(
    inspect(questionShape, { commitment, options }, (asked) =>
      creditorCommitmentIssues(asked.commitment, 'commitment'),
    ),
  )
  return judgeParsedCommitment(question.commitment, question.options.asOf)
}

/** The judgment of {@link judgeCreditorCommitment}, from what was parsed. */
export function judgeParsedCommitment(
  commitment: CreditorCommitment,
  asOf: CivilDate,
): CreditorCommitmentJudgment {
  const { id, kind, dueOn, dueAt = null, doneOn, doneAt = null } = commitment
  const status = statusOn(commitment, asOf)
  const isDone = doneOn !== undefined && doneOn <= asOf
  return {
    commitmentId: id,
    kind,
    asOf,
    status,
    dueOn,
    promisedAt: dueAt,
    doneOn: isDone ? doneOn : null,
    doneAt: isDone ? doneAt : null,
    changesOn:
      turningDaysOfCommitment(commitment)
        .filter((day) => day > asOf)
        .sort(inOrder)
        .find((day) => statusOn(commitment, day) !== status) ?? null,
  }
}

/** The days on which the status of a commitment can differ. */
export function turningDaysOfCommitment({
  madeOn,
  dueOn,
  doneOn,
  canceledOn,
}: CreditorCommitment): readonly CivilDate[] {
  return [madeOn, dayAfter(dueOn, 1), doneOn, canceledOn].flatMap((day) => day ?? [])
}

function statusOn(
  { madeOn, dueOn, doneOn, canceledOn }: CreditorCommitment,
  day: CivilDate,
): CreditorCommitmentStatus {
  if (day < madeOn) return 'not-made'
  if (doneOn !== undefined && doneOn <= day && (canceledOn === undefined || doneOn <= canceledOn)) {
    return doneOn <= dueOn ? 'done' : 'done-late'
  }
  if (canceledOn !== undefined && canceledOn <= day) return 'canceled'
  return day <= dueOn ? 'open' : 'overdue'
}

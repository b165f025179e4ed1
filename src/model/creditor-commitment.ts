import {
  type CivilDate,
  civilDate,
  dateFault,
  describeFault,
  type Instant,
  type Issue,
  instant,
  joinPath,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'
import { beforeMadeIssues } from './schedule-issues'

const kinds = ['call-back', 'copy', 'correction', 'other'] as const

/** Something that the creditor undertook toward the debtor, by a day (催收方承诺事项). */
export interface CreditorCommitment {
  /** Unique in the case. */
  readonly id: string
  /** To call back, to send a copy, to correct a record, or what `note` says (回电、提供副本、更正). */
  readonly kind: (typeof kinds)[number]
  /** The account it is about; absent means the case. */
  readonly accountId?: string
  readonly madeOn: CivilDate
  /** Last day on which it is done in time. */
  readonly dueOn: CivilDate
  /** The exact time promised, when one was. */
  readonly dueAt?: Instant
  /** Day on which it was done; absent while it is not. */
  readonly doneOn?: CivilDate
  /** The time at which it was done, where it is known. */
  readonly doneAt?: Instant
  /** Day from which the debtor no longer wanted it. */
  readonly canceledOn?: CivilDate
  readonly note?: string
}

/** The form of a {@link CreditorCommitment}. */
export const creditorCommitmentShape: Shape<CreditorCommitment> = /* @__PURE__ */ record<CreditorCommitment>({
  id: text,
  kind: /* @__PURE__ */ oneOf(kinds),
  accountId: /* @__PURE__ */ optional(text),
  madeOn: civilDate,
  dueOn: civilDate,
  dueAt: /* @__PURE__ */ optional(instant),
  doneOn: /* @__PURE__ */ optional(civilDate),
  doneAt: /* @__PURE__ */ optional(instant),
  canceledOn: /* @__PURE__ */ optional(civilDate),
  note: /* @__PURE__ */ optional(text),
})

/** What is wrong with a well-formed commitment across its fields? Every fault. */
export function creditorCommitmentIssues(
  { madeOn, dueOn, doneOn, doneAt, canceledOn }: CreditorCommitment,
  path: string,
): readonly Issue[] {
  return [
    ...(doneAt === undefined || doneOn !== undefined
      ? []
      : [describeFault(dateFault(undefined), joinPath(path, 'doneOn'))]),
    ...beforeMadeIssues(madeOn, dueOn, joinPath(path, 'dueOn')),
    ...beforeMadeIssues(madeOn, doneOn, joinPath(path, 'doneOn')),
    ...beforeMadeIssues(madeOn, canceledOn, joinPath(path, 'canceledOn')),
  ]
}

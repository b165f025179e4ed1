import {
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  type Issue,
  joinPath,
  listOf,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'
import { type AgreementTerms, agreementTermsShape } from './agreement-terms'
import { beforeMadeIssues, type ScheduledAmount, scheduleIssues } from './schedule-issues'

/** A written agreement to pay what is owed on one account in installments (分期还款协议). */
export interface InstallmentAgreement {
  /** Unique in the case. */
  readonly id: string
  readonly accountId: string
  /** First day whose payments count toward it. */
  readonly agreedOn: CivilDate
  /** Of its amounts; the account's. */
  readonly currency: CurrencyCode
  /** What is paid when, each later than the one before. */
  readonly installments: readonly ScheduledAmount[]
  /** What was agreed on keeping it; absent: the terms of the lender's policy. */
  readonly terms?: AgreementTerms
  /** Days on which the lender let it stand again after a breach (恢复履行). */
  readonly reinstatedOn?: readonly CivilDate[]
  /** Day from which it no longer stands. */
  readonly canceledOn?: CivilDate
}

/** The form of an {@link InstallmentAgreement}. */
export const installmentAgreementShape: Shape<InstallmentAgreement> =
  /* @__PURE__ */ record<InstallmentAgreement>({
    id: text,
    accountId: text,
    agreedOn: civilDate,
    currency,
    installments: /* @__PURE__ */ listOf(
      /* @__PURE__ */ record<ScheduledAmount>({ dueOn: civilDate, amount }),
    ),
    terms: /* @__PURE__ */ optional(agreementTermsShape),
    reinstatedOn: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(civilDate)),
    canceledOn: /* @__PURE__ */ optional(civilDate),
  })

/** What is wrong with a well-formed agreement across its fields? Every fault. */
export function installmentAgreementIssues(
  { agreedOn, currency: own, installments, reinstatedOn = [], canceledOn }: InstallmentAgreement,
  path: string,
): readonly Issue[] {
  return [
    ...scheduleIssues(installments, agreedOn, own, joinPath(path, 'installments')),
    ...reinstatedOn.flatMap((day, index) =>
      beforeMadeIssues(agreedOn, day, joinPath(joinPath(path, 'reinstatedOn'), index)),
    ),
    ...beforeMadeIssues(agreedOn, canceledOn, joinPath(path, 'canceledOn')),
  ]
}

import {
  type AgreementStanding,
  agreementStatusLabels,
  type CreditorCommitmentJudgment,
  creditorCommitmentLabels,
  creditorCommitmentStatusLabels,
  type PromiseJudgment,
  promiseStatusLabels,
} from '../commitments'
import type { Locale } from '../foundations'

interface Words {
  readonly promise: (id: string, status: string, dueOn: string, paid: string, promised: string) => string
  readonly agreement: (id: string, status: string, overdue: string, outstanding: string) => string
  readonly commitment: (id: string, kind: string, status: string, dueOn: string) => string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    promise: (id, status, dueOn, paid, promised) =>
      `Promise ${id}: ${status}; ${paid} paid of ${promised}, due ${dueOn}.`,
    agreement: (id, status, overdue, outstanding) =>
      `Agreement ${id}: ${status}; ${overdue} overdue, ${outstanding} outstanding.`,
    commitment: (id, kind, status, dueOn) => `The creditor owes ${kind} (${id}): ${status}, due ${dueOn}.`,
  },
  'zh-CN': {
    promise: (id, status, dueOn, paid, promised) =>
      `还款承诺 ${id}：${status}；应于 ${dueOn} 前付 ${promised}，已付 ${paid}。`,
    agreement: (id, status, overdue, outstanding) =>
      `分期协议 ${id}：${status}；逾期 ${overdue}，未付 ${outstanding}。`,
    commitment: (id, kind, status, dueOn) => `催收方事项 ${id}（${kind}）：${status}，应于 ${dueOn} 前办理。`,
  },
}

/** What an assessment judges beside its answers, any of which a decision on given facts lacks. */
export interface JudgedCommitments {
  readonly promises?: readonly PromiseJudgment[]
  readonly agreements?: readonly AgreementStanding[]
  readonly creditorCommitments?: readonly CreditorCommitmentJudgment[]
}

/** How do the promises, the agreements and what the creditor undertook stand, one sentence each? */
export function tellCommitments(
  { promises = [], agreements = [], creditorCommitments = [] }: JudgedCommitments,
  locale: Locale,
): readonly string[] {
  const say = words[locale]
  return [
    ...promises.map(({ promiseId, status, dueOn, paid, promised, currency }) =>
      say.promise(
        promiseId,
        promiseStatusLabels[status][locale],
        dueOn,
        `${paid} ${currency}`,
        `${promised} ${currency}`,
      ),
    ),
    ...agreements.map(({ agreementId, status, overdue, outstanding, currency }) =>
      say.agreement(
        agreementId,
        agreementStatusLabels[status][locale],
        `${overdue} ${currency}`,
        `${outstanding} ${currency}`,
      ),
    ),
    ...creditorCommitments.map(({ commitmentId, kind, status, dueOn }) =>
      say.commitment(
        commitmentId,
        creditorCommitmentLabels[kind][locale],
        creditorCommitmentStatusLabels[status][locale],
        dueOn,
      ),
    ),
  ]
}

import {
  type CivilDate,
  type CurrencyCode,
  describeFault,
  dictionaryOf,
  type FactValue,
  type Fault,
  factValue,
  type Issue,
  inspect,
  joinPath,
  listOf,
  oneOf,
  optional,
  type Parsed,
  record,
  type Shape,
  text,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { type Account, accountIssues, accountShape } from './account'
import { type Consent, consentShape } from './consent'
import { type ContactRecord, contactRecordShape } from './contact-record'
import {
  type CreditorCommitment,
  creditorCommitmentIssues,
  creditorCommitmentShape,
} from './creditor-commitment'
import { type Debtor, debtorShape } from './debtor'
import { duplicateIdIssues } from './duplicate-ids'
import {
  type InstallmentAgreement,
  installmentAgreementIssues,
  installmentAgreementShape,
} from './installment-agreement'
import { type Mark, markShape } from './mark'
import { markIssues } from './mark-issues'
import { otherCurrencyFault } from './money-issues'
import { type Notice, noticeShape } from './notice'
import { type Observation, observationShape } from './observation'
import { type Override, overrideShape } from './override'
import {
  type PaymentPromise,
  paymentPromiseIssues,
  paymentPromiseShape,
  supersessionIssues,
} from './payment-promise'
import { type Preference, preferenceIssues, preferenceShape } from './preference'
import { transferIssues } from './transfer-issues'

/** Everything known of one debtor and the debtor's accounts (案件). */
export interface CaseFile {
  /** Where an editor finds the form of this file; nothing is read from it. */
  readonly $schema?: string
  /** The version of this form; absent means 1. */
  readonly schemaVersion?: 1
  readonly debtor: Debtor
  readonly accounts: readonly Account[]
  readonly promises?: readonly PaymentPromise[]
  readonly agreements?: readonly InstallmentAgreement[]
  readonly creditorCommitments?: readonly CreditorCommitment[]
  readonly contacts?: readonly ContactRecord[]
  readonly marks?: readonly Mark[]
  readonly consents?: readonly Consent[]
  readonly notices?: readonly Notice[]
  readonly preferences?: readonly Preference[]
  readonly observations?: readonly Observation[]
  readonly overrides?: readonly Override[]
  /**
   * The version of the policy under which the case runs: as a rule the one that its last decision named. Absent: nobody
   * says, and where that could change an answer it is undetermined.
   */
  readonly policyVersion?: string
  /** Further facts that the caller knows, by the fact ids of the library or the policy. */
  readonly facts?: Readonly<Record<string, FactValue>>
}

/** The form of a {@link CaseFile}. */
export const caseFileShape: Shape<CaseFile> = /* @__PURE__ */ record<CaseFile>({
  $schema: /* @__PURE__ */ optional(text),
  schemaVersion: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf([1])),
  debtor: debtorShape,
  accounts: /* @__PURE__ */ listOf(accountShape),
  promises: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(paymentPromiseShape)),
  agreements: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(installmentAgreementShape)),
  creditorCommitments: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(creditorCommitmentShape)),
  contacts: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(contactRecordShape)),
  marks: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(markShape)),
  consents: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(consentShape)),
  notices: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(noticeShape)),
  preferences: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(preferenceShape)),
  observations: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(observationShape)),
  overrides: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(overrideShape)),
  policyVersion: /* @__PURE__ */ optional(text),
  facts: /* @__PURE__ */ optional(/* @__PURE__ */ dictionaryOf(factValue)),
})

/**
 * Is this a case file? If so, the same object, typed.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path.
 *
 * @example
 * parseCaseFile({ debtor: { id: 'D-1' }, accounts: [] }).debtor.id // => 'D-1'
 */
export function parseCaseFile(value: unknown): CaseFile {
  return valueOrThrow(safeParseCaseFile(value))
}

/**
 * Is this a case file? As {@link parseCaseFile}, with the issues returned and nothing thrown.
 *
 * @example
 * safeParseCaseFile({ debtor: { id: 'D-1' } }).ok // => false
 */
export function safeParseCaseFile(value: unknown): Parsed<CaseFile> {
  return inspect(caseFileShape, value, caseFileIssues)
}

function caseFileIssues(caseFile: CaseFile): readonly Issue[] {
  const { accounts, promises = [], agreements = [], creditorCommitments = [] } = caseFile
  const { contacts = [], marks = [], overrides = [], consents = [], preferences = [] } = caseFile
  const { observations = [] } = caseFile
  const currencies = new Map(accounts.map(({ id, currency }) => [id, currency]))
  const accountIssue = (accountId: string | undefined, path: string): readonly Issue[] =>
    accountId === undefined || currencies.has(accountId)
      ? []
      : [describeFault(noSuchAccount(accountId, [...currencies.keys()]), joinPath(path, 'accountId'))]
  const currencyIssue = (
    accountId: string | undefined,
    currency: CurrencyCode,
    path: string,
  ): readonly Issue[] => {
    const own = accountId === undefined ? undefined : currencies.get(accountId)
    return own === undefined || own === currency
      ? []
      : [describeFault(otherCurrencyFault(currency, own), joinPath(path, 'currency'))]
  }

  return [
    ...duplicateIdIssues(accounts, 'accounts'),
    ...accounts.flatMap((account, index) => accountIssues(account, joinPath('accounts', index))),
    ...transferIssues(accounts, 'accounts'),
    ...duplicateIdIssues(promises, 'promises'),
    ...promises.flatMap((promise, index) => {
      const path = joinPath('promises', index)
      return [
        ...accountIssue(promise.accountId, path),
        ...currencyIssue(promise.accountId, promise.currency, path),
        ...paymentPromiseIssues(promise, path),
      ]
    }),
    ...supersessionIssues(promises, 'promises'),
    ...duplicateIdIssues(agreements, 'agreements'),
    ...agreements.flatMap((agreement, index) => {
      const path = joinPath('agreements', index)
      return [
        ...accountIssue(agreement.accountId, path),
        ...currencyIssue(agreement.accountId, agreement.currency, path),
        ...installmentAgreementIssues(agreement, path),
      ]
    }),
    ...duplicateIdIssues(creditorCommitments, 'creditorCommitments'),
    ...creditorCommitments.flatMap((commitment, index) => {
      const path = joinPath('creditorCommitments', index)
      return [...accountIssue(commitment.accountId, path), ...creditorCommitmentIssues(commitment, path)]
    }),
    ...duplicateIdIssues(contacts, 'contacts'),
    ...marks.flatMap((mark, index) => {
      const path = joinPath('marks', index)
      return [
        ...accountIssue(mark.accountId, path),
        ...markIssues(mark, accounts, path),
        ...dateOrderIssues(mark.from, mark.until, joinPath(path, 'until')),
      ]
    }),
    ...Object.entries({ overrides, consents, preferences }).flatMap(([name, dated]) =>
      dated.flatMap(({ from, until }, index) =>
        dateOrderIssues(from, until, joinPath(joinPath(name, index), 'until')),
      ),
    ),
    ...observations.flatMap(({ on, until, disprovedOn }, index) => {
      const path = joinPath('observations', index)
      return [
        ...dateOrderIssues(on, until, joinPath(path, 'until')),
        ...dateOrderIssues(on, disprovedOn, joinPath(path, 'disprovedOn')),
      ]
    }),
    ...preferences.flatMap((one, index) => preferenceIssues(one, joinPath('preferences', index))),
  ]
}

function dateOrderIssues(from: CivilDate, until: CivilDate | undefined, path: string): readonly Issue[] {
  return until === undefined || from <= until ? [] : [describeFault(endBeforeStart(from, until), path)]
}

function endBeforeStart(from: CivilDate, until: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `${from} or later`, 'zh-CN': `不早于 ${from} 的日期` },
    received: verbatim(until),
    remedy: {
      en: 'An end cannot lie before its start; check both days.',
      'zh-CN': '结束不能早于开始；请核对两个日期。',
    },
  }
}

function noSuchAccount(id: string, ids: readonly string[]): Fault {
  return {
    code: 'unknown-reference',
    expected: {
      en: `the id of an account of the case (${ids.join(', ')})`,
      'zh-CN': `本案件的账户编号（${ids.join('、')}）`,
    },
    received: verbatim(JSON.stringify(id)),
    remedy: {
      en: 'Correct the id, or leave it out where all accounts are meant.',
      'zh-CN': '请更正编号；若指全部账户请省略。',
    },
  }
}

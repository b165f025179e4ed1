import {
  type Issue,
  inspect,
  joinPath,
  listOf,
  oneOf,
  optional,
  type Parsed,
  record,
  type Shape,
  valueOrThrow,
} from '../foundations'
import { type Account, accountIssues, accountShape } from './account'
import { type Debtor, debtorShape } from './debtor'
import { duplicateIdIssues } from './duplicate-ids'

/** Everything known of one debtor and the debtor's accounts (案件). */
export interface CaseFile {
  /** The version of this form; absent means 1. */
  readonly schemaVersion?: 1
  readonly debtor: Debtor
  readonly accounts: readonly Account[]
}

/** The form of a {@link CaseFile}. */
export const caseFileShape: Shape<CaseFile> = /* @__PURE__ */ record<CaseFile>({
  schemaVersion: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf([1])),
  debtor: debtorShape,
  accounts: /* @__PURE__ */ listOf(accountShape),
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
  return [
    ...duplicateIdIssues(caseFile.accounts, 'accounts'),
    ...caseFile.accounts.flatMap((account, index) => accountIssues(account, joinPath('accounts', index))),
  ]
}

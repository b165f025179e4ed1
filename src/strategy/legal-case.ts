import {
  type Amount,
  amount,
  amountFault,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  type Issue,
  isTrue,
  joinPath,
  type Label,
  labelShape,
  listOf,
  minorDigitsOf,
  oneOf,
  optional,
  readMinorUnits,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'
import { duplicateIdIssues } from '../model'
import type { LegalPath } from './legal-path'
import { type LimitationClaim, limitationClaimIssues, limitationClaimShape } from './limitation-claim'
import { unlistedIdIssue, unlistedIdIssues } from './listed-ids'

/** A day by which something must have been done, or on which it takes place (关键日期). */
export interface KeyDate {
  readonly id: string
  /** For people; without it the id is shown. */
  readonly label?: Label
  readonly on: CivilDate
  readonly done?: true
}

/** What the pursuit of a case cost (费用). */
export interface LegalCost {
  readonly on: CivilDate
  /** Below zero where money came back, such as half a court fee. */
  readonly amount: Amount
  readonly what: string
}

/** What is known of the preservation of assets (财产保全). What is not known is left out. */
export interface Preservation {
  /** Whether the creditor must give security for it, has given it, or need not. */
  readonly security?: 'required' | 'given' | 'not-required'
  /** Ids of the kinds of assets that it is about. */
  readonly assets?: readonly string[]
}

/** The file of a case that goes to court (法律案件档案), as plain data of the caller. */
export interface LegalCase {
  /** Id of the step that was taken last; absent before the first. */
  readonly step?: string
  /** Ids of the evidence at hand. */
  readonly evidenceHeld: readonly string[]
  readonly keyDates: readonly KeyDate[]
  readonly currency: CurrencyCode
  /** What the case is expected to bring in, before any costs; zero or more. */
  readonly expectedRecovery?: Amount
  /** In any order. */
  readonly costs: readonly LegalCost[]
  /** Absent where it was never reviewed. */
  readonly lastReviewedOn?: CivilDate
  readonly preservation?: Preservation
  /** Absent where the facts of limitation are not known. */
  readonly claim?: LimitationClaim
}

/** The form of a {@link LegalCase}. */
export const legalCaseShape: Shape<LegalCase> = /* @__PURE__ */ record<LegalCase>({
  step: /* @__PURE__ */ optional(text),
  evidenceHeld: /* @__PURE__ */ listOf(text),
  keyDates: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<KeyDate>({
      id: text,
      label: /* @__PURE__ */ optional(labelShape),
      on: civilDate,
      done: /* @__PURE__ */ optional(isTrue),
    }),
  ),
  currency,
  expectedRecovery: /* @__PURE__ */ optional(amount),
  costs: /* @__PURE__ */ listOf(/* @__PURE__ */ record<LegalCost>({ on: civilDate, amount, what: text })),
  lastReviewedOn: /* @__PURE__ */ optional(civilDate),
  preservation: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<Preservation>({
      security: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['required', 'given', 'not-required'])),
      assets: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
    }),
  ),
  claim: /* @__PURE__ */ optional(limitationClaimShape),
})

/** What is wrong with a well-formed case of this path, as of a day? Every fault. */
export function legalCaseIssues(
  legalCase: LegalCase,
  { steps, evidence, assets = [] }: LegalPath,
  asOf: CivilDate,
  path: string,
): readonly Issue[] {
  const { step, evidenceHeld, keyDates, expectedRecovery, costs, lastReviewedOn, preservation, claim } =
    legalCase
  const stepIds = steps.map(({ id }) => id)
  const at = (name: keyof LegalCase): string => joinPath(path, name)
  return [
    ...(step === undefined ? [] : unlistedIdIssue(step, stepIds, at('step'))),
    ...unlistedIdIssues(evidenceHeld, evidence, at('evidenceHeld')),
    ...duplicateIdIssues(keyDates, at('keyDates')),
    ...(expectedRecovery === undefined
      ? []
      : amountIssues(expectedRecovery, legalCase.currency, false, at('expectedRecovery'))),
    ...costs.flatMap((cost, index) =>
      amountIssues(cost.amount, legalCase.currency, true, `${joinPath(at('costs'), index)}.amount`),
    ),
    ...(lastReviewedOn === undefined || lastReviewedOn <= asOf
      ? []
      : [describeFault(reviewedLater(asOf, lastReviewedOn), at('lastReviewedOn'))]),
    ...unlistedIdIssues(preservation?.assets ?? [], assets, joinPath(at('preservation'), 'assets')),
    ...(claim === undefined ? [] : limitationClaimIssues(claim, at('claim'))),
  ]
}

function amountIssues(
  value: Amount,
  own: CurrencyCode,
  mayBeNegative: boolean,
  path: string,
): readonly Issue[] {
  const units = readMinorUnits(value, minorDigitsOf(own) ?? 0)
  if (units === undefined) return [describeFault(amountFault(value, own), path)]
  return units >= 0 || mayBeNegative ? [] : [describeFault(negative(value), path)]
}

function negative(value: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'zero or more', 'zh-CN': '零或正数' },
    received: verbatim(String(value)),
    remedy: {
      en: 'Write what comes in before costs; costs are deducted here.',
      'zh-CN': '请写未扣费用的预期回收；费用由本库扣除。',
    },
  }
}

function reviewedLater(asOf: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `${asOf}, the day of the question, or earlier`, 'zh-CN': `不晚于所问之日 ${asOf}` },
    received: verbatim(received),
    remedy: {
      en: 'Write the last review before that day, or ask as of a later one.',
      'zh-CN': '请写该日之前的最近一次复核，或改问更晚的日期。',
    },
  }
}

import {
  type CivilDate,
  civilDate,
  dayAfter,
  historyOrderIssues,
  inOrder,
  inspect,
  optional,
  record,
  type Shape,
  valueOrThrow,
} from '../foundations'
import { judgeLegalCase, type LegalStanding } from './judge-legal-case'
import { type LegalCase, legalCaseIssues, legalCaseShape } from './legal-case'
import { type LegalPath, legalPathIssues, legalPathShape } from './legal-path'
import type { LegalReview } from './legal-review'
import { limitationOf } from './limitation'
import { type LimitationRule, limitationRuleShape } from './limitation-rule'

/** The day of the question, and the rule by which limitation is told. */
export interface ReviewLegalCaseOptions {
  readonly asOf: CivilDate
  /** Absent: nothing is told of limitation. */
  readonly limitation?: LimitationRule
}

interface Asked {
  readonly path: LegalPath
  readonly legalCase: LegalCase
  readonly options: ReviewLegalCaseOptions
}

const askedShape: Shape<Asked> = /* @__PURE__ */ record<Asked>({
  path: legalPathShape,
  legalCase: legalCaseShape,
  options: /* @__PURE__ */ record<ReviewLegalCaseOptions>({
    asOf: civilDate,
    limitation: /* @__PURE__ */ optional(limitationRuleShape),
  }),
})

/**
 * How does this legal case stand on a day, and what is to be done (法律案件复核)?
 *
 * Findings are told all at once, in the order of the codes of `LegalFinding`. A key date that is not done is overdue
 * from the day after it. What is spent after `asOf` does not count yet. Costs exceed what is expected only above it,
 * not at it. Limitation is near from `limitationLeadDays` before its last day on, that day included, and as long as it
 * runs; it is told by `computeLimitation`, and not known where the case has no `claim`. What was reviewed on the day
 * on which a review fell due counts as reviewed; a case never reviewed is due at once.
 *
 * The path answers for nothing: whether a step is open, wise and lawful in this case is for people to say, and to
 * settle stays possible throughout.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path, such as a step or evidence that the path
 * does not list, an amount that is not exact in the currency of the case, or a review after `asOf`;
 * `no-value-in-force` where the rule of limitation has no terms on `asOf`; `date-out-of-range` when a day cannot be
 * written.
 *
 * Source: trade practice; steps, evidence and intervals are the lender's.
 *
 * @example
 * const path = {
 *   steps: [
 *     { id: 'letter', label: { en: 'Lawyer letter', 'zh-CN': '律师函' } },
 *     { id: 'suit', label: { en: 'Suit', 'zh-CN': '起诉' }, needs: ['invoice'] },
 *   ],
 *   evidence: [
 *     { id: 'contract', label: { en: 'Contract', 'zh-CN': '合同' }, required: true },
 *     { id: 'invoice', label: { en: 'Invoice', 'zh-CN': '发票' } },
 *   ],
 *   reviewEveryDays: 30,
 *   limitationLeadDays: 180,
 * }
 * const legalCase = {
 *   step: 'letter', evidenceHeld: ['contract'], keyDates: [{ id: 'deadline', on: '2026-03-20' }],
 *   currency: 'CNY', expectedRecovery: '30000.00', lastReviewedOn: '2026-03-01',
 *   costs: [{ on: '2026-02-10', amount: '1200.50', what: 'lawyer' }],
 * }
 * const review = reviewLegalCase(path, legalCase, { asOf: '2026-03-15' })
 * review.next.id // => 'suit'
 * review.findings.map(({ code, values }) => [code, values]) // => [['evidence-missing', { step: 'suit', evidence: ['invoice'] }]]
 * review.expectedNet // => '28799.50'
 * review.reviewOn // => '2026-03-20'
 */
export function reviewLegalCase(
  path: LegalPath,
  legalCase: LegalCase,
  options: ReviewLegalCaseOptions,
): LegalReview {
  const asked = valueOrThrow(
    inspect(askedShape, { path, legalCase, options }, (form) => [
      ...legalPathIssues(form.path, null, 'path'),
      ...legalCaseIssues(form.legalCase, form.path, form.options.asOf, 'legalCase'),
      ...(form.options.limitation === undefined
        ? []
        : historyOrderIssues(form.options.limitation, 'options.limitation')),
    ]),
  )
  const { asOf, limitation: rule } = asked.options
  const limitation =
    rule === undefined ? null : limitationOf(rule, asked.legalCase.claim ?? { occurrences: [] }, asOf)
  const standingOn = (day: CivilDate): LegalStanding =>
    judgeLegalCase(asked.path, asked.legalCase, limitation, day)
  const standing = standingOn(asOf)
  const told = toldBy(standing)
  // Until limitation itself changes, every day sees the same of it.
  const end = limitation?.changesOn ?? null
  const changesOn = turningDaysOf(asked.legalCase, standing)
    .filter((day) => day > asOf && (end === null || day < end))
    .sort(inOrder)
    .find((day) => toldBy(standingOn(day)) !== told)
  const { limitationNearOn: _, ...review } = standing
  return { ...review, changesOn: changesOn ?? end }
}

/** What a reader acts on; the day on which a case that was never reviewed falls due is always today. */
function toldBy({ costs, nextKeyDate, findings }: LegalStanding): string {
  const kept = findings.map((finding) => (finding.code === 'review-due' ? finding.code : finding))
  return JSON.stringify([costs, nextKeyDate?.id, kept])
}

/** The days on which time alone, or what is dated later, can change what is told. */
function turningDaysOf(
  { costs, keyDates }: LegalCase,
  { reviewOn, limitationNearOn }: LegalStanding,
): readonly CivilDate[] {
  return [
    ...costs.map(({ on }) => on),
    ...keyDates.map(({ on }) => dayAfter(on, 1)),
    reviewOn,
    limitationNearOn,
  ].flatMap((day) => (day === null ? [] : [day]))
}

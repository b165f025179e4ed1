import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  compareMinorUnits,
  currency,
  type DatedHistory,
  datedValuesOf,
  findInForce,
  formatMinorUnits,
  historyOrderIssues,
  type Issue,
  inspect,
  type Label,
  labelShape,
  optional,
  ratioOf,
  record,
  roundQuotient,
  type Shape,
  text,
  toMinorDigits,
  toMinorUnits,
  type ValueInForce,
  valueOrThrow,
} from '../foundations'
import { notNegativeIssues, percentShape } from './dated-amounts'

/** How far a penalty that was agreed may go beyond the loss. */
export interface PenaltyBound {
  /** In percent of the loss: what is more than this above it is generally excessive. */
  readonly abovePercent: string | number
}

/** From when on an agreed penalty is generally excessive (违约金过高). Dated and cited; `null` ends it. */
export interface PenaltyLaw extends DatedHistory<PenaltyBound> {
  /** For people; without it the id is shown. */
  readonly label?: Label
}

/** A penalty that was agreed, and the loss. */
export interface PenaltyQuestion {
  readonly currency: CurrencyCode
  /** The penalty as agreed; zero or more. */
  readonly penalty: Amount
  /** Absent where it is not known. */
  readonly loss?: Amount
  readonly on: CivilDate
}

/** What a court would generally hold of a penalty. */
export type PenaltyJudgment =
  | {
      readonly status: 'within' | 'excessive'
      /** The largest penalty that is not excessive, rounded down. */
      readonly most: string
      readonly rule: ValueInForce<PenaltyBound>
    }
  | { readonly status: 'undetermined'; readonly missing: readonly ['loss'] }
  | { readonly status: 'not-in-force' }

interface Asked {
  readonly law: PenaltyLaw
  readonly question: PenaltyQuestion
}

const askedShape: Shape<Asked> = /* @__PURE__ */ record<Asked>({
  law: /* @__PURE__ */ record<PenaltyLaw>({
    id: text,
    label: /* @__PURE__ */ optional(labelShape),
    history: /* @__PURE__ */ datedValuesOf(
      /* @__PURE__ */ record<PenaltyBound>({ abovePercent: percentShape }),
    ),
  }),
  question: /* @__PURE__ */ record<PenaltyQuestion>({
    currency,
    penalty: amount,
    loss: /* @__PURE__ */ optional(amount),
    on: civilDate,
  }),
})

/**
 * Is this agreed penalty excessive, held against the loss (违约金是否过高)?
 *
 * It is where it is above the loss by more than the percentage of the rule; exactly that much is not. `undetermined` where the
 * loss is not known. What a court does is its own: it weighs fault and good faith, and reduces on request.
 *
 * @throws ArrearsError `invalid-input` with every fault of the rule or the question.
 *
 * Source: that of the rule, which it carries.
 *
 * @example
 * const law = { id: 'ours', history: [{
 *   from: '2020-01-01', value: { abovePercent: 30 }, citation: { title: 'A rule', confidence: 'verified' },
 * }] } as const
 * const asked = { currency: 'CNY', loss: '10000', on: '2026-01-01' } as const
 * judgePenalty(law, { ...asked, penalty: '13000' }).status // => 'within'
 * judgePenalty(law, { ...asked, penalty: '13000.01' }).status // => 'excessive'
 */
export function judgePenalty(law: PenaltyLaw, question: PenaltyQuestion): PenaltyJudgment {
  const asked = valueOrThrow(inspect(askedShape, { law, question }, askedIssues))
  const { currency: code, penalty, loss, on } = asked.question
  const rule = findInForce(asked.law, on)
  if (rule === null) return { status: 'not-in-force' }
  if (loss === undefined) return { status: 'undetermined', missing: ['loss'] }
  const share = ratioOf({ numerator: rule.value.abovePercent, denominator: 100, factor: 1, offset: 1 })
  const most = roundQuotient(BigInt(toMinorUnits(loss, code, 'loss')) * share.numerator, share.denominator, {
    mode: 'down',
    step: 1,
  })
  const isWithin = compareMinorUnits(toMinorUnits(penalty, code, 'penalty'), most) <= 0
  return {
    status: isWithin ? 'within' : 'excessive',
    most: formatMinorUnits(most, toMinorDigits(code, 'currency')),
    rule,
  }
}

function askedIssues({ law, question: { currency: code, penalty, loss } }: Asked): readonly Issue[] {
  return [
    ...historyOrderIssues(law, 'law'),
    ...notNegativeIssues(penalty, code, 'question.penalty'),
    ...(loss === undefined ? [] : notNegativeIssues(loss, code, 'question.loss')),
  ]
}

import {
  type Citation,
  type CivilDate,
  citationShape,
  civilDate,
  type DatedHistory,
  datedValuesOf,
  isTrue,
  type Label,
  labelShape,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  variant,
} from '../foundations'
import { type CalendarSpan, calendarSpanShape } from './calendar-span'

/** What occurs once, on a day: the creditor demands, the debtor acknowledges, the debtor pays. */
export type MomentKind = 'demand' | 'acknowledgement' | 'payment'

/** What lasts: a suit or what is equal to one, and an obstacle that keeps the creditor from claiming. */
export type LastingKind = 'suit' | 'suspension'

/** The period starts anew (时效中断): from that day, or, of what lasts, from the day on which it ended. */
export interface Interruption {
  readonly effect: 'interrupts'
  /** Whether it does so after the period has expired, too; never after the longest period. */
  readonly revives?: true
  /** Where it has a source of its own. */
  readonly source?: Citation
}

/** The period does not run (时效中止). */
export interface Suspension {
  readonly effect: 'suspends'
  /**
   * It counts only where it lies, with a day at least, in the last so much of the period, and so much is left when it
   * ends. Absent: it counts whenever it is, its days are left out of the period, which runs on after it.
   */
  readonly inLast?: CalendarSpan
  readonly source?: Citation
}

/** What each kind of occurrence does to the period; one that is left out does nothing. */
export type LimitationEffects = { readonly [Kind in MomentKind]?: Interruption } & {
  readonly [Kind in LastingKind]?: Interruption | Suspension
}

/** What a law of limitation sets for a while. */
export interface LimitationTerms {
  readonly period: CalendarSpan
  /**
   * `knowledge`: from the day on which the creditor knew, or should have known, of the infringement and of who owes,
   * which of a debt with a due date is that date unless stated otherwise. `due-date`: from the due date.
   */
  readonly startsFrom: 'knowledge' | 'due-date'
  /** Where some count from the day after the due date: then the answer holds both last days. */
  readonly orFromDayAfterDue?: true
  /** The longest period (最长时效), from the due date; nothing moves it. */
  readonly longest?: { readonly period: CalendarSpan; readonly source?: Citation }
  /** Of claims that began before this day the terms do not tell: another law may have ended them. */
  readonly claimsFrom?: { readonly day: CivilDate; readonly source?: Citation }
  readonly effects: LimitationEffects
}

/** Until when may a claim be brought (诉讼时效)? Dated and cited; `null` ends the rule. */
export interface LimitationRule extends DatedHistory<LimitationTerms> {
  /** For people; without it the id is shown. */
  readonly label?: Label
}

const interruptionShape: Shape<Interruption> = /* @__PURE__ */ record<Interruption>({
  effect: /* @__PURE__ */ oneOf(['interrupts']),
  revives: /* @__PURE__ */ optional(isTrue),
  source: /* @__PURE__ */ optional(citationShape),
})

const suspensionShape: Shape<Suspension> = /* @__PURE__ */ record<Suspension>({
  effect: /* @__PURE__ */ oneOf(['suspends']),
  inLast: /* @__PURE__ */ optional(calendarSpanShape),
  source: /* @__PURE__ */ optional(citationShape),
})

const lastingShape: Shape<Interruption | Suspension> = /* @__PURE__ */ variant<Interruption | Suspension>(
  'effect',
  { interrupts: interruptionShape, suspends: suspensionShape },
)

const termsShape: Shape<LimitationTerms> = /* @__PURE__ */ record<LimitationTerms>({
  period: calendarSpanShape,
  startsFrom: /* @__PURE__ */ oneOf(['knowledge', 'due-date']),
  orFromDayAfterDue: /* @__PURE__ */ optional(isTrue),
  longest: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<NonNullable<LimitationTerms['longest']>>({
      period: calendarSpanShape,
      source: /* @__PURE__ */ optional(citationShape),
    }),
  ),
  claimsFrom: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<NonNullable<LimitationTerms['claimsFrom']>>({
      day: civilDate,
      source: /* @__PURE__ */ optional(citationShape),
    }),
  ),
  effects: /* @__PURE__ */ record<LimitationEffects>({
    demand: /* @__PURE__ */ optional(interruptionShape),
    acknowledgement: /* @__PURE__ */ optional(interruptionShape),
    payment: /* @__PURE__ */ optional(interruptionShape),
    suit: /* @__PURE__ */ optional(lastingShape),
    suspension: /* @__PURE__ */ optional(lastingShape),
  }),
})

/** The form of a {@link LimitationRule}. */
export const limitationRuleShape: Shape<LimitationRule> = /* @__PURE__ */ record<LimitationRule>({
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  history: /* @__PURE__ */ datedValuesOf(termsShape),
})

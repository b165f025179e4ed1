import {
  currency,
  leaf,
  listOf,
  nullable,
  oneOf,
  record,
  type Shape,
  showValue,
  text,
  truth,
  variant,
} from '../foundations'
import type { CaseAssignment, MovedCase, UnplacedCase } from './assign-cases'
import type { CaseNeeds } from './case-to-assign'
import type { LimitUse } from './desk'
import type { AssignmentReason } from './place-cases'
import type { CollectorRefusal, RefusalReason } from './refusals'

/** What `assignCases` says of one case. */
export type AssignmentEntry = CaseAssignment | UnplacedCase | MovedCase

type ReasonWith<Field extends string> = Extract<AssignmentReason, { readonly [Key in Field]: unknown }>
type RefusalWith<Field extends string> = Extract<RefusalReason, { readonly [Key in Field]: unknown }>
type UseOf<Limit extends LimitUse['limit']> = Extract<LimitUse, { readonly limit: Limit }>

const figure: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a figure of zero or more', 'zh-CN': '不小于零的数' },
    received: showValue(value),
    remedy: { en: 'Pass an entry as assignCases gave it.', 'zh-CN': '请原样传入 assignCases 返回的条目。' },
  }),
)
const texts: Shape<readonly string[]> = /* @__PURE__ */ listOf(text)
const textOrNull: Shape<string | null> = /* @__PURE__ */ nullable(text)
const figureOrNull: Shape<number | null> = /* @__PURE__ */ nullable(figure)

const limitUse: Shape<LimitUse> = /* @__PURE__ */ variant<LimitUse>('limit', {
  cases: /* @__PURE__ */ record<UseOf<'cases'>>({
    limit: /* @__PURE__ */ oneOf(['cases']),
    used: figure,
    most: figure,
    percent: figureOrNull,
  }),
  amount: /* @__PURE__ */ record<UseOf<'amount'>>({
    limit: /* @__PURE__ */ oneOf(['amount']),
    used: text,
    most: text,
    currency,
    percent: figureOrNull,
  }),
})

const assignmentReason: Shape<AssignmentReason> = /* @__PURE__ */ variant<AssignmentReason>('code', {
  kept: /* @__PURE__ */ record<{ readonly code: 'kept' }>({ code: /* @__PURE__ */ oneOf(['kept']) }),
  'only-one': /* @__PURE__ */ record<ReasonWith<'able'>>({
    code: /* @__PURE__ */ oneOf(['only-one']),
    able: figure,
  }),
  'closest-fit': /* @__PURE__ */ record<ReasonWith<'role'>>({
    code: /* @__PURE__ */ oneOf(['closest-fit']),
    among: figure,
    role: textOrNull,
    upTo: textOrNull,
    currency: /* @__PURE__ */ nullable(currency),
    skills: figure,
  }),
  'least-loaded': /* @__PURE__ */ record<ReasonWith<'caseload'>>({
    code: /* @__PURE__ */ oneOf(['least-loaded']),
    among: figure,
    cases: figure,
    caseload: figure,
    limits: /* @__PURE__ */ listOf(limitUse),
  }),
  'first-listed': /* @__PURE__ */ record<{ readonly code: 'first-listed'; readonly among: number }>({
    code: /* @__PURE__ */ oneOf(['first-listed']),
    among: figure,
  }),
})

const bare: Shape<{ readonly code: 'not-listed' | 'excluded' | 'amount-unknown' }> = /* @__PURE__ */ record<{
  readonly code: 'not-listed' | 'excluded' | 'amount-unknown'
}>({
  code: /* @__PURE__ */ oneOf(['not-listed', 'excluded', 'amount-unknown']),
})
const byClass: Shape<RefusalWith<'customerClasses'>> = /* @__PURE__ */ record<RefusalWith<'customerClasses'>>(
  {
    code: /* @__PURE__ */ oneOf(['other-customer-class', 'customer-class-unknown']),
    customerClasses: texts,
  },
)

const refusalReason: Shape<RefusalReason> = /* @__PURE__ */ variant<RefusalReason>('code', {
  'not-listed': bare,
  excluded: bare,
  'amount-unknown': bare,
  'lacks-skill': /* @__PURE__ */ record<RefusalWith<'skills'>>({
    code: /* @__PURE__ */ oneOf(['lacks-skill']),
    skills: texts,
  }),
  'no-common-language': /* @__PURE__ */ record<RefusalWith<'languages'>>({
    code: /* @__PURE__ */ oneOf(['no-common-language']),
    languages: texts,
  }),
  'other-customer-class': byClass,
  'customer-class-unknown': byClass,
  'role-too-low': /* @__PURE__ */ record<RefusalWith<'role'>>({
    code: /* @__PURE__ */ oneOf(['role-too-low']),
    role: textOrNull,
  }),
  'currency-differs': /* @__PURE__ */ record<{
    readonly code: 'currency-differs'
    readonly currency: string
  }>({
    code: /* @__PURE__ */ oneOf(['currency-differs']),
    currency,
  }),
  'above-authority': /* @__PURE__ */ record<RefusalWith<'upTo'>>({
    code: /* @__PURE__ */ oneOf(['above-authority']),
    upTo: text,
    currency,
  }),
  'caseload-full': /* @__PURE__ */ record<Extract<RefusalReason, { readonly used: number }>>({
    code: /* @__PURE__ */ oneOf(['caseload-full']),
    used: figure,
    most: figure,
  }),
  'amount-full': /* @__PURE__ */ record<Extract<RefusalReason, { readonly used: string }>>({
    code: /* @__PURE__ */ oneOf(['amount-full']),
    used: text,
    most: text,
    currency,
  }),
})

const needs: Shape<CaseNeeds> = /* @__PURE__ */ record<CaseNeeds>({
  complexity: figure,
  amount: textOrNull,
  currency: /* @__PURE__ */ nullable(currency),
  skills: texts,
  languages: texts,
  customerClass: textOrNull,
  role: textOrNull,
})

/** The form of an {@link AssignmentEntry}, which may come back from JSON. */
export const assignmentEntryShape: Shape<AssignmentEntry> = /* @__PURE__ */ variant<AssignmentEntry>('kind', {
  assigned: /* @__PURE__ */ record<CaseAssignment>({
    kind: /* @__PURE__ */ oneOf(['assigned']),
    caseId: text,
    collectorId: text,
    kept: truth,
    reasons: /* @__PURE__ */ listOf(assignmentReason),
  }),
  unplaced: /* @__PURE__ */ record<UnplacedCase>({
    kind: /* @__PURE__ */ oneOf(['unplaced']),
    caseId: text,
    code: /* @__PURE__ */ oneOf(['no-collectors', 'nobody-able', 'nobody-has-room']),
    able: figure,
    needs,
    refusals: /* @__PURE__ */ listOf(
      /* @__PURE__ */ record<CollectorRefusal>({
        collectorId: text,
        reasons: /* @__PURE__ */ listOf(refusalReason),
      }),
    ),
  }),
  moved: /* @__PURE__ */ record<MovedCase>({
    kind: /* @__PURE__ */ oneOf(['moved']),
    caseId: text,
    from: text,
    to: textOrNull,
    needs,
    reasons: /* @__PURE__ */ listOf(refusalReason),
  }),
})

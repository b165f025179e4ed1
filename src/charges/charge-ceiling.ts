import {
  type Amount,
  amount,
  type Citation,
  type CivilDate,
  type CurrencyCode,
  citationShape,
  civilDate,
  compareMinorUnits,
  currency,
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  joinPath,
  type Label,
  labelShape,
  listOf,
  type MinorUnits,
  minorDigitsOf,
  oneOf,
  optional,
  readMinorUnits,
  record,
  type Shape,
  showValue,
  text,
  variant,
} from '../foundations'
import { duplicateIdIssues } from '../model'
import {
  type DatedBalance,
  datedBalanceIssues,
  datedBalanceShape,
  notNegativeIssues,
  percentShape,
} from './dated-amounts'
import { dailyDayCountShape, type RateBasis, rateBasisIssues, ratePerShape } from './rate-basis'

/** What may be owed beside the principal. */
export type ChargeComponent = 'cost' | 'fee' | 'penalty' | 'interest'

/** How much may be charged in all, from the first day on which anything was lent until a day. */
export type CeilingLimit =
  /** What this rate comes to, simple, on the principal owed or on all that was lent: 24 % a year, four times a reference rate, 0.8 % a day. */
  | RateLimit
  /** A share of all that was lent, as 100 %. */
  | { readonly kind: 'share'; readonly percent: string | number }
  /** An amount, such as 15 for the fees of a default. */
  | { readonly kind: 'amount'; readonly amount: Amount }

/** A ceiling that grows by the day. */
export interface RateLimit extends RateBasis {
  readonly kind: 'rate'
  readonly percent: string | number
  readonly of: 'owed' | 'lent'
}

/** A bound on what credit may cost in all (综合成本上限), of law, of the contract or of the lender. */
export interface ChargeCeiling {
  readonly id: string
  /** Which charges count against it, and are cut by it. */
  readonly components: readonly ChargeComponent[]
  readonly limit: CeilingLimit
  /** For people; without it the id is shown. */
  readonly label?: Label
  readonly citation?: Citation
}

/** A charge as the contract has it, before any ceiling. */
export interface ClaimedCharge {
  readonly id: string
  readonly on: CivilDate
  readonly component: ChargeComponent
  /** Zero or more. */
  readonly amount: Amount
}

/** What was charged on a loan, and what bounds it. */
export interface CeilingTerms {
  readonly currency: CurrencyCode
  /** All that had been lent from each day on, earliest first. */
  readonly lent: readonly DatedBalance[]
  /** The principal owed from each day on, earliest first; its first day is that of `lent`. */
  readonly owed: readonly DatedBalance[]
  readonly charges: readonly ClaimedCharge[]
  readonly ceilings: readonly ChargeCeiling[]
}

const componentShape: Shape<ChargeComponent> = /* @__PURE__ */ oneOf(['cost', 'fee', 'penalty', 'interest'])

const limitShape: Shape<CeilingLimit> = /* @__PURE__ */ variant<CeilingLimit>('kind', {
  rate: /* @__PURE__ */ record<RateLimit>({
    kind: /* @__PURE__ */ oneOf(['rate']),
    percent: percentShape,
    of: /* @__PURE__ */ oneOf(['owed', 'lent']),
    ratePer: ratePerShape,
    dayCount: /* @__PURE__ */ optional(dailyDayCountShape),
  }),
  share: /* @__PURE__ */ record<Extract<CeilingLimit, { readonly kind: 'share' }>>({
    kind: /* @__PURE__ */ oneOf(['share']),
    percent: percentShape,
  }),
  amount: /* @__PURE__ */ record<Extract<CeilingLimit, { readonly kind: 'amount' }>>({
    kind: /* @__PURE__ */ oneOf(['amount']),
    amount,
  }),
})

/** The form of a {@link ChargeCeiling}. */
export const chargeCeilingShape: Shape<ChargeCeiling> = /* @__PURE__ */ record<ChargeCeiling>({
  id: text,
  components: /* @__PURE__ */ listOf(componentShape),
  limit: limitShape,
  label: /* @__PURE__ */ optional(labelShape),
  citation: /* @__PURE__ */ optional(citationShape),
})

/** The form of {@link CeilingTerms}. */
export const ceilingTermsShape: Shape<CeilingTerms> = /* @__PURE__ */ record<CeilingTerms>({
  currency,
  lent: /* @__PURE__ */ listOf(datedBalanceShape),
  owed: /* @__PURE__ */ listOf(datedBalanceShape),
  charges: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<ClaimedCharge>({ id: text, on: civilDate, component: componentShape, amount }),
  ),
  ceilings: /* @__PURE__ */ listOf(chargeCeilingShape),
})

/** What is wrong with well-formed terms? Every fault. */
export function ceilingTermsIssues(terms: CeilingTerms): readonly Issue[] {
  const { currency: code, lent, owed, charges, ceilings } = terms
  const days = charges.map(({ on }) => on).sort()
  const first = lent[0]?.from ?? days[0]
  return [
    ...(days[0] === undefined ? [] : datedBalanceIssues(lent, days[0], code, 'lent')),
    ...(first === undefined || lent.length === 0 ? [] : datedBalanceIssues(owed, first, code, 'owed')),
    ...lent.flatMap(({ amount: sum }, index) => {
      const before = lent[index - 1]?.amount
      const [now, then] = [sum, before].map((one) => readMinorUnits(one, minorDigitsOf(code) ?? 0))
      return now === undefined || then === undefined || compareMinorUnits(now, then) >= 0
        ? []
        : [describeFault(lentLess(then, sum, code), `${joinPath('lent', index)}.amount`)]
    }),
    ...duplicateIdIssues(charges, 'charges'),
    ...charges.flatMap((charge, index) =>
      notNegativeIssues(charge.amount, code, `${joinPath('charges', index)}.amount`),
    ),
    ...duplicateIdIssues(ceilings, 'ceilings'),
    ...ceilings.flatMap((ceiling, index) => ceilingIssues(ceiling, code, joinPath('ceilings', index))),
  ]
}

/** What is wrong with a well-formed ceiling? Every fault. */
export function ceilingIssues(
  { components, limit }: ChargeCeiling,
  code: CurrencyCode,
  path: string,
): readonly Issue[] {
  return [
    ...(components.length === 0 ? [describeFault(noComponents, `${path}.components`)] : []),
    ...(limit.kind === 'rate' ? rateBasisIssues(limit, `${path}.limit.dayCount`) : []),
    ...(limit.kind === 'amount' ? notNegativeIssues(limit.amount, code, `${path}.limit.amount`) : []),
  ]
}

function lentLess(before: MinorUnits, received: Amount, code: CurrencyCode): Fault {
  const least = formatMinorUnits(before, minorDigitsOf(code) ?? 0)
  return {
    code: 'wrong-type',
    expected: { en: `no less than ${least}, as before`, 'zh-CN': `不少于此前的 ${least}` },
    received: showValue(received),
    remedy: {
      en: 'State all that had been lent by the day; what was paid back is told by owed.',
      'zh-CN': '请填写截至当日的累计放款；已归还的部分体现在 owed 中。',
    },
  }
}

const noComponents: Fault = {
  code: 'wrong-type',
  expected: { en: 'at least one component', 'zh-CN': '至少一个组成部分' },
  received: { en: 'none', 'zh-CN': '无' },
  remedy: {
    en: 'Name what counts against it: cost, fee, penalty, interest. A ceiling on nothing is to be left out.',
    'zh-CN': '请列明计入上限的项目：cost、fee、penalty、interest。不限制任何项目的上限请删去。',
  },
}

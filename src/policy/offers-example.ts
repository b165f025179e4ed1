import {
  type Amount,
  amount,
  type CivilDate,
  civilDate,
  dictionaryOf,
  listOf,
  nullable,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  truth,
} from '../foundations'
import { type Components, componentsShape } from '../model'
import { type OfferReasonCode, type OffersKnown, offerReasonCodes, offersKnownFields } from '../offers'

/**
 * A request for offers that an example gives, by the products of the policy: on its case file, or on an amount that is owed.
 *
 * Of a case file the debt, by its accounts and the strategy; of no case file the day and what is owed, which hangs on no case.
 */
export interface ExampleOffers extends OffersKnown {
  /** With a case file, and only with one: what is past due, or all that is owed. */
  readonly debt?: 'past-due' | 'all'
  /** With a case file alone; absent: every account. */
  readonly accountId?: string
  /** Without a case file, and only then: the day of the quote. */
  readonly asOf?: CivilDate
  /** Without a case file, and only then: all that is owed, by component, in the currency of the products. */
  readonly owed?: Components
  /** Without a case file: the ids of the offers that the strategy allows; absent: it is not asked. */
  readonly allowedOffers?: readonly string[]
  /** Without a case file: those of which it is not known whether it does. */
  readonly openOffers?: readonly string[]
}

/** What an example expects of one offer; what it leaves out it does not mind. */
export interface ExpectedOffer {
  readonly status: 'offered' | 'not-allowed' | 'undetermined'
  /** Exactly the reasons, warnings with them, by their codes and in any order. */
  readonly reasons?: readonly OfferReasonCode[]
  /** The role that approves it. */
  readonly approver?: string
  /** Whether the role that asks may promise it; `null` where none is said to ask. */
  readonly mayPromise?: boolean | null
  /** The highest payment of a month; `null` of what is no plan, or where none can be made. */
  readonly monthlyPayment?: Amount | null
  /** All that is paid by it; `null` where that is nothing, or not known. */
  readonly payable?: Amount | null
}

/** The form of an {@link ExampleOffers}. */
export const givenOffersShape: Shape<ExampleOffers> = /* @__PURE__ */ record<ExampleOffers>(
  /* @__PURE__ */ Object.assign({}, offersKnownFields, {
    debt: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['past-due', 'all'] as const)),
    accountId: /* @__PURE__ */ optional(text),
    asOf: /* @__PURE__ */ optional(civilDate),
    owed: /* @__PURE__ */ optional(componentsShape),
    allowedOffers: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
    openOffers: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  }),
)

/** The form of what is expected of offers, by their ids. */
export const expectedOffersShape: Shape<Readonly<Record<string, ExpectedOffer>>> =
  /* @__PURE__ */ dictionaryOf(
    /* @__PURE__ */ record<ExpectedOffer>({
      status: /* @__PURE__ */ oneOf(['offered', 'not-allowed', 'undetermined']),
      reasons: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(offerReasonCodes))),
      approver: /* @__PURE__ */ optional(text),
      mayPromise: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(truth)),
      monthlyPayment: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(amount)),
      payable: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(amount)),
    }),
  )

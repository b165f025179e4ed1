import {
  type Citation,
  citationShape,
  type Issue,
  joinPath,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
} from '../foundations'
import {
  type Channel,
  type ContentItem,
  channels,
  contentItems,
  duplicateIdIssues,
  hoursIssues,
  hoursShape,
  type Institution,
  institutions,
  type LocalHours,
} from '../model'
import { type PayDays, payDayIssues, payDaysShape } from './pay-days'
import { type ProhibitedAct, prohibitedActShape } from './prohibited-acts'

/** The hours of the debtor's day in which a lender would rather make contact (最佳联系时段). */
export interface BestHours {
  readonly channels: readonly Channel[]
  readonly hours: readonly LocalHours[]
  readonly source?: Citation
}

/** How a lender makes contact, whatever the case: what law asks of it is known without asking each time (联系规范). */
export interface ContactPractice {
  /** The channels on which every contact is recorded; those left out are not. Absent: not known. */
  readonly recorded?: readonly Channel[]
  /** What every contact by a channel says; of channels left out nobody knows. */
  readonly contents?: Readonly<Partial<Record<Channel, readonly ContentItem[]>>>
}

/** What a lender decides about making contact: a section of its policy. It can only tighten the law. */
export interface ContactPolicy {
  readonly bestHours?: BestHours
  /** When debtors are paid, which tables may read as `nearPayDay`. It opens no hour that is closed. */
  readonly payDays?: PayDays
  /** What kind of business the lender is in, where law tells kinds apart. */
  readonly institution?: Institution
  readonly practice?: ContactPractice
  /** Acts that the lender prohibits beside those of the library, which it cannot allow. */
  readonly prohibitedActs?: readonly ProhibitedAct[]
}

const items = /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(contentItems)))

const contentsShape: Shape<NonNullable<ContactPractice['contents']>> = /* @__PURE__ */ record<
  NonNullable<ContactPractice['contents']>
>({
  phone: items,
  'voice-robot': items,
  sms: items,
  email: items,
  letter: items,
  app: items,
  messenger: items,
  visit: items,
  'public-post': items,
})

/** The form of a {@link ContactPolicy}. */
export const contactPolicyShape: Shape<ContactPolicy> = /* @__PURE__ */ record<ContactPolicy>({
  bestHours: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<BestHours>({
      channels: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels)),
      hours: hoursShape,
      source: /* @__PURE__ */ optional(citationShape),
    }),
  ),
  payDays: /* @__PURE__ */ optional(payDaysShape),
  institution: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(institutions)),
  practice: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<ContactPractice>({
      recorded: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels))),
      contents: /* @__PURE__ */ optional(contentsShape),
    }),
  ),
  prohibitedActs: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(prohibitedActShape)),
})

/** What is wrong with a well-formed section across its fields? Every fault. */
export function contactPolicyIssues(
  { bestHours, payDays, prohibitedActs = [] }: ContactPolicy,
  path: string,
): readonly Issue[] {
  return [
    ...hoursIssues(bestHours?.hours ?? [], joinPath(joinPath(path, 'bestHours'), 'hours')),
    ...(payDays === undefined ? [] : payDayIssues(payDays, joinPath(path, 'payDays'))),
    ...duplicateIdIssues(prohibitedActs, joinPath(path, 'prohibitedActs')),
  ]
}

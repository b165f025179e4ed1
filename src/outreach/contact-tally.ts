import {
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  leaf,
  optional,
  record,
  type Shape,
  showValue,
  text,
  verbatim,
} from '../foundations'
import { count, type Period, periodIssues, periodShape } from '../measures'

/**
 * What came of reaching out in a period, counted (触达漏斗). A measure that needs a count which is absent says so; what
 * is a part of something else that is given may not exceed it.
 */
export interface ContactTally {
  readonly period: Period
  /** Accounts that were to be collected at any time of the period (库存户数). */
  readonly accountsInStock?: number
  /** Of these, the accounts about which at least one attempt was made. */
  readonly accountsAttempted?: number
  /** Accounts that were put in a queue to be called. */
  readonly accountsQueued?: number
  /** How often a collector took up an account, whether or not a call was made. */
  readonly reviews?: number
  /** Calls made, whatever came of them (拨打次数). */
  readonly attempts?: number
  /** Of the attempts, those to numbers that were in service and not somebody else's. */
  readonly attemptsToValidNumbers?: number
  /** Of the attempts, those that a person answered: no voicemail (接通次数). */
  readonly answered?: number
  /** Of the answered, the talks with anybody, third persons and wrong numbers among them. */
  readonly peopleReached?: number
  /** Of the people reached, the right parties: no third person, no wrong number (本人接通). */
  readonly rightPartyContacts?: number
  /** Accounts in stock of which a right party was reached. */
  readonly accountsReached?: number
  /** Promises given, those of one account for one day once (承诺笔数). */
  readonly promises?: number
  /** Of the answered calls, those that ended in a promise. */
  readonly callsWithPromise?: number
  /** Accounts of which nothing is left to collect, however that came. */
  readonly accountsResolved?: number
  /** Of these, the accounts that took one call. */
  readonly accountsResolvedByOneCall?: number
  /** Hours that collectors were at work on calls, a decimal string such as `'37.5'`. */
  readonly agentHours?: string
}

/** A count of a {@link ContactTally}. */
export type TallyCount = Exclude<keyof ContactTally, 'period' | 'agentHours'>

/** The hours of work as they are written: no sign, at most six decimals. */
const hours: Shape<string> = /* @__PURE__ */ leaf<string>(
  (value) => typeof value === 'string' && /^\d{1,12}(?:\.\d{1,6})?$/.test(value),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'hours as a decimal string, 0 or more', 'zh-CN': '不小于 0 的小时数（小数文本）' },
    received: showValue(value),
    remedy: { en: "Write it like '37.5'.", 'zh-CN': '请写成 37.5 形式的文本。' },
  }),
)

/** A tally, and the variant of a measure that it is handed to. */
export type TallyWithVariant = ContactTally & { readonly variant?: string }

/** The form of a {@link TallyWithVariant}. */
export const tallyShape: Shape<TallyWithVariant> = /* @__PURE__ */ record<TallyWithVariant>({
  variant: /* @__PURE__ */ optional(text),
  period: periodShape,
  accountsInStock: /* @__PURE__ */ optional(count),
  accountsAttempted: /* @__PURE__ */ optional(count),
  accountsQueued: /* @__PURE__ */ optional(count),
  reviews: /* @__PURE__ */ optional(count),
  attempts: /* @__PURE__ */ optional(count),
  attemptsToValidNumbers: /* @__PURE__ */ optional(count),
  answered: /* @__PURE__ */ optional(count),
  peopleReached: /* @__PURE__ */ optional(count),
  rightPartyContacts: /* @__PURE__ */ optional(count),
  accountsReached: /* @__PURE__ */ optional(count),
  promises: /* @__PURE__ */ optional(count),
  callsWithPromise: /* @__PURE__ */ optional(count),
  accountsResolved: /* @__PURE__ */ optional(count),
  accountsResolvedByOneCall: /* @__PURE__ */ optional(count),
  agentHours: /* @__PURE__ */ optional(hours),
})

/** Which count is a part of which other. */
const parts: readonly (readonly [part: TallyCount, whole: TallyCount])[] = [
  ['accountsAttempted', 'accountsInStock'],
  ['attemptsToValidNumbers', 'attempts'],
  ['answered', 'attempts'],
  ['peopleReached', 'attempts'],
  ['peopleReached', 'answered'],
  ['rightPartyContacts', 'attempts'],
  ['rightPartyContacts', 'attemptsToValidNumbers'],
  ['rightPartyContacts', 'answered'],
  ['rightPartyContacts', 'peopleReached'],
  ['accountsReached', 'accountsInStock'],
  ['callsWithPromise', 'attempts'],
  ['callsWithPromise', 'answered'],
  ['accountsResolvedByOneCall', 'accountsResolved'],
  ['accountsResolvedByOneCall', 'accountsReached'],
]

/** What is wrong with a well-formed tally across its counts, of which these are needed? Every fault. */
export function tallyIssues(
  tally: ContactTally,
  needed: readonly (TallyCount | 'agentHours')[],
): readonly Issue[] {
  return [
    ...periodIssues(tally.period, 'period'),
    ...needed.flatMap((name) => (tally[name] === undefined ? [describeFault(notCounted, name)] : [])),
    ...partIssues(tally, ''),
  ]
}

/** Which of these counts exceed what they are a part of? */
export function partIssues(
  counts: { readonly [Name in TallyCount]?: number },
  path: string,
): readonly Issue[] {
  return parts.flatMap(([part, whole]) => {
    const [some, all] = [counts[part], counts[whole]]
    return some === undefined || all === undefined || some <= all
      ? []
      : [describeFault(moreThan(some, whole, all), joinPath(path, part))]
  })
}

/** The fault of a count that is needed and absent. */
export const notCounted: Fault = {
  code: 'missing',
  expected: { en: 'a figure that this measure is reckoned from', 'zh-CN': '计算本指标所需的数值' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: 'Count it, or name another variant; what is not known is not 0.',
    'zh-CN': '请提供该数值，或指定其他口径；未知不等于 0。',
  },
}

function moreThan(received: number, whole: TallyCount, most: number): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `at most ${most}, as many as ${whole}`, 'zh-CN': `不超过 ${whole} 的 ${most}` },
    received: verbatim(String(received)),
    remedy: {
      en: 'It is a part of that count: take both from the same records and days.',
      'zh-CN': '它是后者的一部分：两者应取自同一批记录和同一期间。',
    },
  }
}

import {
  type Citation,
  type Condition,
  citationShape,
  conditionShape,
  dayCount,
  dictionaryOf,
  type FieldShapes,
  type Label,
  labelShape,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'
import { type Channel, channels } from '../model'

/**
 * What goes before what (优先顺序), the strongest first: where two guidelines say different things, the one that stands
 * earlier here is followed.
 */
export const precedences = [
  'legal-stop',
  'identity-doubt',
  'vulnerability',
  'dispute',
  'compliance',
  'live-promise',
  'authority',
  'stage',
  'segment',
  'preference',
] as const

/** One of {@link precedences}. */
export type Precedence = (typeof precedences)[number]

/** How is each rank called (优先级)? */
export const precedenceLabels: Readonly<Record<Precedence, Label>> = {
  'legal-stop': { en: 'legal stop', 'zh-CN': '依法停催' },
  'identity-doubt': { en: 'doubt of identity', 'zh-CN': '身份存疑' },
  vulnerability: { en: 'vulnerability', 'zh-CN': '弱势与困难' },
  dispute: { en: 'dispute', 'zh-CN': '争议' },
  compliance: { en: 'compliance', 'zh-CN': '合规限制' },
  'live-promise': { en: 'promise pending', 'zh-CN': '承诺待兑现' },
  authority: { en: 'authority', 'zh-CN': '权限' },
  stage: { en: 'stage', 'zh-CN': '阶段' },
  segment: { en: 'segment', 'zh-CN': '客户分类' },
  preference: { en: 'preference', 'zh-CN': '偏好' },
}

/** How something is done; what is left out is left to others. */
export interface Guidance {
  /** How to speak, of the tones of the policy. */
  readonly tone?: string
  /** The one goal of a call, of the goals of the policy. */
  readonly callGoal?: string
  /** Entries of the playbook to have at hand. */
  readonly playbook?: readonly string[]
  /** What may be offered, of the offers of the policy. */
  readonly offers?: readonly string[]
  /** Measures of the authority to take beside the treatment's own. */
  readonly measures?: readonly string[]
  /** Offers and measures that may not be made or taken, whoever calls for them. */
  readonly withholds?: readonly string[]
  /** The least role that approves. */
  readonly approver?: string
  /** After so many days at the latest somebody looks again; 0 is the same day. */
  readonly reviewWithinDays?: number
}

/**
 * What else holds where a case is like this (策略指引): a fragment of a strategy, laid over the treatment.
 *
 * Of several that hold, prohibitions unite; channels are those that all of them have, in the order of the strongest; the
 * highest approver and the earliest review stand; tone and goal are the strongest's; playbook, offers and measures add up.
 */
export interface Guideline extends Guidance {
  /** Public and never renamed. */
  readonly id: string
  readonly label: Label
  readonly precedence: Precedence
  /** By fact id: when it holds. A fact may be a segment, the stage or the treatment too. */
  readonly when: Readonly<Record<string, Condition>>
  /** The only channels that may be used; never more than the treatment has. */
  readonly channels?: readonly Channel[]
  /** Why, for people. */
  readonly note?: Label
  readonly source?: Citation
}

/** How to speak (沟通语气). */
export interface Tone {
  readonly id: string
  readonly label: Label
}

/** Something that may be offered (可提供方案), and the measure that approves it. */
export interface Offer {
  readonly id: string
  readonly label: Label
  /** Of the authority: who may make it is its owner, or the owner of the amount. */
  readonly measure: string
  readonly note?: Label
}

/** The forms of the fields of a {@link Guidance}. */
export const guidanceFields: FieldShapes<Guidance> = {
  tone: /* @__PURE__ */ optional(text),
  callGoal: /* @__PURE__ */ optional(text),
  playbook: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  offers: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  measures: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  withholds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  approver: /* @__PURE__ */ optional(text),
  reviewWithinDays: /* @__PURE__ */ optional(dayCount),
}

/** The form of a {@link Guideline}. */
export const guidelineShape: Shape<Guideline> = /* @__PURE__ */ record<Guideline>(
  /* @__PURE__ */ Object.assign({}, guidanceFields, {
    id: text,
    label: labelShape,
    precedence: /* @__PURE__ */ oneOf(precedences),
    when: /* @__PURE__ */ dictionaryOf(conditionShape),
    channels: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels))),
    note: /* @__PURE__ */ optional(labelShape),
    source: /* @__PURE__ */ optional(citationShape),
  }),
)

/** The form of a {@link Tone}. */
export const toneShape: Shape<Tone> = /* @__PURE__ */ record<Tone>({ id: text, label: labelShape })

/** The form of an {@link Offer}. */
export const offerShape: Shape<Offer> = /* @__PURE__ */ record<Offer>({
  id: text,
  label: labelShape,
  measure: text,
  note: /* @__PURE__ */ optional(labelShape),
})

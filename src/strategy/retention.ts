import {
  type Citation,
  type CivilDate,
  citationShape,
  civilDate,
  inspect,
  type Label,
  labelShape,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  valueOrThrow,
} from '../foundations'
import { duplicateIdIssues } from '../model'
import { type CalendarSpan, calendarSpanShape, lastDayOfSpan } from './calendar-span'

/** From when is a record kept: from the end of the contract, the last activity on the debt, or its own day? */
export type RetentionStart = 'contract-end' | 'last-activity' | 'record'

/** For how long at least a record is kept (保存期限). */
export interface RetentionRule {
  readonly id: string
  readonly label: Label
  readonly keep: CalendarSpan
  readonly from: RetentionStart
  readonly source: Citation
}

/** The days from which a record is kept. What is not known, or has not come, is left out. */
export interface RetentionDates {
  readonly contractEndedOn?: CivilDate
  /** Of the last activity on the debt, whatever the record. */
  readonly lastActivityOn?: CivilDate
  /** The day of the record itself. */
  readonly recordedOn?: CivilDate
}

/** Until when one rule keeps a record. */
export interface RuleRetention {
  /** The id of the rule. */
  readonly rule: string
  readonly label: Label
  /** The day from which it counts, and the last day on which it keeps the record; `null` where not known. */
  readonly from: CivilDate | null
  readonly until: CivilDate | null
  readonly source: Citation
}

/** Until when is a record to be kept, and by which rule? */
export interface RecordRetention {
  /** `no-rule` where there is none, which is no leave to delete. */
  readonly status: 'determined' | 'undetermined' | 'no-rule'
  /** The last day on which it must be kept; `null` unless determined. */
  readonly until: CivilDate | null
  /** The last day so far: a rule whose day is lacking may only add to it; `null` where no day is known. */
  readonly atLeastUntil: CivilDate | null
  /** The ids of the rules that reach that last day: several where they end together. */
  readonly decidedBy: readonly string[]
  /** Every rule, in the order given. */
  readonly rules: readonly RuleRetention[]
  /** The days that would settle it; empty where nothing is lacking. */
  readonly missing: readonly (keyof RetentionDates)[]
}

/** How is the day called from which a record is kept (保存起算日)? */
export const retentionStartLabels: Readonly<Record<RetentionStart, Label>> = {
  'contract-end': { en: 'the end of the contract', 'zh-CN': '合同终止' },
  'last-activity': { en: 'the last activity', 'zh-CN': '最后一次往来' },
  record: { en: 'the record itself', 'zh-CN': '记录形成' },
}

/** How is each standing of a record called (保存结论)? */
export const retentionStatusLabels: Readonly<Record<RecordRetention['status'], Label>> = {
  determined: { en: 'known until when', 'zh-CN': '期限已确定' },
  undetermined: { en: 'not known until when', 'zh-CN': '期限尚不能确定' },
  'no-rule': { en: 'no rule says until when', 'zh-CN': '无适用规则' },
}

const dateOf: Readonly<Record<RetentionStart, keyof RetentionDates>> = {
  'contract-end': 'contractEndedOn',
  'last-activity': 'lastActivityOn',
  record: 'recordedOn',
}

/** The form of a {@link RetentionRule}. */
export const retentionRuleShape: Shape<RetentionRule> = /* @__PURE__ */ record<RetentionRule>({
  id: text,
  label: labelShape,
  keep: calendarSpanShape,
  from: /* @__PURE__ */ oneOf(['contract-end', 'last-activity', 'record']),
  source: citationShape,
})

interface Asked {
  readonly rules: readonly RetentionRule[]
  readonly dates: RetentionDates
}

const askedShape: Shape<Asked> = /* @__PURE__ */ record<Asked>({
  rules: /* @__PURE__ */ listOf(retentionRuleShape),
  dates: /* @__PURE__ */ record<RetentionDates>({
    contractEndedOn: /* @__PURE__ */ optional(civilDate),
    lastActivityOn: /* @__PURE__ */ optional(civilDate),
    recordedOn: /* @__PURE__ */ optional(civilDate),
  }),
})

/**
 * Until when is a record to be kept, under these rules (记录保存至何时)?
 *
 * The longest that applies. The day from which a rule counts is not counted itself; the last day is the corresponding
 * day, or the last day of a shorter month, and the record is still kept on it. Where the day is lacking from which a
 * rule counts, that rule may yet be the longest: the answer is `undetermined`, with the last day of the others as the
 * least. A rule says how long at least; a law that asks to delete sooner is not among them.
 *
 * @param rules - Those that apply to the record, in any order.
 * @param dates - Of this record.
 * @throws ArrearsError `invalid-input` with every issue; `date-out-of-range` when a last day cannot be written.
 *
 * Source: the rules cite theirs; Civil Code of China arts. 201 and 202 for the count of a span.
 *
 * @example
 * const source = { title: 'House rule on records', confidence: 'verified' }
 * const rules = [
 *   {
 *     id: 'contract', label: { en: 'After the contract', 'zh-CN': '合同终止后' },
 *     keep: { count: 5, unit: 'years' }, from: 'contract-end', source,
 *   },
 *   {
 *     id: 'recording', label: { en: 'Recordings', 'zh-CN': '录音' },
 *     keep: { count: 2, unit: 'years' }, from: 'record', source,
 *   },
 * ]
 * const kept = retainUntil(rules, { contractEndedOn: '2024-02-29', recordedOn: '2023-06-30' })
 * kept.until // => '2029-02-28'
 * kept.decidedBy // => ['contract']
 * const running = retainUntil(rules, { recordedOn: '2023-06-30' })
 * running.status // => 'undetermined'
 * running.atLeastUntil // => '2025-06-30'
 * running.missing // => ['contractEndedOn']
 */
export function retainUntil(rules: readonly RetentionRule[], dates: RetentionDates): RecordRetention {
  const asked = valueOrThrow(
    inspect(askedShape, { rules, dates }, (form) => duplicateIdIssues(form.rules, 'rules')),
  )
  const kept = asked.rules.map((rule): RuleRetention => {
    const from = asked.dates[dateOf[rule.from]] ?? null
    return {
      rule: rule.id,
      label: rule.label,
      from,
      until: from === null ? null : lastDayOfSpan(rule.keep, from),
      source: { ...rule.source },
    }
  })
  const atLeastUntil = kept.reduce<CivilDate | null>(
    (latest, { until }) => (latest === null || (until !== null && until > latest) ? until : latest),
    null,
  )
  const names = new Set(asked.rules.map(({ from }) => dateOf[from]))
  const missing = [...names].filter((name) => asked.dates[name] === undefined)
  const status = kept.length === 0 ? 'no-rule' : missing.length > 0 ? 'undetermined' : 'determined'
  return {
    status,
    until: status === 'determined' ? atLeastUntil : null,
    atLeastUntil,
    decidedBy: kept.flatMap(({ rule, until }) => (until !== null && until === atLeastUntil ? [rule] : [])),
    rules: kept,
    missing,
  }
}

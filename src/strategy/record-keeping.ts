import {
  describeFault,
  type Fault,
  type Issue,
  inspect,
  joinPath,
  type Label,
  labelShape,
  listOf,
  record,
  type Shape,
  text,
  valueOrThrow,
} from '../foundations'
import { duplicateIdIssues } from '../model'
import type { Completeness } from './completeness'
import { unlistedIdIssues } from './listed-ids'
import { type RetentionRule, retentionRuleShape } from './retention'

/** Something that the record of a contact states, such as its time or its outcome (记录要素). */
export interface RecordField {
  readonly id: string
  readonly label: Label
}

/** What is recorded, and how long it is kept: a section of the policy (记录管理). */
export interface RecordKeeping {
  readonly rules: readonly RetentionRule[]
  /** What the record of each contact must state, in the order in which people read it. */
  readonly contactFields: readonly RecordField[]
}

/** The form of a {@link RecordKeeping}. */
export const recordKeepingShape: Shape<RecordKeeping> = /* @__PURE__ */ record<RecordKeeping>({
  rules: /* @__PURE__ */ listOf(retentionRuleShape),
  contactFields: /* @__PURE__ */ listOf(/* @__PURE__ */ record<RecordField>({ id: text, label: labelShape })),
})

/** What is wrong with a well-formed section? Every fault. */
export function recordKeepingIssues({ rules, contactFields }: RecordKeeping, path: string): readonly Issue[] {
  const fieldsPath = joinPath(path, 'contactFields')
  return [
    ...duplicateIdIssues(rules, joinPath(path, 'rules')),
    ...(contactFields.length === 0 ? [describeFault(noFields, fieldsPath)] : []),
    ...duplicateIdIssues(contactFields, fieldsPath),
  ]
}

/** Does the record of a contact state what it must? */
export interface RecordCheck {
  readonly status: Completeness
  /** What it lacks, in the order of the policy; empty where it is complete. */
  readonly missing: readonly RecordField[]
}

interface Asked {
  readonly keeping: RecordKeeping
  readonly present: readonly string[]
}

const askedShape: Shape<Asked> = /* @__PURE__ */ record<Asked>({
  keeping: recordKeepingShape,
  present: /* @__PURE__ */ listOf(text),
})

/**
 * Does the record of a contact state everything that it must (联系记录是否完整)?
 *
 * What is lacking is an answer and no error; to name a field twice changes nothing. That nothing was promised is stated,
 * too: a field counts as present when the record says something of it, be it that there was none.
 *
 * @param present - Ids of the fields that the record states.
 * @throws ArrearsError `invalid-input` with every issue, such as a field that the policy does not list.
 *
 * Source: trade practice; which fields a record must state is the lender's, or the law's that the policy cites.
 *
 * @example
 * const time = { id: 'time', label: { en: 'time', 'zh-CN': '时间' } }
 * const outcome = { id: 'outcome', label: { en: 'outcome', 'zh-CN': '结果' } }
 * const keeping = { rules: [], contactFields: [time, outcome] }
 * checkRecord(keeping, ['outcome', 'time']).status // => 'complete'
 * checkRecord(keeping, ['time']).missing // => [outcome]
 */
export function checkRecord(keeping: RecordKeeping, present: readonly string[]): RecordCheck {
  const asked = valueOrThrow(
    inspect(askedShape, { keeping, present }, (form) => [
      ...recordKeepingIssues(form.keeping, 'keeping'),
      ...unlistedIdIssues(form.present, form.keeping.contactFields, 'present'),
    ]),
  )
  const missing = asked.keeping.contactFields.filter(({ id }) => !asked.present.includes(id))
  return { status: missing.length === 0 ? 'complete' : 'incomplete', missing }
}

const noFields: Fault = {
  code: 'missing',
  expected: { en: 'at least one field', 'zh-CN': '至少一个要素' },
  received: { en: 'an empty list', 'zh-CN': '空列表' },
  remedy: {
    en: 'Say what the record of a contact must state, such as its time and its outcome.',
    'zh-CN': '请写明联系记录须载明的内容，例如时间和结果。',
  },
}

import type { RowProblem } from '../aging'
import type { Answer, StrategyPlan } from '../decision'
import {
  type CivilDate,
  civilDate,
  describeFault,
  type Fault,
  finiteNumber,
  type Issue,
  inspect,
  isArrearsError,
  issuesError,
  isTrue,
  listOf,
  nullable,
  oneOf,
  optional,
  readField,
  record,
  type Shape,
  showValue,
  text,
} from '../foundations'

/** What a worklist reads of an assessment; `assess` and `decide` give more. */
export interface WorklistCase {
  /** `null` where the policy says nothing of urgency and review. */
  readonly plan: Pick<StrategyPlan, 'urgency' | 'reviewOn'> | null
  /** Absent: not known. */
  readonly followUpOn?: Answer<CivilDate>
}

/** One row of a worklist, as `assessAll` gives it: an assessment, or the problem in its place. */
export type WorklistRow =
  | { readonly ok: true; readonly id: string; readonly assessment: WorklistCase }
  | RowProblem

/** What an answer may come to, as far as an order needs to know. */
export interface OpenValue<Value> {
  readonly status: 'decided' | 'none' | 'conflict' | 'undetermined'
  /** One where it is decided; none where there is none, or nobody can say. */
  readonly mayBe: readonly Value[]
  readonly missing: readonly string[]
}

/** A row in what it is ordered by. */
export interface ReadRow {
  readonly id: string
  readonly urgency: OpenValue<number>
  readonly followUpOn: OpenValue<CivilDate>
  readonly reviewOn: OpenValue<CivilDate>
}

interface NarrowAnswer<Value> {
  readonly status: OpenValue<Value>['status']
  readonly value: Value | null
  readonly mayBe?: readonly Value[]
  readonly missing?: readonly string[]
}

interface NarrowRow {
  readonly ok: true
  readonly id: string
  readonly assessment: {
    readonly plan: {
      readonly urgency: NarrowAnswer<number>
      readonly reviewOn: NarrowAnswer<CivilDate>
    } | null
    readonly followUpOn?: NarrowAnswer<CivilDate>
  }
}

function answerShape<Value>(value: Shape<Value>): Shape<NarrowAnswer<Value>> {
  return record<NarrowAnswer<Value>>({
    status: oneOf(['decided', 'none', 'conflict', 'undetermined']),
    value: nullable(value),
    mayBe: optional(listOf(value)),
    missing: optional(listOf(text)),
  })
}

const dayAnswer: Shape<NarrowAnswer<CivilDate>> = /* @__PURE__ */ answerShape(civilDate)

const rowShape: Shape<NarrowRow> = /* @__PURE__ */ record<NarrowRow>({
  ok: isTrue,
  id: text,
  assessment: /* @__PURE__ */ record<NarrowRow['assessment']>({
    plan: /* @__PURE__ */ nullable(
      /* @__PURE__ */ record<NonNullable<NarrowRow['assessment']['plan']>>({
        urgency: /* @__PURE__ */ answerShape(finiteNumber),
        reviewOn: dayAnswer,
      }),
    ),
    followUpOn: /* @__PURE__ */ optional(dayAnswer),
  }),
})

/**
 * What is this row ordered by, or what is the problem with it? A problem that it is itself stays as it is.
 *
 * @param index - Its place among the rows, from 0.
 */
export function readWorklistRow(row: unknown, index: number): ReadRow | RowProblem {
  if (readField(row, 'ok') === false) {
    const error = readField(row, 'error')
    if (isArrearsError(error, 'invalid-input')) return { ok: false, index, id: idOf(row), error }
  }
  const found = inspect(rowShape, narrowed(row), rowIssues)
  if (!found.ok) return { ok: false, index, id: idOf(row), error: issuesError('invalid-input', found.issues) }
  const { id, assessment } = found.value
  const { plan, followUpOn } = assessment
  return {
    id,
    urgency: plan === null ? nothing : openValue(plan.urgency),
    followUpOn: followUpOn === undefined ? notKnown : openValue(followUpOn),
    reviewOn: plan === null ? nothing : openValue(plan.reviewOn),
  }
}

const nothing: OpenValue<never> = { status: 'none', mayBe: [], missing: [] }
const notKnown: OpenValue<never> = { status: 'undetermined', mayBe: [], missing: [] }

function openValue<Value>({
  status,
  value,
  mayBe = [],
  missing = [],
}: NarrowAnswer<Value>): OpenValue<Value> {
  if (status === 'decided') return { status, mayBe: value === null ? [] : [value], missing: [] }
  // Copies, as a generator may fill one object anew for each row.
  return status === 'undetermined'
    ? { status, mayBe: [...mayBe], missing: [...missing] }
    : { status, mayBe: [], missing: [] }
}

/** The parts of a row that are read, as an assessment has many more. */
function narrowed(row: unknown): unknown {
  const assessment = readField(row, 'assessment')
  const plan = readField(assessment, 'plan')
  const followUpOn = readField(assessment, 'followUpOn')
  return {
    ok: readField(row, 'ok'),
    id: readField(row, 'id'),
    assessment: isObject(assessment)
      ? {
          plan: isObject(plan)
            ? { urgency: narrowedAnswer(plan, 'urgency'), reviewOn: narrowedAnswer(plan, 'reviewOn') }
            : plan,
          ...(followUpOn === undefined ? {} : { followUpOn: narrowedAnswer(assessment, 'followUpOn') }),
        }
      : assessment,
  }
}

function narrowedAnswer(of: unknown, name: string): unknown {
  const answer = readField(of, name)
  if (!isObject(answer)) return answer
  const parts = ['status', 'value', 'mayBe', 'missing'].map(
    (part) => [part, readField(answer, part)] as const,
  )
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined))
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function idOf(row: unknown): string | null {
  const id = readField(row, 'id')
  return typeof id === 'string' ? id : null
}

/** Does an answer that is decided have its value? */
function rowIssues({ assessment: { plan, followUpOn } }: NarrowRow): readonly Issue[] {
  const answers = [
    ['assessment.plan.urgency.value', plan?.urgency],
    ['assessment.plan.reviewOn.value', plan?.reviewOn],
    ['assessment.followUpOn.value', followUpOn],
  ] as const
  return answers.flatMap(([path, answer]) =>
    answer?.status === 'decided' && answer.value === null ? [describeFault(noValue, path)] : [],
  )
}

const noValue: Fault = {
  code: 'missing',
  expected: { en: 'the value of an answer that is decided', 'zh-CN': '已决答案的值' },
  received: /* @__PURE__ */ showValue(null),
  remedy: {
    en: 'Pass the rows as assessAll gives them.',
    'zh-CN': '请按 assessAll 的输出原样传入各行。',
  },
}

import { expectIterable, type RowProblem } from '../aging'
import type { ContactLaw } from '../contact'
import {
  currency,
  dictionaryOf,
  factValue,
  type Issue,
  inspect,
  issuesError,
  listOf,
  optional,
  readField,
  record,
  type Shape,
  text,
  valueOrThrow,
} from '../foundations'
import { type CaseFile, parseCaseFile, safeParseCaseFile } from '../model'
import type { CompiledPolicy } from '../policy'
import { assessCase } from './assess'
import { type AssessOn, expectAssessOn, expectDecideOn } from './assess-question'
import { decideOn } from './decide'
import type { Assessment, Decision, KnownFacts } from './decision'
import { factIssues } from './fact-issues'
import { overrideIssues } from './override-issues'

/** One row of a batch of assessments: the answer, or the problem in its place. */
export type AssessmentRow<BucketId extends string = string> =
  | {
      readonly ok: true
      readonly index: number
      readonly id: string
      readonly assessment: Assessment<BucketId>
    }
  | RowProblem

const knownFactsShape: Shape<KnownFacts> = /* @__PURE__ */ record<KnownFacts>({
  facts: /* @__PURE__ */ dictionaryOf(factValue),
  currency: /* @__PURE__ */ optional(currency),
  lettersSent: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
})

/** The assessment of what may be a case file; throws `invalid-input` when it is none, or `asOf` no day. */
export function assessOne<BucketId extends string>(
  policy: CompiledPolicy<BucketId>,
  law: ContactLaw,
  value: unknown,
  on: unknown,
): Assessment<BucketId> {
  const asked = expectAssessOn(on)
  const caseFile = parseCaseFile(value)
  const strays = straysOf(policy, caseFile)
  if (strays.length > 0) throw issuesError('invalid-input', strays)
  return assessCase(policy, law, caseFile, asked)
}

/** The decision on what may be known facts; throws `invalid-input` when it is none, or `asOf` no day. */
export function decideOnFacts(policy: CompiledPolicy, value: unknown, on: unknown): Decision {
  const { asOf, trace = false } = expectDecideOn(on)
  const known = valueOrThrow(inspect(knownFactsShape, value, () => []))
  return decideOn(policy, known, asOf, { overrides: [], trace })
}

/** Lazily, one row per row; throws `invalid-input` at the call for a bad day or what cannot be iterated. */
export function assessAllCases<BucketId extends string>(
  policy: CompiledPolicy<BucketId>,
  law: ContactLaw,
  cases: unknown,
  on: unknown,
): IterableIterator<AssessmentRow<BucketId>> {
  return assessEach(policy, law, expectIterable(cases, 'cases'), expectAssessOn(on))
}

function* assessEach<BucketId extends string>(
  policy: CompiledPolicy<BucketId>,
  law: ContactLaw,
  rows: Iterable<unknown>,
  on: AssessOn,
): IterableIterator<AssessmentRow<BucketId>> {
  let index = 0
  for (const row of rows) {
    yield assessRow(policy, law, row, index, on)
    index++
  }
}

function assessRow<BucketId extends string>(
  policy: CompiledPolicy<BucketId>,
  law: ContactLaw,
  row: unknown,
  index: number,
  on: AssessOn,
): AssessmentRow<BucketId> {
  const parsed = safeParseCaseFile(row)
  if (!parsed.ok) {
    const id = readField(readField(row, 'debtor'), 'id')
    const error = issuesError('invalid-input', parsed.issues)
    return { ok: false, index, id: typeof id === 'string' ? id : null, error }
  }
  const { id } = parsed.value.debtor
  const strays = straysOf(policy, parsed.value)
  if (strays.length > 0) return { ok: false, index, id, error: issuesError('invalid-input', strays) }
  return { ok: true, index, id, assessment: assessCase(policy, law, parsed.value, on) }
}

/** What a sound case file says that this policy does not know. */
function straysOf(policy: CompiledPolicy, { facts = {}, overrides = [] }: CaseFile): readonly Issue[] {
  return [...factIssues(policy, facts), ...overrideIssues(policy, overrides)]
}

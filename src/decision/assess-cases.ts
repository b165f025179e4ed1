import { expectIterable, type RowProblem } from '../aging'
import type { ContactLaw } from '../contact'
import {
  currency,
  dictionaryOf,
  factValue,
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
import { parseCaseFile, safeParseCaseFile } from '../model'
import { type PolicyVersions, versionOn } from '../policy'
import { assessCase } from './assess'
import { type AssessOn, expectAssessOn, expectDecideOn } from './assess-question'
import { straysOf } from './case-strays'
import { decideByVersion, knownByVersion } from './decide-by-version'
import type { Assessment, Decision, KnownFacts } from './decision'
import { mergeDecisions } from './merge-decisions'
import { type RunningVersion, runningVersions, versionIssue } from './running-versions'

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
  policyVersion: /* @__PURE__ */ optional(text),
})

/** The assessment of what may be a case file; throws `invalid-input` when it is none, or `asOf` no day. */
export function assessOne<BucketId extends string>(
  versions: PolicyVersions<BucketId>,
  law: ContactLaw,
  value: unknown,
  on: unknown,
): Assessment<BucketId> {
  const asked = expectAssessOn(on)
  versionOn(versions, asked.asOf)
  const caseFile = parseCaseFile(value)
  const running = runningVersions(versions, caseFile.policyVersion, asked.asOf)
  const strays = straysOf(versions, running, caseFile, asked.asOf)
  if (strays.length > 0) throw issuesError('invalid-input', strays)
  return assessCase(versions, law, caseFile, asked)
}

/** The decision on what may be known facts; throws `invalid-input` when it is none, or `asOf` no day. */
export function decideOnFacts(versions: PolicyVersions, value: unknown, on: unknown): Decision {
  const { asOf, trace = false } = expectDecideOn(on)
  const known = valueOrThrow(inspect(knownFactsShape, value, () => []))
  const decide = (running: RunningVersion): Decision =>
    decideByVersion(versions, running, knownByVersion(running, known), asOf, {
      overrides: [],
      trace,
      notedBy: {},
    })
  const [first, ...others] = runningVersions(versions, known.policyVersion, asOf)
  return mergeDecisions(decide(first), others.map(decide))
}

/**
 * Lazily, one row per row; throws `invalid-input` at the call for a bad day, one on which no version is in force, or
 * what cannot be iterated.
 */
export function assessAllCases<BucketId extends string>(
  versions: PolicyVersions<BucketId>,
  law: ContactLaw,
  cases: unknown,
  on: unknown,
): IterableIterator<AssessmentRow<BucketId>> {
  const rows = expectIterable(cases, 'cases')
  const asked = expectAssessOn(on)
  versionOn(versions, asked.asOf)
  return assessEach(versions, law, rows, asked)
}

function* assessEach<BucketId extends string>(
  versions: PolicyVersions<BucketId>,
  law: ContactLaw,
  rows: Iterable<unknown>,
  on: AssessOn,
): IterableIterator<AssessmentRow<BucketId>> {
  let index = 0
  for (const row of rows) {
    yield assessRow(versions, law, row, index, on)
    index++
  }
}

function assessRow<BucketId extends string>(
  versions: PolicyVersions<BucketId>,
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
  const { policyVersion } = parsed.value
  const unknown = versionIssue(versions, policyVersion)
  const issues =
    unknown.length > 0
      ? unknown
      : straysOf(versions, runningVersions(versions, policyVersion, on.asOf), parsed.value, on.asOf)
  if (issues.length > 0) return { ok: false, index, id, error: issuesError('invalid-input', issues) }
  return { ok: true, index, id, assessment: assessCase(versions, law, parsed.value, on) }
}

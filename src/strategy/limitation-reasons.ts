import type { Citation, CivilDate, ValueInForce } from '../foundations'
import {
  isCounted,
  type JudgedOccurrence,
  type LimitationReason,
  type OccurrenceCode,
} from './limitation-answer'
import type { LimitationClaim, LimitationOccurrence } from './limitation-claim'
import { limitationReasonLabels, occurrenceCodeLabels } from './limitation-labels'
import type { LimitationTerms } from './limitation-rule'
import type { LimitationRun } from './run-limitation'
import { endOfOccurrence } from './suspend-limitation'

/** A reason with its label; its source, where it has none of its own, is that of the terms. */
export function limitationReason(
  code: LimitationReason['code'],
  on: CivilDate | null,
  source: Citation,
): LimitationReason {
  return { code, label: limitationReasonLabels[code], on, source: { ...source } }
}

/** What became of each occurrence, in the order given; where the runs differ, that it depends on them. */
export function judgeOccurrences(
  { occurrences }: LimitationClaim,
  { value, citation }: ValueInForce<LimitationTerms>,
  runs: readonly LimitationRun[],
  asOf: CivilDate,
): readonly JudgedOccurrence[] {
  return occurrences.map((one, index) => {
    const codes = runs.map((run) => run.codes[index] ?? 'no-effect')
    const [first] = codes
    const isOpen = first === undefined || codes.some((code) => isCounted(code) !== isCounted(first))
    const code = isOpen ? 'open' : first
    const ended = 'until' in one ? endOfOccurrence(one, asOf) : null
    return {
      kind: one.kind,
      on: one.on,
      until: ended,
      counted: isOpen ? null : isCounted(first),
      code,
      label: occurrenceCodeLabels[code],
      source: { ...(value.effects[one.kind]?.source ?? citation) },
    }
  })
}

/** Why does a period end when it does? Every reason, those of the run that ends first. */
export function reasonsOfRuns(
  claim: LimitationClaim,
  { value, citation }: ValueInForce<LimitationTerms>,
  start: CivilDate,
  [first, last]: readonly [LimitationRun, LimitationRun],
  asOf: CivilDate,
): readonly LimitationReason[] {
  const { occurrences, knownOn } = claim
  const isByKnowledge = value.startsFrom === 'knowledge' && knownOn !== undefined
  const told = (code: LimitationReason['code'], on: CivilDate | null, source?: Citation): LimitationReason =>
    limitationReason(code, on, source ?? citation)
  const sourceOf = (kind: LimitationOccurrence['kind']): Citation | undefined => value.effects[kind]?.source
  const withCode = (...codes: readonly OccurrenceCode[]): readonly LimitationOccurrence[] =>
    occurrences.filter((_, index) => codes.includes(first.codes[index] ?? 'no-effect'))
  const lasting = withCode('suspended').filter((one) => endOfOccurrence(one, asOf) === null)
  const anew = withCode('interrupted', 'revived').filter(
    (one) => endOfOccurrence(one, asOf) === first.beganOn,
  )
  return [
    told(isByKnowledge ? 'began-on-knowledge' : 'began-on-due-date', start),
    ...(start > asOf ? [told('not-begun', start)] : []),
    ...(first.beganOn === null
      ? anew.map((one) => told('suit-pending', one.on, sourceOf(one.kind)))
      : anew.map((one) => told('began-anew', first.beganOn, sourceOf(one.kind)))),
    ...withCode('suspended').map((one) =>
      told(lasting.includes(one) ? 'obstacle-lasts' : 'suspended', one.on, sourceOf(one.kind)),
    ),
    ...(first.isCapped ? [told('longest-period', first.latestOn, value.longest?.source)] : []),
    ...(last.latestOn === first.latestOn ? [] : [told('two-readings', last.latestOn)]),
  ]
}

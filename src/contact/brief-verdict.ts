import { blockingRules } from './blocking-rules'
import { acceptance, isOfLaw, lastingGaps } from './gaps'
import type { Matter } from './matter'
import { prohibitionsOf } from './prohibited-contact'
import type { ContactVerdict } from './verdict'

/** A {@link ContactVerdict} in short (简要结论): which rules block, by their ids, and what is not known. */
export interface BriefVerdict extends Pick<ContactVerdict, 'status' | 'missing' | 'uncovered'> {
  /** The rules that block, each once and in no order that is promised; none that only advises or is lifted. */
  readonly ruleIds: readonly string[]
}

/** Nothing is in the way: the same object for all contacts, which may be very many. */
export const nothingAgainst: BriefVerdict = /* @__PURE__ */ unchangeable({
  status: 'allowed',
  ruleIds: [],
  missing: [],
  uncovered: [],
})

/** The same verdict, which nobody to whom it is given can change for others. */
export function unchangeable(verdict: BriefVerdict): BriefVerdict {
  for (const list of [verdict.ruleIds, verdict.missing, verdict.uncovered]) Object.freeze(list)
  return Object.freeze(verdict)
}

/** The verdict that stands at every instant at which no rule objects; {@link nothingAgainst} where it allows. */
export function lastingVerdict({ packs, context, manner }: Matter): BriefVerdict {
  const { acceptGaps, prohibitedActs = [] } = context
  const isAccepted = acceptance(acceptGaps)
  const ruleIds = prohibitionsOf(manner, prohibitedActs).map(({ ruleId }) => ruleId)
  return briefVerdict(
    ruleIds,
    lastingGaps(packs, context, manner).filter((gap) => !isAccepted(gap)),
  )
}

/** The verdict where these rules block and these gaps are open. */
export function briefVerdict(ruleIds: readonly string[], open: readonly string[]): BriefVerdict {
  if (ruleIds.length + open.length === 0) return nothingAgainst
  return {
    status: ruleIds.length > 0 ? 'blocked' : 'undetermined',
    ruleIds,
    missing: open.filter((gap) => !isOfLaw(gap)),
    uncovered: open.filter(isOfLaw),
  }
}

/** The verdict with further rules that block and further gaps. */
export function withObjections(
  verdict: BriefVerdict,
  ruleIds: readonly string[],
  gaps: readonly string[],
): BriefVerdict {
  if (ruleIds.length + gaps.length === 0) return verdict
  return briefVerdict(
    [...new Set([...verdict.ruleIds, ...ruleIds])],
    [...new Set([...verdict.missing, ...verdict.uncovered, ...gaps])],
  )
}

/** What remains of a verdict in short. */
export function inShort({ status, reasons, missing, uncovered }: ContactVerdict): BriefVerdict {
  return { status, ruleIds: blockingRules({ reasons }), missing, uncovered }
}

import { type CurrencyCode, compareMinorUnits, formatMinorUnits, inOrder } from '../foundations'
import type { ReadCase } from './case-to-assign'
import { casesOf } from './caseload'
import { type CollectorSet, eachOf, isIn } from './collector-set'
import { compareLoads, type Desk, hasRoom, type LimitUse, limitsOf, putOn } from './desk'

/**
 * Why did a case go to this collector, and not to another? The codes are public: they are never renamed.
 *
 * - `kept`: the collector had it, may have it and has room for it.
 * - `only-one`: of those who may have it (`able`), nobody else had room.
 * - `closest-fit`: of those with room (`among`), nobody has a lower role, a lower authority or fewer skills; `upTo` and
 *   `currency` are `null` where there is no limit.
 * - `least-loaded`: of those left (`among`), nobody had less, as it stood before this case.
 * - `first-listed`: so many (`among`) had exactly as little, and this one stands first in the list.
 */
export type AssignmentReason =
  | { readonly code: 'kept' }
  | { readonly code: 'only-one'; readonly able: number }
  | {
      readonly code: 'closest-fit'
      readonly among: number
      readonly role: string | null
      readonly upTo: string | null
      readonly currency: CurrencyCode | null
      /** How many skills the collector has. */
      readonly skills: number
    }
  | {
      readonly code: 'least-loaded'
      readonly among: number
      readonly cases: number
      readonly caseload: number
      readonly limits: readonly LimitUse[]
    }
  | { readonly code: 'first-listed'; readonly among: number }

/** A case and who may have it, with nothing else to do. */
export interface Candidate {
  readonly one: ReadCase
  readonly able: CollectorSet
  readonly ableCount: number
}

/** A case when its turn came. */
export interface Turn {
  readonly candidate: Candidate
  /** `null` where nobody could take it. */
  readonly desk: Desk | null
  /** Of the choice; empty where there is no desk. */
  readonly reasons: readonly AssignmentReason[]
}

/**
 * Puts cases on desks, one after the other, and never takes one away again; the turns in their order.
 *
 * First those that stay where they were, then all others; each by urgency, then the fewest who may have it, then by
 * amount, then by id.
 *
 * @param fit - Desks with a lower number go first, whatever their load; `null` where only the load counts.
 */
export function placeCases(
  candidates: readonly Candidate[],
  desks: readonly Desk[],
  fit: readonly number[] | null,
): readonly Turn[] {
  const deskOf = new Map(desks.map((desk) => [desk.collector.id, desk]))
  const turns: Turn[] = []
  const take = (candidate: Candidate, desk: Desk, reasons: readonly AssignmentReason[]): void => {
    putOn(desk, candidate.one)
    turns.push({ candidate, desk, reasons })
  }
  const inOrderOfTurns = [...candidates].sort(compareCandidates)
  const others = inOrderOfTurns.filter((candidate) => {
    const { one, able } = candidate
    const desk = one.collectorId === undefined ? undefined : deskOf.get(one.collectorId)
    const isKept = desk !== undefined && isIn(able, desk.index) && hasRoom(desk, one)
    if (isKept) take(candidate, desk, [{ code: 'kept' }])
    return !isKept
  })
  for (const candidate of others) {
    const choice = choose(candidate, desks, fit)
    if (choice.best === null) turns.push({ candidate, desk: null, reasons: [] })
    else take(candidate, choice.best, reasonsOf(choice, choice.best, candidate, fit))
  }
  return turns
}

function compareCandidates(left: Candidate, right: Candidate): number {
  return (
    right.one.urgency - left.one.urgency ||
    left.ableCount - right.ableCount ||
    compareAmounts(left.one, right.one) ||
    inOrder(left.one.id, right.one.id)
  )
}

/** The larger first, by currency, as nothing is converted; last what is not known. */
function compareAmounts(left: ReadCase, right: ReadCase): number {
  if (!left.isAmountKnown || !right.isAmountKnown) {
    return Number(right.isAmountKnown) - Number(left.isAmountKnown)
  }
  return (
    inOrder(left.currency ?? '', right.currency ?? '') || compareMinorUnits(right.units ?? 0, left.units ?? 0)
  )
}

/** Those looked at so far: who is best, and of how many with room, of how many that fit as well and have as little. */
interface Choice {
  best: Desk | null
  withRoom: number
  asFit: number
  asLoaded: number
}

function choose(
  { one, able }: Candidate,
  desks: readonly Desk[],
  fit: readonly number[] | null,
): Readonly<Choice> {
  const choice: Choice = { best: null, withRoom: 0, asFit: 0, asLoaded: 0 }
  eachOf(able, (index) => {
    const desk = desks[index]
    if (desk !== undefined && hasRoom(desk, one)) weigh(choice, desk, fit)
  })
  return choice
}

function weigh(choice: Choice, desk: Desk, fit: readonly number[] | null): void {
  const { best } = choice
  choice.withRoom++
  const byFit = best === null ? -1 : (fit?.[desk.index] ?? 0) - (fit?.[best.index] ?? 0)
  if (byFit > 0) return
  choice.asFit = byFit < 0 ? 1 : choice.asFit + 1
  const byLoad = best === null || byFit < 0 ? -1 : compareLoads(desk, best)
  if (byLoad > 0) return
  choice.asLoaded = byLoad < 0 ? 1 : choice.asLoaded + 1
  // The first of equals stays, as it is the first in the list.
  if (byLoad < 0) choice.best = desk
}

function reasonsOf(
  { withRoom, asFit, asLoaded }: Readonly<Choice>,
  desk: Desk,
  { ableCount }: Candidate,
  fit: readonly number[] | null,
): readonly AssignmentReason[] {
  if (withRoom === 1) return [{ code: 'only-one', able: ableCount }]
  return [
    ...(fit === null ? [] : [fitOf(desk, withRoom)]),
    ...(asFit === 1 ? [] : [loadBefore(desk, asFit)]),
    ...(asLoaded === 1 ? [] : [firstListed(asLoaded)]),
  ]
}

function firstListed(among: number): AssignmentReason {
  return { code: 'first-listed', among }
}

function fitOf({ collector }: Desk, among: number): AssignmentReason {
  const { role, upTo, limitCurrency, minorDigits, skills } = collector
  return {
    code: 'closest-fit',
    among,
    role,
    upTo: upTo === undefined ? null : formatMinorUnits(upTo, minorDigits),
    currency: upTo === undefined ? null : (limitCurrency ?? null),
    skills: skills.size,
  }
}

function loadBefore(desk: Desk, among: number): AssignmentReason {
  return {
    code: 'least-loaded',
    among,
    cases: desk.cases,
    caseload: casesOf(desk.weight),
    limits: limitsOf(desk),
  }
}

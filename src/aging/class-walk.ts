import { addMonths, type CivilDate, earlierOf, inOrder, monthsBetween } from '../foundations'
import type { Account } from '../model'
import type { AccountAging } from './age-account'
import type { FloorsFrom } from './asset-class-floor'
import type { ClassChange, ClassUpgrade } from './track-asset-class'

/** A track under way, from one day to the next on which anything differs. */
export interface Walk {
  assetClass: string | null
  curingSince: CivilDate | null
  risesOn: CivilDate | null
  readonly history: ClassChange[]
  /** The days on which it was restructured, as far as that is known. */
  readonly restructuredOn: readonly CivilDate[]
}

/** The track before its first day: in the class of the opening, if that states one. */
export function startWalk({ opening, events = [] }: Account, knownOn: CivilDate | undefined): Walk {
  const assetClass = opening?.assetClass ?? null
  const history: ClassChange[] =
    opening === undefined || assetClass === null
      ? []
      : [{ from: opening.assetClassSince ?? opening.on, assetClass, reason: 'first', source: null }]
  const restructuredOn = events.flatMap(({ kind, effectiveOn, recordedOn = effectiveOn }) =>
    kind === 'restructure' && (knownOn === undefined || recordedOn <= knownOn) ? [effectiveOn] : [],
  )
  return { assetClass, curingSince: null, risesOn: null, history, restructuredOn }
}

/** The first day on which anything is known of a parsed account, or the day asked about. */
export function firstDayOf({ dues, events = [], opening }: Account, asOf: CivilDate): CivilDate {
  const [first = asOf] = [
    ...dues.map(({ dueOn, issuedOn }) => issuedOn ?? dueOn),
    ...events.map(({ effectiveOn }) => effectiveOn),
    ...(opening === undefined ? [] : [opening.on]),
    asOf,
  ].sort(inOrder)
  return first
}

/** The next day on which the track may differ; another table may lack the class, whatever the floor. */
export function nextStep(
  walk: Walk,
  { asOf, changesOn }: AccountAging,
  floors: readonly FloorsFrom[],
): CivilDate | null {
  const nextTable = floors.find(({ from }) => from > asOf)?.from ?? null
  return earlierOf(earlierOf(changesOn, walk.risesOn), nextTable)
}

/** The track on a day, with what the account is on it; the classes go from the best to the worst. */
export function step(
  walk: Walk,
  { asOf, assetClassFloor, status }: AccountAging,
  classes: readonly string[],
  upgrade: ClassUpgrade,
): void {
  const enter = (reason: ClassChange['reason']): void => {
    if (assetClassFloor === null) return
    walk.assetClass = assetClassFloor.id
    walk.curingSince = null
    walk.risesOn = null
    walk.history.push({ from: asOf, assetClass: assetClassFloor.id, reason, source: assetClassFloor.source })
  }
  const stay = (): void => {
    walk.curingSince = null
    walk.risesOn = null
  }
  const own = walk.assetClass === null ? -1 : classes.indexOf(walk.assetClass)
  const floor = assetClassFloor === null ? -1 : classes.indexOf(assetClassFloor.id)
  const isHeld = upgrade.needs === 'nothing-past-due' && status === 'past-due'
  if (walk.assetClass === null) enter('first')
  else if (floor >= 0 && own < 0) enter('table')
  else if (floor > own) enter('worse')
  else if (floor < 0 || floor === own || isHeld) stay()
  else {
    const { from, months } = probationOf(walk, asOf, upgrade)
    const since = laterOf(walk.curingSince ?? asOf, from)
    const risesOn = monthsAfter(since, months)
    if (risesOn !== null && risesOn <= asOf) enter('cured')
    else {
      walk.curingSince = since
      walk.risesOn = risesOn
    }
  }
}

/** How long the probation lasts, and the earliest day from which it is counted; `null` for any. */
function probationOf(
  { history, restructuredOn }: Walk,
  asOf: CivilDate,
  { probationMonths, restructuredMonths }: ClassUpgrade,
): { readonly from: CivilDate | null; readonly months: number } {
  const enteredOn = history[history.length - 1]?.from ?? asOf
  const restructured = restructuredOn.filter((day) => enteredOn <= day && day <= asOf).sort(inOrder)
  const from = restructured[restructured.length - 1] ?? null
  return restructuredMonths === undefined || from === null
    ? { from: null, months: probationMonths }
    : { from, months: restructuredMonths }
}

function laterOf(day: CivilDate, other: CivilDate | null): CivilDate {
  return other !== null && other > day ? other : day
}

function monthsAfter(day: CivilDate, months: number): CivilDate | null {
  const rule = 'corresponding-day'
  return monthsBetween(day, '9999-12-31', rule) < months ? null : addMonths(day, months, rule)
}

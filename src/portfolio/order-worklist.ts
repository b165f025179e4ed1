import { expectIterable, type RowProblem } from '../aging'
import { type CivilDate, inOrder, type Label } from '../foundations'
import { worklistKeyLabels, worklistReasonLabels } from './worklist-labels'
import { type OpenValue, type ReadRow, readWorklistRow, type WorklistRow } from './worklist-row'

/** By what a case comes after the one before it. */
export type WorklistKey = 'urgency' | 'follow-up' | 'review' | 'id'

type UrgencyCode = 'urgency' | 'urgency-at-most' | 'urgency-not-known' | 'no-urgency'
type DayCode<Name extends string> = Name | `${Name}-at-earliest` | `${Name}-not-known` | `no-${Name}`

/** Why a case stands where it does: one thing that it was ordered by. */
export type WorklistReason = {
  readonly label: Label
  /** What is not known of it and could move the case; none where it is known. */
  readonly missing: readonly string[]
} & (
  | {
      readonly code: UrgencyCode
      /** The points that counted, the highest that they may be; `null` where there are none, or nobody can say. */
      readonly urgency: number | null
    }
  | {
      readonly code: DayCode<'follow-up'> | DayCode<'review'>
      /** The day that counted, the earliest that it may be; `null` where there is none, or nobody can say. */
      readonly on: CivilDate | null
    }
)

/** One case of a worklist, and why it stands where it does. */
export interface WorklistPlace {
  /** From 1. */
  readonly place: number
  readonly caseId: string
  /** Urgency, next follow-up and review, in the order in which they count. */
  readonly reasons: readonly [WorklistReason, WorklistReason, WorklistReason]
  /** The first of them by which it comes after the case before it; `id` where all are alike. `null` for the first. */
  readonly after: { readonly by: WorklistKey; readonly label: Label } | null
}

/** Which cases are worked first, and which rows have no place (工作清单). */
export interface Worklist {
  readonly places: readonly WorklistPlace[]
  /** Rows without an answer or that cannot be read, by their places among the rows: somebody has to look at them. */
  readonly problems: readonly RowProblem[]
}

/** What a case is ordered by, in values that compare. */
interface Ordered {
  readonly id: string
  readonly urgency: number
  readonly followUpOn: string
  readonly reviewOn: string
  readonly reasons: WorklistPlace['reasons']
}

// Before and after every day that can be written.
const FIRST = ''
const LAST = '~'

/**
 * Which cases are worked first (案件优先级)?
 *
 * By urgency, the highest first; then by the day of the next follow-up, the earliest first, so that what is late comes
 * before what is due; then by the day of the review; then by the id in code order. What is not known hides nothing
 * urgent: an urgency that is open counts as the highest that it may be, a day as the earliest, and first where nobody can
 * say; the reason names what is missing. What there is none of comes last.
 *
 * Every row is in `places` or in `problems`, exactly once. A row that `assessAll` could not answer keeps its error; one that
 * cannot be read has an `invalid-input` error of its own; neither costs another. The order of the rows decides
 * nothing; two rows of one id both have a place.
 *
 * @param rows - Of `assessAll`, or read back from JSON; any iterable, read once.
 * @throws ArrearsError `invalid-input` where the rows cannot be iterated.
 *
 * Source: practice of the trade: days, amount, risk, customer value, a promise due today and a right about to expire,
 * which the urgency of the policy adds up.
 *
 * @example
 * const none = { status: 'none', value: null }
 * const points = (value) => ({ urgency: { status: 'decided', value, reasons: [] }, reviewOn: none })
 * const open = { status: 'undetermined', value: null, missing: ['attempts'], candidates: ['urgency'], mayBe: [2, 9], mayBeNone: false }
 * const { places } = orderWorklist([
 *   { ok: true, id: 'C-1', assessment: { plan: points(5), followUpOn: none } },
 *   { ok: true, id: 'C-2', assessment: { plan: { urgency: open, reviewOn: none }, followUpOn: none } },
 * ])
 * places.map(({ caseId }) => caseId) // => ['C-2', 'C-1']
 * places[0].reasons[0].missing // => ['attempts']
 * places[1].after.by // => 'urgency'
 */
export function orderWorklist(rows: Iterable<WorklistRow>): Worklist {
  const ordered: Ordered[] = []
  const problems: RowProblem[] = []
  let index = 0
  for (const row of expectIterable(rows, 'rows')) {
    const read = readWorklistRow(row, index)
    if ('error' in read) problems.push(read)
    else ordered.push(orderedBy(read))
    index++
  }
  ordered.sort(compare)
  return {
    places: ordered.map((one, place) => ({
      place: place + 1,
      caseId: one.id,
      reasons: one.reasons,
      after: afterOf(ordered[place - 1], one),
    })),
    problems,
  }
}

function orderedBy({ id, urgency, followUpOn, reviewOn }: ReadRow): Ordered {
  const [points, ofUrgency] = urgencyOf(urgency)
  const [followUp, ofFollowUp] = dayOf(followUpOn, 'follow-up')
  const [review, ofReview] = dayOf(reviewOn, 'review')
  return {
    id,
    urgency: points,
    followUpOn: followUp,
    reviewOn: review,
    reasons: [ofUrgency, ofFollowUp, ofReview],
  }
}

function urgencyOf({ status, mayBe, missing }: OpenValue<number>): readonly [number, WorklistReason] {
  const reason = (code: UrgencyCode, urgency: number | null): WorklistReason => ({
    code,
    label: worklistReasonLabels[code],
    urgency,
    missing,
  })
  if (status === 'none') return [Number.NEGATIVE_INFINITY, reason('no-urgency', null)]
  if (mayBe.length === 0) return [Number.POSITIVE_INFINITY, reason('urgency-not-known', null)]
  const most = mayBe.reduce((highest, one) => Math.max(highest, one))
  return [most, reason(status === 'decided' ? 'urgency' : 'urgency-at-most', most)]
}

function dayOf<Name extends 'follow-up' | 'review'>(
  { status, mayBe, missing }: OpenValue<CivilDate>,
  name: Name,
): readonly [string, WorklistReason] {
  const reason = (code: DayCode<'follow-up'> | DayCode<'review'>, on: CivilDate | null): WorklistReason => ({
    code,
    label: worklistReasonLabels[code],
    on,
    missing,
  })
  if (status === 'none') return [LAST, reason(`no-${name}`, null)]
  const [first] = [...mayBe].sort()
  if (first === undefined) return [FIRST, reason(`${name}-not-known`, null)]
  return [first, reason(status === 'decided' ? name : `${name}-at-earliest`, first)]
}

function compare(left: Ordered, right: Ordered): number {
  if (left.urgency !== right.urgency) return left.urgency > right.urgency ? -1 : 1
  return (
    inOrder(left.followUpOn, right.followUpOn) ||
    inOrder(left.reviewOn, right.reviewOn) ||
    inOrder(left.id, right.id) ||
    // Two rows of one id, which may lack different things.
    inOrder(JSON.stringify(left.reasons), JSON.stringify(right.reasons))
  )
}

function afterOf(before: Ordered | undefined, one: Ordered): WorklistPlace['after'] {
  if (before === undefined) return null
  const by: WorklistKey =
    before.urgency !== one.urgency
      ? 'urgency'
      : before.followUpOn !== one.followUpOn
        ? 'follow-up'
        : before.reviewOn !== one.reviewOn
          ? 'review'
          : 'id'
  return { by, label: worklistKeyLabels[by] }
}

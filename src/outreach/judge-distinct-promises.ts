import { judgeParsedPromises, type PromiseJudgment, type PromiseRule } from '../commitments'
import { type CivilDate, inOrder } from '../foundations'
import type { CaseFile, PaymentPromise } from '../model'
import { type DistinctPromise, distinctPromises } from './distinct-promises'

/**
 * How does each distinct promise of a parsed case stand on a day?
 *
 * Of several for one account and day the first made counts that is kept: what was said again, or in another's place, does
 * not undo it. Where none is kept, the first made that still stands on the day; where none does, the first made. Each is
 * judged beside one promise of every other day, so that a repetition takes no money from them; the earlier day is settled
 * first.
 */
export function judgeDistinctPromises(
  { accounts, promises = [] }: Pick<CaseFile, 'accounts' | 'promises'>,
  rule: PromiseRule,
  on: { readonly asOf: CivilDate; readonly knownOn?: CivilDate | undefined },
): readonly PromiseJudgment[] {
  const groups = distinctPromises(promises)
  const chosen = groups.map((group) => standingOf(group, on.asOf))
  const judge = (candidates: readonly PaymentPromise[]): readonly PromiseJudgment[] =>
    judgeParsedPromises({ accounts, promises: candidates }, rule, on)
  const repeated = groups
    .map((group, index) => ({ group, index }))
    .filter(({ group }) => group.length > 1)
    .sort((one, other) => inOrder(one.group[0].dueOn, other.group[0].dueOn))
  for (const { group, index } of repeated) {
    const kept = group.find(
      (promise) =>
        judge(chosen.map((one, place) => (place === index ? promise : one)))[index]?.status === 'kept',
    )
    if (kept !== undefined) chosen[index] = kept
  }
  return judge(chosen)
}

function standingOf(group: DistinctPromise, asOf: CivilDate): PaymentPromise {
  return group.find(({ canceledOn }) => canceledOn === undefined || canceledOn > asOf) ?? group[0]
}

import type { CivilDate } from './civil-date'
import { type DatedHistory, type DatedValue, historyOrderFault, type ValueInForce } from './dated-values'
import { describeFault, type Issue } from './issues'
import { joinPath } from './shapes'

/** Which values do not begin after the one before them? */
export function historyOrderIssues({ history }: DatedHistory<unknown>, path: string): readonly Issue[] {
  const historyPath = joinPath(path, 'history')
  return history.flatMap(({ from }, index) => {
    const previous = history[index - 1]
    return previous === undefined || previous.from < from
      ? []
      : [
          describeFault(
            historyOrderFault(previous.from, from),
            joinPath(joinPath(historyPath, index), 'from'),
          ),
        ]
  })
}

/** The value in force on a day, or `null`: for days that nobody asked about, on which there may be none. */
export function findInForce<Value>(
  { history }: DatedHistory<Value>,
  day: CivilDate,
): ValueInForce<Value> | null {
  let found: DatedValue<Value> | undefined
  for (const entry of history) if (entry.from <= day) found = entry
  return found === undefined || found.value === null ? null : { ...found, value: found.value }
}

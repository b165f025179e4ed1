import { expectIterable } from '../aging'
import { type Issue, issuesError, issuesWithin, joinPath, type Parsed } from '../foundations'

/**
 * Hands on every well-formed row, with its place; returns what is wrong with the others.
 *
 * Rows are read once and held nowhere, so that there may be any number of them; a bad one does not hide the next.
 *
 * @param read - A row, or everything that is wrong with it.
 */
export function checkRows<Row>(
  rows: Iterable<Row>,
  name: string,
  read: (row: unknown) => Parsed<Row>,
  take: (row: Row, index: number) => void,
): readonly Issue[] {
  const issues: Issue[] = []
  let index = 0
  for (const row of expectIterable(rows, name)) {
    const parsed = read(row)
    if (parsed.ok) take(parsed.value, index)
    else issues.push(...issuesWithin(joinPath(name, index), parsed.issues))
    index++
  }
  return issues
}

/** Throws `invalid-input` with these issues, where there are any. */
export function throwIssues(issues: readonly Issue[]): void {
  if (issues.length > 0) throw issuesError('invalid-input', issues)
}

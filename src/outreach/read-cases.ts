import { expectIterable, type RowProblem } from '../aging'
import { describeFault, type Fault, isArrearsError, issuesError, readField, verbatim } from '../foundations'
import { type CaseFile, duplicateIdIssue, safeParseCaseFile } from '../model'

/**
 * Hands each case that can be read on, once per debtor, and tells those that cannot.
 *
 * A case that cannot be read, the second case of a debtor, and one whose days lead out of the years that can be written
 * cost no other case anything: `take` adds nothing before it can throw.
 */
export function readCases(cases: unknown, take: (caseFile: CaseFile) => void): readonly RowProblem[] {
  const problems: RowProblem[] = []
  const indexByDebtor = new Map<string, number>()
  let index = -1
  for (const row of expectIterable(cases, 'cases')) {
    index++
    const parsed = safeParseCaseFile(row)
    if (!parsed.ok) {
      const id = readField(readField(row, 'debtor'), 'id')
      const error = issuesError('invalid-input', parsed.issues)
      problems.push({ ok: false, index, id: typeof id === 'string' ? id : null, error })
      continue
    }
    const { id } = parsed.value.debtor
    const first = indexByDebtor.get(id)
    if (first !== undefined) {
      const issue = duplicateIdIssue(id, `cases[${first}].debtor.id`, 'debtor.id')
      problems.push({ ok: false, index, id, error: issuesError('invalid-input', [issue]) })
      continue
    }
    indexByDebtor.set(id, index)
    try {
      take(parsed.value)
    } catch (error) {
      if (!isArrearsError(error, 'date-out-of-range')) throw error
      const { from, step } = error.details
      const issue = describeFault(daysEnd(`${from} + ${step}`), 'promises')
      problems.push({ ok: false, index, id, error: issuesError('invalid-input', [issue]) })
    }
  }
  return problems
}

function daysEnd(received: string): Fault {
  return {
    code: 'no-such-day',
    expected: { en: 'days of the years 1 to 9999', 'zh-CN': '公元 1 年至 9999 年内的日期' },
    received: verbatim(received),
    remedy: {
      en: 'Check the day promised: with the days of grace it leads beyond them.',
      'zh-CN': '请核对承诺日：加上宽限天数后超出该范围。',
    },
  }
}

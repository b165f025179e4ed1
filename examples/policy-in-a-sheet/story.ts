import { type Arrears, createArrears, diffPolicies, explainDifferences, type Locale, labelIn } from 'arrears'
import { asOf, cases } from './cases'
import { after, before } from './policy'

/** What does one edited cell do? The edit, the verifier, the examples, and the cases, in this order. */
export function tellStory(locale: Locale): readonly string[] {
  const old = createArrears({ policy: before })
  const edited = createArrears({ policy: after })
  const { moved, unchanged, moves, matrix } = old.compareWith(after, cases, { asOf })
  return [
    '# edit',
    ...explainDifferences(diffPolicies(before, after), { locale }),
    '# verify',
    ...tellFindings('before', old, locale),
    ...tellFindings('after', edited, locale),
    '# examples',
    ...failuresOf('before', old),
    ...failuresOf('after', edited),
    '# cases',
    `${moved} of ${moved + unchanged} move`,
    ...moves.flatMap(({ caseId, answers, amounts }) => [
      `${caseId}: ${amounts.map(({ pastDue, currency }) => `${pastDue} ${currency}`).join(', ')}`,
      ...answers.map(({ question, from, to }) => `  ${question}: ${shown(from)} -> ${shown(to)}`),
    ]),
    '# matrix',
    ...matrix.stage.map(
      ({ from, to, count, amounts }) =>
        `${from.value ?? from.status} -> ${to.value ?? to.status}: ${count}, ` +
        amounts.map(({ pastDue, currency }) => `${pastDue} ${currency}`).join(', '),
    ),
  ]
}

/** A value as it is read: a text bare, anything else as JSON; why there is none, where there is none. */
function shown({ status, value }: { readonly status: string; readonly value: unknown }): string {
  return value === null && status !== 'decided'
    ? status
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)
}

function tellFindings(which: string, arrears: Arrears, locale: Locale): readonly string[] {
  const findings = arrears.verify()
  return [
    `${which}: ${findings.length} found`,
    ...findings.map(
      ({ code, severity, path, sentence }) => `  ${severity} ${code} ${path}: ${labelIn(sentence, locale)}`,
    ),
  ]
}

/** As a test runner would show them: each failing test throws its failure in words. */
function failuresOf(which: string, arrears: Arrears): readonly string[] {
  const { passed, failed } = arrears.runExamples()
  const failures = arrears.exampleTests().flatMap(([, test]) => {
    try {
      test()
      return []
    } catch (error) {
      return error instanceof Error ? error.message.split('\n') : []
    }
  })
  return [`${which}: ${passed} pass, ${failed} fail`, ...failures.map((line) => `  ${line}`)]
}

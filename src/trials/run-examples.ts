import { type Answer, type Decision, decideOnFacts } from '../decision'
import { isArrearsError } from '../foundations'
import type { CompiledPolicy, PolicyExample } from '../policy'

/** One thing that an example expected and did not get. */
export interface ExampleMismatch {
  /** What was asked: `stage`, `treatment` and so on, or the id of a segmentation. */
  readonly question: string
  readonly expected: unknown
  /** The value; or the status, where there is none; or the sentence of an error. */
  readonly received: unknown
  /** The rules that decided, or that might. */
  readonly rules: readonly string[]
}

/** How one example fared. */
export interface ExampleResult {
  readonly id: string
  readonly because: string
  readonly mismatches: readonly ExampleMismatch[]
}

/** How all examples of a policy fared. */
export interface ExampleReport {
  readonly passed: number
  readonly failed: number
  /** In the order of the policy. */
  readonly results: readonly ExampleResult[]
  /** Rules, as `table/row`, by which no example was decided. */
  readonly unreached: readonly string[]
}

// Only facts are given, so that the day of the question plays no part; any will do.
const ANY_DAY = '2000-01-01'

/**
 * Does the policy do what its own examples say?
 *
 * An example whose facts the policy refuses fails with the error's sentence; it costs no other example.
 */
export function runExamples(policy: CompiledPolicy, examples: readonly PolicyExample[]): ExampleReport {
  const reached = new Set<string>()
  const results = examples.map((example): ExampleResult => {
    const { id, because, given } = example
    try {
      const answers = answersOf(decideOnFacts(policy, given, { asOf: ANY_DAY }))
      for (const answer of answers.values()) for (const rule of rulesOf(answer)) reached.add(rule)
      return { id, because, mismatches: mismatchesOf(example, answers) }
    } catch (error) {
      if (!isArrearsError(error)) throw error
      return {
        id,
        because,
        mismatches: [
          { question: 'given', expected: 'facts of the policy', received: error.message, rules: [] },
        ],
      }
    }
  })
  const failed = results.filter(({ mismatches }) => mismatches.length > 0).length
  return {
    passed: results.length - failed,
    failed,
    results,
    unreached: everyRule(policy).filter((rule) => !reached.has(rule)),
  }
}

/** The examples as named tests, each of which throws its failure in words. */
export function exampleTests(
  policy: CompiledPolicy,
  examples: readonly PolicyExample[],
): readonly (readonly [name: string, test: () => void])[] {
  return examples.map((example) => [
    `${example.id}: ${example.because}`,
    () => {
      const [result] = runExamples(policy, [example]).results
      if (result !== undefined && result.mismatches.length > 0) throw new Error(describeFailure(result))
    },
  ])
}

function describeFailure({ id, because, mismatches }: ExampleResult): string {
  const lines = mismatches.map(
    ({ question, expected, received, rules }) =>
      `  ${question}: expected ${JSON.stringify(expected)}, received ${JSON.stringify(received)}` +
      (rules.length === 0 ? '' : ` (${rules.join(', ')})`),
  )
  return [`Example "${id}" fails. It wants: ${because}`, ...lines].join('\n')
}

type Answers = ReadonlyMap<string, Answer<unknown>>

function answersOf(decision: Decision): Answers {
  const { segments, stage, treatment, followUpDays, letter, approver } = decision
  return new Map<string, Answer<unknown>>([
    ...segments.map(({ id, answer }) => [id, answer] as const),
    ['stage', stage],
    ['treatment', treatment],
    ['followUpDays', followUpDays],
    ['letter', letter],
    ['approver', approver],
  ])
}

function mismatchesOf({ expect }: PolicyExample, answers: Answers): readonly ExampleMismatch[] {
  const { segments = {}, undetermined = [], ...steps } = expect
  const wanted = new Map<string, unknown>([...Object.entries(segments), ...Object.entries(steps)])
  // In the order of the chain, so that the first mismatch is the one to look at.
  const questions = new Set([...answers.keys(), ...wanted.keys()])
  const expected = [...questions]
    .filter((question) => wanted.has(question))
    .map((question) => [question, wanted.get(question)] as const)
  const wrongValues = expected.filter(([question, value]) => {
    const answer = answers.get(question)
    return value !== undefined && JSON.stringify(valueOfAnswer(answer)) !== JSON.stringify(value)
  })
  const closed = undetermined.filter((question) => answers.get(question)?.status !== 'undetermined')
  return [...wrongValues, ...closed.map((question) => [question, 'undetermined'] as const)].map(
    ([question, value]) => {
      const answer = answers.get(question)
      return {
        question,
        expected: value,
        received: valueOfAnswer(answer),
        rules: answer === undefined ? [] : rulesOf(answer),
      }
    },
  )
}

function valueOfAnswer(answer: Answer<unknown> | undefined): unknown {
  if (answer === undefined) return 'no such question'
  return answer.status === 'decided' ? answer.value : answer.status
}

function rulesOf(answer: Answer<unknown>): readonly string[] {
  switch (answer.status) {
    case 'decided':
      return answer.reasons.map(({ rule }) => rule)
    case 'undetermined':
      return answer.candidates
    case 'conflict':
      return answer.rules
    case 'none':
      return []
  }
}

function everyRule({ segmentations, strategy }: CompiledPolicy): readonly string[] {
  const tables = [
    ...segmentations.map(({ table }) => table.table),
    ...(strategy === null
      ? []
      : [strategy.stageTable.table, strategy.treatmentTable.table, strategy.cadenceTable.table]),
  ]
  return tables.flatMap(({ id, rows }) => rows.map((row) => `${id}/${row.id}`))
}

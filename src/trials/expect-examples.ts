import {
  inspect,
  isTrue,
  type Locale,
  listOf,
  locales,
  oneOf,
  optional,
  record,
  type Shape,
  valueOrThrow,
} from '../foundations'
import { duplicateIdIssue } from '../model'
import { exampleIssues, type PolicyExample, policyExampleShape } from '../policy'

/** Which examples become tests, beside those of the policy. */
export interface ExampleTestOptions {
  /** More examples, with ids that the policy's own do not have: from a file, or from cells. */
  readonly furtherExamples?: readonly PolicyExample[]
  /** Whether one more test fails while some row of a table is reached by no example. */
  readonly everyRow?: true
  /** The language of the failures; absent: English. */
  readonly locale?: Locale
}

const examplesShape: Shape<readonly PolicyExample[]> = /* @__PURE__ */ listOf(policyExampleShape)

const givenShape: Shape<{ readonly examples: readonly PolicyExample[] }> = /* @__PURE__ */ record<{
  readonly examples: readonly PolicyExample[]
}>({ examples: examplesShape })

const optionsShape: Shape<ExampleTestOptions> = /* @__PURE__ */ record<ExampleTestOptions>({
  furtherExamples: /* @__PURE__ */ optional(examplesShape),
  everyRow: /* @__PURE__ */ optional(isTrue),
  locale: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(locales)),
})

/** The examples that were given; throws `invalid-input` with every issue, each with its path. */
export function expectExamples(value: unknown): readonly PolicyExample[] {
  const given = { examples: value }
  return valueOrThrow(inspect(givenShape, given, ({ examples }) => exampleIssues(examples, 'examples')))
    .examples
}

/**
 * What is asked of the tests; throws `invalid-input` with every issue, each with its path.
 *
 * @param own - The examples of the policy.
 */
export function expectTestOptions(value: unknown, own: readonly PolicyExample[]): ExampleTestOptions {
  const firstOwn = new Map(own.map(({ id }, index) => [id, `policy.examples[${index}]`]))
  return valueOrThrow(
    inspect(optionsShape, value, ({ furtherExamples = [] }) => [
      ...exampleIssues(furtherExamples, 'furtherExamples'),
      ...furtherExamples.flatMap(({ id }, index) => {
        const first = firstOwn.get(id)
        return first === undefined ? [] : [duplicateIdIssue(id, first, `furtherExamples[${index}].id`)]
      }),
    ]),
  )
}

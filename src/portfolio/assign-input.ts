import { expectIterable, type RowProblem } from '../aging'
import {
  type Issue,
  inspect,
  issuesError,
  listOf,
  oneOf,
  optional,
  readField,
  record,
  type Shape,
  text,
  valueOrThrow,
} from '../foundations'
import { duplicateIdIssue } from '../model'
import { type ReadCase, readCase } from './case-to-assign'
import {
  type Collector,
  collectorIssues,
  collectorShape,
  type ReadCollector,
  readCollector,
} from './collector'

/** How are cases given out? What two lenders may decide differently has no default. */
export interface AssignOptions {
  /**
   * Of those who may have a case and have room: `least-loaded` takes the one whose fuller limit is used the least;
   * `closest-fit` first the lowest role, then the lowest authority, then the fewest skills, so that specialists and
   * seniors are kept for what needs them, and among equals the least loaded.
   */
  readonly prefer: 'least-loaded' | 'closest-fit'
  /** The ids of the roles, from the lowest to the highest, as an authority lists them; required where any is named. */
  readonly roles?: readonly string[]
  /**
   * `count-as-zero` lets a case of unknown amount go to a collector with limits by amount. Absent: it goes to those
   * without any, as nobody can hold it to a limit.
   */
  readonly unknownAmount?: 'count-as-zero'
}

/** Everything that cases are placed by, checked. */
export interface AssignInput {
  readonly cases: readonly ReadCase[]
  readonly problems: readonly RowProblem[]
  readonly collectors: readonly ReadCollector[]
  readonly roles: readonly string[]
  readonly prefer: AssignOptions['prefer']
}

interface Terms {
  readonly collectors: readonly Collector[]
  readonly options: AssignOptions
}

const termsShape: Shape<Terms> = /* @__PURE__ */ record<Terms>({
  collectors: /* @__PURE__ */ listOf(collectorShape),
  options: /* @__PURE__ */ record<AssignOptions>({
    prefer: /* @__PURE__ */ oneOf(['least-loaded', 'closest-fit']),
    roles: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
    unknownAmount: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['count-as-zero'])),
  }),
})

/** What cases are placed by; throws `invalid-input` for collectors and options, and lists cases that cannot be read. */
export function readAssignInput(rows: unknown, collectors: unknown, options: unknown): AssignInput {
  const iterable = expectIterable(rows, 'cases')
  const terms = valueOrThrow(inspect(termsShape, { collectors, options }, termsIssues))
  const { roles = [], prefer, unknownAmount } = terms.options
  return {
    ...readRows(iterable, roles, unknownAmount !== undefined),
    collectors: terms.collectors.map(readCollector),
    roles,
    prefer,
  }
}

function termsIssues({ collectors, options }: Terms): readonly Issue[] {
  const roles = options.roles ?? []
  return [
    ...collectorIssues(collectors, roles, 'collectors'),
    ...roles.flatMap((role, index) => {
      const first = roles.indexOf(role)
      return first === index
        ? []
        : [duplicateIdIssue(role, `options.roles[${first}]`, `options.roles[${index}]`)]
    }),
  ]
}

function readRows(
  rows: Iterable<unknown>,
  roles: readonly string[],
  isUnknownZero: boolean,
): Pick<AssignInput, 'cases' | 'problems'> {
  const cases: ReadCase[] = []
  const problems: RowProblem[] = []
  const indexOf = new Map<string, number>()
  let index = -1
  for (const row of rows) {
    index++
    const parsed = readCase(row, roles, isUnknownZero)
    if (!parsed.ok) {
      const id = readField(row, 'id')
      const error = issuesError('invalid-input', parsed.issues)
      problems.push({ ok: false, index, id: typeof id === 'string' ? id : null, error })
      continue
    }
    const { id } = parsed.value
    const first = indexOf.get(id)
    if (first !== undefined) {
      const error = issuesError('invalid-input', [duplicateIdIssue(id, `cases[${first}]`, 'id')])
      problems.push({ ok: false, index, id, error })
      continue
    }
    indexOf.set(id, index)
    cases.push(parsed.value)
  }
  return { cases, problems }
}

import { contactFactsShape, contactRequestShape } from '../contact'
import {
  civilDate,
  currency as currencyShape,
  describeFault,
  type FactValue,
  type Fault,
  factValue,
  type Issue,
  inspect,
  issuesError,
  issuesWithin,
  joinPath,
  showValue,
  text,
} from '../foundations'
import { caseFileShape, duplicateIdIssue } from '../model'
import {
  exampleIssues,
  expectedContactShape,
  expectedOffersShape,
  expectedPlanShape,
  expectedReAgingShape,
  FOLLOW_UP_ON,
  givenOffersShape,
  givenReAgingShape,
  type PolicyExample,
  policyExampleShape,
  type StepQuestion,
} from '../policy'
import { type ExampleCells, expectCellRows, isBlank } from './cell-rows'
import {
  type ExpectedStep,
  OPEN,
  type ReadCell,
  readDay,
  readIds,
  readJson,
  readLabel,
  readPlain,
  stepReaders,
} from './example-cell'
import { type PlacedColumn, readColumns } from './example-columns'

/**
 * Which worked examples does this range of a sheet hold?
 *
 * The first row names the columns, in any order:
 *
 * - `id` and `because`, which every example has;
 * - the id of a fact of the policy, one column each: numbers and yes and no as they are, amounts and days as texts, and
 *   nothing converted. An empty cell is a fact that nobody knows, which is not false;
 * - `currency`, of the amounts, and `lettersSent`: ids with commas, `none` for none at all, empty for not known;
 * - `caseFile`, the JSON of a whole case in place of facts, with `asOf`, the day; `=> reminders`, instants with commas or
 *   `none`, and `=> followUpOn` and `=> changesOn`, a day or `none`, of what is expected of it;
 * - `contact.request` and `contact.facts`, of a contact that somebody wants to make, and `=> contact`, of the answer that is
 *   expected: each the JSON of what a policy has there; so are `reAging` and `=> reAging`, of a
 *   re-aging, and `offers` and `=> offers`, of a question what may be offered;
 * - `=> stage`, `=> treatment`, `=> followUpDays`, `=> letter`, `=> approver` and `=>` with the id of a segmentation: what
 *   is expected, where a cell is not empty. `undetermined` expects that the question stays open. A letter is
 *   `letter-1 due` or `letter-1 late`, and `none` where none may be due;
 * - `=> plan`, of how the treatment is carried out: the JSON of what a policy has there.
 *
 * A fact or a segmentation whose id would be read as something else is written `facts.id` and `=> segments.treatment`; so
 * is a label in double quotes, as JSON has it: `"undetermined"`. Empty rows, and columns without a name and a cell, are
 * passed over. Whether the facts and answers are ones of the policy is for `runExamples` to say.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its cell, as `cells[2][0]`, from 0 and the header
 * counted; for more than 10,000 rows beneath the header or 1,000 columns (`too-large`).
 *
 * @example
 * const [example] = examplesFromCells([
 *   ['id', 'because', 'daysPastDue', 'disputed', '=> stage', '=> treatment'],
 *   ['day-60', 'Day 60 is still soft.', 60, '', 'soft', 'undetermined'],
 * ])
 * example?.given // => { facts: { daysPastDue: 60 } }
 * example?.expect // => { stage: 'soft', undetermined: ['treatment'] }
 */
export function examplesFromCells(cells: ExampleCells): readonly PolicyExample[] {
  const [header, ...rows] = expectCellRows(cells)
  const { columns, issues: headerIssues } = readColumns(header)
  const issues: Issue[] = [...headerIssues]
  const examples: PolicyExample[] = []
  const named = new Set(columns.map(({ place }) => place))
  const pathOfId = new Map<string, string>()
  rows.forEach((row, index) => {
    if (row.every(isBlank)) return
    const path = joinPath('cells', index + 1)
    row.forEach((cell, place) => {
      if (!named.has(place) && !isBlank(cell) && isBlank(header[place])) {
        issues.push(describeFault(unnamedColumn(cell), joinPath(path, place)))
      }
    })
    const before = issues.length
    const example = readExample(row, columns, path, issues)
    if (issues.length === before && headerIssues.length === 0) {
      // What no single cell shows, such as a fact under a name that no object can have, or a contact without an answer.
      const whole = inspect(policyExampleShape, example, (one) => exampleIssues([one], ''))
      if (!whole.ok) issues.push(...whole.issues.map((issue) => ({ ...issue, path })))
    }
    const idPath = joinPath(path, columns.find(({ kind }) => kind === 'id')?.place ?? 0)
    const first = pathOfId.get(example.id)
    if (first === undefined) pathOfId.set(example.id, idPath)
    else if (example.id !== '') issues.push(duplicateIdIssue(example.id, first, idPath))
    examples.push(example)
  })
  if (issues.length > 0) throw issuesError('invalid-input', issues)
  return examples
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] }
type Contact = Writable<NonNullable<PolicyExample['given']['contact']>>
type Given = Writable<Omit<PolicyExample['given'], 'facts' | 'contact'>>
type Expected = Writable<Omit<PolicyExample['expect'], 'segments' | 'undetermined' | StepQuestion>>
type Steps = { -readonly [Step in StepQuestion]?: ExpectedStep<Step> }

/** One example; what is wrong with its cells is added to the issues. */
function readExample(
  row: readonly unknown[],
  columns: readonly PlacedColumn[],
  path: string,
  issues: Issue[],
): PolicyExample {
  const texts = { id: '', because: '' }
  const facts: [string, FactValue][] = []
  const given: Given = {}
  const contact: Partial<Contact> = {}
  const expected: Expected = {}
  const segments: [string, string][] = []
  const steps: Steps = {}
  const undetermined: string[] = []
  for (const column of columns) {
    const cell = row[column.place]
    const take = <Value>(read: ReadCell<Value>, put: (value: Value) => void): void => {
      if (read.ok) put(read.value)
      else issues.push(...issuesAt(read, joinPath(path, column.place)))
    }
    const takeStep = <Step extends StepQuestion>(step: Step): void =>
      take(stepReaders[step](cell), (value) => {
        steps[step] = value
      })
    if (column.kind === 'id' || column.kind === 'because') {
      const { kind } = column
      take(readPlain(isBlank(cell) ? undefined : cell, text), (value) => {
        texts[kind] = value
      })
    }
    if (isBlank(cell)) continue
    switch (column.kind) {
      case 'currency':
        take(readPlain(cell, currencyShape), (value) => {
          given.currency = value
        })
        break
      case 'lettersSent':
        take(readIds(cell), (value) => {
          given.lettersSent = value
        })
        break
      case 'contact.request':
        take(readJson(cell, contactRequestShape), (value) => {
          contact.request = value
        })
        break
      case 'contact.facts':
        take(readJson(cell, contactFactsShape), (value) => {
          contact.facts = value
        })
        break
      case '=> contact':
        take(readJson(cell, expectedContactShape), (value) => {
          expected.contact = value
        })
        break
      case 'reAging':
        take(readJson(cell, givenReAgingShape), (value) => {
          given.reAging = value
        })
        break
      case '=> reAging':
        take(readJson(cell, expectedReAgingShape), (value) => {
          expected.reAging = value
        })
        break
      case 'offers':
        take(readJson(cell, givenOffersShape), (value) => {
          given.offers = value
        })
        break
      case '=> offers':
        take(readJson(cell, expectedOffersShape), (value) => {
          expected.offers = value
        })
        break
      case 'caseFile':
        take(readJson(cell, caseFileShape), (value) => {
          given.caseFile = value
        })
        break
      case 'asOf':
        take(readPlain(cell, civilDate), (value) => {
          given.asOf = value
        })
        break
      case '=> reminders':
        take(readIds(cell), (value) => {
          expected.reminders = value
        })
        break
      case '=> followUpOn':
        if (cell === OPEN) undetermined.push(FOLLOW_UP_ON)
        else {
          take(readDay(cell), (value) => {
            expected.followUpOn = value
          })
        }
        break
      case '=> changesOn':
        take(readDay(cell), (value) => {
          expected.changesOn = value
        })
        break
      case '=> plan':
        take(readJson(cell, expectedPlanShape), (value) => {
          expected.plan = value
        })
        break
      case 'fact':
        take(readPlain(cell, factValue), (value) => facts.push([column.id, value]))
        break
      case 'segment':
        if (cell === OPEN) undetermined.push(column.id)
        else take(readLabel(cell), (value) => segments.push([column.id, value]))
        break
      case 'step':
        if (cell === OPEN) undetermined.push(column.id)
        else takeStep(column.id)
    }
  }
  const { request, facts: known } = contact
  const isAsked = request !== undefined && known !== undefined
  if (!isAsked && isHalfWritten(row, columns)) issues.push(describeFault(halfContact, path))
  return {
    ...texts,
    given: {
      facts: Object.fromEntries(facts),
      ...given,
      ...(isAsked ? { contact: { request, facts: known } } : {}),
    },
    expect: {
      ...(segments.length === 0 ? {} : { segments: Object.fromEntries(segments) }),
      ...steps,
      ...(undetermined.length === 0 ? {} : { undetermined }),
      ...expected,
    },
  }
}

function issuesAt(read: Exclude<ReadCell<unknown>, { readonly ok: true }>, path: string): readonly Issue[] {
  return 'fault' in read ? [describeFault(read.fault, path)] : issuesWithin(path, read.issues)
}

/** Does a row have one half of a contact and leave the other empty? */
function isHalfWritten(row: readonly unknown[], columns: readonly PlacedColumn[]): boolean {
  const isWritten = (half: string): boolean =>
    columns.some(({ kind, place }) => kind === half && !isBlank(row[place]))
  return isWritten('contact.request') !== isWritten('contact.facts')
}

const halfContact: Fault = {
  code: 'missing',
  expected: {
    en: 'contact.request and contact.facts together',
    'zh-CN': '同时有 contact.request 与 contact.facts',
  },
  received: { en: 'one of them', 'zh-CN': '仅其一' },
  remedy: {
    en: 'Write both: how and when contact would be made, and what is known.',
    'zh-CN': '请两者都写：拟如何、何时联系，以及已知的事实。',
  },
}

function unnamedColumn(received: unknown): Fault {
  return {
    code: 'unknown-key',
    expected: { en: 'an empty cell, as its column has no name', 'zh-CN': '空单元格，因为该列没有列名' },
    received: showValue(received),
    remedy: {
      en: 'Name the column in the first row, or clear the cell.',
      'zh-CN': '请在首行写明列名，或清空该单元格。',
    },
  }
}

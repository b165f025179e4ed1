import { inputError } from '../foundations'
import { FOLLOW_UP_ON, type PolicyExample, stepQuestions } from '../policy'
import { isStepQuestion } from './asked-questions'
import {
  columnsNamed,
  type ExampleCells,
  examplesNamed,
  MOST_COLUMNS,
  MOST_EXAMPLES,
  tooMany,
} from './cell-rows'
import { NONE, OPEN, writeIds, writeLabel, writeStep } from './example-cell'
import { type ExampleColumn, nameOf } from './example-columns'
import { expectExamples } from './expect-examples'

type FilledCell = string | number | boolean

/**
 * How do these examples stand in a sheet, so that `examplesFromCells` reads the same ones back?
 *
 * The header first, then one row per example; an empty text is an empty cell. The columns are `id`, `because`, the facts
 * in the order in which they first occur, `currency`, `lettersSent`, a case and a contact where some example has them, segmentations
 * in the order in which they first occur, the steps of the chain in theirs, the plan, what is expected of a case, and the answers to contact, re-aging
 * and offers. Nothing is lost but lists that are empty and say
 * nothing (`segments: {}`, `undetermined: []`), and the order in which questions stay open. No examples give the header.
 *
 * @throws ArrearsError `invalid-input` with every issue for what are no examples, and for more than 10,000 of them or more
 * than 1,000 columns (`too-large`).
 *
 * @example
 * const example = { id: 'day-60', because: 'Still soft.', given: { facts: { daysPastDue: 60 } }, expect: { stage: 'soft' } }
 * examplesToCells([example])[0] // => ['id', 'because', 'daysPastDue', '=> stage']
 * examplesToCells([example])[1] // => ['day-60', 'Still soft.', 60, 'soft']
 */
export function examplesToCells(examples: readonly PolicyExample[]): ExampleCells {
  const known = expectExamples(examples)
  if (known.length > MOST_EXAMPLES) {
    throw inputError(tooMany(MOST_EXAMPLES, examplesNamed, known.length), 'examples')
  }
  const rows = known.map(cellsOf)
  const facts = idsIn(known, ({ given }) => Object.keys(given.facts))
  const segments = idsIn(known, ({ expect: { segments = {}, undetermined = [] } }) => [
    ...Object.keys(segments),
    ...undetermined.filter((question) => !isStepQuestion(question) && question !== FOLLOW_UP_ON),
  ])
  const columns: readonly ExampleColumn[] = [
    { kind: 'id' },
    { kind: 'because' },
    ...facts.map((id) => ({ kind: 'fact', id }) as const),
    { kind: 'currency' },
    { kind: 'lettersSent' },
    { kind: 'caseFile' },
    { kind: 'asOf' },
    { kind: 'contact.request' },
    { kind: 'contact.facts' },
    { kind: 'reAging' },
    { kind: 'offers' },
    ...segments.map((id) => ({ kind: 'segment', id }) as const),
    ...stepQuestions.map((id) => ({ kind: 'step', id }) as const),
    { kind: '=> plan' },
    { kind: '=> reminders' },
    { kind: '=> followUpOn' },
    { kind: '=> changesOn' },
    { kind: '=> contact' },
    { kind: '=> reAging' },
    { kind: '=> offers' },
  ]
  const isNeeded = (name: string): boolean =>
    name === 'id' || name === 'because' || rows.some((row) => row.has(name))
  const header = columns.map(nameOf).filter(isNeeded)
  if (header.length > MOST_COLUMNS) {
    throw inputError(tooMany(MOST_COLUMNS, columnsNamed, header.length), 'examples')
  }
  return [header, ...rows.map((row) => header.map((name) => row.get(name) ?? ''))]
}

/** The cells of one example that are not empty, by the names of their columns. */
function cellsOf({ id, because, given, expect }: PolicyExample): ReadonlyMap<string, FilledCell> {
  const { segments = {}, undetermined = [] } = expect
  const cells = new Map<string, FilledCell>()
  const put = (column: ExampleColumn, cell: FilledCell): void => {
    // No sheet knows a zero below zero.
    cells.set(nameOf(column), cell === 0 ? 0 : cell)
  }
  put({ kind: 'id' }, id)
  put({ kind: 'because' }, because)
  for (const [fact, value] of Object.entries(given.facts)) put({ kind: 'fact', id: fact }, value)
  if (given.currency !== undefined) put({ kind: 'currency' }, given.currency)
  if (given.lettersSent !== undefined) put({ kind: 'lettersSent' }, writeIds(given.lettersSent))
  if (given.contact !== undefined) {
    put({ kind: 'contact.request' }, JSON.stringify(given.contact.request))
    put({ kind: 'contact.facts' }, JSON.stringify(given.contact.facts))
  }
  if (given.reAging !== undefined) put({ kind: 'reAging' }, JSON.stringify(given.reAging))
  if (given.offers !== undefined) put({ kind: 'offers' }, JSON.stringify(given.offers))
  if (given.caseFile !== undefined) put({ kind: 'caseFile' }, JSON.stringify(given.caseFile))
  if (given.asOf !== undefined) put({ kind: 'asOf' }, given.asOf)
  if (expect.reminders !== undefined) put({ kind: '=> reminders' }, writeIds(expect.reminders))
  if (expect.followUpOn !== undefined) put({ kind: '=> followUpOn' }, expect.followUpOn ?? NONE)
  if (expect.changesOn !== undefined) put({ kind: '=> changesOn' }, expect.changesOn ?? NONE)
  if (expect.plan !== undefined) put({ kind: '=> plan' }, JSON.stringify(expect.plan))
  if (expect.contact !== undefined) put({ kind: '=> contact' }, JSON.stringify(expect.contact))
  if (expect.reAging !== undefined) put({ kind: '=> reAging' }, JSON.stringify(expect.reAging))
  if (expect.offers !== undefined) put({ kind: '=> offers' }, JSON.stringify(expect.offers))
  for (const [segmentation, value] of Object.entries(segments)) {
    put({ kind: 'segment', id: segmentation }, writeLabel(value))
  }
  for (const step of stepQuestions) {
    const value = expect[step]
    if (value !== undefined) put({ kind: 'step', id: step }, writeStep(value))
  }
  for (const question of undetermined) {
    put(columnOfQuestion(question), OPEN)
  }
  return cells
}

function columnOfQuestion(question: string): ExampleColumn {
  if (question === FOLLOW_UP_ON) return { kind: '=> followUpOn' }
  return isStepQuestion(question) ? { kind: 'step', id: question } : { kind: 'segment', id: question }
}

function idsIn(
  examples: readonly PolicyExample[],
  idsOf: (example: PolicyExample) => readonly string[],
): readonly string[] {
  return [...new Set(examples.flatMap(idsOf))]
}

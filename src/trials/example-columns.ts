import { describeFault, type Fault, type Issue, joinPath, showValue } from '../foundations'
import { type StepQuestion, stepQuestions } from '../policy'
import { isStepQuestion } from './asked-questions'
import { isBlank } from './cell-rows'

/** The columns of one kind each, which is their header. */
const ownColumns = [
  'id',
  'because',
  'currency',
  'lettersSent',
  'caseFile',
  'asOf',
  'contact.request',
  'contact.facts',
  'reAging',
  'offers',
  '=> contact',
  '=> reAging',
  '=> offers',
  '=> plan',
  '=> reminders',
  '=> followUpOn',
  '=> changesOn',
] as const

/** What a column of a block of examples holds. */
export type ExampleColumn =
  | { readonly kind: (typeof ownColumns)[number] }
  | { readonly kind: 'fact' | 'segment'; readonly id: string }
  | { readonly kind: 'step'; readonly id: StepQuestion }

/** A column with its place from the left, from 0. */
export type PlacedColumn = ExampleColumn & { readonly place: number }

const ARROW = '=>'

/** Which column is what? Else every fault of the header. A column without a name is none. */
export function readColumns(header: readonly unknown[]): {
  readonly columns: readonly PlacedColumn[]
  readonly issues: readonly Issue[]
} {
  const issues: Issue[] = []
  const columns: PlacedColumn[] = []
  const placeByName = new Map<string, number>()
  header.forEach((cell, place) => {
    if (isBlank(cell)) return
    const path = joinPath('cells[0]', place)
    const column = typeof cell === 'string' ? columnOf(cell) : undefined
    if (column === undefined) {
      issues.push(describeFault(noColumn(cell), path))
      return
    }
    const name = nameOf(column)
    const first = placeByName.get(name)
    if (first === undefined) placeByName.set(name, place)
    else issues.push(describeFault(secondColumn(cell, joinPath('cells[0]', first)), path))
    columns.push({ ...column, place })
  })
  for (const needed of ['id', 'because'] as const) {
    if (!placeByName.has(needed)) issues.push(describeFault(absentColumn(needed), 'cells[0]'))
  }
  return { columns, issues }
}

/** What does a header of this name hold? `undefined` for a name that nothing can have. */
function columnOf(name: string): ExampleColumn | undefined {
  const isQuestion = name.startsWith(ARROW)
  const asked = isQuestion ? name.slice(ARROW.length).replace(/^ +/, '') : name
  const prefix = isQuestion ? 'segments.' : 'facts.'
  const id = asked.startsWith(prefix) ? asked.slice(prefix.length) : undefined
  if (isQuestion && asked === '') return undefined
  const own = ownColumns.find((one) => one === (isQuestion ? `${ARROW} ${asked}` : asked))
  if (own !== undefined) return { kind: own }
  if (id !== undefined) return { kind: isQuestion ? 'segment' : 'fact', id }
  if (isQuestion) return isStepQuestion(asked) ? { kind: 'step', id: asked } : { kind: 'segment', id: asked }
  return { kind: 'fact', id: asked }
}

/** The header of a column; its kind is spelled out where its id alone would be read as something else. */
export function nameOf(column: ExampleColumn): string {
  switch (column.kind) {
    case 'fact': {
      const read = columnOf(column.id)
      return read?.kind === 'fact' && read.id === column.id && column.id !== ''
        ? column.id
        : `facts.${column.id}`
    }
    case 'segment': {
      const name = `${ARROW} ${column.id}`
      const read = columnOf(name)
      return read?.kind === 'segment' && read.id === column.id ? name : `${ARROW} segments.${column.id}`
    }
    case 'step':
      return `${ARROW} ${column.id}`
    default:
      return column.kind
  }
}

function noColumn(received: unknown): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'the name of a column', 'zh-CN': '列名' },
    received: showValue(received),
    remedy: {
      en: `Write id, because, currency, lettersSent, caseFile, asOf, contact.request, contact.facts, reAging, offers, the id of a fact, or => and a question: ${stepQuestions.join(', ')}, plan, reminders, followUpOn, changesOn, contact, reAging, offers or the id of a segmentation.`,
      'zh-CN': `请写 id、because、currency、lettersSent、caseFile、asOf、contact.request、contact.facts、reAging、offers、事实编号，或 => 加问题：${stepQuestions.join('、')}、plan、reminders、followUpOn、changesOn、contact、reAging、offers 或分类维度的编号。`,
    },
  }
}

function secondColumn(received: unknown, firstPath: string): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: `a column that ${firstPath} is not`, 'zh-CN': `与 ${firstPath} 不同的列` },
    received: showValue(received),
    remedy: { en: 'Join the two columns into one.', 'zh-CN': '请将两列合并为一列。' },
  }
}

function absentColumn(name: string): Fault {
  return {
    code: 'missing',
    expected: { en: `a column called ${name}`, 'zh-CN': `名为 ${name} 的列` },
    received: { en: 'none', 'zh-CN': '没有' },
    remedy: {
      en: 'Give every example an id, and say why the policy wants it.',
      'zh-CN': '请给每个示例一个编号，并说明政策为何如此。',
    },
  }
}

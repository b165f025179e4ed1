import { type Answer, type Assessment, type Locale, labelIn } from 'arrears'
import { alignTable, cutTo, flow } from './align-table'
import { showCount } from './show-amount'
import type { Texts } from './texts'
import type { WorkOrder } from './work-order'

const WIDEST_NAME = 22

// The same decision in both languages; who asked for Chinese is not shown English.
const explainedIn: Readonly<Record<Locale, readonly Locale[]>> = { en: ['en', 'zh-CN'], 'zh-CN': ['zh-CN'] }

/** How does the work list read, and the first decision on it in full? */
export function showWorkOrder(order: WorkOrder, top: number, say: Texts): string {
  const { workOrder } = say
  const [first] = order.entries
  if (first === undefined || top === 0) return workOrder.none
  const shown = order.entries.slice(0, top)
  return [
    workOrder.title(shown.length, order.entries.length, order.currency),
    '',
    ...alignTable(
      [
        workOrder.columns,
        ...shown.map((entry, index) => [showCount(index + 1), ...cellsOf(entry, order, say)]),
      ],
      ['right', 'left', 'left', 'right', 'left', 'left'],
    ),
    '',
    workOrder.assumptions,
    '',
    workOrder.explained(first.caseId),
    ...explainedIn[say.locale].flatMap((locale) => [
      '',
      ...order.arrears.explain(first, { locale }).map((line) => `  ${wrap(line)}`),
    ]),
  ].join('\n')
}

function cellsOf(entry: Assessment, order: WorkOrder, { locale }: Texts): readonly string[] {
  const name = (list: WorkOrder['stages'], id: string): string => {
    const label = list.find((one) => one.id === id)?.label
    return label === undefined ? id : labelIn(label, locale)
  }
  const show = <Value>(answer: Answer<Value>, text: (value: Value) => string): string =>
    answer.status === 'decided' ? text(answer.value) : answer.status === 'undetermined' ? '?' : '–'
  return [
    cutTo(WIDEST_NAME, entry.caseId),
    show(entry.stage, (id) => name(order.stages, id)),
    show(entry.followUpDays, String),
    show(entry.letter, (next) => (next === null ? '–' : name(order.letters, next.letter))),
    show(entry.approver, (id) => name(order.roles, id)),
  ]
}

/** A sentence in lines that fit the page; Chinese has no spaces, and is cut after its marks. */
function wrap(line: string): string {
  return flow(line.split(/(?<=[ 。，；：、])/), 4, '')
}

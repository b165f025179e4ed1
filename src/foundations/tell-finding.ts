import type { ExampleCase } from './find-cases'
import type { Label } from './labels'

/** A gap, by the case that falls into it. */
export function tellGap(example: ExampleCase): Label {
  return Object.keys(example).length === 0
    ? { en: 'No row for any case. Add one.', 'zh-CN': '没有任何行。请添加。' }
    : {
        en: `No row for ${tellExample(example).en}. Add one, or declare the combination impossible.`,
        'zh-CN': `没有行适用于 ${tellExample(example)['zh-CN']}。请添加一行，或将该组合声明为不可能。`,
      }
}

/** Two rows that hold together, or may, by a case in which they do. */
export function tellOverlap(
  [one = '', other = '']: readonly string[],
  example: ExampleCase,
  isCertain: boolean,
): Label {
  const isAlways = Object.keys(example).length === 0
  const where = isAlways ? 'for every case' : `for ${tellExample(example).en}`
  const chinese = isAlways ? '总是' : `在 ${tellExample(example)['zh-CN']} 时`
  return {
    en:
      `Rows "${one}" and "${other}" ${isCertain ? 'both hold' : 'may both hold'} ${where}, where a unique table wants one. ` +
      'Narrow one of them, declare the combination impossible, or take the first row.',
    'zh-CN':
      `行“${one}”与“${other}”${chinese}${isCertain ? '' : '可能'}同时成立，而命中策略 unique 只许一行。` +
      '请缩小其中一行，将该组合声明为不可能，或改用 first。',
  }
}

/** A row that never answers. */
export function tellUnreachable([row = '']: readonly string[]): Label {
  return {
    en:
      `Row "${row}" never answers: rows before it answer for every case it holds for, or there is no such case. ` +
      'Move it up, narrow those before it, or remove it.',
    'zh-CN': `行“${row}”永远不会给出答案：其所有情形已由前面的行回答，或不存在这样的情形。请上移该行、缩小前面的行，或删除该行。`,
  }
}

/** An outcome to which nothing leads. */
export function tellUnused(outcome: unknown): Label {
  const shown = JSON.stringify(outcome)
  return {
    en: `Nothing leads to ${shown}: no row that can be reached gives it. Add one, or remove the outcome.`,
    'zh-CN': `没有任何行得出 ${shown}：可到达的行均不给出该结果。请添加一行，或删除该结果。`,
  }
}

/** A question left open: how far the proof went. */
export function tellNotProved(steps: number): Label {
  return {
    en: `Not all of it is proved within ${steps} steps: there may be more findings. Allow more, or split the table.`,
    'zh-CN': `在 ${steps} 步内未能全部证明，可能还有其他问题。请放宽步数，或拆分该表。`,
  }
}

/** More findings of a kind than are listed. */
export function tellMore(count: number): Label {
  return {
    en: `There may be more than the ${count} that are listed. Mend these first.`,
    'zh-CN': `可能多于所列的 ${count} 处，请先修正这些。`,
  }
}

/** A case in words: `daysPastDue = 91, risk = high, disputed unknown`. */
export function tellExample(example: ExampleCase): Label {
  const tell = (unknown: string): readonly string[] =>
    Object.entries(example).map(([fact, value]) =>
      value === null ? `${fact} ${unknown}` : `${fact} = ${value}`,
    )
  return { en: tell('unknown').join(', '), 'zh-CN': tell('未知').join('、') }
}

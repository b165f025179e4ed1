import { type Label, leaf, type Shape, showValue } from '../foundations'

/** How a whole number is asked for where it counts something. */
export interface WholeNumberWords {
  /** What it counts, as it follows "a whole number" and 整数. */
  readonly counted: Label
  readonly remedy: Label
}

/** A whole number in a range. */
export function wholeNumber(
  least: number,
  most: number,
  { counted, remedy }: WholeNumberWords = wordsOf(Math.min(12, most)),
): Shape<number> {
  return leaf<number>(
    (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
    (value) => ({
      code: value === undefined ? 'missing' : 'wrong-type',
      expected: {
        en: `a whole number${counted.en} from ${least} to ${most}`,
        'zh-CN': `${least} 至 ${most} 的整数${counted['zh-CN']}`,
      },
      received: showValue(value),
      remedy,
    }),
  )
}

function wordsOf(example: number): WholeNumberWords {
  return {
    counted: { en: '', 'zh-CN': '' },
    remedy: { en: `Pass an integer such as ${example}.`, 'zh-CN': `请传入整数，例如 ${example}。` },
  }
}

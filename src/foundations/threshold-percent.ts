import type { MinorUnits } from './amounts'
import { amount } from './leaf-shapes'
import { leaf, type Shape } from './shapes'
import { showValue } from './show-value'

/** The share of an amount that is enough, in percent: above 0, at most 100, a plain decimal, never rounded. */
export const thresholdPercent: Shape<number | string> = /* @__PURE__ */ leaf<number | string>(
  (value) => readPercent(value) !== undefined,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'a percentage above 0 and at most 100, as a plain decimal',
      'zh-CN': '大于 0 且不超过 100 的百分数（普通十进制数）',
    },
    received: showValue(value),
    remedy: {
      en: "Write 90 % as 90 or '90', without a percent sign; 100 asks for the whole amount.",
      'zh-CN': '90% 请写作 90，不带百分号；100 表示须付全额。',
    },
  }),
)

/**
 * A check of whether a sum reaches the threshold of a promised amount, compared without rounding.
 *
 * @param percent - A percentage that was parsed.
 */
export function thresholdCheck(
  promised: MinorUnits,
  percent: number | string,
): (paid: MinorUnits) => boolean {
  const compare = shareOf(percent)
  return (paid) => compare(paid, promised) >= 0
}

/**
 * A comparison of an amount with a share of another, without rounding: negative below it, 0 exactly at it.
 *
 * @param percent - A percentage that was parsed.
 */
export function shareOf(percent: number | string): (part: MinorUnits, whole: MinorUnits) => number {
  const { digits, scale } = readPercent(percent) as Percent
  const hundred = BigInt(100) * scale
  return (part, whole) => {
    const difference = BigInt(part) * hundred - BigInt(whole) * digits
    return difference < 0 ? -1 : difference > 0 ? 1 : 0
  }
}

/** The percentage `digits / scale`, exactly. */
interface Percent {
  readonly digits: bigint
  readonly scale: bigint
}

function readPercent(value: unknown): Percent | undefined {
  if (!amount.accepts(value)) return undefined
  const [whole = '', decimals = ''] = String(value).split('.')
  const digits = BigInt(whole + decimals)
  const scale = BigInt(`1${'0'.repeat(decimals.length)}`)
  return digits > 0 && digits <= BigInt(100) * scale ? { digits, scale } : undefined
}

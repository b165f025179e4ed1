import {
  type Amount,
  amount,
  describeFault,
  type ExactRatio,
  type Issue,
  inputError,
  inspect,
  joinPath,
  type Label,
  leaf,
  oneOf,
  optional,
  ratioOf,
  readField,
  record,
  type Shape,
  showValue,
  valueOrThrow,
  verbatim,
} from '../foundations'
import type { BetterDirection, MeasureDefinition } from '../measures'
import { compareRatios } from './measure-history'

/** On which side of its value is a target kept? The value itself keeps it. */
export type TargetDirection = 'at-least' | 'at-most'

/** What a measure is to reach (目标值). No target is built in: which is right is for its owner to say. */
export interface Target {
  readonly direction: TargetDirection
  /** A plain decimal in the unit of the measure: 85 for 85 percent, never rounded. */
  readonly value: Amount
  /**
   * From where on the target is in danger, on its good side: what keeps the target but not this is
   * `at-risk`. Absent: there is no such band.
   */
  readonly warningAt?: Amount
  /** How many periods in a row must miss the target until it is `missed`; 1 asks for the latest alone. */
  readonly consecutivePeriods: number
}

/** The form of a number of periods or times, of which there is at least one. */
export const atLeastOne: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a whole number, 1 or more', 'zh-CN': '不小于 1 的整数' },
    received: showValue(value),
    remedy: { en: 'Pass an integer such as 1.', 'zh-CN': '请传入整数，例如 1。' },
  }),
)

/** The form of a {@link Target}. */
export const targetShape: Shape<Target> = /* @__PURE__ */ record<Target>({
  direction: /* @__PURE__ */ oneOf(['at-least', 'at-most']),
  value: amount,
  warningAt: /* @__PURE__ */ optional(amount),
  consecutivePeriods: atLeastOne,
})

const WAYS: readonly BetterDirection[] = ['higher', 'lower', 'neither']

/** What tells which way is better: the definition of a measure. */
export type BetterTold = Pick<MeasureDefinition, 'better'> & Partial<Pick<MeasureDefinition, 'variants'>>

/**
 * On which side is a target for this measure kept (目标方向)?
 *
 * `lower` means at most, `higher` at least; `null` where the measure says `neither`, and the owner of the
 * target has to.
 *
 * @param definition - Of the measure.
 * @param variant - Which of its definitions: one of them may differ from the measure. Absent: as the measure says.
 * @throws ArrearsError `invalid-input` for what is no definition, and for a variant that it does not have.
 *
 * @example
 * targetDirectionOf({ better: 'lower' }) // => 'at-most'
 * targetDirectionOf({ better: 'neither' }) // => null
 */
export function targetDirectionOf(definition: BetterTold, variant?: string): TargetDirection | null {
  const shape = record<Pick<MeasureDefinition, 'better'>>({ better: oneOf(WAYS) })
  const told = valueOrThrow(inspect(shape, { better: readField(definition, 'better') }, () => []))
  const better = variant === undefined ? told.better : (betterOfVariant(definition, variant) ?? told.better)
  if (better === 'neither') return null
  return better === 'lower' ? 'at-most' : 'at-least'
}

function betterOfVariant(definition: BetterTold, variant: string): BetterDirection | undefined {
  const variants: unknown = readField(definition, 'variants')
  const names = typeof variants === 'object' && variants !== null ? Object.keys(variants) : []
  if (names.includes(variant)) {
    const own = readField(readField(variants, variant), 'better')
    return WAYS.find((way) => way === own)
  }
  throw inputError(
    {
      code: 'unknown-reference',
      expected: { en: 'a variant of the measure', 'zh-CN': '该指标的口径' },
      received: showValue(variant),
      remedy: {
        en: 'Name a variant that its definition lists.',
        'zh-CN': '请填写其定义中所列的口径。',
      },
    },
    'variant',
  )
}

/** Does this value keep the threshold on its side? The threshold itself does. */
export function keepsThreshold(value: ExactRatio, direction: TargetDirection, threshold: Amount): boolean {
  const order = compareRatios(value, decimalRatio(threshold))
  return direction === 'at-least' ? order >= 0 : order <= 0
}

/** A plain decimal as a quotient. */
export function decimalRatio(value: Amount): ExactRatio {
  return ratioOf({ numerator: value, denominator: 1, factor: 1, offset: 0 })
}

/** Why can this well-formed target not be judged? */
export function targetIssues({ direction, value, warningAt }: Target, path: string): readonly Issue[] {
  if (warningAt === undefined || keepsThreshold(decimalRatio(warningAt), direction, value)) return []
  const side = directionLabels[direction]
  return [
    describeFault(
      {
        code: 'limit-order',
        expected: {
          en: `${side.en} ${value}, the target`,
          'zh-CN': `${side['zh-CN']}目标值 ${value} 的数值`,
        },
        received: verbatim(String(warningAt)),
        remedy: {
          en: 'A warning comes before the target is missed: move it to the good side.',
          'zh-CN': '预警应先于未达标：请移到较好的一侧。',
        },
      },
      joinPath(path, 'warningAt'),
    ),
  ]
}

/** How a direction reads before its value. */
export const directionLabels: Readonly<Record<TargetDirection, Label>> = {
  'at-least': { en: 'at least', 'zh-CN': '不低于' },
  'at-most': { en: 'at most', 'zh-CN': '不高于' },
}

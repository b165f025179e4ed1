import {
  type Amount,
  amount,
  type CurrencyCode,
  currency,
  finiteNumber,
  inspect,
  type Label,
  listOf,
  optional,
  record,
  type Shape,
  text,
  valueOrThrow,
} from '../foundations'
import type { MeasureDefinition } from '../measures'
import { chainIssues, singularChain } from './chain-issues'
import { expectedAmounts } from './expected-amounts'
import { solveChain } from './solve-chain'

/** What an absorbing chain is. */
export const absorbingChainDefinition: MeasureDefinition<'absorbing-chain', 'fundamental-matrix'> = {
  id: 'absorbing-chain',
  family: 'migration',
  label: { en: 'Absorbing chain', 'zh-CN': '吸收马尔可夫链' },
  question: {
    en: 'Where does what stands in each bucket end, and after how long?',
    'zh-CN': '各档余额最终流向何处，需要多久？',
  },
  unit: 'ratio',
  better: 'neither',
  edges: {
    en: 'Takes the moves of one period for those of all periods to come, whatever came before. Rows must add to 1 to within 10⁻⁹, probabilities lie in 0 to 1, and from each bucket some end must be reachable: otherwise an error that names the rows. What a row is off by is left to its diagonal. Times are in periods of the matrix.',
    'zh-CN':
      '假设以后各期的转移与本期相同，且与以往状态无关。各行之和须为 1（误差不超过 10⁻⁹），概率须在 0 至 1 之间，且每档须能到达某一终态，否则报错并指明行。误差归入对角线。时间以矩阵的期为单位。',
  },
  source: {
    en: 'Kemeny and Snell, Finite Markov Chains (1960): N = (I − Q)⁻¹ and N·R; Cyert, Davidson and Thompson (1962); solved as by Grassmann, Taksar and Heyman (1985).',
    'zh-CN':
      'Kemeny 与 Snell《有限马尔可夫链》（1960）：N = (I − Q)⁻¹ 与 N·R；Cyert、Davidson 与 Thompson（1962）；求解按 Grassmann、Taksar 与 Heyman（1985）。',
  },
  variants: {
    'fundamental-matrix': {
      label: { en: 'Absorbing chain', 'zh-CN': '吸收马尔可夫链' },
      basis: 'count',
      formula: {
        en: 'fundamental matrix N = (I − Q)⁻¹; eventual shares N·R; expected time the sum of a row of N',
        'zh-CN': '基本矩阵 N = (I − Q)⁻¹；最终占比 N·R；预期时间为 N 的行和',
      },
      usedBy: {
        en: 'Lenders who estimate losses from migration.',
        'zh-CN': '以迁徙估计损失的贷款机构。',
      },
    },
  },
}

/** The probabilities of one period, of statuses that are left and of those that are not. */
export interface AbsorbingChainInput {
  /** The statuses that can be left again, such as the buckets. */
  readonly transient: readonly string[]
  /** Those that cannot, such as paid off and written off. */
  readonly absorbing: readonly string[]
  /** One row per transient status: the probabilities of the transient ones, then of the absorbing ones. */
  readonly rows: readonly (readonly number[])[]
  /** What stands in each transient status now, none of it below zero; absent: no amounts are told. */
  readonly balances?: readonly Amount[]
  /** Of `balances`, and with them. */
  readonly currency?: CurrencyCode
}

/** Where what stands in each status ends, and after how long. */
export interface AbsorbingChain {
  readonly id: 'absorbing-chain'
  readonly variant: 'fundamental-matrix'
  readonly label: Label
  readonly transient: readonly string[]
  readonly absorbing: readonly string[]
  /** How many periods what starts in one transient status (row) is expected to spend in another (column), the first counted. */
  readonly fundamental: readonly (readonly number[])[]
  /** With which probability what starts in a transient status (row) ends in an absorbing one (column). */
  readonly eventual: readonly (readonly number[])[]
  /** After how many periods what starts in a transient status is expected to end. */
  readonly expectedPeriods: readonly number[]
  /** How much of the balances is expected to end in each absorbing status; they add up to the balances. `null` without balances. */
  readonly expectedAmounts: readonly { readonly to: string; readonly amount: string }[] | null
}

const inputShape: Shape<AbsorbingChainInput> = /* @__PURE__ */ record<AbsorbingChainInput>({
  transient: /* @__PURE__ */ listOf(text),
  absorbing: /* @__PURE__ */ listOf(text),
  rows: /* @__PURE__ */ listOf(/* @__PURE__ */ listOf(finiteNumber)),
  balances: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(amount)),
  currency: /* @__PURE__ */ optional(currency),
})

/**
 * Where does what stands in each bucket end, and after how long (吸收马尔可夫链)?
 *
 * Probabilities are 0 to 1 and times in periods of the matrix. Expected amounts are whole minor units: what
 * the fractions leave over goes to the largest of them, of two equal ones to the earlier, so that they add up
 * to the balances. What leaves a status is the sum of the other entries of its row, so that no digit is lost
 * however rarely it is left, and what a row is off by, adding up to 1, is left to its diagonal.
 *
 * @param input - The caller's own probabilities, or those of a matrix by {@link chainOf}.
 * @throws ArrearsError `invalid-input` with every row that does not add to 1 to within 10⁻⁹, every
 * probability outside 0 to 1, every transient status from which no absorbing one can be reached; balances
 * that are not exact, below zero, or too few; times that no number can hold.
 *
 * Sources: J. G. Kemeny and J. L. Snell, Finite Markov Chains (1960), chapter III; W. K. Grassmann,
 * M. I. Taksar and D. P. Heyman, Operations Research 33 (1985), for the elimination.
 *
 * @example
 * const chain = absorbChain({
 *   transient: ['current', 'late'],
 *   absorbing: ['paid', 'bad'],
 *   rows: [
 *     [0.5, 0.25, 0.25, 0],
 *     [0.5, 0, 0, 0.5],
 *   ],
 *   balances: ['300.00', '90.00'],
 *   currency: 'USD',
 * })
 * chain.fundamental.map((row) => row.map((periods) => periods.toFixed(3))) // => [['2.667', '0.667'], ['1.333', '1.333']]
 * chain.eventual.map((row) => row.map((share) => share.toFixed(3))) // => [['0.667', '0.333'], ['0.333', '0.667']]
 * chain.expectedPeriods.map((periods) => periods.toFixed(3)) // => ['3.333', '2.667']
 * chain.expectedAmounts // => [{ to: 'paid', amount: '230.00' }, { to: 'bad', amount: '160.00' }]
 */
export function absorbChain(input: AbsorbingChainInput): AbsorbingChain {
  const { transient, absorbing, rows, balances, currency } = valueOrThrow(
    inspect(inputShape, input, chainIssues),
  )
  const solved = solveChain(rows)
  if (solved === null) throw singularChain()
  const { fundamental, eventual } = solved
  return {
    id: 'absorbing-chain',
    variant: 'fundamental-matrix',
    label: absorbingChainDefinition.variants['fundamental-matrix'].label,
    transient,
    absorbing,
    fundamental,
    eventual,
    expectedPeriods: fundamental.map((row) => row.reduce((sum, periods) => sum + periods, 0)),
    expectedAmounts:
      balances === undefined || currency === undefined
        ? null
        : expectedAmounts(balances, eventual, currency).map((one, column) => ({
            to: absorbing[column] ?? '',
            amount: one,
          })),
  }
}

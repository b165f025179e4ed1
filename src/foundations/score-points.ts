import { conditionFault } from './check-condition'
import { holdsForValue } from './condition-holds'
import type { Facts, FactValue, Vocabulary } from './facts'
import { describeFault, type Fault, type Issue, verbatim } from './issues'
import { text } from './leaf-shapes'
import { joinPath, leaf, listOf, oneOf, optional, record, type Shape } from './shapes'
import { showValue } from './show-value'
import { type Condition, conditionShape } from './table-condition'

/** The sides from which a scorecard looks at a debtor (评分维度): figures, judgment, and what others say. */
export const scoreGroups = ['quantitative', 'qualitative', 'external'] as const

/** One of {@link scoreGroups}. */
export type ScoreGroup = (typeof scoreGroups)[number]

/** How many points a value is worth. */
export interface ScoreBand {
  /** What the fact must be. */
  readonly where: Condition
  /** Whole, and below zero where it counts against. */
  readonly points: number
}

/** What one fact adds to a score (评分项). */
export interface ScoreFactor {
  /** The fact. */
  readonly of: string
  readonly group?: ScoreGroup
  /**
   * The first that holds gives its points; where none does the fact adds nothing. Where the fact is unknown and no band
   * speaks of the unknown, nobody can tell what it adds.
   */
  readonly bands: readonly ScoreBand[]
}

// So many that no sum of a scorecard comes near to where whole numbers end.
const MOST_POINTS = 1_000_000

const pointCount: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && Math.abs(value as number) <= MOST_POINTS,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `a whole number of points from -${MOST_POINTS} to ${MOST_POINTS}`,
      'zh-CN': `-${MOST_POINTS} 至 ${MOST_POINTS} 的整数分值`,
    },
    received: showValue(value),
    remedy: {
      en: 'Scale all factors alike until no part of a point is left.',
      'zh-CN': '请将各评分项按同一倍数放大，直至没有小数。',
    },
  }),
)

/** The form of a {@link ScoreFactor}. */
export const scoreFactorShape: Shape<ScoreFactor> = /* @__PURE__ */ record<ScoreFactor>({
  of: text,
  group: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(scoreGroups)),
  bands: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<ScoreBand>({ where: conditionShape, points: pointCount }),
  ),
})

/** A score as far as it is known. */
export interface ScoredPoints {
  /** The facts that are not known and could change it. */
  readonly missing: readonly string[]
  /** Every sum that it may be, upward, each once: one alone where it is certain. Of very many the least and the greatest. */
  readonly mayBe: readonly number[]
}

// Beyond so many sums nobody reads them all.
const MOST_SUMS = 1_000

/**
 * How many points do these facts come to?
 *
 * @param vocabulary - Knows each of the facts.
 */
export function scorePoints(
  factors: readonly ScoreFactor[],
  vocabulary: Vocabulary,
  facts: Facts,
): ScoredPoints {
  let points = 0
  const missing: string[] = []
  let further: readonly number[] = [0]
  for (const factor of factors) {
    const own = pointsOf(factor, vocabulary, facts[factor.of])
    if (own !== undefined) {
      points += own
      continue
    }
    // Where none of its bands holds it adds nothing.
    const possible = [...new Set([0, ...factor.bands.map((band) => band.points)])]
    if (possible.length > 1) missing.push(factor.of)
    further = fewOf(new Set(further.flatMap((sum) => possible.map((more) => sum + more))))
  }
  const mayBe = further.map((more) => points + more).sort((left, right) => left - right)
  return { missing, mayBe }
}

/** How many points do these facts come to, where that is certain? `undefined` as soon as one fact leaves it open. */
export function certainPoints(
  factors: readonly ScoreFactor[],
  vocabulary: Vocabulary,
  facts: Facts,
): number | undefined {
  let points = 0
  for (const factor of factors) {
    const own = pointsOf(factor, vocabulary, facts[factor.of])
    if (own !== undefined) points += own
    else if (factor.bands.some((band) => band.points !== 0)) return undefined
  }
  return points
}

function fewOf(sums: ReadonlySet<number>): readonly number[] {
  return sums.size > MOST_SUMS ? [Math.min(...sums), Math.max(...sums)] : [...sums]
}

/** `undefined` where the fact is unknown and no band speaks of that. */
function pointsOf(
  { of, bands }: ScoreFactor,
  vocabulary: Vocabulary,
  value: FactValue | undefined,
): number | undefined {
  const fact = vocabulary.get(of)
  const band = fact === undefined ? undefined : bands.find(({ where }) => holdsForValue(where, fact, value))
  return band?.points ?? (value === undefined ? undefined : 0)
}

/** What is wrong with these well-formed factors under the vocabulary of what they may read? Every fault. */
export function scoreFactorIssues(
  factors: readonly ScoreFactor[],
  known: Vocabulary,
  path: string,
): readonly Issue[] {
  if (factors.length === 0) return [describeFault(nothingScored, path)]
  return factors.flatMap(({ of, bands }, index) => {
    const own = joinPath(path, index)
    const fact = known.get(of)
    if (factors.findIndex((one) => one.of === of) < index) {
      return [describeFault(scoredTwice(of), joinPath(own, 'of'))]
    }
    if (fact === undefined) return [describeFault(noSuchFact(of), joinPath(own, 'of'))]
    if (bands.length === 0) return [describeFault(noBand, joinPath(own, 'bands'))]
    return bands.flatMap(({ where }, band) => {
      const fault = conditionFault(where, fact)
      return fault === undefined
        ? []
        : [describeFault(fault, joinPath(joinPath(joinPath(own, 'bands'), band), 'where'))]
    })
  })
}

const nothingScored: Fault = {
  code: 'missing',
  expected: { en: 'at least one factor', 'zh-CN': '至少一个评分项' },
  received: { en: 'none', 'zh-CN': '无' },
  remedy: { en: 'Name the facts that add to the score.', 'zh-CN': '请列出计入评分的事实。' },
}

const noBand: Fault = {
  code: 'missing',
  expected: { en: 'at least one band with its points', 'zh-CN': '至少一个区间及其分值' },
  received: { en: 'none', 'zh-CN': '无' },
  remedy: {
    en: "Write what the fact must be, such as { where: 'strong', points: 20 }.",
    'zh-CN': "请写明该事实的取值及分值，如 { where: 'strong', points: 20 }。",
  },
}

function scoredTwice(id: string): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: 'each fact once', 'zh-CN': '每个事实只写一次' },
    received: verbatim(JSON.stringify(id)),
    remedy: { en: 'Join its bands into one factor.', 'zh-CN': '请将其区间合并为一个评分项。' },
  }
}

function noSuchFact(id: string): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: 'a fact, known before this', 'zh-CN': '在此之前已知的事实' },
    received: verbatim(JSON.stringify(id)),
    remedy: {
      en: 'Name a fact of the library, one that the policy declares, or a derived one that stands before this.',
      'zh-CN': '请写本库的事实、政策声明的事实，或排在此前的派生事实。',
    },
  }
}

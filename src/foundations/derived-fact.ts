import type { FactDefinition, Vocabulary } from './facts'
import { describeFault, type Fault, type Issue, verbatim } from './issues'
import { labelShape } from './label-shape'
import type { Label } from './labels'
import { isTrue, text } from './leaf-shapes'
import { type RoundingMode, roundingModes } from './rounding-mode'
import { type ScoreFactor, scoreFactorIssues, scoreFactorShape } from './score-points'
import { joinPath, listOf, oneOf, optional, record, type Shape } from './shapes'

/** A share (比率): one fact divided by another, as a number. */
export interface RatioFact {
  /** Unique among the facts of the policy. */
  readonly id: string
  readonly label: Label
  /** Whether it may raise no pressure; it may not either where a fact that it is derived from is protected. */
  readonly isProtected?: true
  readonly kind: 'ratio'
  /** What is divided: a number or an amount that does not rise by the day. */
  readonly of: string
  /** What it is divided by, of the same type. Where it is zero or less there is no ratio, which is unknown. */
  readonly to: string
  /** To how many decimals the exact quotient is rounded, from 0 to 6. */
  readonly decimals: number
  /** How it is rounded to them. */
  readonly rounding: RoundingMode
}

/** How many of several things hold (计数): a whole number, unknown where any of them is. */
export interface CountFact {
  /** Unique among the facts of the policy. */
  readonly id: string
  readonly label: Label
  /** Whether it may raise no pressure; it may not either where a fact that it is derived from is protected. */
  readonly isProtected?: true
  readonly kind: 'count'
  /** The facts that are counted where they are true: yes or no each, each once. */
  readonly of: readonly string[]
}

/** How long ago something was (距今天数): the days from a date to the day of the question. */
export interface DaysSinceFact {
  /** Unique among the facts of the policy. */
  readonly id: string
  readonly label: Label
  /** Whether it may raise no pressure; it may not either where a fact that it is derived from is protected. */
  readonly isProtected?: true
  readonly kind: 'days-since'
  /** The date: 0 on that day itself, 1 on the next; before it, so many days below 0. */
  readonly since: string
}

/** A sum of points (评分): what several facts are worth together, as a whole number. */
export interface ScoreFact {
  /** Unique among the facts of the policy. */
  readonly id: string
  readonly label: Label
  /** Whether it may raise no pressure; it may not either where a fact that it is derived from is protected. */
  readonly isProtected?: true
  readonly kind: 'score'
  /** Unknown where a fact is that could change the sum; a band for `unknown` says what its absence is worth. */
  readonly factors: readonly ScoreFactor[]
}

/** A fact that is derived from other facts. */
export type FactDerivation = RatioFact | CountFact | DaysSinceFact | ScoreFact

/** The form of a {@link RatioFact}. */
export const ratioFactShape: Shape<RatioFact> = /* @__PURE__ */ record<RatioFact>({
  id: text,
  label: labelShape,
  isProtected: /* @__PURE__ */ optional(isTrue),
  kind: /* @__PURE__ */ oneOf(['ratio']),
  of: text,
  to: text,
  decimals: /* @__PURE__ */ oneOf<number>([0, 1, 2, 3, 4, 5, 6]),
  rounding: /* @__PURE__ */ oneOf(roundingModes),
})

/** The form of a {@link CountFact}. */
export const countFactShape: Shape<CountFact> = /* @__PURE__ */ record<CountFact>({
  id: text,
  label: labelShape,
  isProtected: /* @__PURE__ */ optional(isTrue),
  kind: /* @__PURE__ */ oneOf(['count']),
  of: /* @__PURE__ */ listOf(text),
})

/** The form of a {@link DaysSinceFact}. */
export const daysSinceFactShape: Shape<DaysSinceFact> = /* @__PURE__ */ record<DaysSinceFact>({
  id: text,
  label: labelShape,
  isProtected: /* @__PURE__ */ optional(isTrue),
  kind: /* @__PURE__ */ oneOf(['days-since']),
  since: text,
})

/** The form of a {@link ScoreFact}. */
export const scoreFactShape: Shape<ScoreFact> = /* @__PURE__ */ record<ScoreFact>({
  id: text,
  label: labelShape,
  isProtected: /* @__PURE__ */ optional(isTrue),
  kind: /* @__PURE__ */ oneOf(['score']),
  factors: /* @__PURE__ */ listOf(scoreFactorShape),
})

/** The facts that this one is derived from, by id, in the order in which it names them. */
export function sourcesOf(fact: FactDerivation): readonly string[] {
  switch (fact.kind) {
    case 'ratio':
      return [fact.of, fact.to]
    case 'count':
      return fact.of
    case 'days-since':
      return [fact.since]
    case 'score':
      return fact.factors.map(({ of }) => of)
  }
}

/**
 * The definition of a derived fact, under the vocabulary of what it may read. It is protected where it says so or
 * where a fact that it is derived from is; a ratio of what is never below zero never is either.
 */
export function definitionOfDerivation(fact: FactDerivation, known: Vocabulary): FactDefinition {
  const { id, label, kind } = fact
  const isProtected =
    fact.isProtected === true || sourcesOf(fact).some((source) => known.get(source)?.isProtected === true)
  const isOpinion = sourcesOf(fact).some((source) => known.get(source)?.isOpinion === true)
  const common = {
    id,
    label,
    type: 'number',
    ...(isProtected ? { isProtected } : {}),
    ...(isOpinion ? { isOpinion } : {}),
  } as const
  switch (kind) {
    case 'ratio': {
      const divided = known.get(fact.of)
      const least = divided?.type === 'number' || divided?.type === 'amount' ? divided.least : undefined
      const bound = least !== undefined && Number(least) >= 0 ? { least: 0 } : {}
      return { ...common, unit: 'ratio', isWhole: fact.decimals === 0, ...bound, movement: 'derived' }
    }
    case 'count':
      return { ...common, unit: 'count', isWhole: true, least: 0, movement: 'derived' }
    case 'days-since':
      return { ...common, unit: 'days', isWhole: true, movement: 'daily' }
    case 'score': {
      const least = fact.factors.reduce(
        (sum, { bands }) => sum + Math.min(0, ...bands.map(({ points }) => points)),
        0,
      )
      return { ...common, unit: 'count', isWhole: true, least, movement: 'derived' }
    }
  }
}

/** What is wrong with this fact under the vocabulary of what it may read? Every fault. */
export function derivationIssues(fact: FactDerivation, known: Vocabulary, path: string): readonly Issue[] {
  switch (fact.kind) {
    case 'ratio': {
      const divided = known.get(fact.of)
      const wanted = isDivisible(divided) ? divided.type : undefined
      return [
        ...sourceIssues(fact.of, known, isDivisible, divisible, joinPath(path, 'of')),
        ...sourceIssues(
          fact.to,
          known,
          (one) => isDivisible(one) && (wanted === undefined || one?.type === wanted),
          wanted === undefined ? divisible : divisibles[wanted],
          joinPath(path, 'to'),
        ),
      ]
    }
    case 'count': {
      const listPath = joinPath(path, 'of')
      if (fact.of.length === 0) return [describeFault(nothingCounted, listPath)]
      return fact.of.flatMap((source, index) => {
        const own = joinPath(listPath, index)
        return fact.of.indexOf(source) < index
          ? [describeFault(countedTwice(source), own)]
          : sourceIssues(source, known, (one) => one?.type === 'boolean', yesOrNo, own)
      })
    }
    case 'days-since':
      return sourceIssues(fact.since, known, (one) => one?.type === 'date', date, joinPath(path, 'since'))
    case 'score':
      return scoreFactorIssues(fact.factors, known, joinPath(path, 'factors'))
  }
}

/** A ratio of what rises by the day would change on days that nobody looks at, so that none is taken. */
function isDivisible(
  fact: FactDefinition | undefined,
): fact is Extract<FactDefinition, { readonly type: 'number' | 'amount' }> {
  return (fact?.type === 'number' || fact?.type === 'amount') && fact.movement !== 'daily'
}

function sourceIssues(
  id: string,
  known: Vocabulary,
  fits: (fact: FactDefinition | undefined) => boolean,
  expected: Label,
  path: string,
): readonly Issue[] {
  const fact = known.get(id)
  if (fits(fact)) return []
  const quoted = JSON.stringify(id)
  return [
    describeFault(
      {
        code: fact === undefined ? 'unknown-reference' : 'wrong-type',
        expected: {
          en: `${expected.en}, known before this`,
          'zh-CN': `在此之前已知的${expected['zh-CN']}`,
        },
        received:
          fact === undefined
            ? verbatim(quoted)
            : { en: `${quoted}, ${kindOf(fact).en}`, 'zh-CN': `${quoted}（${kindOf(fact)['zh-CN']}）` },
        remedy: {
          en: 'Name a fact of the library, one that the policy declares, or a derived one that stands before this.',
          'zh-CN': '请写本库的事实、政策声明的事实，或排在此前的派生事实。',
        },
      },
      path,
    ),
  ]
}

function kindOf({ type, movement }: FactDefinition): Label {
  const kinds: Readonly<Record<FactDefinition['type'], Label>> = {
    number: { en: 'a number', 'zh-CN': '数字' },
    amount: { en: 'an amount', 'zh-CN': '金额' },
    label: { en: 'a label', 'zh-CN': '标签' },
    boolean: yesOrNo,
    date,
  }
  return movement === 'daily'
    ? { en: 'a number that rises by the day', 'zh-CN': '逐日增加的数字' }
    : kinds[type]
}

const yesOrNo: Label = { en: 'a fact that is true or false', 'zh-CN': '是否类事实' }
const date: Label = { en: 'a date', 'zh-CN': '日期' }
const divisible: Label = {
  en: 'a number that does not rise by the day, or an amount',
  'zh-CN': '不逐日增加的数字或金额',
}
const divisibles: Readonly<Record<'number' | 'amount', Label>> = {
  number: { en: 'a number that does not rise by the day', 'zh-CN': '不逐日增加的数字' },
  amount: { en: 'an amount', 'zh-CN': '金额' },
}

const nothingCounted: Fault = {
  code: 'missing',
  expected: { en: 'at least one fact to count', 'zh-CN': '至少一个待计数的事实' },
  received: { en: 'none', 'zh-CN': '无' },
  remedy: {
    en: 'Name the facts that are counted where they are true.',
    'zh-CN': '请列出为真时计入的事实。',
  },
}

function countedTwice(id: string): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: 'each fact once', 'zh-CN': '每个事实只写一次' },
    received: verbatim(JSON.stringify(id)),
    remedy: { en: 'Drop it where it stands again.', 'zh-CN': '请删除重复项。' },
  }
}

import {
  dayCount,
  describeFault,
  type FactDefinition,
  type FactValue,
  type Fault,
  type FieldShapes,
  factValue,
  fitsFact,
  type Issue,
  isTrue,
  joinPath,
  type Label,
  labelShape,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  showValue,
  text,
  type Vocabulary,
  verbatim,
} from '../foundations'

interface ObservedCommon {
  /** Unique among the facts of the policy. */
  readonly id: string
  readonly label: Label
  /** Whether it may raise no pressure; it may not either where the fact that is noted is protected. */
  readonly isProtected?: true
  /** The declared fact whose notes are counted. */
  readonly of: string
  /** Only notes of so many days count, the day of the question being the last of them; absent: all. */
  readonly withinDays?: number
}

/** How often was something noted (观察次数)? Known where the case file lists observations. */
export interface TimesObservedFact extends ObservedCommon {
  readonly kind: 'times-observed'
  /** The values that count; absent: any. */
  readonly values?: readonly FactValue[]
}

/** How often was the same thing noted, of whatever was noted most often (同一观察最多次数)? */
export interface MostRepeatedFact extends ObservedCommon {
  readonly kind: 'most-repeated'
}

/** Was something noted again after it had been disproved (证伪后再次提出)? */
export interface RepeatedAfterDisproofFact extends ObservedCommon {
  readonly kind: 'repeated-after-disproof'
}

/** A fact that is derived from what people noted; without a case file the caller may state it like any other. */
export type ObservationDerivation = TimesObservedFact | MostRepeatedFact | RepeatedAfterDisproofFact

const common: FieldShapes<ObservedCommon> = {
  id: text,
  label: labelShape,
  isProtected: /* @__PURE__ */ optional(isTrue),
  of: text,
  withinDays: /* @__PURE__ */ optional(dayCount),
}

/** The form of a {@link TimesObservedFact}. */
export const timesObservedShape: Shape<TimesObservedFact> = /* @__PURE__ */ record<TimesObservedFact>(
  /* @__PURE__ */ Object.assign({}, common, {
    kind: /* @__PURE__ */ oneOf(['times-observed']),
    values: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(factValue)),
  }),
)

/** The form of a {@link MostRepeatedFact}. */
export const mostRepeatedShape: Shape<MostRepeatedFact> = /* @__PURE__ */ record<MostRepeatedFact>(
  /* @__PURE__ */ Object.assign({}, common, {
    kind: /* @__PURE__ */ oneOf(['most-repeated']),
  }),
)

/** The form of a {@link RepeatedAfterDisproofFact}. */
export const repeatedAfterDisproofShape: Shape<RepeatedAfterDisproofFact> =
  /* @__PURE__ */ record<RepeatedAfterDisproofFact>(
    /* @__PURE__ */ Object.assign({}, common, {
      kind: /* @__PURE__ */ oneOf(['repeated-after-disproof']),
    }),
  )

/** The definition of a fact over observations; what is opinion in single notes is opinion in their number. */
export function definitionOverObservations(
  { id, label, kind, of, isProtected }: ObservationDerivation,
  known: Vocabulary,
): FactDefinition {
  const source = known.get(of)
  const own = {
    id,
    label,
    movement: 'derived',
    ...(isProtected === true || source?.isProtected === true ? ({ isProtected: true } as const) : {}),
    ...(source?.isOpinion === true ? ({ isOpinion: true } as const) : {}),
  } as const
  return kind === 'repeated-after-disproof'
    ? { ...own, type: 'boolean' }
    : { ...own, type: 'number', unit: 'count', isWhole: true, least: 0 }
}

/** What is wrong with this well-formed fact, of these that people may note? Every fault. */
export function observationIssues(
  fact: ObservationDerivation,
  declared: Vocabulary,
  path: string,
): readonly Issue[] {
  const source = declared.get(fact.of)
  if (source === undefined) {
    return [describeFault(notNoted(fact.of, [...declared.keys()]), joinPath(path, 'of'))]
  }
  const values = fact.kind === 'times-observed' ? (fact.values ?? []) : []
  return values.flatMap((value, index) =>
    fitsFact(value, source)
      ? []
      : [describeFault(noSuchValue(value, fact.of), joinPath(joinPath(path, 'values'), index))],
  )
}

function notNoted(id: string, known: readonly string[]): Fault {
  return {
    code: 'unknown-reference',
    expected: {
      en: known.length === 0 ? 'a fact that the policy declares' : `one of ${known.join(', ')}`,
      'zh-CN': known.length === 0 ? '政策声明的事实' : `${known.join('、')} 之一`,
    },
    received: verbatim(JSON.stringify(id)),
    remedy: {
      en: 'People note facts that the policy declares; those of the library are computed.',
      'zh-CN': '人工记录的是政策声明的事实；本库的事实由计算得出。',
    },
  }
}

function noSuchValue(value: unknown, of: string): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: `a value that ${of} can have`, 'zh-CN': `${of} 可取的值` },
    received: showValue(value),
    remedy: { en: 'Use values that the fact can have.', 'zh-CN': '请使用该事实可取的值。' },
  }
}

import {
  type Condition,
  conditionFault,
  conditionShape,
  countFactShape,
  daysSinceFactShape,
  definitionOfDerivation,
  derivationIssues,
  describeFault,
  type FactDefinition,
  type FactDerivation,
  type Issue,
  isTrue,
  joinPath,
  type Label,
  labelShape,
  oneOf,
  optional,
  ratioFactShape,
  record,
  type Shape,
  scoreFactShape,
  text,
  type Vocabulary,
  variant,
} from '../foundations'
import {
  definitionOverObservations,
  mostRepeatedShape,
  type ObservationDerivation,
  observationIssues,
  repeatedAfterDisproofShape,
  timesObservedShape,
} from './observed-fact'

/** What the accounts of a debtor are compared by (账户指标). The figures are those of `AccountAging`. */
export type AccountMeasure = 'daysPastDue' | 'daysDelinquent' | 'pastDue' | 'balance'

/** The least or the greatest figure of the debtor's accounts (各账户最小值、最大值). */
export interface ExtremeOfAccountsFact {
  /** Unique among the facts of the policy. */
  readonly id: string
  readonly label: Label
  /** Whether it may raise no pressure. */
  readonly isProtected?: true
  readonly kind: 'least-over-accounts' | 'greatest-over-accounts'
  /**
   * The figure. It is unknown where there is no account, or where that of any account is; amounts also where the
   * accounts are in several currencies, or in another than the policy's.
   */
  readonly of: AccountMeasure
}

/** How many of the debtor's accounts meet a condition (符合条件的账户数). */
export interface AccountCountFact {
  /** Unique among the facts of the policy. */
  readonly id: string
  readonly label: Label
  /** Whether it may raise no pressure. */
  readonly isProtected?: true
  readonly kind: 'account-count'
  /** The figure that is asked of each account. Amounts are unknown as for the least and the greatest. */
  readonly of: AccountMeasure | 'bucket'
  /**
   * What it must be for the account to count. Where it is unknown of any account, and the condition does not speak of
   * the unknown, the count is unknown.
   */
  readonly where: Condition
}

/** A fact that is derived from the debtor's accounts; without a case file the caller may state it like any other. */
export type AccountDerivation = ExtremeOfAccountsFact | AccountCountFact

/**
 * A fact that a policy derives from others (派生事实), of a closed set of kinds; there is no language of expressions.
 *
 * What a caller states in its place wins. Where a fact that it is derived from is unknown it is unknown too. To tables
 * it is a fact of its own: two that hang on one unknown fact count as if each could turn out alone, so that an answer
 * may be undetermined, or a gap or an overlap told, for what cannot be. `impossible` of the table rules it out.
 */
export type DerivedFact = FactDerivation | AccountDerivation | ObservationDerivation

const measures: readonly AccountMeasure[] = ['daysPastDue', 'daysDelinquent', 'pastDue', 'balance']

const extremeShape: Shape<ExtremeOfAccountsFact> = /* @__PURE__ */ record<ExtremeOfAccountsFact>({
  id: text,
  label: labelShape,
  isProtected: /* @__PURE__ */ optional(isTrue),
  kind: /* @__PURE__ */ oneOf(['least-over-accounts', 'greatest-over-accounts']),
  of: /* @__PURE__ */ oneOf(measures),
})

/** The form of a {@link DerivedFact}. */
export const derivedFactShape: Shape<DerivedFact> = /* @__PURE__ */ variant<DerivedFact>('kind', {
  ratio: ratioFactShape,
  count: countFactShape,
  'days-since': daysSinceFactShape,
  score: scoreFactShape,
  'least-over-accounts': extremeShape,
  'greatest-over-accounts': extremeShape,
  'account-count': /* @__PURE__ */ record<AccountCountFact>({
    id: text,
    label: labelShape,
    isProtected: /* @__PURE__ */ optional(isTrue),
    kind: /* @__PURE__ */ oneOf(['account-count']),
    of: /* @__PURE__ */ oneOf(['daysPastDue', 'daysDelinquent', 'pastDue', 'balance', 'bucket']),
    where: conditionShape,
  }),
  'times-observed': timesObservedShape,
  'most-repeated': mostRepeatedShape,
  'repeated-after-disproof': repeatedAfterDisproofShape,
})

const kindsOverAccounts: readonly string[] = [
  'least-over-accounts',
  'greatest-over-accounts',
  'account-count',
]
const kindsOverObservations: readonly string[] = [
  'times-observed',
  'most-repeated',
  'repeated-after-disproof',
]

/** Is this fact derived from the accounts, and not from other facts? */
export function isOverAccounts(fact: DerivedFact): fact is AccountDerivation {
  return kindsOverAccounts.includes(fact.kind)
}

/** Is this fact derived from what people noted? */
export function isOverObservations(fact: DerivedFact): fact is ObservationDerivation {
  return kindsOverObservations.includes(fact.kind)
}

/** Is this fact derived from other facts? */
export function isOverFacts(fact: DerivedFact): fact is FactDerivation {
  return !isOverAccounts(fact) && !isOverObservations(fact)
}

/** The vocabulary with these facts added, each of which may read those before it. */
export function withDerivedFacts(vocabulary: Vocabulary, derived: readonly DerivedFact[]): Vocabulary {
  const known = new Map(vocabulary)
  for (const fact of derived) {
    known.set(fact.id, definitionOfDerived(fact, vocabulary, known))
  }
  return known
}

function definitionOfDerived(fact: DerivedFact, vocabulary: Vocabulary, known: Vocabulary): FactDefinition {
  if (isOverAccounts(fact)) return definitionOverAccounts(fact, vocabulary)
  return isOverObservations(fact)
    ? definitionOverObservations(fact, vocabulary)
    : definitionOfDerivation(fact, known)
}

/**
 * What is wrong with these well-formed facts under the vocabulary of the case and the policy? Every fault.
 *
 * @param declared - The facts that the policy declares, which people may note.
 */
export function derivedFactIssues(
  derived: readonly DerivedFact[],
  vocabulary: Vocabulary,
  declared: Vocabulary,
  path: string,
): readonly Issue[] {
  return derived.flatMap((fact, index) => {
    const own = joinPath(path, index)
    if (isOverObservations(fact)) return observationIssues(fact, declared, own)
    if (!isOverAccounts(fact)) {
      return derivationIssues(fact, withDerivedFacts(vocabulary, derived.slice(0, index)), own)
    }
    if (fact.kind !== 'account-count') return []
    const fault = conditionFault(fact.where, figureOfAccount(fact.of, vocabulary))
    return fault === undefined ? [] : [describeFault(fault, joinPath(own, 'where'))]
  })
}

/** What is asked of one account, as a fact: of the debtor's facts the one that it is taken from has the same id. */
export function figureOfAccount(of: AccountCountFact['of'], vocabulary: Vocabulary): FactDefinition {
  return (of === 'balance' ? undefined : vocabulary.get(of)) ?? balance
}

const balance: FactDefinition = {
  id: 'balance',
  label: { en: 'balance', 'zh-CN': '余额' },
  type: 'amount',
  movement: 'derived',
}

function definitionOverAccounts(fact: AccountDerivation, vocabulary: Vocabulary): FactDefinition {
  const { id, label, isProtected } = fact
  const common = { id, label, ...(isProtected === undefined ? {} : { isProtected }) }
  if (fact.kind === 'account-count') {
    return { ...common, type: 'number', unit: 'count', isWhole: true, least: 0, movement: 'derived' }
  }
  return { ...figureOfAccount(fact.of, vocabulary), ...common }
}

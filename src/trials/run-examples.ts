import type { ContactLaw } from '../contact'
import { type Answer, type Assessment, assessOne, type Decision, decideOnFacts, rulesOf } from '../decision'
import { isArrearsError, readField } from '../foundations'
import { alwaysInForce, type CompiledPolicy, type PolicyExample, stepQuestions } from '../policy'
import { type AskedQuestion, askedQuestions, dayOfFollowUp, isStepQuestion } from './asked-questions'
import { contactMismatch } from './contact-mismatch'
import { findNearestRow, type NearestRow } from './nearest-row'
import type { OffersAnswer } from './offers-mismatches'
import { reAgingMismatch } from './re-aging-mismatch'
import { everyRule, type UnreachedOutcomes, unreachedOutcomes } from './unreached'

/** One thing that an example expected and did not get. */
export interface ExampleMismatch {
  /** What was asked: `reminders`, `followUpOn` or `changesOn` of a case, `stage`, `treatment` and so on, `plan.tone` and so on, `contact`, `reAging`, `offers.plan:10` and so on, `offers` where none is quoted, or the id of a segmentation. */
  readonly question: string
  readonly expected: unknown
  /**
   * The value; or the status, where there is none; or the sentence of an error. Of a contact `{ status, rules }`, and where
   * it is undetermined what is `missing` and `uncovered`; of a re-aging `{ status, unmet }`; of an offer all that
   * may be expected of it, with the `sentences` of its reasons.
   */
  readonly received: unknown
  /** The rules that decided, or that might; of a contact those that stand in its way. */
  readonly rules: readonly string[]
  /**
   * The row that came nearest to giving what was expected; `null` where no row gives it, the question has no
   * table (letter, approver, plan, contact and offers), it was expected to stay open, or the example gives a whole case.
   */
  readonly nearest: NearestRow | null
}

/** How one example fared. */
export interface ExampleResult {
  readonly id: string
  readonly because: string
  readonly mismatches: readonly ExampleMismatch[]
}

/** How all examples of a policy fared. */
export interface ExampleReport {
  readonly passed: number
  readonly failed: number
  /** In the order of the examples. */
  readonly results: readonly ExampleResult[]
  /**
   * Rules, as `table/row` and `guidelines/id`, by which no example was decided; one that only might have decided is not
   * reached.
   */
  readonly unreached: readonly string[]
  /** What the policy declares as an answer and gave in no example, by question; only questions that lack some. */
  readonly unreachedOutcomes: readonly UnreachedOutcomes[]
}

// Only facts are given, so that the day of the question plays no part; any will do.
const ANY_DAY = '2000-01-01'

/**
 * Does the policy do what these examples say?
 *
 * An example whose facts or case the policy refuses fails with the error's sentence; it costs no other example. A contact that is
 * refused, or whose law has no value yet, is a mismatch of that contact.
 *
 * @param examples - Of the right form.
 * @param law - By which contact is judged, checked.
 * @param offersAnswer - What answers the examples that ask for offers; absent: these are left out.
 */
export function runExamples(
  policy: CompiledPolicy,
  examples: readonly PolicyExample[],
  law: ContactLaw,
  offersAnswer?: OffersAnswer,
): ExampleReport {
  const decided: AskedQuestion[] = []
  const held = new Set<string>()
  // No day is asked about to which days could be counted since a date: an example states how many they are.
  const dayless = { ...policy, derivedFacts: policy.derivedFacts.filter(({ kind }) => kind !== 'days-since') }
  const results = runnable(examples, offersAnswer).map((example): ExampleResult => {
    const { id, because, given } = example
    const ofOthers = [
      contactMismatch(policy, example, law) ?? [],
      reAgingMismatch(policy, example) ?? [],
      offersAnswer?.(policy, example, law) ?? [],
    ].flat()
    try {
      const decision = decideExample(given, policy, dayless, law)
      for (const one of decision.plan?.guidelines ?? []) held.add(one)
      decided.push(...askedQuestions(decision).filter(({ answer }) => answer.status === 'decided'))
      return { id, because, mismatches: [...mismatchesOf(dayless, example, decision), ...ofOthers] }
    } catch (error) {
      if (!isArrearsError(error)) throw error
      const refused = { question: 'given', expected: 'facts of the policy', received: error.message }
      return { id, because, mismatches: [{ ...refused, rules: [], nearest: null }, ...ofOthers] }
    }
  })
  const failed = results.filter(({ mismatches }) => mismatches.length > 0).length
  // Where unknown facts leave open which of several rows decided, none of them was shown to.
  const reached = new Set(
    decided.flatMap(({ question, answer }) => {
      const rules = rulesOf(answer)
      return rules.length === 1 && !question.startsWith('plan.') ? rules : []
    }),
  )
  for (const id of held) reached.add(`guidelines/${id}`)
  return {
    passed: results.length - failed,
    failed,
    results,
    unreached: everyRule(policy).filter((rule) => !reached.has(rule)),
    unreachedOutcomes: unreachedOutcomes(policy, decided),
  }
}

/** What the policy decides on the facts of an example, or on its case and day. */
function decideExample(
  { contact: _, reAging: __, offers: ___, caseFile, asOf, ...known }: PolicyExample['given'],
  policy: CompiledPolicy,
  dayless: CompiledPolicy,
  law: ContactLaw,
): Decision | Assessment {
  return caseFile === undefined
    ? decideOnFacts(alwaysInForce(dayless), known, { asOf: ANY_DAY })
    : assessOne(alwaysInForce(policy), law, caseFile, { asOf })
}

/** What an example expects of one question. */
interface Expectation {
  readonly question: string
  readonly answer: Answer<unknown> | undefined
  /** `undefined` where it is expected to stay open. */
  readonly value: unknown
}

function mismatchesOf(
  policy: CompiledPolicy,
  example: PolicyExample,
  decision: Decision | Assessment,
): readonly ExampleMismatch[] {
  const ofAnswers = expectationsOf(example, decision)
    .filter(({ question, answer, value }) =>
      value === undefined
        ? answer?.status !== 'undetermined'
        : JSON.stringify(receivedOf(question, answer)) !== JSON.stringify(value),
    )
    .map(({ question, answer, value }) => ({
      question,
      expected: value === undefined ? 'undetermined' : value,
      received: receivedOf(question, answer),
      rules: rulesOf(answer),
      // Of a case only the facts that the rows read are known here.
      nearest:
        answer === undefined || example.given.caseFile !== undefined
          ? null
          : findNearestRow(policy, question, value, example.given, decision),
    }))
  return [...ofAnswers, ...guidelineMismatch(example, decision), ...caseMismatches(example, decision)]
}

/** In what does the assessment of a case differ from what is expected of a case alone? */
function caseMismatches(
  { expect: { reminders, followUpOn, changesOn } }: PolicyExample,
  decision: Decision | Assessment,
): readonly ExampleMismatch[] {
  if (!('promises' in decision)) return []
  const pending = decision.promises.filter(({ status }) => status === 'pending')
  const found = {
    reminders: pending.flatMap(({ remindAt }) => remindAt ?? []),
    followUpOn: dayOfFollowUp(decision.followUpOn),
    changesOn: decision.changesOn,
  }
  const rulesBehind = { reminders: [], followUpOn: rulesOf(decision.followUpOn), changesOn: [] }
  return Object.entries({ reminders, followUpOn, changesOn }).flatMap(([question, expected]) => {
    const received = found[question as keyof typeof found]
    const isSame = expected === undefined || JSON.stringify(expected) === JSON.stringify(received)
    const rules = rulesBehind[question as keyof typeof found]
    return isSame ? [] : [{ question, expected, received, rules, nearest: null }]
  })
}

/** Do other guidelines hold than those that are expected? Their order is that of their rank, and no matter of examples. */
function guidelineMismatch(
  { expect: { plan: expected } }: PolicyExample,
  { plan }: Decision,
): readonly ExampleMismatch[] {
  if (expected?.guidelines === undefined) return []
  const received = plan?.guidelines ?? []
  const wanted = new Set(expected.guidelines)
  if (wanted.size === received.length && received.every((id) => wanted.has(id))) return []
  const rules = received.map((id) => `guidelines/${id}`)
  return [{ question: 'plan.guidelines', expected: expected.guidelines, received, rules, nearest: null }]
}

/** What is expected, in the order of the chain, so that the first mismatch is the one to look at. */
function expectationsOf({ expect }: PolicyExample, decision: Decision | Assessment): readonly Expectation[] {
  const { segments = {}, undetermined = [] } = expect
  const asked = askedQuestions(decision)
  const answerOf = (question: string): Answer<unknown> | undefined =>
    asked.find((one) => one.question === question)?.answer
  const ofSegments = Object.entries(segments).map(([question, value]) => ({
    question,
    // A step is no segmentation, whatever an example calls it.
    answer: isStepQuestion(question) ? undefined : answerOf(question),
    value,
  }))
  const ofSteps = stepQuestions.flatMap((question) => {
    const value = expect[question]
    return value === undefined ? [] : [{ question, answer: decision[question], value }]
  })
  const ofPlan = Object.entries(expect.plan ?? {}).flatMap(([name, value]) => {
    const question = `plan.${name}`
    if (value === undefined || name === 'guidelines') return []
    return [{ question, answer: answerOf(question), value }]
  })
  const open = undetermined.map((question) => ({ question, answer: answerOf(question), value: undefined }))
  const places = new Map(asked.map(({ question }, place) => [question, place]))
  const placeOf = ({ question, answer }: Expectation): number =>
    answer === undefined ? asked.length : (places.get(question) ?? asked.length)
  return [...ofSegments, ...ofSteps, ...ofPlan, ...open].sort((left, right) => placeOf(left) - placeOf(right))
}

function receivedOf(question: string, answer: Answer<unknown> | undefined): unknown {
  if (answer === undefined) return 'no such question'
  if (answer.status !== 'decided') return answer.status
  const { value } = answer
  // Who makes an offer hangs on the amount: an example tells which may be made.
  return question === 'plan.offers' && Array.isArray(value)
    ? value.map((one) => readField(one, 'offer'))
    : value
}

/** The examples that can be run: where nothing quotes offers, as in the script for spreadsheets, those that ask for none. */
export function runnable(
  examples: readonly PolicyExample[],
  offersAnswer: OffersAnswer | undefined,
): readonly PolicyExample[] {
  return offersAnswer === undefined ? examples.filter(({ given }) => given.offers === undefined) : examples
}

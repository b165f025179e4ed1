import {
  answerContact,
  blockingRules,
  type ContactLaw,
  type ContactVerdict,
  expectQuestion,
  factsByPolicy,
  mannerByPolicy,
} from '../contact'
import { isArrearsError } from '../foundations'
import type { CompiledPolicy, ExpectedDecision, PolicyExample } from '../policy'
import type { ExampleMismatch } from './run-examples'

/** What an example expects of a contact. */
export type ExpectedContact = NonNullable<ExpectedDecision['contact']>

/** What the guard answered to the contact of an example. */
export interface ReceivedContact {
  readonly status: ContactVerdict['status']
  /** The rules that stand in the way. */
  readonly rules: readonly string[]
  /** Only where it is undetermined, as is what is uncovered. */
  readonly missing?: readonly string[]
  readonly uncovered?: readonly string[]
}

/**
 * In what does the answer of the guard to the contact of an example differ from what the example expects? `undefined` where
 * it does not, or nothing of contact is asked.
 *
 * The contact is judged as those of a decision are: what the policy says of every contact holds where the example says nothing
 * else. A question that has no answer is a mismatch with the sentence of its error.
 */
export function contactMismatch(
  { contact: policy }: CompiledPolicy,
  { given: { contact: given }, expect: { contact: expected } }: PolicyExample,
  law: ContactLaw,
): ExampleMismatch | undefined {
  if (given === undefined || expected === undefined) return undefined
  const mismatch = { question: 'contact', expected, nearest: null }
  const request = mannerByPolicy(given.request, policy)
  try {
    const verdict = answerContact(expectQuestion(request, factsByPolicy(given.facts, policy), law))
    const received = receivedContact(verdict)
    return isAsExpected(expected, received) ? undefined : { ...mismatch, received, rules: received.rules }
  } catch (error) {
    if (!isArrearsError(error)) throw error
    return { ...mismatch, received: error.message, rules: [] }
  }
}

function receivedContact(verdict: ContactVerdict): ReceivedContact {
  const { status, missing, uncovered } = verdict
  const answer = { status, rules: blockingRules(verdict) }
  return status === 'undetermined' ? { ...answer, missing, uncovered } : answer
}

function isAsExpected(expected: ExpectedContact, { status, rules }: ReceivedContact): boolean {
  if (expected.status !== status) return false
  if (expected.rules === undefined) return true
  const wanted = new Set(expected.rules)
  return wanted.size === rules.length && rules.every((rule) => wanted.has(rule))
}

import {
  type CivilDate,
  type CompiledTable,
  evaluateTable,
  type Facts,
  issuesError,
  sumAmounts,
} from '../foundations'
import type { Override } from '../model'
import type { CompiledPolicy, CompiledStrategy } from '../policy'
import { type Authority, findApprover, findNextLetter, type Letter, type NextLetter } from '../strategy'
import type { Answer, Decision, DecisionReason, KnownFacts, StrategyAnswers } from './decision'
import { factIssues } from './fact-issues'
import { LIBRARY_VERSION } from './library-version'

/**
 * What does this policy decide on these facts?
 *
 * The chain: segments in the order of the policy, stage, treatment, follow-up, letter, approver. What a
 * step leaves undetermined is unknown to the steps after it.
 *
 * @param overrides - People's decisions in force on the day, which take the place of the policy's; each one
 * that the policy can put in place.
 * @throws ArrearsError `invalid-input`, naming the fact, for one that the policy does not know or a value
 * that it cannot have.
 */
export function decideOn(
  policy: CompiledPolicy,
  known: KnownFacts,
  asOf: CivilDate,
  overrides: readonly Override[],
): Decision {
  const issues = factIssues(policy, known.facts)
  if (issues.length > 0) throw issuesError('invalid-input', issues)
  const facts: Record<string, Facts[string]> = { ...known.facts }
  // The policy's limits are in its own currency; an amount in another is no figure to hold against them.
  if (known.currency !== policy.strategy?.policy.authority.currency) delete facts['pastDue']
  const segments = policy.segmentations.map(({ id, table }) => {
    const answer = ask(table, facts, id, overrides)
    if (answer.status === 'decided') facts[id] = answer.value
    return { id, answer }
  })
  const strategy =
    policy.strategy === null ? noStrategy : decideStrategy(policy.strategy, facts, known, overrides)
  const answers: readonly Answer<unknown>[] = [
    ...segments.map(({ answer }) => answer),
    ...Object.values(strategy),
  ]
  const missing = answers.flatMap((answer) => (answer.status === 'undetermined' ? answer.missing : []))
  const isOpen = answers.some(({ status }) => status === 'undetermined')
  // A segment that is itself undetermined is no fact to ask for: what it lacks is listed already.
  const derived = new Set(['stage', ...policy.segmentations.map(({ id }) => id)])
  return {
    asOf,
    status: isOpen ? 'undetermined' : 'decided',
    missing: [...new Set(missing)].filter((id) => !derived.has(id)),
    segments,
    ...strategy,
    basis: {
      library: LIBRARY_VERSION,
      policy: { id: policy.id, version: policy.version, hash: policy.hash },
    },
  }
}

const noStrategy: StrategyAnswers = {
  stage: { status: 'none', value: null },
  treatment: { status: 'none', value: null },
  followUpDays: { status: 'none', value: null },
  letter: { status: 'none', value: null },
  approver: { status: 'none', value: null },
}

function decideStrategy(
  { policy, stageTable, treatmentTable, cadenceTable }: CompiledStrategy,
  facts: Record<string, Facts[string]>,
  { lettersSent }: KnownFacts,
  overrides: readonly Override[],
): StrategyAnswers {
  const stage = ask(stageTable, facts, 'stage', overrides)
  if (stage.status === 'decided') facts['stage'] = stage.value
  const treatment = ask(treatmentTable, facts, 'treatment', overrides)
  return {
    stage,
    treatment,
    followUpDays: ask(cadenceTable, facts, 'followUpDays', []),
    letter: answerLetter(policy.letters, facts, lettersSent),
    approver: answerApprover(policy, treatment, facts),
  }
}

function ask<Value extends string | number>(
  table: CompiledTable<Value>,
  facts: Facts,
  what: string,
  overrides: readonly Override[],
): Answer<Value> {
  const override = overrides.find((one) => one.what === what)
  const outcome = table.table.rows.find((row) => row.outcome === override?.value)?.outcome
  if (override !== undefined && outcome !== undefined) {
    const { by, why } = override
    return {
      status: 'decided',
      value: outcome,
      reasons: [{ rule: 'override', facts: {}, outcome, override: { by, why } }],
    }
  }
  const answer = evaluateTable(table, facts)
  const ruleOf = (row: string): string => `${table.table.id}/${row}`
  switch (answer.status) {
    case 'decided':
      return {
        status: 'decided',
        value: answer.outcome,
        reasons: answer.rows.map((row) => reasonOf(table, row, facts)),
      }
    case 'no-row':
      return { status: 'none', value: null }
    case 'conflict':
      return { status: 'conflict', value: null, rules: answer.rows.map(ruleOf) }
    case 'undetermined': {
      const values = table.table.rows
        .filter(({ id }) => answer.rows.includes(id))
        .map(({ outcome }) => outcome)
      return {
        status: 'undetermined',
        value: null,
        missing: answer.missing,
        candidates: answer.rows.map(ruleOf),
        mayBe: [...new Set(values)],
        mayBeNone: answer.mayBeNone,
      }
    }
  }
}

function reasonOf(table: CompiledTable<string | number>, rowId: string, facts: Facts): DecisionReason {
  const row = table.table.rows.find(({ id }) => id === rowId)
  return {
    rule: `${table.table.id}/${rowId}`,
    facts: Object.fromEntries(Object.keys(row?.when ?? {}).map((id) => [id, facts[id] ?? null])),
    outcome: row?.outcome ?? '',
    ...(row?.note === undefined ? {} : { note: row.note }),
    ...(row?.source === undefined ? {} : { source: row.source }),
  }
}

function answerLetter(
  letters: readonly Letter[],
  facts: Facts,
  lettersSent: readonly string[] | undefined,
): Answer<NextLetter | null> {
  const { daysPastDue } = facts
  const isDayKnown = typeof daysPastDue === 'number'
  // Between two edges of windows the answer cannot differ, so these days stand for all.
  const days = isDayKnown
    ? [daysPastDue]
    : [
        0,
        ...letters.flatMap(({ fromDay, toDay }) => (toDay === undefined ? [fromDay] : [fromDay, toDay + 1])),
      ]
  // Having sent everything is the other extreme of having sent nothing.
  const histories = lettersSent === undefined ? [[], letters.map(({ id }) => id)] : [lettersSent]
  const mayBe = new Map<string, NextLetter | null>()
  for (const day of days) {
    for (const sent of histories) {
      const next = findNextLetter(letters, day, sent)
      mayBe.set(next === null ? 'none' : `${next.letter}:${next.status}`, next)
    }
  }
  const [only] = mayBe
  if (mayBe.size === 1 && only !== undefined) {
    const [outcome, value] = only
    const reason = { rule: 'letters', facts: { daysPastDue: daysPastDue ?? null }, outcome }
    return { status: 'decided', value, reasons: [reason] }
  }
  return {
    status: 'undetermined',
    value: null,
    missing: [...(isDayKnown ? [] : ['daysPastDue']), ...(lettersSent === undefined ? ['lettersSent'] : [])],
    candidates: letters.map(({ id }) => `letters/${id}`),
    mayBe: [...mayBe.values()],
    mayBeNone: false,
  }
}

function answerApprover(
  { treatments, authority }: CompiledStrategy['policy'],
  treatment: Answer<string>,
  facts: Facts,
): Answer<string> {
  if (treatment.status === 'none' || treatment.status === 'conflict') return treatment
  const isOpen = treatment.status === 'undetermined'
  const { pastDue } = facts
  const possible = new Set<string>()
  for (const id of isOpen ? treatment.mayBe : [treatment.value]) {
    const measure = treatments.find((one) => one.id === id)?.measure ?? ''
    // Without the amount it may be that of any role: nothing, or more than any limit.
    const amounts = typeof pastDue === 'string' ? [pastDue] : ['0', ...limitsAndMore(authority)]
    for (const amount of amounts) possible.add(findApprover(authority, measure, amount).approver)
  }
  const [only] = possible
  if (possible.size === 1 && only !== undefined && !(isOpen && treatment.mayBeNone)) {
    const measure = isOpen ? null : (treatments.find(({ id }) => id === treatment.value)?.measure ?? null)
    const reason = { rule: `authority/${only}`, facts: { pastDue: pastDue ?? null, measure }, outcome: only }
    return { status: 'decided', value: only, reasons: [reason] }
  }
  return {
    status: 'undetermined',
    value: null,
    missing: [...(isOpen ? treatment.missing : []), ...(typeof pastDue === 'string' ? [] : ['pastDue'])],
    candidates: [...possible].map((id) => `authority/${id}`),
    mayBe: [...possible],
    mayBeNone: isOpen && treatment.mayBeNone,
  }
}

function limitsAndMore({ roles, currency }: Authority): readonly string[] {
  const limits = roles.flatMap(({ upTo }) => (upTo === undefined ? [] : [sumAmounts([upTo], currency)]))
  const highest = limits[limits.length - 1]
  return highest === undefined ? [] : [...limits, sumAmounts([highest, '1'], currency)]
}

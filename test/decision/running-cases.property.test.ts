import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Assessment, createArrears, isArrearsError, type Policy, type RunningCases } from '../../src'
import { addDays } from '../../src/foundations'
import type { CaseFile } from '../../src/model'
import { today } from '../properties/portfolios'
import { versionOf } from './versions'

const DAYS = 90
const effects = fc.constantFrom<RunningCases>('finish', 'restart', 'continue')
const dayWithin = (days: number) =>
  fc.integer({ min: -days, max: days }).map((count) => addDays(today, count))

/** Two or three versions, the first with or without a first day, the last with or without a last one. */
const versions: fc.Arbitrary<readonly Policy[]> = fc
  .record({
    starts: fc.uniqueArray(fc.integer({ min: -60, max: 25 }), { minLength: 2, maxLength: 3 }),
    isFirstOpen: fc.boolean(),
    lastDays: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
    own: fc.array(fc.record({ effect: effects, lateFrom: fc.constantFrom(2, 9, 25) }), {
      minLength: 3,
      maxLength: 3,
    }),
  })
  .map(({ starts, isFirstOpen, lastDays, own }) => {
    const days = [...starts].sort((one, other) => one - other).map((count) => addDays(today, count))
    return days.map((from, index) => {
      const { effect, lateFrom } = own[index] ?? { effect: 'finish', lateFrom: 9 }
      const isLast = index === days.length - 1
      return versionOf(`v${index}`, {
        lateFrom,
        ...(index === 0 && isFirstOpen ? {} : { from }),
        ...(index === 0 ? {} : { runningCases: effect }),
        ...(isLast && lastDays !== undefined && !(index === 0 && isFirstOpen)
          ? { until: addDays(from, lastDays) }
          : {}),
      })
    })
  })

const cases: fc.Arbitrary<CaseFile> = fc
  .record({
    dueOn: fc.integer({ min: -26, max: 1 }).map((count) => addDays(today, count)),
    contacts: fc.array(
      fc.record({
        on: dayWithin(60),
        outcome: fc.constantFrom('no-answer', 'sent-letter', 'answered-by-debtor'),
      }),
      { maxLength: 3 },
    ),
    override: fc.option(fc.record({ from: dayWithin(60), days: fc.nat({ max: 20 }) }), { nil: undefined }),
    begun: fc.constantFrom('v0', 'v1', 'v2', undefined),
  })
  .map(({ dueOn, contacts, override, begun }) => ({
    debtor: { id: 'D' },
    accounts: [{ id: 'A', currency: 'CNY', dues: [{ id: '1', dueOn, amount: '10.00' }] }],
    contacts: contacts.map(({ on, outcome }, index) => ({
      id: `C-${index}`,
      at: `${on}T12:00:00Z`,
      channel: 'letter',
      direction: 'outbound',
      outcome,
      actor: 'lender',
      ...(outcome === 'sent-letter' ? { letter: 'first' } : {}),
    })),
    overrides:
      override === undefined
        ? []
        : [
            {
              what: 'treatment',
              value: 'call',
              by: 'x',
              why: 'y',
              from: override.from,
              until: addDays(override.from, override.days),
            },
          ],
    ...(begun === undefined ? {} : { policyVersion: begun }),
  }))

const arrearsOf = (list: readonly Policy[]) => {
  const [newest, ...earlier] = [...list].reverse()
  if (newest === undefined) throw new Error('no version')
  return createArrears({ policy: newest, earlierPolicies: earlier })
}

/** What a reader sees differ. The tables give every case an answer, so that only the unknown version leaves one open. */
const visible = (assess: () => Assessment): string => {
  try {
    const {
      status,
      missing,
      segments,
      stage,
      treatment,
      followUpDays,
      letter,
      approver,
      accounts,
      followUpOn,
    } = assess()
    return JSON.stringify([
      status,
      missing,
      [
        ...segments.map(({ answer }) => answer),
        ...[stage, treatment, followUpDays, letter, approver, followUpOn],
      ].map((answer) =>
        answer.status === 'decided' ? [answer.value, answer.reasons.map(({ rule }) => rule)] : answer,
      ),
      accounts.map(({ bucket, pastDue }) => [bucket, pastDue]),
    ])
  } catch (error) {
    if (!isArrearsError(error)) throw error
    return 'no version'
  }
}

/** Which version decides, and from which day on letters and attempts count: the definition, told day by day. */
function ruleOf(
  list: readonly Policy[],
  begun: string,
  asOf: string,
): { policy: Policy; since: string } | null {
  const inForce = list.filter(({ effectiveFrom }) => (effectiveFrom ?? '') <= asOf)
  const last = inForce[inForce.length - 1]
  if (last === undefined || (last.effectiveUntil ?? '9999') < asOf) return null
  let policy = inForce.find(({ version }) => version === begun) ?? last
  for (const one of inForce.slice(inForce.indexOf(policy) + 1))
    if (one.runningCases !== 'finish') policy = one
  const since = inForce
    .slice(0, inForce.indexOf(policy) + 1)
    .reduce((day, one) => (one.runningCases === 'restart' ? (one.effectiveFrom ?? '') : day), '')
  return { policy, since }
}

describe('over random versions and cases', () => {
  it('a case that names its version is decided as by that version alone, on what counts', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        versions,
        cases,
        dayWithin(60),
        (list, { policyVersion: begun = 'v0', ...caseFile }, asOf) => {
          fc.pre(list.some(({ version }) => version === begun))
          const rule = ruleOf(list, begun, asOf)
          const named = { ...caseFile, policyVersion: begun }
          if (rule === null) {
            expect(visible(() => arrearsOf(list).assess(named, { asOf }))).toBe('no version')
            return
          }
          const { effectiveFrom, effectiveUntil, runningCases, ...alone } = rule.policy
          const counted = caseFile.contacts?.filter(({ at }) => String(at).slice(0, 10) >= rule.since) ?? []
          const { basis, ...answers } = arrearsOf(list).assess(named, { asOf })
          seen.add(`${basis.policy.effect}`)
          expect(basis.policy.version).toBe(alone.version)
          const only = createArrears({ policy: alone }).assess({ ...caseFile, contacts: counted }, { asOf })
          expect(visible(() => ({ ...answers, basis }))).toBe(visible(() => only))
        },
      ),
      { seed: 81, endOnFailure: true, numRuns: 300 },
    )
    expect([...seen].sort()).toEqual(['continue', 'finish', 'restart', 'undefined'])
  })

  it('an unsaid version leaves open exactly what two of the versions in question answer otherwise', () => {
    let open = 0
    fc.assert(
      fc.property(versions, cases, (list, { policyVersion: _, ...caseFile }) => {
        const arrears = arrearsOf(list)
        const asked = list.filter(({ effectiveFrom }) => (effectiveFrom ?? '') <= today)
        fc.pre(ruleOf(list, '', today) !== null)
        const decision = arrears.assess(caseFile, { asOf: today })
        const each = asked.map(({ version }) =>
          arrears.assess({ ...caseFile, policyVersion: version }, { asOf: today }),
        )
        for (const question of ['stage', 'treatment', 'followUpDays', 'letter', 'approver'] as const) {
          const values = new Set(
            each.map((one) => JSON.stringify([one[question].status, one[question].value])),
          )
          const { status, value } = decision[question]
          if (values.size > 1) open++
          expect(values.size > 1 ? status : JSON.stringify([status, value])).toBe(
            values.size > 1 ? 'undetermined' : [...values].join(),
          )
        }
      }),
      { seed: 82, endOnFailure: true, numRuns: 350 },
    )
    expect(open).toBeGreaterThan(15)
  })

  it('the next change is the first day on which a day-by-day search sees a difference', () => {
    let found = 0
    fc.assert(
      fc.property(versions, cases, (list, { policyVersion, ...rest }) => {
        const isKnown = list.some(({ version }) => version === policyVersion)
        const caseFile = isKnown && policyVersion !== undefined ? { ...rest, policyVersion } : rest
        fc.pre(ruleOf(list, '', today) !== null)
        const arrears = arrearsOf(list)
        const on = (day: string) => visible(() => arrears.assess(caseFile, { asOf: day }))
        const now = on(today)
        let first: string | null = null
        for (let count = 1; first === null && count <= DAYS * 3; count++) {
          if (on(addDays(today, count)) !== now) first = addDays(today, count)
        }
        if (first !== null) found++
        expect(arrears.assess(caseFile, { asOf: today }).changesOn).toBe(first)
      }),
      { seed: 83, endOnFailure: true, numRuns: 40 },
    )
    expect(found).toBeGreaterThan(10)
  })
})

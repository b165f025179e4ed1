import { describe, expect, it } from 'vitest'
import { createArrears, type FactValue, type Policy } from '../../src'
import { smallPolicy, tableOf } from '../trials/small-policy'

const label = (text: string) => ({ en: text, 'zh-CN': text })
const asOf = '2026-03-31'

/** One letter, due from day 3 to 7. `stop` and `rest` contact nobody, `call` and `write` do. */
const policyOf = (...rows: Parameters<typeof tableOf<string>>[1][]): Policy => {
  const small = smallPolicy({ treatmentTable: tableOf<string>('treatments', ...rows) })
  const { strategy } = small
  if (strategy === undefined) throw new Error('the small policy has a strategy')
  const treatment = (id: string, channels: readonly 'letter'[]) => ({
    id,
    label: label(id),
    pressure: 0,
    channels,
    measure: 'standard',
  })
  return {
    ...small,
    strategy: {
      ...strategy,
      treatments: [
        treatment('stop', []),
        treatment('rest', []),
        treatment('call', ['letter']),
        treatment('write', ['letter']),
      ],
    },
  }
}
const decide = (
  policy: Policy,
  facts: Readonly<Record<string, FactValue>>,
  lettersSent?: readonly string[],
) =>
  createArrears({ policy }).decide({ facts, ...(lettersSent === undefined ? {} : { lettersSent }) }, { asOf })

describe('the next letter, by the treatment', () => {
  const apart = policyOf(['stop', { bankrupt: true }, 'stop'], ['call', {}, 'call'])
  const due = { letter: 'first', status: 'due' }

  it.each<[string, Policy, Readonly<Record<string, FactValue>>, unknown]>([
    ['is due where the debtor is contacted', apart, { daysPastDue: 5, bankrupt: false }, due],
    ['is none where nobody is', apart, { daysPastDue: 5, bankrupt: true }, null],
    [
      'is due where either treatment contacts',
      policyOf(['write', { bankrupt: true }, 'write'], ['call', {}, 'call']),
      { daysPastDue: 5 },
      due,
    ],
    [
      'is none where neither does',
      policyOf(['stop', { bankrupt: true }, 'stop'], ['rest', {}, 'rest']),
      { daysPastDue: 5 },
      null,
    ],
    ['is none on a day without one, whoever is contacted', apart, { daysPastDue: 2 }, null],
  ])('%s', (_, policy, facts, value) => {
    expect(decide(policy, facts, []).letter).toMatchObject({ status: 'decided', value })
  })

  it('says why there is none', () => {
    expect(decide(apart, { daysPastDue: 5, bankrupt: true }, []).letter).toMatchObject({
      reasons: [
        {
          rule: 'treatments/stop',
          facts: { bankrupt: true },
          outcome: 'none',
          note: { en: 'Nobody is contacted, so that no letter is due.' },
        },
      ],
    })
  })

  it('is open where it is not known whether anybody is, with what settles it', () => {
    expect(decide(apart, { daysPastDue: 5 }, []).letter).toEqual({
      status: 'undetermined',
      value: null,
      missing: ['bankrupt'],
      candidates: ['treatments/stop', 'treatments/call'],
      mayBe: [due, null],
      mayBeNone: false,
    })
    expect(decide(apart, { daysPastDue: 5 }).letter).toMatchObject({
      missing: ['bankrupt', 'lettersSent'],
      mayBe: [due, null],
    })
  })

  it('is none where the policy has no treatment for the case, as nobody is contacted then', () => {
    const stops = policyOf(['stop', { bankrupt: true }, 'stop'])
    expect(decide(stops, { daysPastDue: 5, bankrupt: false }, [])).toMatchObject({
      treatment: { status: 'none' },
      letter: { status: 'decided', value: null },
    })
  })

  it('is contradictory where the treatments are', () => {
    const rows = policyOf(['call', { bankrupt: false }, 'call'], ['write', { disputed: false }, 'write'])
    const { strategy } = rows
    if (strategy === undefined) throw new Error('the policy has a strategy')
    // Two rows of a unique table may only share what cannot be; here it comes about all the same.
    const impossible = [{ when: { bankrupt: false, disputed: false } }]
    const treatmentTable = { ...strategy.treatmentTable, hitPolicy: 'unique', impossible } as const
    const policy = { ...rows, strategy: { ...strategy, treatmentTable } }
    expect(decide(policy, { daysPastDue: 5, bankrupt: false, disputed: false }, []).letter).toMatchObject({
      status: 'conflict',
      rules: ['treatments/call', 'treatments/write'],
    })
  })
})

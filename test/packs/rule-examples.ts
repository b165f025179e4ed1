import { describe, expect, it } from 'vitest'
import {
  type ContactContext,
  type ContactFacts,
  type ContactRequest,
  type ContactVerdict,
  checkContact,
  type Pack,
  ruleKinds,
} from '../../src/contact'
import type { ZoneData } from '../../src/foundations'

/** What a rule does with one contact at one instant. */
export interface RuleExample {
  readonly rule: string
  /**
   * - `allows`: contact is allowed, and the rule says nothing.
   * - `blocks`: it is the rule that stands in the way; of advice, that it is given.
   * - `misses`: for want of this fact it is not known whether the rule stands in the way.
   * - `obliges`: contact is allowed, and the rule says what is to be done with it; `frees`: and it does not.
   */
  readonly does: 'allows' | 'blocks' | 'misses' | 'obliges' | 'frees'
  /** In plain words, by the text of the rule. */
  readonly name: string
  readonly at: string
  readonly request?: Partial<ContactRequest>
  readonly facts?: Partial<ContactFacts>
  /** Facts of the base that are not known here. */
  readonly without?: readonly (keyof ContactFacts)[]
  /** Of `misses`: the fact. */
  readonly missing?: string
  /** What lifts the rule, where it is reported and does not stand in the way. */
  readonly liftedBy?: string
}

/** The contact and the facts from which the examples of a pack differ. */
export interface ExampleBase {
  readonly zones: ZoneData
  readonly calendars?: ContactContext['calendars']
  readonly request: Omit<ContactRequest, 'at'>
  readonly facts: ContactFacts
}

/** Every gap of the coverage of these packs, so that what a rule does can be seen. */
export const gapsOf = (...packs: readonly Pack[]): readonly string[] =>
  packs.flatMap(({ id }) => ruleKinds.map((kind) => `${id}:${kind}`))

/** Runs the examples of a pack, and holds them to three of each rule: one that allows, blocks and misses. */
export function describeRules(
  packs: readonly Pack[],
  base: ExampleBase,
  examples: readonly RuleExample[],
): void {
  const rules = packs.flatMap((pack) => pack.rules)
  const checkBy = (
    law: readonly Pack[],
    { at, request, facts, without = [] }: RuleExample,
  ): ContactVerdict => {
    const known = Object.entries({ ...base.facts, ...facts }).filter(
      ([name]) => !without.some((gone) => gone === name),
    )
    const context: ContactContext = {
      ...(Object.fromEntries(known) as unknown as ContactFacts),
      packs: law,
      zones: base.zones,
      ...(base.calendars === undefined ? {} : { calendars: base.calendars }),
      acceptGaps: [...gapsOf(...packs), ...(facts?.acceptGaps ?? base.facts.acceptGaps ?? [])],
    }
    return checkContact({ ...base.request, ...request, at }, context)
  }

  const check = (example: RuleExample): ContactVerdict => checkBy(packs, example)
  // Of advice too it shows then what it knows and what it lacks.
  const alone = (id: string): readonly Pack[] =>
    packs.map((pack) => ({
      ...pack,
      rules: pack.rules
        .filter((rule) => rule.id === id)
        .map((rule) => ({ ...rule, effect: 'deny' as const })),
    }))

  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const own = examples.filter((example) => example.rule === id)
    it('has an example of each', () => {
      const isSilent = rule.kind === 'record' && rule.mustRecord !== true
      const kinds = isSilent ? ['obliges', 'frees'] : ['allows', 'blocks', 'misses']
      expect(own.map(({ does }) => does)).toEqual(expect.arrayContaining(kinds))
    })
    it.each(own)('$does: $name ($at)', (example) => {
      const { status, reasons, missing, obligations } = check(example)
      const said = reasons.filter(({ ruleId }) => ruleId === id)
      const standing = said.filter(({ liftedBy }) => liftedBy === null)
      switch (example.does) {
        // Other rules may stand in the way beside it: law repeats itself.
        case 'blocks':
          expect(standing).toHaveLength(1)
          expect(status).toBe(rule.effect === 'advise' ? 'allowed' : 'blocked')
          return
        case 'misses':
          expect(standing).toEqual([])
          if (rule.effect === 'advise') expect([status, missing]).toEqual(['allowed', []])
          else expect(missing).toContain(example.missing)
          if (rule.effect !== 'advise') expect(status).not.toBe('allowed')
          // It is this rule that lacks the fact, whichever others do.
          expect(
            checkBy(alone(id), { ...example, facts: { ...example.facts, acceptGaps: [] } }),
          ).toMatchObject({
            status: 'undetermined',
            missing: expect.arrayContaining([example.missing]),
          })
          return
        default:
          expect([status, missing, standing]).toEqual(['allowed', [], []])
          expect(said.map(({ liftedBy }) => liftedBy)).toEqual(
            example.liftedBy === undefined ? [] : [example.liftedBy],
          )
          if (example.does === 'obliges') expect(obligations.map(({ ruleId }) => ruleId)).toContain(id)
          if (example.does === 'frees') expect(obligations.map(({ ruleId }) => ruleId)).not.toContain(id)
      }
    })
  })

  it('has no example of a rule that there is not', () => {
    const ids = rules.map(({ id }) => id)
    expect(examples.map(({ rule }) => rule).filter((id) => !ids.includes(id))).toEqual([])
  })
}

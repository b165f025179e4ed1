import { expect, it } from 'vitest'
import { blockingRules, type RuleEffect, type RuleOverride } from '../../src/contact'
import { citation } from './questions'

const reason = (ruleId: string, effect: RuleEffect = 'deny', liftedBy: RuleOverride | null = null) =>
  ({
    code: 'against-preference',
    ruleId,
    packId: 'xx',
    effect,
    liftedBy,
    citation,
    confidence: 'verified',
    clearsAt: null,
    facts: { localTimes: [] },
    threshold: null,
  }) as const

it.each<[string, readonly ReturnType<typeof reason>[], readonly string[]]>([
  ['none without a reason', [], []],
  ['a rule that denies', [reason('a')], ['a']],
  ['a rule by which it is presumed unlawful', [reason('a', 'presume-violation')], ['a']],
  ['no rule that only advises', [reason('a', 'advise'), reason('b')], ['b']],
  ['no rule that is lifted', [reason('a'), reason('b', 'deny', 'agreed-time')], ['a']],
  ['no advice that is lifted', [reason('a', 'advise', 'reply')], []],
  ['a rule of two reasons once', [reason('b'), reason('a'), reason('b')], ['b', 'a']],
])('in the way: %s', (_, reasons, expected) => expect(blockingRules({ reasons })).toEqual(expected))

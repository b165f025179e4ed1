import { describe, expect, it } from 'vitest'
import { type ContactContext, type ContactRequest, type Pack, prepareContact } from '../../src/contact'
import { checkCall, contextOf, packOf } from './questions'

const noon = '2026-06-10T12:00+08:00'
const { coverage: _, ...unsaid } = packOf([])
const complete = packOf([], { coverage: { window: 'complete', cap: 'complete' } })
const own = (more: Partial<Pack> = {}): Pack => ({
  ...unsaid,
  coverage: {},
  id: 'own',
  issuer: 'lender',
  ...more,
})

describe('what is not known well enough at any instant', () => {
  it.each<[string, Partial<ContactContext>, Partial<ContactRequest>, readonly string[], readonly string[]]>([
    ['nothing, where a pack holds all of the law', { packs: [complete] }, {}, [], []],
    [
      'what a pack does not say',
      { packs: [{ ...unsaid, coverage: { window: 'complete', cap: 'none-in-law', content: 'partial' } }] },
      {},
      [],
      ['xx:gap', 'xx:prerequisite', 'xx:block', 'xx:preference', 'xx:content', 'xx:record'],
    ],
    [
      'who may be contacted, where it is not the debtor',
      { packs: [{ ...complete, coverage: { ...complete.coverage, recipient: 'not-researched' } }] },
      { recipient: 'spouse' },
      [],
      ['xx:recipient'],
    ],
    [
      'not that where it is the debtor',
      { packs: [{ ...complete, coverage: { ...complete.coverage, recipient: 'not-researched' } }] },
      { recipient: 'debtor' },
      [],
      [],
    ],
    ["nothing of a lender's own rules", { packs: [complete, own({ place: '*' })] }, {}, [], []],
    ["the place, for which a lender's own rules do not stand", { packs: [own()] }, {}, [], ['place']],
    [
      'which place it is, and its law, where there is none at all',
      { packs: [own()], debtor: { timeZones: ['Asia/Shanghai'] } },
      {},
      ['debtor.place'],
      ['place'],
    ],
    [
      'which place it is, and not its law, where some is chosen',
      { packs: [complete], debtor: { timeZones: ['Asia/Shanghai'] } },
      {},
      ['debtor.place'],
      [],
    ],
  ])('%s', (__, facts, more, missing, uncovered) => {
    const context = contextOf([], facts)
    const status = missing.length + uncovered.length === 0 ? 'allowed' : 'undetermined'
    expect(checkCall(noon, context, more)).toMatchObject({ status, missing, uncovered })
    const contact = prepareContact({ channel: 'phone', actor: 'lender', ...more }, context)
    expect(contact.check(noon)).toEqual({ status, ruleIds: [], missing, uncovered })
  })
})

describe('gaps that are accepted by a star', () => {
  const named = (id: string): Pack => packOf([], { id, coverage: { window: 'partial', cap: 'partial' } })
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['all of a pack', 'xx', ['xx:*'], []],
    ['all of a pack whose id has a colon itself', 'xx:north', ['xx:north:*'], []],
    [
      'none of a pack by the part of its id before the colon',
      'xx:north',
      ['xx:*'],
      ['xx:north:window', 'xx:north:cap'],
    ],
    ['one kind alone, by its name', 'xx', ['xx:cap'], ['xx:window']],
    ['none by a star alone', 'xx', ['*', ':*'], ['xx:window', 'xx:cap']],
  ])('%s', (__, id, acceptGaps, uncovered) =>
    expect(checkCall(noon, contextOf([named(id)], { acceptGaps })).uncovered).toEqual(uncovered),
  )
})

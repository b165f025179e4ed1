import { describe, expect, it } from 'vitest'
import { type ContactPolicy, factsByPolicy, mannerByPolicy } from '../../src/contact'
import { contactPolicyIssues } from '../../src/contact/contact-policy'

const facts = { debtor: {} }
const call = { channel: 'phone', actor: 'lender' } as const

describe('what a policy says of every contact', () => {
  it('the kind of lender, where nothing else is said', () => {
    const policy: ContactPolicy = { institution: 'bank' }
    expect(factsByPolicy(facts, policy)).toEqual({ debtor: {}, institution: 'bank' })
    const own = { ...facts, institution: 'micro-lender' } as const
    expect(factsByPolicy(own, policy)).toEqual(own)
    expect(factsByPolicy(facts, {})).toStrictEqual(facts)
  })

  it.each<[string, ContactPolicy, object]>([
    [
      'a channel that is recorded',
      { practice: { recorded: ['phone', 'voice-robot'] } },
      { isRecorded: true },
    ],
    ['a channel that is not', { practice: { recorded: ['voice-robot'] } }, { isRecorded: false }],
    ['recordings of which it says nothing', { practice: {} }, {}],
    ['no practice', {}, {}],
    [
      'what is said by the channel',
      { practice: { contents: { phone: ['opt-out'] } } },
      { contents: ['opt-out'] },
    ],
    ['what is said by another', { practice: { contents: { sms: ['opt-out'] } } }, {}],
  ])('%s', (_, policy, more) => expect(mannerByPolicy(call, policy)).toStrictEqual({ ...call, ...more }))

  it('does not speak against what is known of the contact', () => {
    const practice = { recorded: ['phone'], contents: { phone: ['opt-out'] } } as const
    const own = { ...call, isRecorded: false, contents: [] } as const
    expect(mannerByPolicy(own, { practice })).toEqual(own)
  })
})

it('what does not agree in a section on contact is named by its path', () => {
  const act = { id: 'gossip', label: { en: 'gossip', 'zh-CN': '传闲话' } }
  const section: ContactPolicy = {
    bestHours: { channels: ['phone'], hours: [{ from: '09:00', to: '09:00' }] },
    prohibitedActs: [act, act],
  }
  expect(contactPolicyIssues(section, 'contact').map(({ path, code }) => `${path}: ${code}`)).toEqual([
    'contact.bestHours.hours[0]: empty-range',
    'contact.prohibitedActs[1].id: duplicate-id',
  ])
  expect(contactPolicyIssues({}, 'contact')).toEqual([])
})

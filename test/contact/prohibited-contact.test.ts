import { expect, it } from 'vitest'
import { type ContactContext, type ContactRequest, contactWindows } from '../../src/contact'
import { checkCall, contextOf, packOf, windowRule } from './questions'

const everywhere = {
  title: { en: 'Collections practice: acts prohibited everywhere', 'zh-CN': '催收实务：普遍禁止的行为' },
  confidence: 'secondary',
} as const
const gossip = { id: 'gossip', label: { en: 'gossip', 'zh-CN': '传闲话' } }
const bylaw = { title: 'House rules 4', confidence: 'official' } as const
const noon = '2026-03-31T12:00+08:00'
const ask = (more: Partial<ContactRequest>, context: Partial<ContactContext> = {}) =>
  checkCall(noon, contextOf([packOf([windowRule('allows', '08:00', '20:00')])], context), more)

const reason = (act: string, citation: object, confidence: string) => ({
  code: 'prohibited-act',
  ruleId: `prohibited-acts.${act}`,
  packId: 'prohibited-acts',
  effect: 'deny',
  liftedBy: null,
  citation,
  confidence,
  clearsAt: null,
  facts: { act },
  threshold: null,
})

it.each<[string, Partial<ContactRequest>, Partial<ContactContext>, readonly object[]]>([
  ['a threat', { acts: ['threat'] }, {}, [reason('threat', everywhere, 'secondary')]],
  [
    'two acts, in the order of the list',
    { acts: ['abuse', 'violence'] },
    {},
    [reason('violence', everywhere, 'secondary'), reason('abuse', everywhere, 'secondary')],
  ],
  [
    'what everybody can read, for it tells others of the debt',
    { channel: 'public-post' },
    {},
    [reason('disclosure', everywhere, 'secondary')],
  ],
  [
    'the same, told once though the request names it',
    { channel: 'public-post', acts: ['disclosure'] },
    {},
    [reason('disclosure', everywhere, 'secondary')],
  ],
  [
    'an act of the lender, with its source',
    { acts: ['gossip'] },
    { prohibitedActs: [{ ...gossip, source: bylaw }] },
    [reason('gossip', bylaw, 'official')],
  ],
  [
    'an act of the lender without one',
    { acts: ['gossip'] },
    { prohibitedActs: [gossip] },
    [reason('gossip', everywhere, 'secondary')],
  ],
  [
    'an act that no ground lifts',
    { acts: ['threat'], grounds: ['emergency', 'court-permission', 'required-by-law'] },
    {},
    [reason('threat', everywhere, 'secondary')],
  ],
])('blocks %s', (_, request, context, reasons) =>
  expect(ask(request, context)).toMatchObject({ status: 'blocked', reasons, nextAllowedAt: null }),
)

it.each<[string, Partial<ContactRequest>, Partial<ContactContext>]>([
  ['a contact of which nobody says that it comes to an act', {}, { prohibitedActs: [gossip] }],
  ['a contact that comes to none', { acts: [] }, { prohibitedActs: [gossip] }],
  ['an act that nobody prohibits', { acts: ['gossip'] }, {}],
])('lets pass %s', (_, request, context) =>
  expect(ask(request, context)).toMatchObject({ status: 'allowed', reasons: [] }),
)

it('leaves no time open for an act, of the library or of the lender, and some without it', () => {
  const hours = (acts: readonly string[]) =>
    contactWindows(
      {
        channel: 'phone',
        actor: 'lender',
        from: '2026-03-31T00:00+08:00',
        to: '2026-04-01T00:00+08:00',
        acts,
      },
      contextOf([packOf([windowRule('allows', '08:00', '20:00')])], { prohibitedActs: [gossip] }),
    ).intervals.length
  expect([hours(['threat']), hours(['gossip']), hours(['small-talk']), hours([])]).toEqual([0, 0, 1, 1])
})

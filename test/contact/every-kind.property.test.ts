import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ContactContext, type ContactRule, checkContact, contactWindows } from '../../src/contact'
import { contexts, DAY, instants, MINUTE, marks, packs, preferences, records } from './every-kind'

const by = { channel: 'phone', actor: 'lender' } as const
const statusAt = (at: number, context: ContactContext) => checkContact({ ...by, at }, context).status
const options = (seed: number, numRuns: number) => ({ seed, numRuns, endOnFailure: true })

it('a further contact, mark, preference, rule or pack never turns blocked into anything else', () => {
  let blocked = 0
  fc.assert(
    fc.property(
      contexts,
      instants,
      records,
      marks,
      preferences,
      packs,
      (context, at, record, mark, preference, pack) => {
        if (statusAt(at, context) !== 'blocked') return
        blocked++
        const { history = [], marks: held = [], preferences: asked = [] } = context
        const [first, ...rest] = context.packs
        const more: readonly ContactContext[] = [
          { ...context, history: [...history, { ...record, id: 'further' }] },
          { ...context, marks: [...held, mark] },
          { ...context, preferences: [...asked, preference] },
          { ...context, packs: [...context.packs, { ...pack, id: 'further' }] },
          ...(first === undefined
            ? []
            : [
                {
                  ...context,
                  packs: [
                    {
                      ...first,
                      rules: [
                        ...first.rules,
                        ...pack.rules.map((rule) => ({ ...rule, id: `further-${rule.id}` }) as ContactRule),
                      ],
                    },
                    ...rest,
                  ],
                },
              ]),
        ]
        for (const one of more) expect(statusAt(at, one)).toBe('blocked')
      },
    ),
    options(71, 250),
  )
  expect(blocked).toBeGreaterThan(60)
})

it('the next allowed instant is allowed, and where it is later the millisecond before it is not', () => {
  let later = 0
  fc.assert(
    fc.property(contexts, instants, (context, at) => {
      const { status, nextAllowedAt } = checkContact({ ...by, at }, context)
      if (nextAllowedAt === null) return
      const next = Date.parse(nextAllowedAt)
      expect(statusAt(next, context)).toBe('allowed')
      if (status === 'allowed') expect(next).toBe(at)
      else {
        later++
        expect(next).toBeGreaterThan(at)
        expect(statusAt(next - 1, context)).not.toBe('allowed')
      }
    }),
    options(72, 400),
  )
  expect(later).toBeGreaterThan(25)
})

it('the intervals of a week are the instants that are allowed, and no gap is named that bears on none of it', () => {
  let intervalsSeen = 0
  fc.assert(
    fc.property(
      contexts,
      instants,
      fc.array(fc.integer({ min: 0, max: 7 * 1440 - 1 }), { minLength: 20, maxLength: 20 }),
      (context, from, minutes) => {
        const { intervals, missing } = contactWindows({ ...by, from, to: from + 7 * DAY }, context)
        const isListed = (at: number): boolean =>
          intervals.some((one) => Date.parse(one.start) <= at && at < Date.parse(one.end))
        intervalsSeen += intervals.length
        const edges = intervals.flatMap((one) => [Date.parse(one.start), Date.parse(one.end)])
        const asked = [
          ...minutes.map((minute) => from + minute * MINUTE),
          ...edges.flatMap((at) => [at - 1, at]),
        ]
        for (const at of asked.filter((one) => from <= one && one < from + 7 * DAY)) {
          const verdict = checkContact({ ...by, at }, context)
          expect([at, verdict.status === 'allowed']).toEqual([at, isListed(at)])
          for (const fact of verdict.missing) expect(missing).toContain(fact)
        }
      },
    ),
    options(73, 80),
  )
  expect(intervalsSeen).toBeGreaterThan(60)
})

it('nothing changes before the instant of the next change, and something does then', () => {
  fc.assert(
    fc.property(
      contexts,
      instants,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
      (context, at, parts) => {
        const look = (instant: number): unknown => {
          const { status, reasons } = checkContact({ ...by, at: instant }, context)
          return [status, reasons.map(({ packId, ruleId }) => [packId, ruleId])]
        }
        const { changesAt } = checkContact({ ...by, at }, context)
        const change = changesAt === null ? at + 400 * DAY : Date.parse(changesAt)
        const now = look(at)
        for (const part of parts)
          expect(look(Math.min(change - 1, at + Math.floor(part * (change - at))))).toEqual(now)
      },
    ),
    options(74, 100),
  )
})

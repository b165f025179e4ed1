import { describe, expect, it } from 'vitest'
import { checkContact, type Pack } from '../../src/contact'
import { addDays, fixedZones, valueOn } from '../../src/foundations'
import * as packs from '../../src/packs'

const all = Object.entries(packs)
const rules = all.flatMap(([, pack]) => pack.rules)
const zones = fixedZones('by hand', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })

describe('every pack', () => {
  it.each(all)('%s is well formed', (_, pack) => {
    const debtor = { place: pack.place, timeZones: ['Asia/Shanghai'] }
    expect(() =>
      checkContact(
        { at: '2026-11-21T12:00+08:00', channel: 'phone', actor: 'lender' },
        { packs: [pack], zones, debtor, history: [] },
      ),
    ).not.toThrow()
  })

  it('has an id of its own, as has every rule, which starts with that of its pack', () => {
    const ids = [...all.map(([, { id }]) => id), ...rules.map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, pack] of all)
      for (const { id } of pack.rules) expect(id.startsWith(`${pack.id}.`)).toBe(true)
  })

  it.each(rules)('$id has a value on each side of every change', ({ id, history }) => {
    expect(history.length).toBeGreaterThan(0)
    for (const { from } of history.slice(1)) {
      for (const on of [addDays(from, -1), from]) {
        const held = history.filter((entry) => entry.from <= on)
        // A declared end, or a declared start that is still to come, is `null`.
        if (held[held.length - 1]?.value === null) continue
        expect(() => valueOn<unknown>({ id, history }, on)).not.toThrow()
      }
    }
  })

  it.each(all)('%s has one value in force, or a declared want of one, on every day of a sweep', (_, pack) => {
    const firstDay =
      pack.rules
        .map(({ history }) => history[0]?.from ?? '')
        .sort()
        .reverse()[0] ?? ''
    const wrong: unknown[] = []
    for (let on = firstDay; on <= '2030-12-31'; on = addDays(on, 1)) {
      for (const { id, history } of pack.rules) {
        // In force: from its own day on, and before the next.
        const held = history.filter(({ from }, index) => {
          const next = history[index + 1]?.from
          return from <= on && (next === undefined || on < next)
        })
        if (held.length !== 1) wrong.push([id, on, held.length])
      }
    }
    expect(wrong).toEqual([])
  })

  it.each(rules)('$id says where each value comes from, and how sure that is', ({ history, effect }) => {
    for (const { citation } of history) {
      expect(citation.verifiedOn).toBeDefined()
      if (citation.confidence === 'weak') expect(effect).toBe('advise')
    }
  })

  it.each(all)(
    '%s does not claim to be complete on a kind that rests on secondary sources',
    (_, pack: Pack) => {
      for (const { kind, history } of pack.rules) {
        if (history.some(({ citation }) => citation.confidence === 'secondary')) {
          expect(pack.coverage[kind]).toBe('partial')
        }
      }
    },
  )
})

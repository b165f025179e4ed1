import { describe, expect, it } from 'vitest'
import type { MeasureDefinition } from '../../src/measures'
import * as outreach from '../../src/outreach'
import { findProhibitedPhrases } from '../support/prohibited-phrases'

const definitions = Object.entries(outreach).flatMap(
  ([name, value]): readonly (readonly [string, MeasureDefinition])[] =>
    name.endsWith('Definition') ? [[name, value as MeasureDefinition]] : [],
)

describe('the definitions of the funnel', () => {
  it('are these, by ids that are never renamed', () => {
    expect(definitions.map(([, { id, variants }]) => [id, Object.keys(variants)]).sort()).toEqual([
      ['broken-rate', ['count', 'amount', 'not-kept-count', 'not-kept-amount']],
      ['contact-intensity', ['contacts-per-queued-account']],
      ['contact-rate', ['of-attempts', 'per-review']],
      ['coverage', ['share-of-stock-dialed', 'dials-per-account-in-stock', 'dials-per-account-dialed']],
      ['first-contact-resolution', ['of-accounts-reached', 'of-accounts-resolved']],
      ['kept-rate', ['count', 'amount', 'paid-amount']],
      ['penetration', ['share-of-stock-dialed', 'dials-per-account-in-stock', 'dials-per-account-dialed']],
      ['promise-rate', ['of-right-party-contacts', 'of-contacts', 'of-calls']],
      ['right-party-contacts-per-hour', ['per-agent-hour']],
      [
        'right-party-rate',
        ['of-people-reached', 'of-answered', 'of-attempts', 'of-attempts-to-valid-numbers'],
      ],
    ])
  })

  it.each(definitions)(
    '%s: its function has its name, and it is told in both languages',
    (name, definition) => {
      const camel = definition.id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
      expect(name).toBe(`${camel}Definition`)
      expect(typeof Reflect.get(outreach, camel)).toBe('function')
      expect(definition.family).toBe('outreach')
      const { label, question, edges, source, variants } = definition
      const labels = [
        label,
        question,
        edges,
        source,
        ...Object.values(variants).flatMap((one) => [one.label, one.formula, one.usedBy, one.denominator]),
      ]
      for (const one of labels) {
        expect(one?.en.trim()).not.toBe('')
        expect(one?.['zh-CN']).toMatch(/[\u4e00-\u9fff]/)
      }
      expect(new Set(Object.values(variants).map((one) => one.label.en)).size).toBe(
        Object.keys(variants).length,
      )
    },
  )

  it('say which way is good news', () => {
    expect(Object.fromEntries(definitions.map(([, { id, better }]) => [id, better]))).toEqual({
      'broken-rate': 'lower',
      'contact-intensity': 'neither',
      'contact-rate': 'higher',
      coverage: 'higher',
      'first-contact-resolution': 'higher',
      'kept-rate': 'higher',
      penetration: 'neither',
      'promise-rate': 'higher',
      'right-party-contacts-per-hour': 'higher',
      'right-party-rate': 'higher',
    })
  })

  it('advise nothing that is prohibited', () => {
    expect(findProhibitedPhrases(definitions)).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measureDefinitions } from '../../src/kpi'
import { tellMeasures } from '../support/measures-page'

const textOf = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

describe('the page of measures', () => {
  it.each([
    ['MEASURES.md', 'en'],
    ['MEASURES.zh-CN.md', 'zh-CN'],
  ] as const)('%s is what the definitions say; `npm run measures` writes it', (file, locale) => {
    expect(textOf(file)).toBe(tellMeasures(measureDefinitions, locale))
  })

  it.each([
    ['README.md', '(MEASURES.md)'],
    ['README.zh-CN.md', '(MEASURES.zh-CN.md)'],
  ])('%s leads to it', (file, link) => expect(textOf(file)).toContain(link))
})

describe('the definitions', () => {
  it('have ids of their own', () => {
    const ids = measureDefinitions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(measureDefinitions.map((definition) => [definition.id, definition] as const))(
    '%s says everything in both languages, for each variant',
    (id, { label, question, edges, source, variants }) => {
      const words = Object.values(variants).flatMap((variant) => [
        variant.label,
        variant.formula,
        variant.usedBy,
        ...(variant.denominator === undefined ? [] : [variant.denominator]),
      ])
      expect(words.length).toBeGreaterThan(0)
      for (const word of [label, question, edges, source, ...words]) {
        expect(word.en.trim()).not.toBe('')
        expect(word['zh-CN']).toMatch(/[\u4e00-\u9fff]/)
      }
      expect(
        [id, ...Object.keys(variants)].filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)),
      ).toEqual([])
    },
  )

  it('ask a question each, in one sentence', () => {
    const others = measureDefinitions.filter(({ question }) => !/^[^?]+\?$/.test(question.en))
    expect(others.map(({ id }) => id)).toEqual([])
  })

  it('name the variants of one measure differently', () => {
    for (const { variants } of measureDefinitions) {
      const labels = Object.values(variants).map(({ label }) => label.en)
      expect(new Set(labels).size).toBe(labels.length)
    }
  })
})

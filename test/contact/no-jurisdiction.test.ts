import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as packs from '../../src/packs'

const folder = new URL('../../src/contact/', import.meta.url)
const sources = readdirSync(folder).map(
  (name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const,
)

const names =
  /\b(?:China|Chinese|America|American|United|States|Kingdom|Russia|India|Japan|Korea|Canada|Europe|Australia|Brazil|Germany|France|[A-Z]{2}-[A-Z]{2,3})\b|中国|美国|GB\/T/
const places = Object.values(packs).map(({ place }) => new RegExp(`['"\`]${place}['"\`-]`))
const ids = Object.values(packs).flatMap((pack) => [pack.id, ...pack.rules.map(({ id }) => id)])

/** Everything but the examples of the doc comments, which bring a pack of their own. */
const codeOf = (text: string): string => text.replace(/^ \*.*$/gm, '')

it.each(sources)('%s knows kinds of rules and no jurisdiction', (_, text) => {
  const code = codeOf(text)
  expect(code).not.toMatch(names)
  for (const place of places) expect(code).not.toMatch(place)
  for (const id of ids) expect(code).not.toContain(`'${id}'`)
})

it('finds one that is named', () => {
  expect(places.some((place) => place.test("if (pack.place === 'CN') return"))).toBe(true)
  expect("if (place.startsWith('US-NY'))").toMatch(names)
  expect(codeOf("/**\n * In China.\n */\nconst x = 'China'")).toMatch(names)
})

import { writeFileSync } from 'node:fs'
import { measureDefinitions } from '../../src/kpi'
import { tellMeasures } from './measures-page'

const pages = [
  ['MEASURES.md', 'en'],
  ['MEASURES.zh-CN.md', 'zh-CN'],
] as const

for (const [file, locale] of pages) {
  writeFileSync(new URL(`../../${file}`, import.meta.url), tellMeasures(measureDefinitions, locale))
}

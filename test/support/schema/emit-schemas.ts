import { mkdirSync, writeFileSync } from 'node:fs'
import { buildSchemas } from './build-schemas'

const folder = new URL('../../../dist/schema/', import.meta.url)

mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(await buildSchemas())) {
  writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`)
}

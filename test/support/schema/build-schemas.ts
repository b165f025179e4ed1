import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { readDeclaredTypes } from './declared-words'
import type { JsonSchema } from './json-schema'
import { type FormOf, schemaOfDocument } from './schema-of-shape'

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** What the build of the library in which shapes keep their form gives. */
interface Described {
  readonly formOf: FormOf
  readonly policyShape: never
  readonly caseFileShape: never
}

/** The JSON Schemas that ship, by the names of their files, from the shapes that check at run time. */
export async function buildSchemas(): Promise<Readonly<Record<string, JsonSchema>>> {
  const { formOf, policyShape, caseFileShape } = await loadDescribed()
  const declared = readDeclaredTypes([fromRoot('src/policy/policy.ts'), fromRoot('src/model/case-file.ts')])
  return {
    'policy.json': schemaOfDocument(formOf, policyShape, declared('Policy'), {
      $id: 'urn:arrears:schema:policy:1',
      title: 'A policy of arrears',
    }),
    'case-file.json': schemaOfDocument(formOf, caseFileShape, declared('CaseFile'), {
      $id: 'urn:arrears:schema:case-file:1',
      title: 'A case file of arrears',
    }),
  }
}

/** The library with the describing combinators in the place of its own. */
async function loadDescribed(): Promise<Described> {
  const describing = fromRoot('test/support/schema/describe-shapes.ts')
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { formOf } from './test/support/schema/describe-shapes'
        export { policyShape } from './src/policy/policy'
        export { caseFileShape } from './src/model'`,
      resolveDir: fromRoot('.'),
    },
    bundle: true,
    format: 'iife',
    globalName: 'described',
    write: false,
    logLevel: 'warning',
    plugins: [
      {
        name: 'describing-shapes',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^\.\/shapes$/ }, () => ({ path: describing }))
        },
      },
    ],
  })
  const [script] = outputFiles
  if (script === undefined) throw new Error('The shapes were not built.')
  const described: Described = new Function(`${script.text}; return described`)()
  return described
}

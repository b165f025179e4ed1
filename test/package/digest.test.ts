import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, inject, it } from 'vitest'
import { runNode } from './run-node'
import { root } from './stranger'

const { folder, installed } = inject('stranger')

const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'Pacific/Kiritimati']
// Languages with other capitals (Turkish), other figures (Arabic) and other order (Chinese, Swedish).
const languages = ['C', 'zh_CN.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'sv_SE.UTF-8']

interface Host {
  readonly flags: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

const hosts: readonly Host[] = zones.flatMap((TZ, index) => {
  const LANG = languages[index]
  return [
    { flags: [], env: { TZ, LANG, LC_ALL: LANG } },
    { flags: ['--disallow-code-generation-from-strings'], env: { TZ, LANG: 'C', LC_ALL: LANG } },
  ]
})

const digest = (build: string, { flags, env }: Host): string => {
  const script = join(root, 'test/support/digest.mjs')
  const { output, errors } = runNode(folder, [...flags, script, build, installed], env)
  return errors === '' ? output : errors
}

// Every build on every host against one of them, so that the builds are compared with each other too.
const reference = digest('esm', { flags: [], env: {} })

it('the answers have a digest', () => expect(reference).toMatch(/^[0-9a-f]{64}$/))

it.each(['esm', 'cjs', 'global'])('the %s build answers the same on every host', (build) => {
  const differing = hosts
    .map((host) => ({ host, digest: digest(build, host) }))
    .filter((answered) => answered.digest !== reference)
  expect(differing).toEqual([])
})

it.each(['esm', 'cjs'])(
  'the %s build answers the same where another program has set our packages',
  (build) => {
    // Process-wide settings of packages that a host may share with us.
    const settings = join(folder, 'settings.cjs')
    writeFileSync(
      settings,
      `require('zod/mini').config({ jitless: true, customError: () => 'set by another program' })
     require('date-fns').setDefaultOptions({ weekStartsOn: 6 })`,
    )
    expect(digest(build, { flags: ['--require', settings], env: {} })).toBe(reference)
    const imports = join(folder, 'settings.mjs')
    writeFileSync(
      imports,
      `import { config } from 'zod/mini'
     config({ jitless: true, customError: () => 'set by another program' })`,
    )
    expect(digest(build, { flags: ['--import', pathToFileURL(imports).href], env: {} })).toBe(reference)
  },
)

it('the zones differ, or the above would prove nothing', () => {
  const offset = 'console.log(new Date(0).getTimezoneOffset())'
  expect(zones.map((TZ) => runNode(folder, ['-e', offset], { TZ }).output)).toEqual([
    ...['0', '-480', '300', '660', '640'],
  ])
})

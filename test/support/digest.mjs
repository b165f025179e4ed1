import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bareEngine } from './bare-engine.mjs'
import { runCorpus } from './corpus.mjs'

const builds = { esm: answersOfEsm, cjs: answersOfCjs, global: answersOfGlobal }

async function answersOfEsm(dist) {
  return runCorpus(await import(pathToFileURL(join(dist, 'index.js')).href))
}

function answersOfCjs(dist) {
  return runCorpus(createRequire(import.meta.url)(join(dist, 'index.cjs')))
}

function answersOfGlobal(dist) {
  const engine = bareEngine()
  engine.load(join(dist, 'arrears.global.js'))
  engine.load(new URL('./corpus.mjs', import.meta.url))
  const answers = JSON.parse(engine.run('JSON.stringify(runCorpus(Arrears))'))
  const sprung = engine.sprung()
  if (sprung.length > 0) throw new Error(`The build reads its host: ${[...new Set(sprung)].join(', ')}.`)
  return answers
}

const [build, packageFolder = fileURLToPath(new URL('../../', import.meta.url))] = process.argv.slice(2)
const answersOf = builds[build]
if (answersOf === undefined) {
  console.error('Usage: node test/support/digest.mjs esm|cjs|global [folder of the package]')
  process.exitCode = 2
} else {
  const answers = await answersOf(join(resolve(packageFolder), 'dist'))
  if (process.argv.includes('--answers')) console.log(answers.join('\n'))
  else console.log(createHash('sha256').update(JSON.stringify(answers)).digest('hex'))
}

// Runs before anything is installed, so it may import nothing but what Node brings.
import { spawnSync } from 'node:child_process'
import { realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Why must the dependencies be installed first?
 *
 * @param {string} root - The folder of package.json.
 * @returns {string | undefined} The reason, or `undefined` when they are in place.
 */
export function needsInstall(root) {
  if (modifiedAt(join(root, 'node_modules')) === undefined) return 'node_modules is missing'
  // npm writes this file last, so it tells a finished install from an interrupted one.
  const installed = modifiedAt(join(root, 'node_modules', '.package-lock.json'))
  if (installed === undefined) return 'an earlier install did not finish'
  const locked = modifiedAt(join(root, 'package-lock.json'))
  if (locked !== undefined && installed < locked) return 'package-lock.json is newer than what is installed'
  return undefined
}

function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}

function install(root, reason) {
  console.error(`Installing the dependencies, because ${reason}.`)
  const { error, status } = spawnSync('npm', ['ci'], {
    cwd: root,
    // npm is a batch file on Windows, and only a shell starts one.
    shell: process.platform === 'win32',
    // On stderr, so that whatever reads the output of the command that follows reads only that.
    stdio: ['inherit', 2, 2],
  })
  if (error === undefined && status === 0) return 0
  console.error(
    error === undefined
      ? 'npm could not install the dependencies: mend what it names above, then run `npm ci` here again.'
      : `npm could not be started (${error.message}): install Node 20.19 or later, which brings npm.`,
  )
  return status ?? 1
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const reason = needsInstall(root)
  if (reason !== undefined) process.exitCode = install(root, reason)
}

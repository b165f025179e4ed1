/**
 * Replaces everything that depends on the moment or the host by a trap. Runs inside a bare engine.
 *
 * @returns {string[]} The traps that were sprung, filled as it happens.
 */
export function setTraps() {
  const sprung = []
  const trap = (owner, name, label) => {
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: () => {
        sprung.push(label)
        throw new Error(`${label} depends on the moment or on the host`)
      },
    })
  }
  const spring = (label) => {
    sprung.push(label)
    throw new Error(`${label} depends on the moment or on the host`)
  }

  trap(Math, 'random', 'Math.random')
  trap(Date, 'now', 'Date.now')
  trap(Date, 'parse', 'Date.parse')
  for (const name of Object.getOwnPropertyNames(Date.prototype)) {
    const isLocal = /^[gs]et(?!UTC|Time$)/.test(name) || /^to(?:Locale|Date|Time)/.test(name)
    if (isLocal || name === 'toString') trap(Date.prototype, name, `Date.${name}`)
  }
  for (const prototype of [String.prototype, Number.prototype, BigInt.prototype, Array.prototype]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (/^toLocale|^localeCompare$/.test(name)) trap(prototype, name, name)
    }
  }
  const HostDate = Date
  globalThis.Date = new Proxy(HostDate, {
    apply: () => spring('Date()'),
    construct: (target, args, newTarget) => {
      // One number is an instant everywhere; a text or fields may be read in the zone of the host.
      if (args.length !== 1 || typeof args[0] !== 'number') spring(`new Date(${args.join(', ')})`)
      return Reflect.construct(target, args, newTarget)
    },
  })
  HostDate.prototype.constructor = globalThis.Date
  // What the engine brings beyond the language, even to an empty context.
  for (const name of ['Intl', 'console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'])
    delete globalThis[name]
  return sprung
}

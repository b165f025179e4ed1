/** The fields in which the library writes amounts. */
const amountFields = new Set(['amount', 'balance', 'pastDue', 'notDue', 'credit', 'open'])

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/

/** What in an answer must never leave the library? The first such thing, with its place. */
export function unsoundPart(answer: unknown, path = 'answer', seen = new Set<object>()): string | undefined {
  if (typeof answer === 'number' && !Number.isFinite(answer)) return `${path} is ${answer}`
  if (Object.is(answer, -0)) return `${path} is -0`
  if (typeof answer !== 'object' || answer === null || seen.has(answer)) return undefined
  if (answer instanceof Date) return `${path} is a Date`
  seen.add(answer)
  for (const [key, value] of Object.entries(answer)) {
    const isBadAmount = amountFields.has(key) && typeof value === 'string' && !PLAIN_DECIMAL.test(value)
    if (isBadAmount) return `${path}.${key} is ${JSON.stringify(value)}`
    const below = unsoundPart(value, `${path}.${key}`, seen)
    if (below !== undefined) return below
  }
  return undefined
}

/** A sentence made from a value that nobody looked at. */
const EMPTY_WORDS = /\[undefined\]|\[NaN\]|(?:expected|received) undefined\b|\[object /

/** What of an error could its reader not use? */
export function unsoundError(error: object): string | undefined {
  const read: { readonly message?: unknown; readonly code?: unknown } = JSON.parse(JSON.stringify(error))
  if (typeof read.code !== 'string') return 'the error has no code'
  if (typeof read.message !== 'string' || read.message === '') return 'the error has no message'
  // What the sentence quotes is the caller's, and may say anything.
  const words = read.message.replace(/"(?:[^"\\]|\\.)*"/g, '""')
  return EMPTY_WORDS.test(words) ? `the sentence says nothing: ${words}` : undefined
}

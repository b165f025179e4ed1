import type { JsonSchema } from './json-schema'

const text: JsonSchema = { type: 'string', minLength: 1 }

// A day that the calendar has, 29 February in leap years alone.
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)'
const DAY_OF_YEAR =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))'
const DAY = `(?!0000)(?:[0-9]{4}-${DAY_OF_YEAR}|${LEAP_YEAR}-02-29)`
const CLOCK = '(?:[01][0-9]|2[0-3]):[0-5][0-9]'

const CURRENCY = 'an ISO 4217 currency code'

// As many characters as 34 digits, a sign and a point take.
const LONGEST_AMOUNT = 36

/** The numbers that JavaScript writes without an exponent. */
const plainNumbers: readonly JsonSchema[] = [
  { const: 0 },
  { type: 'number', minimum: 1e-6, exclusiveMaximum: 1e21 },
  { type: 'number', maximum: -1e-6, exclusiveMinimum: -1e21 },
]

const range: JsonSchema = {
  type: 'object',
  properties: {
    from: { description: 'The least value that matches.', anyOf: [{ type: 'number' }, text] },
    to: { description: 'The greatest value that matches.', anyOf: [{ type: 'number' }, text] },
    above: { description: 'Values greater than this match.', anyOf: [{ type: 'number' }, text] },
    below: { description: 'Values less than this match.', anyOf: [{ type: 'number' }, text] },
    orUnknown: { description: 'Whether an unknown value matches too.', const: true },
  },
  anyOf: ['from', 'to', 'above', 'below'].map((bound) => ({ required: [bound] })),
  additionalProperties: false,
}

const exclusion: JsonSchema = {
  type: 'object',
  properties: {
    not: { description: 'Every label but these.', type: 'array', items: text, minItems: 1 },
    orUnknown: { description: 'Whether an unknown value matches too.', const: true },
  },
  required: ['not'],
  additionalProperties: false,
}

/**
 * What each leaf accepts, by the English words in which its fault says what was expected: those are unique, public,
 * and pinned by tests. A test holds each to its leaf, and the build stops at a leaf that is not here.
 */
export const leafSchemas: Readonly<Record<string, JsonSchema>> = {
  'a text that is not empty': text,
  'a day written YYYY-MM-DD': { type: 'string', format: 'date', pattern: `^${DAY}$` },
  'an amount': {
    anyOf: [
      { type: 'string', pattern: '^-?[0-9]+(?:\\.[0-9]+)?$', maxLength: LONGEST_AMOUNT },
      ...plainNumbers,
    ],
  },
  'a whole number of days from 0 to 36525': { type: 'integer', minimum: 0, maximum: 36_525 },
  'a whole number of minutes from 0 to 10080': { type: 'integer', minimum: 0, maximum: 10_080 },
  'a day of the month from 1 to 31': { type: 'integer', minimum: 1, maximum: 31 },
  'a whole number from 0 to 1200': { type: 'integer', minimum: 0, maximum: 1200 },
  'a whole number from 1 to 1200': { type: 'integer', minimum: 1, maximum: 1200 },
  'a whole number of at least 1': { type: 'integer', minimum: 1, maximum: 36_525 },
  'a whole number of points from -1000000 to 1000000': {
    type: 'integer',
    minimum: -1_000_000,
    maximum: 1_000_000,
  },
  'a finite number': { type: 'number' },
  'a number of at most 15 figures': { type: 'number' },
  'an instant with its offset': {
    anyOf: [
      {
        type: 'string',
        pattern: `^${DAY}T${CLOCK}(?::[0-5][0-9](?:\\.[0-9]+)?)?(?:Z|[+-]${CLOCK})$`,
        maxLength: 40,
      },
      { type: 'integer', minimum: -62_135_596_800_000, maximum: 253_402_300_799_999 },
    ],
  },
  'a time of day written HH:MM': { type: 'string', pattern: `^(?:${CLOCK}|24:00)$` },
  'a number, a text, or true or false': { anyOf: [{ type: 'number' }, text, { type: 'boolean' }] },
  'true or false': { type: 'boolean' },
  'true, or nothing': { const: true },
  'a text, or a text in every language': {
    anyOf: [
      text,
      {
        type: 'object',
        properties: { en: text, 'zh-CN': text },
        required: ['en', 'zh-CN'],
        additionalProperties: false,
      },
    ],
  },
  'a percentage above 0 and at most 100, as a plain decimal': {
    anyOf: [
      {
        type: 'string',
        pattern: '^(?=.*[1-9])0*(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?)$',
        maxLength: LONGEST_AMOUNT,
      },
      { type: 'number', minimum: 1e-6, maximum: 100 },
    ],
  },
  'a percentage from 0 to 100, as a plain decimal': {
    anyOf: [
      {
        type: 'string',
        pattern: '^0*(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?)$',
        maxLength: LONGEST_AMOUNT,
      },
      { const: 0 },
      { type: 'number', minimum: 1e-6, maximum: 100 },
    ],
  },
  'a percentage from 0 to 1000, as a plain decimal': {
    anyOf: [
      {
        type: 'string',
        pattern: '^0*(?:1000(?:\\.0+)?|[0-9]{1,3}(?:\\.[0-9]+)?)$',
        maxLength: LONGEST_AMOUNT,
      },
      { const: 0 },
      { type: 'number', minimum: 1e-6, maximum: 1000 },
    ],
  },
  'a condition': {
    anyOf: [
      { type: 'boolean' },
      text,
      { type: 'array', items: { anyOf: [text, { type: 'boolean' }] }, minItems: 1 },
      range,
      exclusion,
    ],
  },
  'a letter with its status, or null': {
    anyOf: [
      { type: 'null' },
      {
        type: 'object',
        properties: { letter: { type: 'string' }, status: { enum: ['due', 'late'] } },
        required: ['letter', 'status'],
        additionalProperties: false,
      },
    ],
  },
}

/** The leaves that stand once in a document, under a name of their own. */
const namesOfLeaves: Readonly<Record<string, string>> = {
  'a day written YYYY-MM-DD': 'CivilDate',
  'an amount': 'Amount',
  'an instant with its offset': 'Instant',
  'a percentage above 0 and at most 100, as a plain decimal': 'Percentage',
  'a condition': 'Condition',
  [CURRENCY]: 'CurrencyCode',
}

/** What does this leaf accept, and under which name, if it has one? */
export function schemaOfLeaf(
  expected: string,
  accepts: (value: unknown) => boolean,
): { readonly name: string | undefined; readonly schema: JsonSchema } {
  // All codes there are, so that an editor can offer them.
  const schema = expected === CURRENCY ? { enum: threeLetters().filter(accepts) } : leafSchemas[expected]
  if (schema === undefined) throw new Error(`No JSON Schema says what "${expected}" is: see leaf-schemas.ts.`)
  return { name: namesOfLeaves[expected], schema }
}

function threeLetters(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((first) =>
    letters.flatMap((second) => letters.map((third) => first + second + third)),
  )
}

import type { CivilDate } from './civil-date'
import type { Issue } from './issues'
import type { Label } from './labels'

/** The details that each error code carries. The codes are public: they are never renamed. */
export interface ErrorDetails {
  /** A value that entered is not what was asked for. Every fault found is listed, not the first. */
  readonly 'invalid-input': { readonly issues: readonly Issue[] }
  /** A policy document is not one that can be compiled. Every fault found is listed. */
  readonly 'invalid-policy': { readonly issues: readonly Issue[] }
  /** A computed day lies outside the days that can be written, 0001-01-01 to 9999-12-31. */
  readonly 'date-out-of-range': { readonly from: CivilDate; readonly step: string }
  /** A dated value was asked for on a day on which none is in force. */
  readonly 'no-value-in-force': {
    readonly id: string
    readonly on: CivilDate
    /** First day of the history, or `null` when the history is empty. */
    readonly startsOn: CivilDate | null
    /** Day from which the value was ended, or `null` when it was not in force yet. */
    readonly endedOn: CivilDate | null
  }
}

/** What kind of contract was broken? See {@link ErrorDetails} for what each carries. */
export type ErrorCode = keyof ErrorDetails

/**
 * The one error this library throws, and only when the caller broke a contract: a refusal or an
 * unknown of the domain is a returned value.
 *
 * `message` is the English sentence; `sentence` holds it in every language. Recognize it with
 * {@link isArrearsError}, not with `instanceof`, which fails across two copies of the library.
 */
export class ArrearsError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code
  readonly details: ErrorDetails[Code]
  readonly sentence: Label
  /** The brand: the ESM and the CJS build are two classes, and each recognizes the other's errors. */
  readonly isArrearsError = true

  constructor(code: Code, details: ErrorDetails[Code], sentence: Label) {
    super(sentence.en)
    this.name = 'ArrearsError'
    this.code = code
    this.details = details
    this.sentence = sentence
  }

  /** Without this, `JSON.stringify` would drop the message, which `Error` keeps non-enumerable. */
  toJSON(): {
    readonly name: string
    readonly code: Code
    readonly message: string
    readonly sentence: Label
    readonly details: ErrorDetails[Code]
  } {
    const { name, code, message, sentence, details } = this
    return { name, code, message, sentence, details }
  }
}

/**
 * Is this an error of the library and, when a code is named, of that kind?
 *
 * @param code - When given, only an error with this code counts, and `details` has its type.
 *
 * @example
 * try {
 *   daysBetween('2026-02-30', '2026-03-01')
 * } catch (error) {
 *   if (isArrearsError(error, 'invalid-input')) error.details.issues[0]?.path // => 'from'
 * }
 */
export function isArrearsError<Code extends ErrorCode = ErrorCode>(
  value: unknown,
  code?: Code,
): value is ArrearsError<Code> {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { readonly isArrearsError?: unknown }).isArrearsError === true &&
    (code === undefined || (value as { readonly code?: unknown }).code === code)
  )
}

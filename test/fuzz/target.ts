import type fc from 'fast-check'

/** A function of the library under fire. */
export interface Target {
  readonly name: string
  readonly call: (...args: never) => unknown
  /** Arguments that it accepts. */
  readonly validArgs: fc.Arbitrary<readonly unknown[]>
  /** Whether an answer means that what entered was good; without it every answer does. */
  readonly accepts?: (answer: unknown) => boolean
  /** Whether it reads rows from an iterable, whose own failure it lets through. */
  readonly readsRows?: true
  /** The smallest share of mutated arguments that must still be good, or the fuzz would only see refusals. */
  readonly acceptedFloor: number
}

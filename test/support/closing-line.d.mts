import type { Counts } from './counts.mjs'

interface Failable {
  errors(): readonly unknown[]
}

interface Module extends Failable {
  readonly children: {
    allTests(): Iterable<{ result(): { readonly state: string } }>
    allSuites(): Iterable<Failable>
  }
}

export function countResults(modules: Iterable<Module>, unhandledErrors: readonly unknown[]): Counts

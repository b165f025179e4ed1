import type { Say } from './texts'

/** Why is there no report? Thrown by any part of the demo; only `runDemo` catches it. */
export class Refusal extends Error {
  readonly say: Say
  /** 1: this file cannot be reported on. 2: the command line cannot be understood. */
  readonly exitCode: 1 | 2

  constructor(say: Say, exitCode: 1 | 2 = 1) {
    // The sentence is said by `runDemo`, in the language of the person.
    super('no report was made')
    this.name = 'Refusal'
    this.say = say
    this.exitCode = exitCode
  }
}

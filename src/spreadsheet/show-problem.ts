import { describeFault, type Fault, type Locale, labelIn } from '../foundations'

/** What a cell shows that could not be answered: `#`, and the sentence that says why. */
export function showProblem(fault: Fault, locale: Locale): string {
  return `#${labelIn(describeFault(fault, '').sentence, locale)}`
}

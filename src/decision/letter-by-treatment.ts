import type { Label } from '../foundations'
import { isContacting, type NextLetter, type Treatment } from '../strategy'
import type { Answer, DecisionReason } from './decision'

const nobodyContacted: Label = {
  en: 'Nobody is contacted, so that no letter is due.',
  'zh-CN': '不联系债务人，故无应发函件。',
}

/**
 * Which letter is next, where the treatment may contact nobody? None while it does, such as while legal reviews or a promise
 * is pending: by its days alone a letter would go out all the same. None either where the policy has no treatment for the
 * case, and none can be told where its treatments contradict each other.
 *
 * @param letter - Which is next by the days and by what was sent.
 */
export function letterByTreatment(
  letter: Answer<NextLetter | null>,
  treatment: Answer<string>,
  treatments: readonly Treatment[],
): Answer<NextLetter | null> {
  // Where none is due anyway, who is contacted changes nothing.
  if (letter.status === 'decided' && letter.value === null) return letter
  const contacts = (id: string): boolean => isContacting(treatments.find((one) => one.id === id))
  switch (treatment.status) {
    case 'decided':
      return contacts(treatment.value)
        ? letter
        : none(treatment.reasons.map((reason) => ({ ...reason, outcome: 'none', note: nobodyContacted })))
    case 'undetermined': {
      const { mayBe, mayBeNone } = treatment
      // Where no value is named, nobody can say what it may be.
      if (!mayBeNone && mayBe.length > 0 && mayBe.every(contacts)) return letter
      if (mayBe.length > 0 && !mayBe.some(contacts)) {
        return none([{ rule: 'letters', facts: {}, outcome: 'none', note: nobodyContacted }])
      }
      const isOpen = letter.status === 'undetermined'
      const byDays = isOpen ? letter.mayBe : [letter.value]
      return {
        status: 'undetermined',
        value: null,
        missing: [...new Set([...treatment.missing, ...(isOpen ? letter.missing : [])])],
        candidates: [...treatment.candidates, ...(isOpen ? letter.candidates : [])],
        mayBe: byDays.includes(null) ? byDays : [...byDays, null],
        mayBeNone: false,
      }
    }
    case 'none':
      return none([{ rule: 'letters', facts: {}, outcome: 'none', note: nobodyContacted }])
    case 'conflict':
      return treatment
  }
}

function none(reasons: readonly DecisionReason[]): Answer<NextLetter | null> {
  return { status: 'decided', value: null, reasons }
}

import type { ContactContext } from './contact-question'
import type { ContactManner } from './contact-request'
import { type RuleKind, ruleKinds } from './contact-rule'
import type { Pack } from './pack'

/**
 * What is not known well enough for an answer, whatever the instant: `debtor.place`; `place` where no chosen pack is the law of
 * where the debtor is; and `<pack>:<kind of rule>` where a pack does not hold all of it?
 *
 * Rules on who may be contacted bear on others than the debtor alone.
 */
export function lastingGaps(
  packs: readonly Pack[],
  { debtor }: Pick<ContactContext, 'debtor'>,
  { recipient = 'debtor' }: Pick<ContactManner, 'recipient'>,
): readonly string[] {
  const law = packs.filter(({ issuer = 'law' }) => issuer === 'law')
  const isHeld = debtor.place === undefined ? law.length > 0 : law.some(({ place }) => place === debtor.place)
  const kinds = ruleKinds.filter((kind) => kind !== 'recipient' || recipient !== 'debtor')
  const isThin = ({ coverage }: Pack, kind: RuleKind): boolean => {
    const { [kind]: held = 'not-researched' } = coverage
    return held === 'partial' || held === 'not-researched'
  }
  return [
    ...(debtor.place === undefined ? ['debtor.place'] : []),
    ...(isHeld ? [] : ['place']),
    ...law.flatMap((pack) => kinds.filter((kind) => isThin(pack, kind)).map((kind) => `${pack.id}:${kind}`)),
  ]
}

/** Whether a gap is one in what is known of the law, and not of the facts. */
export function isOfLaw(gap: string): boolean {
  return gap === 'place' || gap.includes(':')
}

/**
 * In spite of which gaps may contact be allowed? Those that the caller names; `<pack>:*` names all that a pack does not hold of
 * the law of its place.
 */
export function acceptance(acceptGaps: readonly string[] = []): (gap: string) => boolean {
  const accepted = new Set(acceptGaps)
  return (gap) => accepted.has(gap) || (gap.includes(':') && accepted.has(gap.replace(/:[^:]*$/, ':*')))
}

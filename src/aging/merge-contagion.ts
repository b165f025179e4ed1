import type { ContagionTest } from './judge-contagion'

/**
 * The tests of a rule where some classes are not known: those that it makes of them at their best, and, where they at
 * their worst would be met by more, that as `unknown`, with the share that it would then see. More accounts in worse
 * classes never meet less.
 */
export function mergeTests(
  atBest: readonly ContagionTest[],
  atWorst: readonly ContagionTest[],
): readonly ContagionTest[] {
  return atBest.flatMap((best, index) => {
    const worst = atWorst[index] ?? best
    if (best.outcome === worst.outcome && best.atLeast === worst.atLeast) return [best]
    const missing = [...new Set([...worst.missing, 'calendars'])]
    const open: ContagionTest = { ...worst, outcome: 'unknown', missing }
    return best.outcome === 'met' ? [best, open] : [open]
  })
}

/**
 * How is a number that lies between two steps rounded?
 *
 * - `up`, `down`: away from zero, toward zero.
 * - `ceiling`, `floor`: toward positive, toward negative infinity.
 * - `half-up`, `half-down`: to the nearest; a tie away from zero, toward zero.
 * - `half-even`: to the nearest; a tie to the even step (banker's rounding, 四舍六入五成双).
 * - `half-ceiling`, `half-floor`: to the nearest; a tie toward positive, toward negative infinity.
 */
export type RoundingMode =
  | 'up'
  | 'down'
  | 'ceiling'
  | 'floor'
  | 'half-up'
  | 'half-down'
  | 'half-even'
  | 'half-ceiling'
  | 'half-floor'

/** Every {@link RoundingMode}. */
export const roundingModes: readonly RoundingMode[] = [
  'up',
  'down',
  'ceiling',
  'floor',
  'half-up',
  'half-down',
  'half-even',
  'half-ceiling',
  'half-floor',
]

/**
 * Does a positive value between two steps go to the upper one?
 *
 * @param half - Below zero when the lower step is nearer, zero for a tie.
 */
export function roundsUp(mode: RoundingMode, half: number, isLowerOdd: boolean): boolean {
  switch (mode) {
    case 'up':
    case 'ceiling':
      return true
    case 'down':
    case 'floor':
      return false
    case 'half-up':
    case 'half-ceiling':
      return half >= 0
    case 'half-down':
    case 'half-floor':
      return half > 0
    case 'half-even':
      return half > 0 || (half === 0 && isLowerOdd)
  }
}

const mirrored: Readonly<Partial<Record<RoundingMode, RoundingMode>>> = {
  ceiling: 'floor',
  floor: 'ceiling',
  'half-ceiling': 'half-floor',
  'half-floor': 'half-ceiling',
}

/** The mode by which the size of a negative number is rounded, so that the number is rounded by this one. */
export function mirroredMode(mode: RoundingMode): RoundingMode {
  return mirrored[mode] ?? mode
}

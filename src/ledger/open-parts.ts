import type { MinorUnits } from '../foundations'
import type { Due } from '../model'
import { PARTS } from './allocate'
import { writeParts } from './books'
import type { AccountBooks } from './replay-books'

/** What is open of each component of a due, by its place in the books. One that will be settled by itself is whole until then. */
export function openParts(
  { dues, parts }: AccountBooks,
  place: number,
  minorDigits: number,
): readonly MinorUnits[] {
  const { settledOn, ...due } = dues[place] as Due
  if (settledOn === undefined) return parts.slice(place * PARTS, (place + 1) * PARTS)
  const whole: MinorUnits[] = []
  writeParts(whole, 0, due, minorDigits)
  return whole
}

/**
 * Which of these places can all stay, so that as few as possible move? A longest run of them that rises, not
 * necessarily of neighbors; of several, always the same.
 *
 * Patience sorting: n log n steps for n places.
 *
 * @param places - Whole numbers, each once: where what now stands in order stood before.
 */
export function keepInOrder(places: readonly number[]): ReadonlySet<number> {
  // Of the runs of each length that were found, the index at which the one with the least end ends.
  const endsAt: number[] = []
  const cameFrom: number[] = []
  places.forEach((place, index) => {
    let low = 0
    let high = endsAt.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[endsAt[middle] as number] as number) < place) low = middle + 1
      else high = middle
    }
    cameFrom.push(low === 0 ? -1 : (endsAt[low - 1] as number))
    endsAt[low] = index
  })
  const kept = new Set<number>()
  for (let at = endsAt[endsAt.length - 1] ?? -1; at >= 0; at = cameFrom[at] as number) {
    kept.add(places[at] as number)
  }
  return kept
}

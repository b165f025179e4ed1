/** The order of two texts by code unit, never by the host's locale: it must be the same everywhere. */
export function inOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

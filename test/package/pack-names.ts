/**
 * The packs that have an entry of their own, by the last part of its path, `arrears/packs/us-federal`. Chosen, and they stay: a
 * path that leaves this list breaks somebody's program.
 */
export const packNames: Readonly<Record<string, string>> = {
  australia: 'australia',
  china: 'china',
  'district-of-columbia': 'districtOfColumbia',
  florida: 'florida',
  kazakhstan: 'kazakhstan',
  massachusetts: 'massachusetts',
  'new-york-city': 'newYorkCity',
  ontario: 'ontario',
  russia: 'russia',
  'us-federal': 'usFederal',
  washington: 'washington',
}

// Each pack is an entry of its own too, by its name in kebab case: `usFederal` is `arrears/packs/us-federal`.
export type { Pack } from '../contact'
export {
  australia,
  china,
  districtOfColumbia,
  florida,
  kazakhstan,
  massachusetts,
  newYorkCity,
  ontario,
  russia,
  usFederal,
  washington,
} from '../packs'

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

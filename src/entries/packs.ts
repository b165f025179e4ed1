export type { Pack } from '../contact'
export { china } from '../packs'

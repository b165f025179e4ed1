export type { AgingCell, BucketShown, Cell, CellRange, DateSystem, SameShape } from '../spreadsheet'
export { ARREARS_AGING, ARREARS_BUCKET, ARREARS_DPD } from '../spreadsheet'

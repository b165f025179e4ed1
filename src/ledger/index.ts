export type { AccountBooks } from './replay-account'
export { OPENING_DUE_ID, replayAccount } from './replay-account'

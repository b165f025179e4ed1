export { china } from './china'
export { fictional } from './fictional'

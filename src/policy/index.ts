export type { CompiledPolicy } from './compile-policy'
export { compilePolicy } from './compile-policy'
export type { Policy } from './policy'

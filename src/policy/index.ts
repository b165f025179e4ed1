export { factOfMark } from './case-vocabulary'
export type { CompiledPolicy, CompiledStrategy } from './compile-policy'
export { compilePolicy } from './compile-policy'
export type { Policy } from './policy'

export { factOfMark } from './case-vocabulary'
export type { CompiledPolicy, CompiledStrategy } from './compile-policy'
export { compilePolicy } from './compile-policy'
export { definePolicy } from './define-policy'
export type {
  AddedDifference,
  ChangedDifference,
  MovedDifference,
  PolicyDifference,
  RemovedDifference,
} from './diff-policies'
export { diffPolicies } from './diff-policies'
export { explainDifferences } from './explain-differences'
export { extendPolicy } from './extend-policy'
export type { Policy } from './policy'
export type { FieldChanges, ListChanges, PolicyChanges } from './policy-changes'
export type { ExpectedDecision, PolicyExample } from './policy-example'

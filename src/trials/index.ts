export type { ExampleMismatch, ExampleReport, ExampleResult } from './run-examples'
export { exampleTests, runExamples } from './run-examples'

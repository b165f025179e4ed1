export function bareEngine(): {
  run(code: string): unknown
  load(file: string | URL): void
  sprung(): readonly string[]
}

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export function addCounts(sum: Counts, counts: Counts): Counts
export function closingLine(counts: Counts): string
export function countsOfRun(file: string, status: number | null): Counts & { readonly fault?: string }

/** A field of what may not be an object at all, or may throw when it is read. */
export function readField(value: unknown, name: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  try {
    return (value as Readonly<Record<string | number, unknown>>)[name]
  } catch {
    return undefined
  }
}

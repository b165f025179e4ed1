import { inspect, oneOf, readField, record, valueOrThrow } from '../foundations'

/** Which variant does the caller name? Throws `invalid-input` when it is none of these: none is the default. */
export function variantOf<const Variant extends string>(
  input: unknown,
  variants: readonly Variant[],
): Variant {
  const shape = record<{ readonly variant: Variant }>({ variant: oneOf(variants) })
  return valueOrThrow(inspect(shape, { variant: readField(input, 'variant') }, () => [])).variant
}

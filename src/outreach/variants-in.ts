/** The variants that a table of quotients has, in its order. */
export function variantsIn<Variant extends string>(
  quotients: Readonly<Record<Variant, unknown>>,
): readonly Variant[] {
  const variants: Variant[] = []
  for (const variant in quotients) variants.push(variant)
  return variants
}

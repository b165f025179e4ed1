import ts from 'typescript'

/** A type of the library, and what its declaration says of it: read beside a shape, which the compiler holds to it. */
export interface DeclaredType {
  /** Of a named interface; `undefined` for what is written in place. */
  readonly name: string | undefined
  /** The first sentence of its doc comment. */
  readonly description: string | undefined
  /** The type of a field, with the first sentence of the doc comment of the field. */
  readonly field: (name: string) => DeclaredField
  readonly entry: () => DeclaredType
  readonly value: () => DeclaredType
  /** Of a union: the member whose field has this value. */
  readonly member: (key: string, value: string) => DeclaredType
}

/** A field as it is declared. */
export interface DeclaredField {
  readonly description: string | undefined
  readonly type: DeclaredType
}

/** The exported types of these files, by name. */
export function readDeclaredTypes(files: readonly string[]): (name: string) => DeclaredType {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
    noEmit: true,
  })
  const checker = program.getTypeChecker()
  return (name) => {
    for (const file of files) {
      const source = program.getSourceFile(file)
      const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
      const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === name)
      if (symbol !== undefined) return declaredTypeOf(checker, checker.getDeclaredTypeOfSymbol(symbol))
    }
    throw new Error(`No file exports a type "${name}".`)
  }
}

function declaredTypeOf(checker: ts.TypeChecker, given: ts.Type): DeclaredType {
  const type = checker.getNonNullableType(given)
  const symbol = type.aliasSymbol ?? type.symbol
  const indexed = (kind: ts.IndexKind): DeclaredType => {
    const found = checker.getIndexTypeOfType(type, kind)
    if (found === undefined) throw new Error(`${checker.typeToString(type)} has no entries.`)
    return declaredTypeOf(checker, found)
  }
  return {
    name: nameOf(checker, type),
    description: symbol === undefined ? undefined : firstSentence(checker, symbol),
    field: (name) => {
      const property = checker.getPropertyOfType(type, name)
      if (property === undefined) throw new Error(`${checker.typeToString(type)} has no field "${name}".`)
      return {
        description: firstSentence(checker, property),
        type: declaredTypeOf(checker, checker.getTypeOfSymbol(property)),
      }
    },
    entry: () => indexed(ts.IndexKind.Number),
    value: () => indexed(ts.IndexKind.String),
    member: (key, value) => {
      const members = type.isUnion() ? type.types : [type]
      const found = members.find((member) => {
        const property = checker.getPropertyOfType(member, key)
        const own = property === undefined ? undefined : checker.getTypeOfSymbol(property)
        const values = own === undefined ? [] : own.isUnion() ? own.types : [own]
        return values.some((one) => one.isStringLiteral() && one.value === value)
      })
      if (found === undefined) throw new Error(`${checker.typeToString(type)} has no member "${value}".`)
      return declaredTypeOf(checker, found)
    },
  }
}

/**
 * `DecisionTable` of texts and `DatedValue` of a list keep their names; of anything else the name says of what:
 * `DecisionTableOfNumber`, `DatedValueOfReAgingRules`.
 */
function nameOf(checker: ts.TypeChecker, type: ts.Type): string | undefined {
  const name = (type.aliasSymbol ?? type.symbol)?.name
  if (name === undefined || name.startsWith('__')) return undefined
  const [argument] = type.aliasTypeArguments ?? checker.getTypeArguments(type as ts.TypeReference)
  if (argument === undefined) return name
  if (argument.flags & ts.TypeFlags.Number) return `${name}OfNumber`
  const of = argument.aliasSymbol ?? argument.symbol
  const isPlain = of === undefined || of.name.startsWith('__') || checker.isArrayLikeType(argument)
  return isPlain ? name : `${name}Of${of.name}`
}

function firstSentence(checker: ts.TypeChecker, symbol: ts.Symbol): string | undefined {
  const comment = ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\{@link ([^}]+)\}/g, '$1')
  const [paragraph = ''] = comment.split('\n\n')
  const words = paragraph.replace(/\s+/g, ' ').trim()
  if (words === '') return undefined
  return /^.*?[.?!](?=\s|$)/.exec(words)?.[0] ?? words
}

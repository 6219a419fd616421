import { Ajv2020, type CodeOptions } from 'ajv/dist/2020.js'
import { type Shape, shapeBy, type Validate } from './shape-problems.ts'

export type { JsonType, Shape, ShapeProblem } from './shape-problems.ts'

/**
 * Words of our schemas in which editors and tdkt differ: what editors say, offer and leave out while a person types,
 * and keys that they cannot ask for because a config may have them.
 */
export const editorWords = [
  'errorMessage',
  'deprecationMessage',
  'enumDescriptions',
  'defaultSnippets',
  'doNotSuggest',
  'requiredUnlessShared',
]

/** Makes a schema ready; its text is one of ours, so a mistake in it is a bug. */
export function shapeOf(schemaText: string): Shape {
  return shapeBy(compiled(schemaText).validate)
}

/** A schema made into a function by the library; the build asks for its code as well. */
export function compiled(schemaText: string, code: CodeOptions = {}): { ajv: Ajv2020; validate: Validate } {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code,
  })
  ajv.addVocabulary(editorWords)
  return { ajv, validate: ajv.compile(withShared(JSON.parse(schemaText))) }
}

/** The outermost part asking for the keys that only an editor leaves out. */
function withShared(schema: {
  readonly required?: readonly string[]
  readonly requiredUnlessShared?: readonly string[]
}): object {
  const { required = [], requiredUnlessShared = [] } = schema
  return { ...schema, required: [...required, ...requiredUnlessShared] }
}

import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Path } from '../diagnostic.ts'

/** A JSON Schema made ready: all that is wrong with some data's shape, one cause one problem. */
export interface Shape {
  problemsOf(data: unknown): ShapeProblem[]
}

/** What is wrong at one place, in the schema's own terms; `allowed` are the keys that may stand there. */
export type ShapeProblem = { readonly path: Path } & (
  | {
      readonly kind: 'unknown-key'
      readonly key: string
      readonly allowed: readonly string[]
      /** Whether a key that must be there is missing beside it: it may stand under the wrong name. */
      readonly mayBeMissed: boolean
    }
  | { readonly kind: 'missing-key'; readonly key: string }
  | { readonly kind: 'wrong-type'; readonly expected: readonly JsonType[]; readonly value: unknown }
  | {
      readonly kind: 'bad-value'
      readonly value: unknown
      readonly example?: unknown
      readonly choices?: readonly unknown[]
    }
  | { readonly kind: 'bad-key'; readonly key: string; readonly example?: unknown }
  | {
      readonly kind: 'out-of-range'
      readonly value: unknown
      readonly limit: number
      readonly bound: 'least' | 'most'
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'one-key' }
)

export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null'

/** A schema made into a function: whether data has its shape, and if not, what it says is wrong. */
export interface Validate {
  (data: unknown): unknown
  errors?: null | ErrorObject[]
}

/** The shape that such a function checks. */
export function shapeBy(validate: Validate): Shape {
  return {
    problemsOf(data) {
      if (validate(data)) return []
      return oneCauseOnce((validate.errors ?? []).flatMap((error) => problem(error, data)))
    },
  }
}

function problem(error: ErrorObject, data: unknown): ShapeProblem[] {
  const path = pathOf(error.instancePath, data)
  const value = error.data
  const example = firstExample(error)
  switch (error.keyword) {
    case 'additionalProperties': {
      const allowed = Object.keys(recordOf(recordOf(error.parentSchema)['properties']))
      return [
        {
          kind: 'unknown-key',
          path,
          key: String(error.params['additionalProperty']),
          allowed,
          mayBeMissed: false,
        },
      ]
    }
    case 'required':
      return [{ kind: 'missing-key', path, key: String(error.params['missingProperty']) }]
    case 'type':
      return [{ kind: 'wrong-type', path, expected: [error.params['type']].flat() as JsonType[], value }]
    case 'enum':
      return [{ kind: 'bad-value', path, value, choices: error.params['allowedValues'] as unknown[] }]
    case 'const':
      return [{ kind: 'bad-value', path, value, choices: [error.params['allowedValue']] }]
    case 'minimum':
    case 'maximum': {
      const bound = error.keyword === 'minimum' ? 'least' : 'most'
      return [{ kind: 'out-of-range', path, value, limit: Number(error.params['limit']), bound }]
    }
    case 'propertyNames':
      return [{ kind: 'bad-key', path, key: String(error.params['propertyName']), example }]
    case 'minItems':
    case 'minLength':
    case 'minProperties':
      return [{ kind: 'empty', path }]
    case 'maxProperties':
      return [{ kind: 'one-key', path }]
    default:
      return error.propertyName === undefined ? [{ kind: 'bad-value', path, value, example }] : []
  }
}

/** A misspelt key is not also missing, and a block with a stray key does not also have too many. */
function oneCauseOnce(problems: readonly ShapeProblem[]): ShapeProblem[] {
  const places = (isOne: (kind: ShapeProblem['kind']) => boolean) =>
    new Set(problems.filter(({ kind }) => isOne(kind)).map(({ path }) => path.join('\0')))
  const stray = places((kind) => kind === 'unknown-key')
  const lacking = places(isConsequence)
  return problems
    .filter(({ kind, path }) => !(isConsequence(kind) && stray.has(path.join('\0'))))
    .map((problem) =>
      problem.kind === 'unknown-key'
        ? { ...problem, mayBeMissed: lacking.has(problem.path.join('\0')) }
        : problem,
    )
}

function isConsequence(kind: ShapeProblem['kind']): boolean {
  return kind === 'missing-key' || kind === 'one-key'
}

/** A JSON pointer as a path; steps into lists are numbers. */
function pathOf(pointer: string, data: unknown): Path {
  const steps: (string | number)[] = []
  let value = data
  for (const written of pointer.split('/').slice(1)) {
    const step = written.replaceAll('~1', '/').replaceAll('~0', '~')
    steps.push(Array.isArray(value) ? Number(step) : step)
    value = recordOf(value)[step]
  }
  return steps
}

function firstExample({ parentSchema, schema }: ErrorObject): unknown {
  const examples = recordOf(parentSchema)['examples'] ?? recordOf(schema)['examples']
  return Array.isArray(examples) ? examples[0] : undefined
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

import type { Diagnostic, Path } from '../diagnostic.ts'
import type { Source } from '../source/source.ts'
import { withFixes } from './safe-fixes.ts'
import type { Shape, ShapeProblem } from './shape.ts'
import { lostQuotes, shapeMessage } from './words.ts'

/**
 * The findings of shape for a file, the places that cannot be used, and the stray keys among them without
 * which the rest is whole.
 */
export function checkShape(
  source: Source,
  shape: Shape,
): { diagnostics: Diagnostic[]; broken: Path[]; strays: Path[] } {
  const problems = shape.problemsOf(source.data)
  return {
    diagnostics: withFixes(
      problems.map((problem) => finding(problem, source)),
      problems,
      source,
      shape,
    ),
    broken: problems.map(placeOf),
    strays: problems.filter((problem) => problem.kind === 'unknown-key' && !problem.mayBeMissed).map(placeOf),
  }
}

function placeOf(problem: ShapeProblem): Path {
  return problem.kind === 'unknown-key' ? [...problem.path, problem.key] : problem.path
}

function finding(problem: ShapeProblem, source: Source): Diagnostic {
  const { path } = problem
  const found = (
    code: string,
    message: Diagnostic['message'],
    at: Path,
    on: 'key' | 'value',
  ): Diagnostic => ({
    code: `schema/${code}`,
    severity: 'error',
    message,
    file: source.origin(at).file,
    range: source.origin(at).rangeOf(at, on),
    path: at,
  })
  const colon = keyThatWasText(problem)
  if (colon !== undefined)
    return { ...found('lost-quotes', lostQuotes(colon), [...path, colon], 'key'), path }

  const message = shapeMessage(problem, nameOf(path), shortened(textOf(path, source)))
  switch (problem.kind) {
    case 'unknown-key':
      return found('unknown-key', message, [...path, problem.key], 'key')
    case 'missing-key':
      return found('missing-key', message, path, 'key')
    case 'bad-key':
      return found('bad-value', message, [...path, problem.key], 'key')
    case 'one-key':
      return found('one-key', message, [...path, secondKey(path, source)], 'key')
    case 'empty':
      return found('empty', message, path, 'value')
    case 'out-of-range':
      return found('bad-value', message, path, 'value')
    case 'wrong-type':
      if (problem.value === null) return found('empty', message, path, 'value')
      return found('wrong-type', message, path, 'value')
    case 'bad-value':
      return found('bad-value', message, path, 'value')
  }
}

function textOf(path: Path, source: Source): string {
  const { start, end } = source.rangeOf(path)
  return source.text.slice(start, end)
}

/** A key with a blank or a letter beyond ASCII is no key of ours: it is text that lost its quotes. */
function keyThatWasText(problem: ShapeProblem): string | undefined {
  const keys =
    problem.kind === 'unknown-key'
      ? [problem.key]
      : problem.kind === 'wrong-type' && isObject(problem.value)
        ? Object.keys(problem.value).slice(0, 1)
        : []
  return keys.find((key) => /[\s\u0080-\uffff]/.test(key))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The key that a person would name: the nearest word above a list position; none for the file itself. */
function nameOf(path: Path): string | undefined {
  return path.findLast((step) => typeof step === 'string')
}

function secondKey(path: Path, source: Source): string {
  const value = valueAt(path, source)
  return isObject(value) ? (Object.keys(value)[1] ?? '') : ''
}

function valueAt(path: Path, { data }: Source): unknown {
  return path.reduce((value, step) => Reflect.get(Object(value), step), data)
}

function shortened(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 59)}…` : line.replace(/^(['"])(.*)\1$/, '$2')
}

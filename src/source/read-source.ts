import type { Diagnostic } from '../diagnostic.ts'
import { decode } from './decode.ts'
import { doubtfulText } from './doubtful-text.ts'
import { duplicateKeys } from './duplicate-keys.ts'
import { follower } from './follow.ts'
import { linesOf } from './lines.ts'
import { type OverLimit, overLimit } from './over-limit.ts'
import { type AliasProblem, type DepthProblem, plainData } from './plain-data.ts'
import { placeOf, positionsOf } from './positions.ts'
import { readTree } from './read-tree.ts'
import { remarksIn } from './remarks.ts'
import { replacer } from './replacing.ts'
import type { Source } from './source.ts'
import { syntaxErrors } from './syntax-errors.ts'
import { aliasWords, syntaxCode, syntaxMessage, tooManyValuesWords } from './words.ts'

/** Reads a YAML file: its data with the place of every value, and all that is wrong with it as YAML. */
export function readSource(file: string, bytes: Uint8Array): Source {
  const { text, diagnostics: encoding } = decode(file, bytes)
  const over = overLimit(text)
  const tree = readTree(over ? '' : text)
  const lines = linesOf(text)
  const follow = follower(tree)
  const known = over ? [overFinding(file, over)] : encoding
  const syntax = known.length > 0 ? known : syntaxErrors(file, text, lines, tree)
  const { data, problem } = syntax.length > 0 ? {} : plainData(tree)
  const readable = syntax.length === 0 && problem === undefined

  const source: Source = {
    file,
    text,
    data,
    diagnostics: [
      ...syntax,
      ...(problem ? [problemFinding(file, problem)] : []),
      ...(readable ? [...duplicateKeys(file, tree), ...doubtfulText(file, text, tree)] : []),
    ],
    ...positionsOf(text, follow),
    replacing: replacer(tree, text, follow),
    origin: () => source,
    remarks: () => remarksIn(tree, text),
    ...lines,
  }
  return source
}

function problemFinding(file: string, problem: AliasProblem | DepthProblem): Diagnostic {
  if (problem.kind === 'too-deep') {
    const { start } = placeOf(problem.node)
    return overFinding(file, { of: 'depth', range: { start, end: start + 1 } })
  }
  const { kind, alias } = problem
  const range = placeOf(alias)
  return { code: `yaml/${kind}-alias`, severity: 'error', message: aliasWords[kind], file, range }
}

function overFinding(file: string, { of, range }: OverLimit): Diagnostic {
  if (of === 'values') {
    return { code: 'source/too-many-values', severity: 'error', message: tooManyValuesWords, file, range }
  }
  const code = 'RESOURCE_EXHAUSTION'
  return { code: syntaxCode(code), severity: 'error', message: syntaxMessage(code), file, range }
}

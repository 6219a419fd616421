import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js'
import type { Localized } from '../diagnostic.ts'

/** A regular expression whose work grows with the text only, whatever its author wrote. */
export interface Expression {
  /** The first match at or after a place. */
  find(text: string, from?: number): readonly [from: number, to: number] | undefined
}

/** How large an expression may become when its repetitions are written out. */
const largest = 5000

/** An expression made ready, or what is wrong with it. */
export function expressionOf(written: string): { expression?: Expression; fault?: Localized } {
  let compiled: RE2JS
  try {
    compiled = RE2JS.compile(written)
  } catch (error) {
    if (error instanceof RE2JSException) return { fault: faultOf(written, error) }
    throw error
  }
  if (compiled.programSize() > largest) return { fault: tooLarge }
  return {
    expression: {
      find(text, from = 0) {
        const matcher = compiled.matcher(text)
        return matcher.find(from) ? [matcher.start(), matcher.end()] : undefined
      },
    },
  }
}

function faultOf(written: string, error: RE2JSException): Localized {
  const part = error instanceof RE2JSSyntaxException ? error.getPattern() : null
  const shown = part ? part : written
  return {
    vi: `Biểu thức chưa đúng ở “${shown}”; dùng cú pháp RE2, không có nhìn trước, nhìn sau và tham chiếu ngược.`,
    en: `The expression is wrong at “${shown}”; it takes RE2 syntax, without lookaround and backreferences.`,
  }
}

const tooLarge: Localized = {
  vi: 'Biểu thức lặp quá nhiều lần; giảm các số trong ngoặc nhọn.',
  en: 'The expression repeats too often; lower the numbers in braces.',
}

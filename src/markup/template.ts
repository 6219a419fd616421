import Handlebars from 'handlebars'
import { inert } from './inert.ts'
import { templateLimits, tooDeepLine } from './limits.ts'

/** A template's page and the parts it takes in, each with the file it comes from. */
export interface Template {
  readonly page: TemplateFile
  readonly parts: Readonly<Record<string, TemplateFile>>
  /** Whether it stands as it ships, beside the formats that ship: the tests find nothing wrong with it. */
  readonly isBuiltIn?: boolean
}

export interface TemplateFile {
  readonly file: string
  readonly text: string
}

/** The blocks a template may use; it has no other logic. */
export const blockHelpers = ['each', 'if', 'unless'] as const

/** How the library makes a template into a function; the build makes ours so ahead. */
export const compileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
  knownHelpers: Object.fromEntries(blockHelpers.map((name) => [name, true])),
}

/**
 * Prints a template that has been checked: what the view says comes out as words, whatever it holds. There is no
 * page where it would be more than any document has.
 */
export function renderTemplate({ page, parts }: Template, view: object): { page?: string } {
  const engine = Handlebars.create()
  countRounds(engine)
  for (const [name, { text }] of Object.entries(parts)) {
    engine.registerPartial(name, engine.compile(text, compileOptions))
  }
  try {
    const printed = engine.compile(page.text, compileOptions)(inert(view), {
      allowProtoMethodsByDefault: false,
      allowProtoPropertiesByDefault: false,
    })
    return printed.length > templateLimits.page || tooDeepLine(printed) !== undefined ? {} : { page: printed }
  } catch (error) {
    if (error instanceof TooMuch) return {}
    throw error
  }
}

/** Ends a rendering; the library knows no other way out of a loop. */
class TooMuch extends Error {}

/** Each round of #each is counted, and what the innermost ones print, so that no loop within loops goes on for ever. */
function countRounds(engine: typeof Handlebars): void {
  const each = engine.helpers['each']
  let rounds = 0
  let printed = 0
  engine.registerHelper('each', function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
    const counted = (...words: Parameters<Handlebars.TemplateDelegate>) => {
      const before = printed
      const text = options.fn(...words)
      rounds += 1
      printed = before + Math.max(printed - before, text.length)
      if (rounds > templateLimits.rounds || printed > templateLimits.page) throw new TooMuch()
      return text
    }
    return each?.call(this, list, { ...options, fn: counted })
  })
}

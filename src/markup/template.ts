import Handlebars from 'handlebars'
import { inert } from './inert.ts'

/** A template's page and the parts it takes in, each with the file it comes from. */
export interface Template {
  readonly page: TemplateFile
  readonly parts: Readonly<Record<string, TemplateFile>>
}

export interface TemplateFile {
  readonly file: string
  readonly text: string
}

/** The blocks a template may use; it has no other logic. */
export const blockHelpers = ['each', 'if', 'unless'] as const

/** Prints a template that has been checked: what the view says comes out as words, whatever it holds. */
export function renderTemplate({ page, parts }: Template, view: object): string {
  const engine = Handlebars.create()
  const options = {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    preventIndent: true,
    knownHelpers: Object.fromEntries(blockHelpers.map((name) => [name, true])),
  }
  for (const [name, { text }] of Object.entries(parts)) {
    engine.registerPartial(name, engine.compile(text, options))
  }
  return engine.compile(page.text, options)(inert(view), {
    allowProtoMethodsByDefault: false,
    allowProtoPropertiesByDefault: false,
  })
}

import Handlebars from 'handlebars'

/**
 * The library of the templates with ours already made into functions: what reads and compiles templates comes in only
 * with one that is not ours.
 */
export const readyTemplates = {
  name: 'ready-templates',
  setup(bundler) {
    bundler.onResolve({ filter: /^handlebars$/ }, () => ({ path: 'handlebars', namespace: 'ready' }))
    bundler.onResolve({ filter: /^late:template-language$/ }, () => ({
      path: `./${templateLanguage}.js`,
      external: true,
    }))
    bundler.onLoad({ filter: /^/, namespace: 'ready' }, () => ({
      contents: library,
      resolveDir: import.meta.dirname,
    }))
  },
}

/** The file of dist/ that reads and compiles templates. */
export const templateLanguage = 'template-language'

/** A module of the functions that the library makes of some templates, by their texts. */
export function templatesModule(texts, options) {
  const ready = texts.map((text) => `[${JSON.stringify(text)}, ${Handlebars.precompile(text, options)}],`)
  return `module.exports = new Map([\n${ready.join('\n')}\n])`
}

const library = `
const runtime = require('handlebars/dist/cjs/handlebars.runtime.js')
const ready = require('own:templates')
const language = () => require('late:template-language')

exports.parse = (text) => language().parse(text)
exports.create = () => {
  const engine = runtime.create()
  engine.compile = (text, options) => {
    if (ready.has(text)) return engine.template(ready.get(text))
    const { compile, parts } = language()
    return compile(text, options, Object.assign(engine, parts))
  }
  return engine
}
`

/** What stands in that file. */
export const templateLanguageFile = `
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import { Compiler, compile } from 'handlebars/dist/cjs/handlebars/compiler/compiler.js'
import compilers from 'handlebars/dist/cjs/handlebars/compiler/javascript-compiler.js'

const parts = { parse, Compiler, JavaScriptCompiler: compilers.default ?? compilers }
export { compile, parse, parts }
`

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file of dist/ that holds what rules say of themselves. */
export const ruleWords = 'rule-words'

/** How the source of a rule asks that file for its words. */
export const lateWords = {
  name: 'late-words',
  setup(bundler) {
    bundler.onResolve({ filter: /^late:rule-words$/ }, () => ({ path: `./${ruleWords}.js`, external: true }))
    bundler.onResolve({ filter: /^rule-words-asked$/ }, ({ path }) => ({ path, namespace: 'late-words' }))
    bundler.onLoad({ filter: /^/, namespace: 'late-words' }, () => ({ contents: asked }))
  },
}

/** One function for each name is enough for all rules: it is asked of the rule that it stands in. */
const asked = `
const asking = new Map()
export function told(rule, names) {
  if (!asking.has(names)) {
    const each = names.split(' ').map((name) => [name, { get() { return wordsOf(this.id)[name] }, enumerable: true }])
    asking.set(names, Object.fromEntries(each))
  }
  return Object.defineProperties(rule, asking.get(names))
}
const wordsOf = (id) => require('late:rule-words').words[id]
`

/** What all rules below a folder say of themselves, as a module: their words by their ids. */
export function ruleWordsModule(folder) {
  const sources = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  const told = sources.flatMap((source) => {
    const rule = ruleIn(source)
    return rule ? [[rule.id, Object.fromEntries(rule.words.map(({ name, value }) => [name, value]))]] : []
  })
  return `export const words = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(told)))})`
}

/**
 * The source of a rule that asks for its title, its reason, its basis and its example when something is to be told of
 * it: they are most of a rule, and judging a plan needs none of them. Any other source is as it was.
 */
export function withLateWords(source) {
  const rule = ruleIn(source)
  if (!rule) return source
  const left = rule.words.reduce((text, word) => text.replace(word.text, ''), rule.body)
  const names = rule.words.map(({ name }) => name).join(' ')
  const late = source.replace(rule.text, () => `${rule.head}told({\n${left}}, '${names}')`)
  return `import { told } from 'rule-words-asked'\n${late}`
}

function ruleIn(source) {
  const [text, head, body] = /^(export const \w+: Rule = )\{\n([\s\S]*?)^\}$/m.exec(source) ?? []
  const [, id] = /^ {2}id: '([^']+)',$/m.exec(body ?? '') ?? []
  if (id === undefined) return undefined
  const words = Array.from(body.matchAll(part), ([word, name, given]) => ({
    text: word,
    name,
    value: written(given),
  }))
  return { text, head, body, id, words: words.filter(({ value }) => value !== undefined) }
}

/** A part of a rule that holds words, on a line or on several. */
const part = /^ {2}(title|why|basis|example): (\{\n[\s\S]*?^ {2}\}|.*),\n/gm

/** The words as they are written; none where the source makes them of something else of its own. */
function written(given) {
  try {
    return new Function(`return (${given})`)()
  } catch {
    return undefined
  }
}

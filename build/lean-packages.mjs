import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is used of packages that come in late; of the others the bundler sees it by itself. */
const used = {
  '@clack/prompts': ['isCancel', 'select', 'text'],
  tinyglobby: ['glob'],
}

/** Leaves out of packages what nothing of ours uses and the bundler does not dare to leave out. */
export const leanPackages = {
  name: 'lean-packages',
  setup(bundler) {
    bundler.onResolve({ filter: /^(@clack\/prompts|tinyglobby)$/ }, ({ path, kind, resolveDir }) =>
      kind === 'dynamic-import' ? { path, namespace: 'used', pluginData: resolveDir } : undefined,
    )
    bundler.onResolve({ filter: /^decode-named-character-reference$/ }, () => ({
      path: join(import.meta.dirname, 'named-references.mjs'),
    }))
    // the same code without threads of its own, which take long to load
    bundler.onResolve({ filter: /^fflate$/ }, () => ({
      path: join(import.meta.dirname, '../node_modules/fflate/esm/browser.js'),
    }))
    bundler.onLoad({ filter: /^/, namespace: 'used' }, ({ path, pluginData: resolveDir }) => ({
      contents: `export { ${used[path].join(', ')} } from '${path}'`,
      resolveDir,
    }))
    bundler.onLoad({ filter: /[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, ({ path }) => ({
      contents: withoutEffects(rewritten('js-yaml', stateOfOneKind, readFileSync(path, 'utf8'))),
    }))
    bundler.onLoad({ filter: /[\\/]docx[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => ({
      contents: withoutEffects(rewritten('docx', withoutCopies, readFileSync(path, 'utf8'))),
    }))
  },
}

/** A package with some of its code in other words; when that code is not found, somebody has to look again. */
function rewritten(name, changes, text) {
  return changes.reduce((lean, [there, instead]) => {
    if (!there.test(lean)) throw new Error(`${name} is built in another way: there is no ${there}.`)
    return lean.replace(there, instead)
  }, text)
}

/**
 * docx with the zip library that we have, in place of its copy, and with what the language has of its own in place of
 * what was written for older engines.
 */
const withoutCopies = [
  [
    /^\/\/ node_modules\/fflate\/[\s\S]*?(?=^\/\/ src\/util\/zip\.ts$)/m,
    "import { unzipSync, zipSync } from 'fflate'\n",
  ],
  [/^function _objectSpread2\(e\) \{$[\s\S]*?^\}$/m, 'var _objectSpread2 = Object.assign'],
  [/\(r = toPropertyKey\(r\)\) in e \?/, 'r in e ?'],
]

/**
 * js-yaml with what it knows of a text in an object of the same kind for each text: of copied options the engine makes
 * a kind of its own each time, and half of the time of reading goes into telling them apart.
 */
const stateOfOneKind = [
  [
    /(?<=^function parseEvents\(input, options\) \{\n\tconst length = input\.length;\n\tconst state = \{\n)\t\t\.\.\.DEFAULT_PARSER_OPTIONS,\n\t\t\.\.\.options,\n/m,
    "\t\tfilename: options.filename ?? '',\n\t\tmaxDepth: options.maxDepth ?? DEFAULT_PARSER_OPTIONS.maxDepth,\n",
  ],
]

/** Libraries make values with calls that have no effect, and do not say so everywhere. */
function withoutEffects(text) {
  return text.replace(/^(var [\w$]+ = )(?=function\(\) \{$|new |define\w+Tag\()/gm, '$1/* @__PURE__ */ ')
}

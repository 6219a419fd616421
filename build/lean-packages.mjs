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
      contents: withoutEffects(readFileSync(path, 'utf8')),
    }))
    bundler.onLoad({ filter: /[\\/]docx[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => ({
      contents: withoutEffects(withoutCopies(readFileSync(path, 'utf8'))),
    }))
  },
}

/**
 * docx with the zip library that we have, in place of its copy, and with what the language has of its own in place of
 * what was written for older engines.
 */
function withoutCopies(text) {
  return copies.reduce((lean, [copy, own]) => {
    if (!copy.test(lean)) throw new Error(`docx is built in another way: there is no ${copy}.`)
    return lean.replace(copy, own)
  }, text)
}

const copies = [
  [
    /^\/\/ node_modules\/fflate\/[\s\S]*?(?=^\/\/ src\/util\/zip\.ts$)/m,
    "import { unzipSync, zipSync } from 'fflate'\n",
  ],
  [/^function _objectSpread2\(e\) \{$[\s\S]*?^\}$/m, 'var _objectSpread2 = Object.assign'],
  [/\(r = toPropertyKey\(r\)\) in e \?/, 'r in e ?'],
]

/** Libraries make values with calls that have no effect, and do not say so everywhere. */
function withoutEffects(text) {
  return text.replace(/^(var [\w$]+ = )(?=function\(\) \{$|new |define\w+Tag\()/gm, '$1/* @__PURE__ */ ')
}

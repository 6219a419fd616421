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
    bundler.onLoad({ filter: /^/, namespace: 'used' }, ({ path, pluginData: resolveDir }) => ({
      contents: `export { ${used[path].join(', ')} } from '${path}'`,
      resolveDir,
    }))
    bundler.onLoad(
      { filter: /[\\/](docx[\\/]dist[\\/]index|js-yaml[\\/]dist[\\/]js-yaml)\.mjs$/ },
      ({ path }) => ({
        contents: withoutEffects(readFileSync(path, 'utf8')),
      }),
    )
  },
}

/** Libraries make values with calls that have no effect, and do not say so everywhere. */
function withoutEffects(text) {
  return text.replace(/^(var [\w$]+ = )(?=function\(\) \{$|new |define\w+Tag\()/gm, '$1/* @__PURE__ */ ')
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Parts of Node that take long to load are loaded when something of them is first used. Our own files see of them the
 * few names that they use, which are sooner ready than all.
 */
export function latePartsOfNode(sources) {
  const used = namesUsed(sources)
  return {
    name: 'late-parts-of-node',
    setup(bundler) {
      bundler.onResolve(
        { filter: /^node:(child_process|crypto|fs\/promises|os|worker_threads)$/ },
        ({ path, namespace, importer }) => {
          if (namespace.startsWith('late')) return undefined
          return { path, namespace: importer.startsWith(join(sources, '/')) ? 'late-used' : 'late' }
        },
      )
      bundler.onLoad({ filter: /^/, namespace: 'late' }, ({ path }) =>
        late(path, Object.keys(process.getBuiltinModule(path))),
      )
      bundler.onLoad({ filter: /^/, namespace: 'late-used' }, ({ path }) => late(path, used.get(path)))
    },
  }
}

function late(part, names) {
  const getters = names.map((name) => `get ${name}() { return require('${part}').${name} },`)
  return { contents: `module.exports = {\n${getters.join('\n')}\n}` }
}

/** The names that the source files below a folder import from parts of Node, by the part. */
function namesUsed(folder) {
  const used = new Map()
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'))) {
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(
      /^import \{([^}]*)\} from '(node:[^']+)'/gm,
    )
    for (const [, names, part] of imports) {
      const values = names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name && !name.startsWith('type '))
      used.set(part, [...new Set([...(used.get(part) ?? []), ...values])])
    }
  }
  return used
}

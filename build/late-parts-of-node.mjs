import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const late = 'node:(?:child_process|crypto|fs/promises|os|worker_threads)'

/**
 * Parts of Node that take long to load are loaded when something of them is first used. Our own files see of them the
 * few names that they use, which are sooner ready than all.
 */
export function latePartsOfNode(sources) {
  const used = namesUsed(sources)
  return {
    name: 'late-parts-of-node',
    setup(bundler) {
      bundler.onResolve({ filter: new RegExp(`^${late}$`) }, ({ path, namespace, importer }) => {
        if (namespace.startsWith('late')) return undefined
        return { path, namespace: importer.startsWith(join(sources, '/')) ? 'late-used' : 'late' }
      })
      bundler.onLoad({ filter: /^/, namespace: 'late' }, ({ path }) =>
        lateModule(path, Object.keys(process.getBuiltinModule(path))),
      )
      bundler.onLoad({ filter: /^/, namespace: 'late-used' }, ({ path }) => lateModule(path, used.get(path)))
    },
  }
}

function lateModule(part, names) {
  const getters = names.map((name) => `get ${name}() { return require('${part}').${name} },`)
  return { contents: `module.exports = {\n${getters.join('\n')}\n}` }
}

/** The names that the source files below a folder import from parts of Node, by the part. */
function namesUsed(folder) {
  const used = new Map()
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'))) {
    const source = readFileSync(join(folder, file), 'utf8')
    if (byOtherWays.test(source))
      throw new Error(`${file}: Parts of Node that come late are imported by name.`)
    for (const [, names, part] of source.matchAll(/^import \{([^}]*)\} from '(node:[^']+)'/gm)) {
      const values = names.split(',').map((name) => name.trim())
      const own = values.filter((name) => name && !name.startsWith('type '))
      used.set(part, [...new Set([...(used.get(part) ?? []), ...own])])
    }
  }
  return used
}

const byOtherWays = new RegExp(
  `^(?:import (?!type\\b|\\{)|export )[^;]*?from '${late}'|^import \\{[^}]* as [^}]*\\} from '${late}'|\\((?:'|\`)${late}`,
  'm',
)

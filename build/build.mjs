import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, transform } from 'esbuild'
import { leanPackages } from './lean-packages.mjs'
import { licences } from './licences.mjs'
import { ownModules } from './own-files.mjs'
import { readyTemplates, templateLanguage, templateLanguageFile } from './ready-templates.mjs'

/**
 * Makes dist/ from src/: files that need no package, each loaded when a command needs it. Node loads CommonJS sooner
 * than modules, so the parts that the bundler cuts are rewritten as such.
 */
const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)

const modules = await ownModules(root, dist)
modules.set(templateLanguage, templateLanguageFile)
const readyMade = {
  name: 'ready-made',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]commands[\\/]own-files\.ts$/ }, () => moduleOf('own-files'))
    bundler.onResolve({ filter: /^own:/ }, ({ path }) => ({
      path: path.slice('own:'.length),
      namespace: 'own',
    }))
    bundler.onLoad({ filter: /^/, namespace: 'own' }, ({ path }) => moduleOf(path))
  },
}

function moduleOf(name) {
  return { contents: modules.get(name), loader: 'js', resolveDir: root }
}

/** Parts of Node that take long to load are loaded when something of them is first used. */
const latePartsOfNode = {
  name: 'late-parts-of-node',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:(child_process|fs\/promises)$/ }, ({ path, namespace }) =>
      namespace === 'late' ? undefined : { path, namespace: 'late' },
    )
    bundler.onLoad({ filter: /^/, namespace: 'late' }, ({ path }) => {
      const names = Object.keys(process.getBuiltinModule(path))
      const getters = names.map((name) => `get ${name}() { return require('${path}').${name} },`)
      return { contents: `module.exports = {\n${getters.join('\n')}\n}` }
    })
  },
}

/** Handlebars asks for this in a form that writes source maps, and does without it. */
const withoutSourceMaps = {
  name: 'without-source-maps',
  setup(bundler) {
    bundler.onResolve({ filter: /^source-map$/ }, ({ path }) => ({ path, namespace: 'none' }))
    bundler.onLoad({ filter: /^/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  },
}

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts', [templateLanguage]: `own:${templateLanguage}` },
  alias: {
    // the same code as Node takes by itself, as modules of which only what is used goes in
    yaml: join(root, 'node_modules/yaml/browser/index.js'),
  },
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outdir: dist,
  chunkNames: '[name]-[hash]',
  legalComments: 'none',
  plugins: [readyMade, readyTemplates, leanPackages, latePartsOfNode, withoutSourceMaps],
  metafile: true,
  write: false,
})

for (const { path, text } of outputFiles) {
  const { code } = await transform(text, {
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' },
    logOverride: { 'empty-import-meta': 'error' },
    supported: { 'dynamic-import': false },
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  })
  writeFileSync(join(dist, basename(path)), withCache(code))
}
chmodSync(join(dist, 'main.js'), 0o755)
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n')
writeFileSync(join(dist, 'licences.txt'), licences(root, Object.keys(metafile.inputs)))

/** Newer versions of Node keep what they made of the files that the program loads, in the system's folder for such. */
function withCache(code) {
  return code.replace(/^#!.*\n/, (firstLine) => `${firstLine}require('node:module').enableCompileCache?.();`)
}

/** What each file was made from, for the tests; it does not ship. */
const contents = Object.entries(metafile.outputs).map(([path, { inputs }]) => [
  basename(path),
  Object.keys(inputs),
])
writeFileSync(join(dist, 'contents.json'), JSON.stringify(Object.fromEntries(contents), undefined, 1))

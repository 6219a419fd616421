import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, transform } from 'esbuild'
import { auditWords, lateAuditWords } from './late-audit-words.mjs'
import { latePartsOfNode } from './late-parts-of-node.mjs'
import { latePatience, patientReaders } from './late-patience.mjs'
import { lateWords, ruleWords, ruleWordsModule, withLateWords } from './late-words.mjs'
import { leanPackages } from './lean-packages.mjs'
import { withRanges } from './letters.mjs'
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
modules.set(ruleWords, ruleWordsModule(join(root, 'src/rules')))
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

/** Letters in the patterns of our own files are ranges, which are sooner ready. */
const quickLetters = {
  name: 'quick-letters',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
      path.startsWith(join(root, 'src'))
        ? { contents: withRanges(withLateWords(readFileSync(path, 'utf8'))), loader: 'ts' }
        : undefined,
    )
  },
}

/** A package that makes tables of all emoji as it loads is loaded when a text asks for them. */
const lateWidths = {
  name: 'late-widths',
  setup(bundler) {
    bundler.onResolve({ filter: /^string-width$/ }, ({ path, namespace }) =>
      namespace === 'late-widths' ? undefined : { path, namespace: 'late-widths' },
    )
    bundler.onLoad({ filter: /^/, namespace: 'late-widths' }, ({ path }) => ({
      contents: `export default (text) => require('${path}').default(text)`,
      resolveDir: root,
    }))
  },
}

/** What packages ask for and do without here: a form that writes source maps, and a look at the terminal. */
const leftOut = {
  name: 'left-out',
  setup(bundler) {
    bundler.onResolve({ filter: /^(source-map|#supports-color)$/ }, ({ path }) => ({
      path,
      namespace: 'none',
    }))
    bundler.onLoad({ filter: /^/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  },
}

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    program: 'src/main.ts',
    'judging-thread': 'src/terminal/judging-thread.ts',
    [templateLanguage]: `own:${templateLanguage}`,
    [ruleWords]: `own:${ruleWords}`,
    [auditWords]: 'src/audit/explanations.ts',
    ...patientReaders,
  },
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
  plugins: [
    readyMade,
    readyTemplates,
    lateWords,
    lateAuditWords,
    latePatience,
    leanPackages,
    latePartsOfNode(join(root, 'src')),
    lateWidths,
    leftOut,
    quickLetters,
  ],
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
  writeFileSync(join(dist, basename(path)), spellable(code))
}

/** Code in which each letter beyond ASCII may be spelt with its number, as what starts the program does. */
function spellable(code) {
  const unspellable = /\\[^\0-\x7f]|\braw\s*`[^`]*[^\0-\x7f`]/.exec(code)
  if (unspellable) throw new Error(`This cannot be spelt with numbers: ${unspellable[0]}`)
  return code
}

/** What is started: it loads the program, with the code that earlier runs of this very build left. */
const made = createHash('sha256')
for (const { text } of outputFiles) made.update(text)
const launcher = await transform(readFileSync(join(root, 'build/launcher.cjs'), 'utf8'), {
  target: 'node20',
  define: { BUILD: JSON.stringify(made.digest('hex').slice(0, 16)) },
  minify: true,
})
writeFileSync(join(dist, 'main.js'), launcher.code)
chmodSync(join(dist, 'main.js'), 0o755)
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n')
writeFileSync(join(dist, 'licences.txt'), licences(root, Object.keys(metafile.inputs)))

/** What each file was made from, for the tests; it does not ship. */
const contents = Object.entries(metafile.outputs).map(([path, { inputs }]) => [
  basename(path),
  Object.keys(inputs),
])
writeFileSync(join(dist, 'contents.json'), JSON.stringify(Object.fromEntries(contents), undefined, 1))

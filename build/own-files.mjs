import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { templatesModule } from './ready-templates.mjs'

const schemas = ['plan', 'config', 'format']

/**
 * What src/commands/own-files.ts reads at run time, read now: modules of data and of checks made from the schemas, by
 * the names under which the module in its place imports them.
 */
export async function ownModules(root, folder) {
  const { readOwnData, compiled, compileOptions } = await sources(root, folder)
  const ownData = await readOwnData({ readAsset: async (path) => readFileSync(join(root, path), 'utf8') })
  const shapes = schemas.map((name) => {
    const schema = JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'))
    const { ajv, validate } = compiled(JSON.stringify(checked(schema)), { source: true })
    return [name, shortened(standalone.default(ajv, validate))]
  })
  return new Map([
    ['templates', templatesModule(Object.values(ownData.templates), compileOptions)],
    ['data', `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(ownData, used))})`],
    ...shapes,
    ['own-files', ownFiles],
  ])
}

/** Where facts come from, and other remarks, are for those who keep the files. */
function used(key, value) {
  return key === 'sources' || key === 'note' ? undefined : value
}

/** The checks that the library writes, without what it tells of each fault and nothing of ours reads. */
function shortened(code) {
  const asked = code.replace(
    /if\(vErrors === null\)\{\s*vErrors = \[(\w+)\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g,
    '(vErrors ??= []).push($1);',
  )
  return asked.replace(/schemaPath:"[^"]*",|message:"(?:[^"\\]|\\.)*",/g, '')
}

/** A schema without the words that only people and editors read; what it asks for stays. */
function checked(schema) {
  if (Array.isArray(schema)) return schema.map(checked)
  if (typeof schema !== 'object' || schema === null) return schema
  const parts = Object.entries(schema).filter(([key]) => !told.has(key))
  return Object.fromEntries(
    parts.map(([key, part]) => {
      if (data.has(key)) return [key, part]
      if (!named.has(key)) return [key, checked(part)]
      return [key, Object.fromEntries(Object.entries(part).map(([name, each]) => [name, checked(each)]))]
    }),
  )
}

const told = new Set([
  'title',
  'description',
  'markdownDescription',
  'default',
  'errorMessage',
  'deprecationMessage',
  'enumDescriptions',
  'defaultSnippets',
  'doNotSuggest',
])
/** Keys whose value holds schemas under names of the schema's own. */
const named = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])
/** Keys whose value is data. */
const data = new Set(['enum', 'const', 'examples', 'required', 'requiredUnlessShared'])

const ownFiles = `
import { shapeBy } from './src/schema/shape-problems.ts'
const checks = {
${schemas.map((name) => `  ${name}: () => import('own:${name}'),`).join('\n')}
}
export async function ownShape(name) {
  return shapeBy((await checks[name]()).default)
}
export async function readOwnData() {
  return (await import('own:data')).default
}
`

/** The functions of the sources that read and compile, run as they are. */
async function sources(root, folder) {
  const outfile = join(folder, 'sources.mjs')
  const contents = `
    export { readOwnData } from './src/commands/own-files.ts'
    export { compiled } from './src/schema/shape.ts'
    export { compileOptions } from './src/markup/template.ts'`
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile)
  }
}

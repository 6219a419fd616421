import { assetFiles, assets, templateFiles } from '../assets.ts'
import type { Facts, ToldConfig } from '../doctor/check-up.ts'
import type { EditorFacts } from '../doctor/editor.ts'
import type { InstallationFacts } from '../doctor/installation.ts'
import type { SchemaCopyFacts } from '../doctor/schema-copy.ts'
import type { Io } from '../io.ts'
import { type Given, textOf } from './command.ts'
import { gatherWork } from './doctor-work.ts'
import { openWorkshop, readCommonTools, type Workshop } from './workshop.ts'

/** Looks at the machine, at what ships with tdkt and at the folder, and judges nothing. */
export async function gatherFacts(
  given: Given,
  io: Io,
): Promise<{ facts: Facts; configs: readonly ToldConfig[] }> {
  const { version, engines } = JSON.parse(await io.readAsset('package.json')) as Package
  const machine = await io.machine()
  const { libreOffice, vietnameseFonts } = machine
  const { facts: installation, workshop } = await lookAtInstallation(io)
  const work = workshop && (await gatherWork(workshop, given, machine.today, io))
  const flag = textOf(given, 'lang')
  return {
    configs: work ? work.configs : [],
    facts: {
      node: { running: machine.node, needed: engines.node },
      tdkt: { version },
      screen: { ...machine, unicode: io.unicode, color: io.color },
      language: {
        language: io.language,
        ...(flag !== undefined && { flag }),
        ...(machine.languageVariable !== undefined && { variable: machine.languageVariable }),
      },
      installation,
      ...(work && { work: work.facts }),
      schemaCopies: await schemaCopies(io),
      editor: await editorFacts(io),
      outputFolder: { folder: 'out', state: await io.stateOf('out') },
      leftBehind: { files: await io.leftBehind() },
      libreOffice: libreOffice === undefined ? {} : { path: libreOffice },
      font: vietnameseFonts ? { families: vietnameseFonts } : {},
    },
  }
}

/** What is asked of package.json. */
interface Package {
  readonly version: string
  readonly engines: { readonly node: string }
}

/** Reads every built-in file as it will be read for work; whatever is wrong with one is the answer here. */
async function lookAtInstallation(io: Io): Promise<{ facts: InstallationFacts; workshop?: Workshop }> {
  const files = [...Object.values(assetFiles), ...templateFiles.map((path) => `${assets.templates}/${path}`)]
  const broken: string[] = []
  for (const file of files) {
    const isWhole = await io.readAsset(file).then(
      (text) => text.trim() !== '' && (!file.endsWith('.json') || isJson(text)),
      () => false,
    )
    if (!isWhole) broken.push(file)
  }
  if (broken.length > 0) return { facts: { files: files.length, broken } }

  try {
    const workshop = await openWorkshop(io, undefined, undefined, await readCommonTools(io))
    const faulty = workshop.diagnostics.map(({ file }) => file)
    const facts = { files: files.length, broken: [...new Set(faulty)] }
    return faulty.length > 0 ? { facts } : { facts, workshop }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { facts: { files: files.length, broken: [message] } }
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The copies for editors that `tdkt init` writes; git may have given them other line ends. */
async function schemaCopies(io: Io): Promise<SchemaCopyFacts[]> {
  const copies = {
    '.tdkt/plan.schema.json': assets.planSchema,
    '.tdkt/config.schema.json': assets.configSchema,
  }
  const found: SchemaCopyFacts[] = []
  for (const [path, asset] of Object.entries(copies)) {
    const text = await textIfThere(path, io)
    if (text === undefined) {
      found.push({ path, state: 'missing' })
      continue
    }
    const shipped = await io.readAsset(asset).catch(() => '')
    found.push({ path, state: withLineFeeds(text) === withLineFeeds(shipped) ? 'same' : 'different' })
  }
  return found
}

async function editorFacts(io: Io): Promise<EditorFacts> {
  const path = '.vscode/settings.json'
  const text = await textIfThere(path, io)
  if (text === undefined) return { path, state: 'missing' }
  return { path, state: text.includes('.tdkt/plan.schema.json') ? 'named' : 'silent' }
}

/** The text of a file; none where it is not there or is no file. */
async function textIfThere(path: string, io: Io): Promise<string | undefined> {
  const [file] = await io.filesNear(path)
  return file === undefined ? undefined : new TextDecoder().decode(await io.readBytes(file))
}

function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

import { assets } from '../assets.ts'
import { type Config, noConfig } from '../config/config.ts'
import type { Checked, Diagnostic } from '../diagnostic.ts'
import type { Format } from '../format/format.ts'
import { readFormat } from '../format/read-format.ts'
import { type Io, UserError } from '../io.ts'
import { extended } from '../legal/registry.ts'
import type { Template, TemplateFile } from '../markup/template.ts'
import type { Shape } from '../schema/shape.ts'
import { decode } from '../source/decode.ts'
import { type Lines, linesOf } from '../source/lines.ts'
import { readSource } from '../source/read-source.ts'
import { type LegalFacts, legalFacts } from './legal-facts.ts'
import { ownShape, readOwnData } from './own-files.ts'

/** What plans are judged and printed with: the built-in files, a user's own before them file by file. */
export interface Workshop extends CommonTools {
  readonly formats: ReadonlyMap<string, Format>
  readonly template: Template
  /** What is wrong with a user's format files. */
  readonly diagnostics: readonly Diagnostic[]
  /** The lines of every template and format file, by its name. */
  readonly texts: ReadonlyMap<string, Lines>
  readonly config: Config
}

const pageFile = 'plan/ke-hoach.md.hbs'
const partFile = /^plan\/parts\/(.+)\.md\.hbs$/
const formatFile = /^formats\/.+\.ya?ml$/

/** What every workshop has, whatever the office. */
export interface CommonTools extends LegalFacts {
  readonly shape: Shape
  /** The built-in formats and templates, by their paths from the template folder. */
  readonly ownFormats: ReadonlyMap<string, Format>
  readonly ownTemplates: ReadonlyMap<string, TemplateFile>
}

export async function readCommonTools(io: Io): Promise<CommonTools> {
  const data = await readOwnData(io)
  const templates = Object.entries(data.templates).map(
    ([path, text]) => [path, { file: `${assets.templates}/${path}`, text }] as const,
  )
  return {
    shape: await ownShape('plan', io),
    ...legalFacts(data),
    ownFormats: new Map(Object.entries(data.formats)),
    ownTemplates: new Map(templates),
  }
}

/** Opens the workshop, with a user's template folder on top when there is one. */
export async function openWorkshop(
  io: Io,
  folder?: string,
  config: Config = noConfig,
  common?: CommonTools,
): Promise<Workshop> {
  const tools = common ?? (await readCommonTools(io))
  const { registry, ownFormats, ownTemplates } = tools
  const users = folder === undefined ? noTemplates : await templatesBelow(folder, io)
  const files = new Map([...ownTemplates, ...users])
  const formats = new Map(ownFormats)
  const diagnostics: Diagnostic[] = []
  const texts = new Map<string, Lines>()
  for (const path of ownFormats.keys()) texts.set(`${assets.templates}/${path}`, unasked)
  for (const [path, { file, text }] of files) {
    texts.set(file, linesOf(text))
    if (!formatFile.test(path)) continue

    const read = await readUsersFormat(file, text, io)
    if (read.value) formats.set(path, read.value)
    else formats.delete(path)
    diagnostics.push(...read.diagnostics)
  }
  return {
    ...tools,
    registry: extended(registry, config.documents),
    formats: new Map(Array.from(formats.values(), (format) => [format.id, format])),
    template: { ...templateOf(files), isBuiltIn: users.size === 0 },
    diagnostics,
    texts,
    config,
  }
}

/** Nothing is ever wrong with a built-in format, so that nobody asks for its lines. */
const unasked = linesOf('')

async function readUsersFormat(file: string, text: string, io: Io): Promise<Checked<Format>> {
  const source = readSource(file, new TextEncoder().encode(text))
  return readFormat(source, await ownShape('format', io))
}

function templateOf(files: ReadonlyMap<string, TemplateFile>): Template {
  const parts = [...files].flatMap(([path, file]) => {
    const name = partFile.exec(path)?.[1]
    return name === undefined ? [] : [[name, file] as const]
  })
  return { page: files.get(pageFile) ?? { file: pageFile, text: '' }, parts: Object.fromEntries(parts) }
}

const noTemplates: ReadonlyMap<string, TemplateFile> = new Map()

/** Every template file in a user's template folder, by its path in it. */
async function templatesBelow(folder: string, io: Io): Promise<ReadonlyMap<string, TemplateFile>> {
  const files = new Map<string, TemplateFile>()
  const own = (await io.filesBelow(folder)).filter(
    (path) => path === pageFile || partFile.test(path) || formatFile.test(path),
  )
  if (own.length === 0) {
    throw new UserError({
      vi: `Thư mục mẫu “${folder}” không có tệp mẫu nào; tạo bằng lệnh “tdkt template eject ${folder}”.`,
      en: `The template folder “${folder}” holds no template; make one with “tdkt template eject ${folder}”.`,
    })
  }
  for (const path of own) {
    const file = `${folder.replace(/\/+$/, '')}/${path}`
    await refuseOutside(file, folder, io)
    files.set(path, { file, text: await wordsOf(file, io) })
  }
  return files
}

/** The text of a template file, which is UTF-8 as plans are. */
async function wordsOf(file: string, io: Io): Promise<string> {
  const { text, diagnostics } = decode(file, await io.readBytes(file))
  const [refused] = diagnostics
  if (!refused) return text
  const { vi, en } = refused.message
  throw new UserError({ vi: `${file}: ${vi}`, en: `${file}: ${en}` })
}

/** A link in a folder that somebody sent must not bring other files of this machine into a document. */
async function refuseOutside(file: string, folder: string, io: Io): Promise<void> {
  const [home, place] = await Promise.all([io.realPath(folder), io.realPath(file)])
  if (place.startsWith(`${home.replace(/\/$/, '')}/`)) return
  throw new UserError({
    vi: `“${file}” là liên kết ra ngoài thư mục mẫu “${folder}” nên không đọc; chép tệp thật vào thư mục.`,
    en: `“${file}” is a link that leads out of the template folder “${folder}” and is not read; copy the file there.`,
  })
}

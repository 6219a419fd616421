import { assets, templateFiles } from '../assets.ts'
import { type Config, noConfig } from '../config/config.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Format } from '../format/format.ts'
import { readFormat } from '../format/read-format.ts'
import { type Io, UserError } from '../io.ts'
import { extended } from '../legal/registry.ts'
import type { Template, TemplateFile } from '../markup/template.ts'
import { type Shape, shapeOf } from '../schema/shape.ts'
import { type Lines, linesOf } from '../source/lines.ts'
import { readSource } from '../source/read-source.ts'
import { type LegalFacts, readLegalFacts } from './legal-facts.ts'

/** What plans are judged and printed with: the built-in files, a user's own before them file by file. */
export interface Workshop extends LegalFacts {
  readonly shape: Shape
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
}

export async function readCommonTools(io: Io): Promise<CommonTools> {
  return { shape: shapeOf(await io.readAsset(assets.planSchema)), ...(await readLegalFacts(io)) }
}

/** Opens the workshop, with a user's template folder on top when there is one. */
export async function openWorkshop(
  io: Io,
  folder?: string,
  config: Config = noConfig,
  common?: CommonTools,
): Promise<Workshop> {
  const { shape, registry, administration, daysOff } = common ?? (await readCommonTools(io))
  const files = await templateTexts(io, folder)
  const formatShape = shapeOf(await io.readAsset(assets.formatSchema))
  const formats = new Map<string, Format>()
  const diagnostics: Diagnostic[] = []
  const texts = new Map<string, Lines>()
  for (const [path, { file, text }] of files) {
    texts.set(file, linesOf(text))
    if (!formatFile.test(path)) {
      continue
    }
    const source = readSource(file, new TextEncoder().encode(text))
    const { value, diagnostics: found } = readFormat(source, formatShape)
    if (value) formats.set(value.id, value)
    diagnostics.push(...found)
  }
  return {
    shape,
    registry: extended(registry, config.documents),
    administration,
    daysOff,
    formats,
    template: templateOf(files),
    diagnostics,
    texts,
    config,
  }
}

function templateOf(files: ReadonlyMap<string, TemplateFile>): Template {
  const parts = [...files].flatMap(([path, file]) => {
    const name = partFile.exec(path)?.[1]
    return name === undefined ? [] : [[name, file] as const]
  })
  return { page: files.get(pageFile) ?? { file: pageFile, text: '' }, parts: Object.fromEntries(parts) }
}

/** Every template file by its path in the template folder. */
async function templateTexts(io: Io, folder: string | undefined): Promise<ReadonlyMap<string, TemplateFile>> {
  const files = new Map<string, TemplateFile>()
  for (const path of templateFiles) {
    const file = `${assets.templates}/${path}`
    files.set(path, { file, text: await io.readAsset(file) })
  }
  if (folder === undefined) return files

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
    files.set(path, { file, text: new TextDecoder().decode(await io.readBytes(file)) })
  }
  return files
}

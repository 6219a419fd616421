import { assets, templateFiles } from '../assets.ts'
import type { DaysOffFile } from '../calendar/days-off-file.ts'
import { readDaysOff } from '../calendar/days-off-file.ts'
import type { Checked } from '../diagnostic.ts'
import type { Format } from '../format/format.ts'
import { readFormat } from '../format/read-format.ts'
import type { Io } from '../io.ts'
import { type Administration, readAdministration } from '../legal/administration.ts'
import { readRegistry } from '../legal/read-registry.ts'
import type { RegistryFile } from '../legal/registry.ts'
import { type Shape, shapeOf } from '../schema/shape.ts'
import { readSource } from '../source/read-source.ts'
import type { Source } from '../source/source.ts'

/** What the files say that every run goes by. */
export interface OwnData {
  readonly registry: RegistryFile
  readonly administration: Administration
  readonly daysOff: DaysOffFile
  /** By the paths of their files from the template folder. */
  readonly formats: Readonly<Record<string, Format>>
  /** The texts of the templates, by the same paths. */
  readonly templates: Readonly<Record<string, string>>
}

const schemas = {
  plan: assets.planSchema,
  config: assets.configSchema,
  format: assets.formatSchema,
} as const

/** The shape of the files that people write. */
export async function ownShape(name: keyof typeof schemas, io: Pick<Io, 'readAsset'>): Promise<Shape> {
  return shapeOf(await io.readAsset(schemas[name]))
}

/**
 * Reads the files that tdkt goes by; they are our own, so a fault in them is a bug. The build reads them once and puts
 * what they say in the place of this module.
 */
export async function readOwnData(io: Pick<Io, 'readAsset'>): Promise<OwnData> {
  async function read<Data>(
    file: string,
    schema: string,
    reader: (source: Source, shape: Shape) => Checked<unknown>,
  ) {
    const source = readSource(file, new TextEncoder().encode(await io.readAsset(file)))
    const { value, diagnostics } = reader(source, shapeOf(await io.readAsset(schema)))
    if (value === undefined) throw new Error(`${file}: ${diagnostics[0]?.message.en}`)
    return source.data as Data
  }
  const paths = templateFiles.map((path) => [path, `${assets.templates}/${path}`] as const)
  const formats: Record<string, Format> = {}
  const templates: Record<string, string> = {}
  for (const [path, file] of paths) {
    if (path.endsWith('.yaml')) formats[path] = await read(file, assets.formatSchema, readFormat)
    else templates[path] = await io.readAsset(file)
  }
  return {
    registry: await read(assets.registry, assets.registrySchema, readRegistry),
    administration: await read(assets.administration, assets.administrationSchema, readAdministration),
    daysOff: await read(assets.daysOff, assets.daysOffSchema, readDaysOff),
    formats,
    templates,
  }
}

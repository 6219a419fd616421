import { assets } from '../assets.ts'
import type { DaysOff } from '../calendar/days-off.ts'
import { readDaysOff } from '../calendar/days-off-file.ts'
import type { Checked } from '../diagnostic.ts'
import type { Io } from '../io.ts'
import { type Administration, readAdministration } from '../legal/administration.ts'
import { readRegistry } from '../legal/read-registry.ts'
import type { Registry } from '../legal/registry.ts'
import { type Shape, shapeOf } from '../schema/shape.ts'
import { readSource } from '../source/read-source.ts'
import type { Source } from '../source/source.ts'

/** What tdkt knows of documents, of the administration and of days off. */
export interface LegalFacts {
  readonly registry: Registry
  readonly administration: Administration
  readonly daysOff: DaysOff
}

/** Reads what tdkt knows of the law; its files are our own, so a fault in them is a bug. */
export async function readLegalFacts(io: Pick<Io, 'readAsset'>): Promise<LegalFacts> {
  async function read<Facts>(
    file: string,
    schema: string,
    reader: (source: Source, shape: Shape) => Checked<Facts>,
  ) {
    const source = readSource(file, new TextEncoder().encode(await io.readAsset(file)))
    const { value, diagnostics } = reader(source, shapeOf(await io.readAsset(schema)))
    if (value === undefined) throw new Error(`${file}: ${diagnostics[0]?.message.en}`)
    return value
  }
  return {
    registry: await read(assets.registry, assets.registrySchema, readRegistry),
    administration: await read(assets.administration, assets.administrationSchema, readAdministration),
    daysOff: await read(assets.daysOff, assets.daysOffSchema, readDaysOff),
  }
}

import { strToU8, unzipSync, zipSync } from 'fflate'
import { judgedBytes } from '../../src/commands/judged-plans.ts'
import { blocksOf } from '../../src/document/blocks.ts'
import { viewOf } from '../../src/document/view.ts'
import { renderTemplate } from '../../src/markup/template.ts'
import { isAsStamped } from '../../src/writers/docx/stamp.ts'
import { writers } from '../../src/writers/writers.ts'
import type { Random } from '../mutation/random.ts'
import { planWith } from '../support/smallest-plan.ts'
import { workshop } from './bench.ts'
import type { EntryPoint } from './entry-points.ts'

/** A DOCX that tdkt made. */
export const sound = await made()
const parts = unzipSync(sound)
const stampPart = 'docProps/custom.xml'

/** A DOCX that lies where tdkt is to write one, after whatever was done to it. */
export const stamp: EntryPoint = {
  name: 'stamp',
  input: (random) => (random.chance(0.05) ? sound : spoilt(random)),
  answer: async (bytes) => {
    const isUntouched = Buffer.compare(sound, bytes) === 0
    if ((await isAsStamped(bytes)) !== isUntouched)
      throw new Error(isUntouched ? 'An untouched document counts as edited.' : 'An edit was not seen.')
    return String(isUntouched)
  },
}

function spoilt(random: Random): Uint8Array {
  const ways = [
    () => withBytes(random, 1 + random.below(4), () => random.below(256)),
    () => withBytes(random, 1 + random.below(40), () => random.pick([0, 255, 0x50]) ?? 0),
    () => sound.subarray(0, random.below(sound.length)),
    () => sound.subarray(random.below(sound.length)),
    () => Buffer.concat([sound, sound.subarray(random.below(sound.length))]),
    () => Buffer.concat([sound.subarray(0, random.below(sound.length)), sound]),
    () => cut(random),
    () => zipSync(parts, { level: random.pick([0, 1, 6, 9]) ?? 6 }),
    () =>
      zipSync({
        ...parts,
        [random.pick(Object.keys(parts)) ?? stampPart]: new Uint8Array(random.below(900)),
      }),
    () =>
      zipSync({
        ...parts,
        [stampPart]: strToU8(`<Properties>${'tdkt '.repeat(random.below(90))}</Properties>`),
      }),
    () => Uint8Array.from({ length: random.below(3000) }, () => random.below(256)),
  ]
  return random.pick(ways)?.() ?? sound
}

function withBytes(random: Random, count: number, byte: () => number): Uint8Array {
  const bytes = Uint8Array.from(sound)
  for (let left = count; left > 0; left -= 1) {
    const isNearTheEnd = random.chance(0.5)
    bytes[isNearTheEnd ? bytes.length - 1 - random.below(900) : random.below(bytes.length)] = byte()
  }
  return bytes
}

function cut(random: Random): Uint8Array {
  const [one, other] = [random.below(sound.length), random.below(sound.length)].toSorted((a, b) => a - b)
  return Buffer.concat([sound.subarray(0, one), sound.subarray(other)])
}

async function made(): Promise<Uint8Array> {
  const { plan } = judgedBytes('plan.yaml', Buffer.from(planWith('')), workshop, false)
  const [by] = [...workshop.formats.values()]
  if (!plan || !by) throw new Error('There is a format and a plan.')
  const { blocks } = blocksOf(renderTemplate(workshop.template, viewOf(plan, by)).page ?? '', by)
  const bytes = await writers.docx.write({ title: 'Kế hoạch', author: 'Sở Nội vụ', format: by, blocks })
  return typeof bytes === 'string' ? strToU8(bytes) : bytes
}

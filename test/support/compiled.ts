import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** A plan file to be; its documents bear its name. */
export interface NamedPlan {
  readonly name: string
  readonly text: string
  /** A format instead of the one that the plan names. */
  readonly format?: string
}

/** What the built command made of a plan. */
export interface Compiled {
  readonly name: string
  readonly docxPath: string
  readonly docx: Uint8Array
  readonly markdown: string
}

/** The documents that the built command makes of plans of different names, in a folder of theirs. */
export async function compiledPlans(plans: readonly NamedPlan[], folder: string): Promise<Compiled[]> {
  await mkdir(folder, { recursive: true })
  await Promise.all(plans.map((plan) => writeFile(pathOf(plan, 'yaml', folder), plan.text)))

  for (const format of new Set(plans.map((plan) => plan.format))) {
    const paths = plans.filter((plan) => plan.format === format).map((plan) => pathOf(plan, 'yaml', folder))
    const asked = format === undefined ? [] : ['--format', format]
    const words = ['compile', ...paths, '-o', folder, '--to', 'docx,md', ...asked]
    await run(process.execPath, ['dist/main.js', ...words], { cwd: root, maxBuffer: 2 ** 26 })
  }

  return Promise.all(
    plans.map(async (plan) => {
      const docxPath = pathOf(plan, 'docx', folder)
      const docx = new Uint8Array(await readFile(docxPath))
      return { name: plan.name, docxPath, docx, markdown: await readFile(pathOf(plan, 'md', folder), 'utf8') }
    }),
  )
}

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

function pathOf({ name }: NamedPlan, extension: string, folder: string): string {
  return join(folder, `${name}.${extension}`)
}

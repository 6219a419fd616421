import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licences of the packages from which files went into a bundle, in one text. */
export function licences(root, files) {
  const folders = new Set(
    files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  )
  const told = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const texts = readdirSync(join(root, folder))
      .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8').trim())
    if (texts.length === 0) throw new Error(`${folder} has no licence that could ship.`)
    return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`
  })
  const line = `\n${'-'.repeat(80)}\n\n`
  return `The program in this folder contains these packages.\n${line}${told.toSorted().join(line)}`
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licences of the packages from which files went into a bundle: every package with its copyright, and each licence
 * once, below the packages that are under its very words.
 */
export function licences(root, files) {
  const folders = new Set(
    files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  )
  const groups = new Map()
  for (const folder of [...folders].toSorted()) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const { owners, words } = partsOf(licenceText(join(root, folder), name))
    const key = words.split(/\s+/).join(' ')
    const group = groups.get(key) ?? { packages: [], words }
    group.packages.push([`${name} ${version} (${license})`, ...owners].join('\n'))
    groups.set(key, group)
  }
  const told = [...groups.values()].map(({ packages, words }) => `${packages.join('\n\n')}\n\n${words}\n`)
  const line = `\n${'-'.repeat(80)}\n\n`
  const opening =
    'The program in this folder contains these packages, each under the licence that follows it.\n'
  return `${opening}${line}${told.join(line)}`
}

function licenceText(folder, name) {
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  if (texts.length === 0) texts.push(...keptLicence(name))
  if (texts.length === 0) throw new Error(`${folder} has no licence that could ship.`)
  return texts.join('\n\n')
}

/** The lines that name the owners of a package, and all other words of its licence. */
function partsOf(text) {
  const lines = text.replaceAll('\r', '').split('\n')
  const isOwner = (line) => /^\s*copyright (\(c\)|©|\d)/i.test(line)
  return {
    owners: lines.filter(isOwner).map((line) => line.trim()),
    words: lines
      .filter((line) => !isOwner(line))
      .join('\n')
      .trim()
      .replace(/\n{3,}/g, '\n\n'),
  }
}

/** The licence of a package whose author keeps it beside the package and not in it. */
function keptLicence(name) {
  const file = join(import.meta.dirname, 'licences', `${name}.txt`)
  return existsSync(file) ? [readFileSync(file, 'utf8').trim()] : []
}

/** Longer names are cut between two words. */
const longest = 48

/** Makes ids out of names: the words in small letters without marks, numbered when the same come again. */
export function idMaker(taken: Iterable<string> = []): (name: string) => string {
  const used = new Set(taken)
  return (name) => {
    const words = slug(name)
    let id = words
    for (let count = 2; used.has(id); count += 1) id = `${words}-${count}`
    used.add(id)
    return id
  }
}

function slug(name: string): string {
  const words = name
    .replace(/^VP(?!\p{L})/u, 'Văn phòng')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const cut = words.length > longest ? words.slice(0, longest + 1).replace(/-[^-]*$/, '') : words
  return /[a-z]/.test(cut) ? cut.slice(0, longest) : `don-vi${cut === '' ? '' : `-${cut.slice(0, longest)}`}`
}

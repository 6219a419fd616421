/** The path of a file that another file names: from the folder in which that one lies. */
export function pathFrom(file: string, written: string): string {
  const named = written.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
  if (/^(\/|[A-Za-z]:\/)/.test(named)) return named

  const steps: string[] = []
  for (const step of [...file.replaceAll('\\', '/').split('/').slice(0, -1), ...named.split('/')]) {
    if (step === '.' || (step === '' && steps.length > 0)) continue
    const last = steps.at(-1)
    const climbs = step === '..' && last !== undefined && last !== '..'
    if (!climbs) steps.push(step)
    else if (last !== '') steps.pop()
  }
  return steps.join('/') || '.'
}

/** What to write in a file so that it names another: the way from its folder; both paths are from the root. */
export function pathTo(target: string, file: string): string {
  const [from, to] = [file.split('/').slice(0, -1), target.split('/')]
  if (from[0] !== to[0]) return target

  const differs = from.findIndex((step, index) => step !== to[index])
  const shared = differs < 0 ? from.length : differs
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

/** The folder in which a file lies. */
export function folderOf(file: string): string {
  return pathFrom(file, '.')
}

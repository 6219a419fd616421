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

/** The folder in which a file lies. */
export function folderOf(file: string): string {
  return pathFrom(file, '.')
}

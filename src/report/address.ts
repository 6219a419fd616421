/** A file's path with forward slashes, as programs on every system read it. */
export function slashed(file: string): string {
  return file.replaceAll('\\', '/')
}

/** A file's path as an address: relative as it is, from the root as `file:`. */
export function addressOf(file: string): string {
  const [first = '', ...rest] = slashed(file).split('/')
  const drive = /^[A-Za-z]:$/.test(first)
  const path = [drive ? first : encoded(first), ...rest.map(encoded)].join('/')
  if (drive) return `file:///${path}`
  return path.startsWith('/') ? `file://${path}` : path
}

/** A half of a pair of UTF-16 units has no address; names of files hold none but by accident. */
function encoded(step: string): string {
  return encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd'))
}

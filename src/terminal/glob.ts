import type { GlobOptions } from 'tinyglobby'

/** The files that a glob means; the library comes in only when there is a glob. */
export async function glob(pattern: string, options: GlobOptions): Promise<string[]> {
  const library = await import('tinyglobby')
  return library.glob(pattern, options)
}

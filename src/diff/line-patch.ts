import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** What would change in a file line by line, as `patch` reads it. */
export function linePatch(file: string, before: string, after: string): string {
  return createTwoFilesPatch(file, file, before, after, undefined, undefined, {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
  })
}

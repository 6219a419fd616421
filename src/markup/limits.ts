/** What no template of an office comes near; what goes beyond would stall the machine or fill its memory. */
export const templateLimits = {
  /** Letters of a template file. */
  file: 128 * 2 ** 10,
  /** Blocks within each other, and blocks in one file. */
  depth: 50,
  blocks: 500,
  /** Tags that are met when every part is followed, once for each place that takes it in. */
  tags: 100_000,
  /** Rounds of #each, all told. */
  rounds: 2_000_000,
  /** Letters of the printed page. */
  page: 20_000_000,
} as const

/** The line of a page on which lists lie so deep within each other that no parser comes to an end with them. */
export function tooDeepLine(page: string): number | undefined {
  const { index } = deepList.exec(page) ?? {}
  return index === undefined ? undefined : page.slice(0, index).split('\n').length
}

const deepList = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){20}|^[ \t]{100,}(?:[-*+]|\d{1,9}[.)])[ \t]/m

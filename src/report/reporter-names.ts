/** Every form of report, by its name for `--reporter`. */
export const reporterNames = ['text', 'line', 'json', 'github', 'gitlab', 'junit', 'sarif'] as const

export type ReporterName = (typeof reporterNames)[number]

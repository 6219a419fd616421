/**
 * The files that ship with tdkt, by their paths from the package's root; their contents come through `Io`.
 */
export const assetFiles = {
  planSchema: 'schemas/plan.schema.json',
  configSchema: 'schemas/config.schema.json',
  formatSchema: 'schemas/format.schema.json',
  reportSchema: 'schemas/report.schema.json',
  doctorSchema: 'schemas/doctor.schema.json',
  draftReportSchema: 'schemas/draft-report.schema.json',
} as const

/** The files that the build reads: what they say ships inside the program, and they do not. */
export const readAheadFiles = {
  registry: 'templates/legal/documents.yaml',
  registrySchema: 'schemas/registry.schema.json',
  administration: 'templates/legal/administration.yaml',
  administrationSchema: 'schemas/administration.schema.json',
  daysOff: 'templates/calendar/days-off.yaml',
  daysOffSchema: 'schemas/days-off.schema.json',
} as const

/** Those files, and the folders of others. */
export const assets = {
  ...assetFiles,
  ...readAheadFiles,
  templates: 'templates',
  starters: 'templates/starters',
  workplace: 'templates/workplace',
  completion: 'templates/completion',
} as const

/** The built-in templates and formats, by their paths from the template folder. */
export const templateFiles = [
  'plan/ke-hoach.md.hbs',
  'plan/parts/bang-nhiem-vu.md.hbs',
  'plan/parts/bang.md.hbs',
  'plan/parts/can-cu.md.hbs',
  'plan/parts/chu-ky.md.hbs',
  'plan/parts/doan.md.hbs',
  'plan/parts/hai-chu-ky.md.hbs',
  'plan/parts/mo-dau.md.hbs',
  'plan/parts/noi-nhan.md.hbs',
  'plan/parts/o-bang.md.hbs',
  'plan/parts/phu-luc.md.hbs',
  'plan/parts/ten-cot.md.hbs',
  'plan/parts/ten-nhom.md.hbs',
  'formats/nd30-2020.yaml',
  'formats/tt01-2011.yaml',
] as const

/** The built-in formats, by their ids. */
export const formatIds = templateFiles.flatMap((path) => /^formats\/(.+)\.yaml$/.exec(path)?.[1] ?? [])

/** The built-in plans to start from, by the names of their files. */
export const starterNames = ['tinh', 'so', 'xa', 'truong-hoc'] as const

import { strToU8, zipSync } from 'fflate'

/** The hand-written insides of a small DOCX. */
export interface DocxSource {
  /** Paragraphs, tables and, at the end, a `w:sectPr`. */
  readonly body: string
  /** The insides of `w:styles`, `w:numbering`, `w:settings`. */
  readonly styles?: string
  readonly numbering?: string
  readonly settings?: string
  /** A whole theme part. */
  readonly theme?: string
  /** The insides of `w:hdr` and `w:ftr` by relationship id. */
  readonly headers?: Readonly<Record<string, string>>
  readonly footers?: Readonly<Record<string, string>>
  readonly properties?: string
}

/** An A4 page, to end a body with. */
export const a4 = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>
  <w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"
    w:header="567" w:footer="567" w:gutter="0"/>
</w:sectPr>`

/** Packs a DOCX from XML written by hand. */
export function buildDocx(source: DocxSource): Uint8Array {
  const parts = wordParts(source)
  const overrides = parts.map(
    ({ name, type }) =>
      `<Override PartName="/word/${name}.xml" ContentType="${contentType}.wordprocessingml.${type}+xml"/>`,
  )
  const links = parts.map(
    ({ id, name, type }) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${name}.xml"/>`,
  )
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/word/document.xml"
        ContentType="${contentType}.wordprocessingml.document.main+xml"/>
      <Override PartName="/docProps/core.xml"
        ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
      ${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaging}/relationships">
      <Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>
      <Relationship Id="rId2" Type="${packaging}/relationships/metadata/core-properties"
        Target="/docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${source.properties ?? ''}</cp:coreProperties>`,
    'word/document.xml': word('document', `<w:body>${source.body}</w:body>`),
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packaging}/relationships">${links.join('')}
      ${source.theme ? `<Relationship Id="theme" Type="${office}/theme" Target="theme.xml"/>` : ''}
      </Relationships>`,
    ...(source.theme && { 'word/theme.xml': source.theme }),
    ...Object.fromEntries(parts.map(({ name, root, inside }) => [`word/${name}.xml`, word(root, inside)])),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** A theme with two typefaces, bare of all else that a valid theme has. */
export function themeOf(major: string, minor: string): string {
  const font = (name: string, typeface: string) =>
    `<a:${name}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office">
    <a:themeElements><a:fontScheme name="Office">
      ${font('majorFont', major)}${font('minorFont', minor)}
    </a:fontScheme></a:themeElements></a:theme>`
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const contentType = 'application/vnd.openxmlformats-officedocument'

function wordParts({ styles, numbering, settings, headers = {}, footers = {} }: DocxSource) {
  const single = Object.entries({ styles, numbering, settings }).flatMap(([type, inside]) =>
    inside === undefined ? [] : [{ id: type, name: type, type, root: type, inside }],
  )
  const many = (type: string, root: string, insides: Readonly<Record<string, string>>) =>
    Object.entries(insides).map(([id, inside]) => ({ id, name: id, type, root, inside }))
  return [...single, ...many('header', 'hdr', headers), ...many('footer', 'ftr', footers)]
}

function word(root: string, inside: string): string {
  return `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="${office}">${inside}</w:${root}>`
}

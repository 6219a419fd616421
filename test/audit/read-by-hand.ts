/** Mutants and neighbours that are not judged as their keys say: what is found, and why that is fair. */
export const otherwise: ReadonlyMap<string, readonly [found: readonly string[], why: string]> = new Map([])

/** What is found in documents of other makers that their keys leave open; each was read beside the document. */
export const beyondTheirKeys: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'libreoffice-html.docx',
    [
      'signature/authority-size',
      'signature/name-size',
      'signature/stays-whole',
      'signature/with-text',
      'document/language',
    ],
  ],
  [
    // the file names no paper; Word then takes Letter with margins of an inch
    'pandoc-html.docx',
    [
      'page/paper-size',
      'page/margin-top',
      'page/margin-bottom',
      'page/margin-left',
      'page/margin-right',
      'national-title/one-line',
      'title/centred',
      'body/justified',
      'body/first-line-indent',
      'section-title/size',
      'signature/authority-size',
      'signature/stays-whole',
      'signature/with-text',
      'document/colour',
    ],
  ],
  [
    // the upper part stands below the title, in one column; the list of recipients has bullets
    'pandoc-markdown.docx',
    [
      'page/paper-size',
      'page/margin-top',
      'page/margin-bottom',
      'page/margin-left',
      'page/margin-right',
      'national-title/position',
      'national-title/centred',
      'national-motto/size',
      'national-motto/centred',
      'issuer/present',
      'number/size',
      'number/centred',
      'date/size',
      'date/centred',
      'clause-title/size',
      'table/header-bold',
      'table/rows-do-not-split',
      'table/borders',
      'recipients/left',
      'recipients/hyphen',
      'signature/authority-size',
      'signature/authority-centred',
      'signature/name-size',
      'signature/name-centred',
    ],
  ],
  [
    // recipients and signature are one line each: “Nơi nhận: Các phòng thuộc Sở”, “Giám đốc: Nông Văn Thành”
    'python-docx-untouched.docx',
    [
      'body/paragraph-spacing',
      'table/header-bold',
      'table/rows-do-not-split',
      'recipients-label/text',
      'recipients-label/size',
      'recipients-label/bold',
      'recipients-label/italic',
      'recipients/archive-line',
      'signature/authority-size',
      'signature/authority-bold',
      'signature/authority-capitals',
      'signature/authority-centred',
    ],
  ],
])

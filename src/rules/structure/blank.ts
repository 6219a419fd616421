import type { Path } from '../../diagnostic.ts'
import type { Plan } from '../../plan/plan.ts'
import { signaturesOf } from '../../plan/signatures.ts'
import { upperFirst } from '../../text.ts'
import type { Finding, Rule } from '../rule.ts'

export const blank: Rule = {
  id: 'blank',
  severity: 'info',
  finalSeverity: 'error',
  title: { vi: 'Những chỗ còn để trống', en: 'What is still left blank' },
  why: {
    vi: 'Dự thảo được để trống số, ngày, tên người ký, văn bản in khoảng trống để điền tay; bản phát hành thì phải đủ.',
    en: 'A draft may leave number, date and signatory open and prints open space; what is issued must be complete.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4',
  example: {
    bad: `
      document: { title: Công tác thi đua năm 2026, number: , symbol: KH-UBND, place: Lạng Sơn, date: 2026-01-15 }`,
    good: `
      document: { title: Công tác thi đua năm 2026, number: '05', symbol: KH-UBND, place: Lạng Sơn, date: 2026-01-15 }`,
  },

  *check(plan, { gaps }) {
    const facts = plan.issuedWith ? [] : headFacts(plan)
    for (const { path, name, value } of [...facts, ...otherFacts(plan)]) {
      if (value === null) yield toFill(path, name)
      else if (value === undefined && !gaps.hasGap(path) && !gaps.hasGap(path.slice(0, -1)))
        yield unknown(path, name)
    }
  },
}

interface Fact {
  readonly path: Path
  readonly name: readonly [vi: string, en: string]
  readonly value: unknown
}

/** What the head of the document has a place for. */
function headFacts({ document: { number, symbol, place, date } }: Plan): Fact[] {
  return [
    { path: ['document', 'number'], name: ['số văn bản', 'the number'], value: number },
    { path: ['document', 'symbol'], name: ['ký hiệu', 'the symbol'], value: symbol },
    { path: ['document', 'place'], name: ['địa danh', 'the place'], value: place },
    { path: ['document', 'date'], name: ['ngày ký', 'the day of signature'], value: date },
  ]
}

/** Blanks elsewhere: only those a plan shows as such, and the name of each signatory. */
function otherFacts(plan: Plan): Fact[] {
  const { legalBases = [], issuedWith, archive } = plan
  const isOpen = ({ value }: Fact) => value === null
  return [
    ...[
      ...legalBases.flatMap(({ number, date }, index): Fact[] => [
        {
          path: ['legalBases', index, 'number'],
          name: ['số của căn cứ', 'the number of a basis'],
          value: number,
        },
        { path: ['legalBases', index, 'date'], name: ['ngày của căn cứ', 'the day of a basis'], value: date },
      ]),
      {
        path: ['issuedWith', 'number'],
        name: ['số quyết định', 'the number of the decision'] as const,
        value: issuedWith?.number,
      },
      {
        path: ['issuedWith', 'date'],
        name: ['ngày quyết định', 'the day of the decision'] as const,
        value: issuedWith?.date,
      },
      { path: ['archive'], name: ['nơi lưu', 'the archive line'] as const, value: archive },
    ].filter(isOpen),
    ...signaturesOf(plan).map(({ signature, path }): Fact => {
      const name: Fact['name'] = ['họ tên người ký', 'the name of the signatory']
      return { path: [...path, 'name'], name, value: signature.name }
    }),
  ]
}

function toFill(path: Path, [vi, en]: Fact['name']): Finding {
  return {
    at: path,
    on: 'key',
    message: { vi: `Còn để trống ${vi}.`, en: `${upperFirst(en)} is still blank.` },
  }
}

function unknown(path: Path, [vi, en]: Fact['name']): Finding {
  const key = String(path.at(-1))
  return {
    at: path,
    on: 'key',
    message: { vi: `Chưa ghi ${vi} (mục “${key}”).`, en: `${upperFirst(en)} is not given (“${key}”).` },
  }
}

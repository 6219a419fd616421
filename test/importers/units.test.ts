import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type UnitCell, unitRegistry } from '../../src/importers/units.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { tasksOf } from '../../src/plan/tasks.ts'
import { unitLines, unitName } from '../../src/plan/units.ts'
import { hostileText } from '../fuzz/hostile-pieces.ts'
import { randomFrom } from '../mutation/random.ts'
import { randomPlan, runs } from '../plan/random-plans.ts'

const place = { kind: 'line', number: 1 } as const
const cell = (...lines: string[]): UnitCell => ({ lines, role: 'units', place })
const named = (registry: ReturnType<typeof unitRegistry>, id: string) => {
  const unit = registry.units[id]
  return unit === undefined ? `? ${id}` : unitName(unit)
}
/** Each cell as names: a line is a list. */
const namesIn = (cells: readonly UnitCell[], definitions = {}) => {
  const registry = unitRegistry(cells, definitions)
  return registry.cells.map(({ units = [] }) =>
    units.map((ref) => [ref].flat().map((id) => named(registry, id))),
  )
}
/** What the commas of one line are taken for, where nothing else is known. */
const partsOf = (line: string) => namesIn([cell(line)])[0]?.[0]

describe('the units of the plan of 2019', () => {
  const cells = readFileSync('test/reference/ke-hoach-2019.txt', 'utf8')
    .split('\n')
    .filter((line) => /^\| *\d+ *\|/.test(line))
    .map((line) => cell(...(line.split('|')[3] ?? '').split('<br>')))
  const registry = unitRegistry(cells)

  test('print in every cell as they stood', () => {
    expect(cells.length).toBe(25)
    expect(namesIn(cells).flat()).toHaveLength(62)
    const words = (text: string) => text.replace(/[-.]/g, ' ').replace(/\s+/g, ' ').trim()
    for (const [index, names] of namesIn(cells).entries()) {
      expect(names.map((line) => line.join(', '))).toEqual(cells[index]?.lines.map(words))
    }
  })

  test('have ids made of their names, one for each way to print a name', () => {
    expect(registry.units).toEqual({
      'ubnd-tinh': 'UBND tỉnh',
      'ban-tdkt': 'Ban TĐKT, Sở Nội vụ',
      'cac-don-vi': { name: 'Các đơn vị', collective: true },
      'hoi-dong-tdkt-tinh': 'Hội đồng TĐKT tỉnh',
      'van-phong-ubnd-tinh': 'VP UBND tỉnh',
      'so-ke-hoach-va-dau-tu': 'Sở Kế hoạch và Đầu tư',
      'cac-don-vi-lien-quan': { name: 'Các đơn vị liên quan', collective: true },
      'so-cong-thuong': 'Sở Công Thương',
      'hd-tdkt-tinh': 'HĐ TĐKT tỉnh',
      'hdtdkt-tinh': 'HĐTĐKT tỉnh',
    })
  })

  test('ask only whether the council in three spellings is one', () => {
    expect(registry.questions.map(({ path, words }) => [path, words.vi])).toEqual([
      [['units', 'hd-tdkt-tinh'], expect.stringContaining('“HĐ TĐKT tỉnh” và “Hội đồng TĐKT tỉnh”')],
      [['units', 'hdtdkt-tinh'], expect.stringContaining('“HĐTĐKT tỉnh” và “Hội đồng TĐKT tỉnh”')],
    ])
  })
})

describe('lines of a cell', () => {
  test.each<[readonly string[], readonly (readonly string[])[]]>([
    [
      ['- UBND tỉnh.', '- Sở Nội vụ;'],
      [['UBND tỉnh'], ['Sở Nội vụ']],
    ],
    [
      ['+ Sở Nội vụ ', '', ' + Sở Tài chính./.'],
      [['Sở Nội vụ'], ['Sở Tài chính']],
    ],
    [['Sở Nội vụ; Sở Tài chính'], [['Sở Nội vụ'], ['Sở Tài chính']]],
    [
      ['- Sở Văn hóa, Thể thao', 'và Du lịch', '- Sở Y tế'],
      [['Sở Văn hóa, Thể thao và Du lịch'], ['Sở Y tế']],
    ],
    [['Sở Kế hoạch và', 'Đầu tư'], [['Sở Kế hoạch và Đầu tư']]],
    [
      ['Sở Nội vụ', 'các đơn vị'],
      [['Sở Nội vụ'], ['các đơn vị']],
    ],
    [['Sở Nội vụ (Ban TĐKT; Văn phòng)'], [['Sở Nội vụ (Ban TĐKT; Văn phòng)']]],
    [['- Phòng Tổ chức\n- Công đoàn'], [['Phòng Tổ chức'], ['Công đoàn']]],
  ])('%j', (lines, names) => expect(namesIn([cell(...lines)])[0]).toEqual(names))

  test('what is no name is left over', () => {
    expect(unitRegistry([cell('…', '- Sở Nội vụ')]).cells).toEqual([{ units: ['so-noi-vu'], left: '…' }])
    expect(unitRegistry([cell(''), cell()]).cells).toEqual([{}, {}])
  })
})

describe('commas', () => {
  test.each([
    ['Sở Kế hoạch và Đầu tư, Ban TĐKT, Sở Nội vụ', ['Sở Kế hoạch và Đầu tư', 'Ban TĐKT, Sở Nội vụ']],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['Sở Lao động, Thương binh và Xã hội', ['Sở Lao động, Thương binh và Xã hội']],
    ['Các sở, ban, ngành, UBND các huyện, thành phố', ['Các sở, ban, ngành', 'UBND các huyện, thành phố']],
    ['Các Sở, Ban, Ngành', ['Các Sở, Ban, Ngành']],
    ['UBND các huyện, TP, thị xã', ['UBND các huyện, TP, thị xã']],
    ['Ban Dân tộc, Sở Nội vụ', ['Ban Dân tộc', 'Sở Nội vụ']],
    ['Văn phòng UBND tỉnh, Sở Nội vụ', ['Văn phòng UBND tỉnh', 'Sở Nội vụ']],
    ['Phòng Nội vụ, UBND huyện', ['Phòng Nội vụ, UBND huyện']],
    ['Khoa Sư phạm, Trường Đại học Tây Bắc', ['Khoa Sư phạm, Trường Đại học Tây Bắc']],
    ['Vụ III, Ban TĐKT TW', ['Vụ III, Ban TĐKT TW']],
    ['Phòng Tổ chức, Phòng Kế toán, Văn phòng', ['Phòng Tổ chức', 'Phòng Kế toán', 'Văn phòng']],
    ['Đoàn Thanh niên, Công đoàn, các phòng, khoa', ['Đoàn Thanh niên', 'Công đoàn', 'các phòng, khoa']],
    ['Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh']],
    ['Mặt trận Tổ quốc, các đoàn thể', ['Mặt trận Tổ quốc', 'các đoàn thể']],
  ])('%s', (line, names) => expect(partsOf(line)).toEqual(names))

  test('a name with a line of its own is a unit elsewhere too', () => {
    expect(namesIn([cell('Vietcombank, Agribank'), cell('Agribank')])).toEqual([
      [['Vietcombank', 'Agribank']],
      [['Agribank']],
    ])
  })

  test('a body within a body that also stands alone is asked about', () => {
    const { units, questions } = unitRegistry([
      cell('Ban TĐKT, Sở Nội vụ'),
      cell('Ban TĐKT'),
      cell('Sở Nội vụ'),
    ])
    expect(Object.values(units)).toEqual(['Ban TĐKT', 'Sở Nội vụ'])
    expect(questions.map(({ words }) => words.vi)).toEqual([
      expect.stringContaining('“Ban TĐKT, Sở Nội vụ” là một hay'),
    ])
  })

  test.each(['Sở Nội vụ và các đơn vị liên quan', 'Sở Nội vụ và Sở Tài chính', 'Vietcombank, Agribank'])(
    '“%s” stays one and is asked about',
    (line) => {
      const { units, questions } = unitRegistry([cell(line)])
      expect(Object.values(units).map(unitName)).toEqual([line])
      expect(questions).toHaveLength(1)
    },
  )
})

describe('who leads and who supports', () => {
  const rolesOf = (line: string) => {
    const registry = unitRegistry([cell(line)])
    const [{ lead, support, units, told } = {}] = registry.cells
    const names = (refs: typeof lead = []) => refs.flat().map((id) => named(registry, id))
    return { lead: names(lead), support: names(support), units: names(units), told }
  }

  test.each([
    [
      'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Văn phòng UBND tỉnh',
      ['Sở Nội vụ'],
      ['Sở Tài chính', 'Văn phòng UBND tỉnh'],
    ],
    ['Ban TĐKT, Sở Nội vụ chủ trì phối hợp các đơn vị', ['Ban TĐKT, Sở Nội vụ'], ['các đơn vị']],
    ['Sở Nội vụ (chủ trì), phối hợp cùng với các sở, ban, ngành', ['Sở Nội vụ'], ['các sở, ban, ngành']],
    ['Chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính', ['Sở Nội vụ'], ['Sở Tài chính']],
    ['Cơ quan chủ trì: Sở Nội vụ', ['Sở Nội vụ'], []],
    ['Phối hợp: Công đoàn, Đoàn Thanh niên', [], ['Công đoàn', 'Đoàn Thanh niên']],
    ['Sở Nội vụ chủ trì', ['Sở Nội vụ'], []],
    ['Sở Nội vụ (chủ trì)', ['Sở Nội vụ'], []],
    ['Sở Tài chính (phối hợp)', [], ['Sở Tài chính']],
  ])('%s', (line, lead, support) => {
    const roles = rolesOf(line)
    expect(roles).toMatchObject({ lead, support, units: [] })
    const words = (text: string) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).toSorted()
    expect(words([...lead, ...support, ...(roles.told ?? [])].join(' '))).toEqual(words(line))
  })

  test('is asked once for the table, and not in columns that say it already', () => {
    const line = 'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính'
    expect(unitRegistry([cell('Sở Y tế'), cell(line), cell(line)]).questions).toMatchObject([{ cell: 1 }])
    const inColumn = unitRegistry([
      { lines: ['Sở Nội vụ'], role: 'lead', place },
      { lines: ['Sở Y tế', 'Sở Tài chính'], role: 'support', place },
    ])
    expect(inColumn.cells).toEqual([{ lead: ['so-noi-vu'] }, { support: ['so-y-te', 'so-tai-chinh'] }])
    expect(inColumn.questions).toEqual([])
  })
})

describe('spellings', () => {
  const asks = (one: string, other: string, definitions = {}) =>
    unitRegistry([cell(one), cell(other)], definitions).questions.length

  test.each([
    ['Hội đồng Thi đua - Khen thưởng tỉnh', 'HĐTĐKT tỉnh'],
    ['Hội đồng TĐ-KT tỉnh', 'Hội đồng Thi đua, khen thưởng tỉnh'],
    ['Ủy ban nhân dân tỉnh', 'UBND tỉnh'],
    ['Ủy ban nhân dân tỉnh', 'Uỷ ban nhân dân tỉnh'],
    ['Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT'],
    ['Sở GD-ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở LĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở nội vụ', 'Sở Nội vụ'],
    ['VP UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ])('“%s” and “%s” may be one', (one, other) => {
    expect(namesIn([cell(one), cell(other)])).toEqual([[[one]], [[other]]])
    expect(asks(one, other)).toBe(1)
  })

  test.each([
    ['Sở Tài chính', 'Sở Tư pháp'],
    ['UBND tỉnh', 'UBND huyện'],
    ['Các đơn vị', 'Các đơn vị liên quan'],
    ['Hội đồng TĐKT tỉnh', 'Ban TĐKT tỉnh'],
    ['Sở KH&CN', 'Sở Kế hoạch và Đầu tư'],
    ['Cụm 1', 'Cụm 2'],
  ])('“%s” and “%s” are two', (one, other) => expect(asks(one, other)).toBe(0))

  test('short words that the paper explains are written out, and become other names', () => {
    const definitions = { PTĐ: 'Phong trào đẹp', 'Ban Tổ chức': 'Ban Tổ chức Hội thi tỉnh' }
    expect(asks('Tổ PTĐ', 'Tổ Phong trào đẹp', definitions)).toBe(1)
    expect(unitRegistry([cell('Ban Tổ chức Hội thi tỉnh')], definitions).units).toEqual({
      'ban-to-chuc-hoi-thi-tinh': { name: 'Ban Tổ chức Hội thi tỉnh', aliases: ['Ban Tổ chức'] },
    })
  })

  test('blanks make no difference, and ids stay apart', () => {
    const { units } = unitRegistry([cell('Sở  Nội vụ'), cell('Sở Nội vụ'), cell('sở nội vụ'), cell('12')])
    expect(units).toEqual({ 'so-noi-vu': 'Sở Nội vụ', 'so-noi-vu-2': 'sở nội vụ', 'don-vi-12': '12' })
  })
})

describe('whatever a cell says', () => {
  const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const printed = (cells: readonly UnitCell[]) => {
    const registry = unitRegistry(cells)
    return registry.cells.map(({ units, lead, support, told = [], left = '' }) => {
      const lines = [units, lead, support].flatMap((refs) =>
        unitLines({ units: registry.units } as Plan, refs),
      )
      return wordsOf([...lines, ...told, left].join(' '))
    })
  }

  test('the units of any plan print the same words in their order', () => {
    const plans = fc.sample(randomPlan, runs({ short: 80, long: 1000 }))
    const cells = plans.flatMap((plan) =>
      Array.from(tasksOf(plan), ({ task }) =>
        cell(...unitLines(plan, task.units).map((line) => `- ${line}.`)),
      ),
    )
    expect(cells.length).toBeGreaterThan(100)
    expect(printed(cells)).toEqual(cells.map(({ lines }) => wordsOf(lines.join(' '))))
  })

  test('no word is lost of texts that nobody would write', () => {
    const random = randomFrom(1)
    const cells = Array.from({ length: 300 }, () =>
      cell(...[0, 1].map(() => hostileText(random).normalize('NFC'))),
    )
    for (const [index, words] of printed(cells).entries()) {
      expect(words.toSorted()).toEqual(wordsOf(cells[index]?.lines.join(' ') ?? '').toSorted())
    }
  })

  test('thousands of different names take no longer than they should', () => {
    const cells = Array.from({ length: 2000 }, (_, at) =>
      cell(`- Phòng ${at} KHTC, Sở ABC${at}.`, '- Khoa '.repeat(20) + at),
    )
    cells.push(
      cell('V'.repeat(10)),
      cell(`${'va '.repeat(39)}x`),
      cell(`${'KHVA'.repeat(9)} ${'va k '.repeat(9)}`),
    )
    const start = performance.now()
    expect(Object.keys(unitRegistry(cells).units)).toHaveLength(4003)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

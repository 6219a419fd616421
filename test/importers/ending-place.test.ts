import { describe, expect, test } from 'vitest'
import type { PaperBlock } from '../../src/importers/paper.ts'
import { readSource } from '../../src/source/read-source.ts'
import { importedPlan } from '../support/imported-plan.ts'
import { columns, paperOf, paragraph, table, titleLine } from '../support/paper.ts'

const head = [
  columns(
    'UBND TỈNH LẠNG SƠN\nSỞ NỘI VỤ\nSố: 08/KH-SNV',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLạng Sơn, ngày 05 tháng 01 năm 2026',
  ),
  titleLine('KẾ HOẠCH'),
  titleLine('Công tác thi đua, khen thưởng năm 2026'),
  paragraph('Sở Nội vụ ban hành Kế hoạch như sau:'),
]
const section = (text: string) => paragraph(text, { isBold: true })
const aim = [section('I. NHIỆM VỤ'), paragraph('Phát động phong trào thi đua.')]
const work = [section('II. TỔ CHỨC THỰC HIỆN'), paragraph('Các phòng thực hiện.')]
const listed = ['Nơi nhận:', '- UBND tỉnh;', '- Lưu: VT.'].map((text) => paragraph(text))
const signed = [paragraph('GIÁM ĐỐC', { isBold: true }), paragraph('Nông Thị Hòa', { isBold: true })]

function read(...blocks: readonly PaperBlock[]) {
  const { text, account } = importedPlan(paperOf(...head, ...blocks))
  const { data } = readSource('ke-hoach.yaml', new TextEncoder().encode(text))
  return { plan: data, account, asked: account.questions.map(({ words }) => words.vi).join('\n') }
}

const wholeEnding = {
  recipients: ['UBND tỉnh'],
  archive: 'VT',
  signature: { lines: ['GIÁM ĐỐC'], name: 'Nông Thị Hòa' },
}

describe('the recipients', () => {
  test.each(['Nơi nhận báo cáo', 'Nơi nhận', 'NƠI NHẬN'])(
    'are not the column “%s” of a table of tasks',
    (caption) => {
      const tasks = table([
        ['STT', 'Nội dung', 'Đơn vị thực hiện', 'Thời gian', caption],
        ['1', 'Phát động thi đua', 'Phòng Nội vụ', 'Tháng 01/2026', 'UBND huyện'],
        ['2', 'Sơ kết 6 tháng', 'Các xã', 'Tháng 6/2026', 'Phòng Nội vụ'],
      ])
      const { plan, account } = read(...aim, tasks, ...work, ...listed, ...signed)
      expect(plan).toMatchObject({
        sections: [{ title: 'Nhiệm vụ' }, { title: 'Tổ chức thực hiện' }],
        schedule: [{ tasks: [{ place: 'UBND huyện' }, { place: 'Phòng Nội vụ' }] }],
        ...wholeEnding,
      })
      expect(account.left).toEqual([])
    },
  )

  test.each([
    'Nơi nhận hồ sơ: Bộ phận một cửa.',
    'Nơi gửi báo cáo là Sở Nội vụ.',
    'Nơi nhận: Bộ phận một cửa.',
    'Nơi nhận:',
  ])('are not “%s” within the text', (line) => {
    const { plan, account } = read(...aim, paragraph(line), ...work, ...listed, ...signed)
    expect(plan).toMatchObject({ sections: [{}, { title: 'Tổ chức thực hiện' }], ...wholeEnding })
    expect(JSON.stringify(plan)).toContain(line)
    expect(account.left).toEqual([])
  })

  test('stay in the text where a section follows and nothing ends the document, and that is asked', () => {
    const { plan, asked } = read(...aim, paragraph('Nơi nhận: Bộ phận một cửa.'), ...work)
    expect(plan).toMatchObject({ sections: [{}, { title: 'Tổ chức thực hiện' }] })
    expect(plan).not.toHaveProperty('recipients')
    expect(asked).toContain('Dòng “Nơi nhận: Bộ phận một cửa.” đứng giữa nội dung')
  })

  test('without an archive line and a signature are asked', () => {
    const { plan, asked } = read(...aim, paragraph('Nơi nhận:'), paragraph('- UBND tỉnh.'))
    expect(plan).toMatchObject({ recipients: ['UBND tỉnh'] })
    expect(asked).toContain('không có dòng lưu và chữ ký')
  })

  test.each([
    ['a colon', 'Nơi nhận:\t\t\tGIÁM ĐỐC'],
    ['wide blanks', 'Nơi nhận          GIÁM ĐỐC'],
  ])('stand beside the signature after %s', (_, line) => {
    const lines = [line, '- UBND tỉnh;', '- Lưu: VT.\t\t\tNông Thị Hòa']
    const { plan, account } = read(...aim, ...work, ...lines.map((text) => paragraph(text)))
    expect(plan).toMatchObject(wholeEnding)
    expect(account.questions).toEqual([])
  })

  test.each([true, false])('stand beside the signature in a table with borders: %s', (hasBorders) => {
    const cells = ['Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.', '', 'GIÁM ĐỐC\nNông Thị Hòa']
    const { plan, account } = read(...aim, ...work, table([cells], { hasBorders }))
    expect(plan).toMatchObject(wholeEnding)
    expect(account.questions).toEqual([])
  })

  test('stand below the signature', () => {
    const { plan } = read(...aim, ...work, ...signed, paragraph('Nơi nhận:'), paragraph('- UBND tỉnh.'))
    expect(plan).toMatchObject({ recipients: ['UBND tỉnh'], signature: { name: 'Nông Thị Hòa' } })
  })
})

describe('an annex', () => {
  const form = [paragraph('Phụ lục 1'), paragraph('Biểu mẫu đăng ký.')]

  test('begins after the ending', () => {
    const { plan } = read(...aim, ...work, ...listed, ...signed, ...form, paragraph('Họ và tên: …'))
    expect(plan).toMatchObject({ annexes: [{ title: 'Biểu mẫu đăng ký.' }], ...wholeEnding })
  })

  test('does not begin within the text, and that is asked', () => {
    const { plan, account, asked } = read(...aim, paragraph('Phụ lục 1'), ...work, ...listed, ...signed)
    expect(plan).toMatchObject({ sections: [{}, { title: 'Tổ chức thực hiện' }], ...wholeEnding })
    expect(plan).not.toHaveProperty('annexes')
    expect(account.left).toEqual([])
    expect(asked).toContain('Dòng “Phụ lục 1” đứng trước phần cuối văn bản')
  })

  test('does not begin above a signature either, where there are no recipients', () => {
    const { plan } = read(...aim, paragraph('Phụ lục 1'), ...work, ...signed)
    expect(plan).toMatchObject({ sections: [{}, {}], signature: { name: 'Nông Thị Hòa' } })
    expect(plan).not.toHaveProperty('annexes')
  })

  test('begins below a signature, and where nothing ends the document', () => {
    expect(read(...aim, ...work, ...signed, ...form, ...signed).plan).toMatchObject({ annexes: [{}] })
    const { plan } = read(...aim, ...work, ...form)
    expect(plan).toMatchObject({ sections: [{}, {}], annexes: [{ title: 'Biểu mẫu đăng ký.' }] })
  })

  test('may have its title on its first line', () => {
    const annex = titleLine('PHỤ LỤC I: TỔ CHỨC CÁC BAN')
    const { plan, account } = read(...aim, ...listed, ...signed, annex, ...work)
    expect(plan).toMatchObject({ annexes: [{ title: 'Tổ chức các ban' }], ...wholeEnding })
    expect(account.left).toEqual([])
    expect(account.replaced.map(({ words }) => words)).toContain('I')
  })

  test('takes no footnote of the text, which is told', () => {
    const note = paragraph('[^1]: Kể cả người hoạt động không chuyên trách.')
    const { plan, account } = read(...aim, ...listed, ...signed, ...form, paragraph('Họ và tên: …'), note)
    expect(plan).toMatchObject({ annexes: [{ body: ['Họ và tên: …'] }] })
    expect(account.left.map(({ words }) => words).join()).toContain('Kể cả người hoạt động')
  })

  test('keeps its own recipients', () => {
    const own = [paragraph('PHỤ LỤC'), paragraph('Mẫu tờ trình'), ...listed, ...signed]
    const { plan } = read(...aim, ...listed, ...signed, ...own)
    expect(plan).toMatchObject({ annexes: [{ title: 'Mẫu tờ trình' }], ...wholeEnding })
  })
})

describe('a form below the signature', () => {
  const form = [
    columns('SỞ NỘI VỤ', 'Biểu số 01'),
    titleLine('BIỂU TỔNG HỢP KINH PHÍ'),
    table([
      ['TT', 'Khoản chi', 'Số tiền'],
      ['1', 'In Giấy khen', '5.000'],
    ]),
    columns('NGƯỜI LẬP BIỂU\nVi Thị Lan', 'CHÁNH VĂN PHÒNG\nLý A Sáng'),
  ]

  test('begins an annex, is asked, and gives no line of a signature', () => {
    const { plan, account, asked } = read(...aim, ...listed, ...signed, ...form)
    expect(plan).toMatchObject({
      ...wholeEnding,
      annexes: [
        { title: 'Biểu tổng hợp kinh phí', body: ['SỞ NỘI VỤ', 'Biểu số 01', { table: {} }, { table: {} }] },
      ],
    })
    expect(account.left).toEqual([])
    expect(asked).toContain('Phần “Biểu số 01” đứng sau chữ ký được nhận là phụ lục')
  })

  test('and a list are an annex each', () => {
    const list = [titleLine('DANH SÁCH ĐƠN VỊ'), paragraph('Các phòng.')]
    const { plan } = read(...aim, ...listed, ...signed, ...list, ...form)
    expect(plan).toMatchObject({
      ...wholeEnding,
      annexes: [{ title: 'Danh sách đơn vị', body: ['Các phòng.'] }, { title: 'Biểu tổng hợp kinh phí' }],
    })
  })

  test('is none above the recipients', () => {
    const { plan } = read(
      ...aim,
      titleLine('DANH MỤC NHIỆM VỤ'),
      paragraph('Phát động.'),
      ...listed,
      ...signed,
    )
    expect(plan).toMatchObject(wholeEnding)
    expect(plan).not.toHaveProperty('annexes')
  })
})

test.each([
  'GIAO VĂN PHÒNG SỞ THEO DÕI, ĐÔN ĐỐC VÀ BÁO CÁO GIÁM ĐỐC.',
  'VĂN PHÒNG SỞ ĐÔN ĐỐC, TỔNG HỢP',
  'YÊU CẦU TRƯỞNG CÁC PHÒNG, BAN NGHIÊM TÚC LÀM',
  'TRƯỞNG CÁC PHÒNG, ĐƠN VỊ LÀM THEO KẾ HOẠCH NÀY./.',
])('“%s” above the recipients is a sentence of the text and no signature', (line) => {
  const { plan } = read(...aim, ...work, paragraph(line), ...listed, ...signed)
  const told = line.replace('./.', '.')
  expect(plan).toMatchObject({ ...wholeEnding, sections: [{}, { body: ['Các phòng thực hiện.', told] }] })
})

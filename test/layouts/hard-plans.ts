import type { Plan, Section, Signature, TaskGroup } from '../../src/plan/plan.ts'
import { fullPlan } from '../plan/full-plan.ts'

/** A plan of about a page, without annexes, which each hard layout changes in one thing. */
export const shortPlan: Plan = {
  tdkt: 1,
  year: 2026,
  document: {
    kind: 'Kế hoạch',
    format: 'nd30-2020',
    number: '12',
    symbol: 'KH-UBND',
    place: 'Lạng Sơn',
    date: '2026-01-15',
    title: 'Công tác thi đua, khen thưởng năm 2026',
  },
  issuer: { name: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
  units: fullPlan.units,
  opening: {
    style: 'none',
    text: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:',
  },
  sections: [
    {
      title: 'Mục đích, yêu cầu',
      body: ['Tổ chức thực hiện đồng bộ, hiệu quả công tác thi đua, khen thưởng trên địa bàn.'],
    },
    { title: 'Nhiệm vụ', body: [{ schedule: true }] },
    {
      title: 'Tổ chức thực hiện',
      body: ['Các cơ quan, đơn vị thực hiện Kế hoạch này theo chức năng, nhiệm vụ.'],
    },
  ],
  schedule: [
    {
      quarter: 1,
      tasks: [
        {
          content: 'Tổ chức Hội nghị ký kết giao ước thi đua năm 2026',
          units: ['so-noi-vu'],
          due: '2026-02-06',
          recurrence: 'yearly',
        },
      ],
    },
    {
      quarter: 4,
      tasks: [
        {
          content: 'Tổng kết công tác thi đua, khen thưởng năm 2026',
          units: ['so-noi-vu', 'cum-khoi'],
          due: '2026-12-18',
          recurrence: 'yearly',
        },
      ],
    },
  ],
  recipients: ['Thường trực Tỉnh ủy (để báo cáo)', 'Các sở, ban, ngành', 'UBND các xã, phường'],
  archive: 'VT, SNV (03)',
  signature: { lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Hoàng Văn Nam' },
}

const columnsOfSeven = {
  number: 'TT',
  content: 'Nội dung',
  lead: 'Đơn vị chủ trì',
  support: 'Đơn vị phối hợp',
  due: 'Thời gian',
  product: 'Sản phẩm',
  submitTo: 'Cấp trình',
}

/** Layouts that ask much of the page, by what is hard in them. */
export const hardPlans: Readonly<Record<string, Plan>> = {
  'ten-hoi-dong': {
    ...shortPlan,
    document: { ...shortPlan.document, symbol: 'KH-HĐTĐKT' },
    issuer: {
      name: 'Hội đồng Thi đua - Khen thưởng Thành phố Hồ Chí Minh',
      parent: 'Ủy ban nhân dân Thành phố Hồ Chí Minh',
    },
  },
  'dia-danh-dai': {
    ...shortPlan,
    document: {
      ...shortPlan.document,
      symbol: 'KH-UBND',
      place: 'Thành phố Hồ Chí Minh',
      date: '2026-11-22',
    },
    issuer: { name: 'Ủy ban nhân dân Thành phố Hồ Chí Minh' },
  },
  'ten-va-dia-danh-dai': {
    ...shortPlan,
    document: {
      ...shortPlan.document,
      symbol: 'KH-HĐTĐKT',
      place: 'Thành phố Hồ Chí Minh',
      date: '2026-11-22',
    },
    issuer: {
      name: 'Hội đồng Thi đua - Khen thưởng Thành phố Hồ Chí Minh',
      parent: 'Ủy ban nhân dân Thành phố Hồ Chí Minh',
    },
  },
  'dia-danh-rat-dai': {
    ...shortPlan,
    document: {
      ...shortPlan.document,
      place: 'Đặc khu Phú Quốc - Thổ Châu - An Thới',
      date: '2026-11-22',
      symbol: 'KH-HĐTĐKT',
    },
    issuer: {
      name: 'Hội đồng Thi đua - Khen thưởng đặc khu Phú Quốc',
      parent: 'Ủy ban nhân dân đặc khu Phú Quốc',
    },
  },
  'chu-quan-ba-dong': {
    ...shortPlan,
    document: { ...shortPlan.document, symbol: 'KH-VCNMTNN' },
    issuer: {
      name: 'Trung tâm Nghiên cứu và Chuyển giao kỹ thuật cây ăn quả vùng cao',
      parent:
        'Viện Khoa học kỹ thuật Nông lâm nghiệp miền núi phía Bắc thuộc Viện Khoa học Nông nghiệp Việt Nam',
    },
  },
  'chu-quan-mot-dong': {
    ...shortPlan,
    document: { ...shortPlan.document, symbol: 'KH-SNV' },
    issuer: { name: 'Sở Nội vụ', parent: 'UBND tỉnh Lạng Sơn' },
  },
  'chu-quan-dai-mot-chu': {
    ...shortPlan,
    document: { ...shortPlan.document, symbol: 'KH-VQGPNKB-TCHC' },
    issuer: {
      name: 'Ban Quản lý Vườn quốc gia Phong Nha - Kẻ Bàng',
      parent: 'Ủy ban nhân dân tỉnh Quảng Trị',
    },
  },
  'hai-chu-ky': withSignatures([
    {
      lines: ['TM. BAN THƯỜNG TRỰC', 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      name: 'Nông Thị Bích Hằng',
    },
    { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Hoàng Văn Nam' },
  ]),
  'ba-chu-ky': withSignatures([
    { lines: ['LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'CHỦ TỊCH'], name: 'Nông Thị Bích Hằng' },
    { lines: ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Hoàng Văn Nam' },
    { lines: ['SỞ NỘI VỤ', 'GIÁM ĐỐC'], name: 'Nguyễn Trần Phương Quỳnh Anh' },
  ]),
  'khong-noi-nhan': without({ ...shortPlan }, 'recipients', 'archive'),
  'khong-noi-nhan-hai-chu-ky': without(
    withSignatures([
      { lines: ['CHỦ TỊCH CÔNG ĐOÀN'], name: 'Vi Thị Lan' },
      { lines: ['HIỆU TRƯỞNG'], name: 'Hoàng Văn Nam' },
    ]),
    'recipients',
    'archive',
  ),
  '40-noi-nhan': { ...shortPlan, recipients: fortyRecipients() },
  '40-noi-nhan-hai-chu-ky': {
    ...withSignatures([
      { lines: ['TM. BAN THƯỜNG TRỰC', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nông Thị Bích Hằng' },
      { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Hoàng Văn Nam' },
    ]),
    recipients: fortyRecipients(),
  },
  'bay-cot-doc': { ...shortPlan, ...sevenColumns() },
  'bay-cot-ngang': {
    ...shortPlan,
    ...sevenColumns(),
    sections: [
      ...shortPlan.sections.slice(0, 1),
      { title: 'Nhiệm vụ', body: ['Nhiệm vụ cụ thể theo Phụ lục kèm theo Kế hoạch này.'] },
    ],
    annexes: [
      {
        title: 'Nhiệm vụ công tác thi đua, khen thưởng năm 2026',
        landscape: true,
        body: [{ schedule: { columns: columnsOfSeven } }],
      },
    ],
  },
  'nhiem-vu-mot-trang': {
    ...shortPlan,
    schedule: [{ quarter: 1, tasks: [longTask(46)] }, ...(shortPlan.schedule ?? []).slice(1)],
  },
  'nhiem-vu-hai-trang': {
    ...shortPlan,
    schedule: [{ quarter: 1, tasks: [longTask(100)] }, ...(shortPlan.schedule ?? []).slice(1)],
  },
  'trich-yeu-8-chu': titled('Công tác thi đua, khen thưởng năm'),
  'trich-yeu-60-chu': titled(
    'Tổ chức các phong trào thi đua yêu nước và công tác khen thưởng năm 2026, lập thành tích chào mừng kỷ niệm 195 năm Ngày thành lập tỉnh Lạng Sơn, 80 năm Ngày Toàn quốc kháng chiến và Đại hội Thi đua yêu nước các cấp, hướng tới thực hiện thắng lợi Nghị quyết Đại hội đại biểu Đảng bộ tỉnh',
  ),
  'trich-yeu-hai-dong-le': titled(
    'Công tác thi đua, khen thưởng năm 2026 và phương hướng năm 2027 trên địa bàn tỉnh Lạng Sơn',
  ),
}

function titled(title: string): Plan {
  return { ...shortPlan, document: { ...shortPlan.document, title } }
}

function withSignatures(signature: readonly Signature[]): Plan {
  return { ...shortPlan, signature }
}

function without(plan: Plan, ...keys: (keyof Plan)[]): Plan {
  return Object.fromEntries(
    Object.entries(plan).filter(([key]) => !keys.includes(key as keyof Plan)),
  ) as unknown as Plan
}

function fortyRecipients(): string[] {
  const communes = [
    'Tân Thanh',
    'Đồng Đăng',
    'Cao Lộc',
    'Lộc Bình',
    'Na Sầm',
    'Thất Khê',
    'Bắc Sơn',
    'Bình Gia',
  ]
  return [
    'Ban Thi đua - Khen thưởng Trung ương, Bộ Nội vụ (để báo cáo)',
    'Thường trực Tỉnh ủy, Thường trực HĐND tỉnh',
    'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
    'Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội',
    ...Array.from({ length: 36 }, (_, index) => `Ủy ban nhân dân xã ${communes[index % 8]} ${index + 1}`),
  ]
}

function sevenColumns(): { schedule: readonly TaskGroup[]; sections: readonly Section[] } {
  const task = {
    content:
      'Xây dựng nội dung phát động phong trào thi đua yêu nước giai đoạn 2026 - 2030 trên địa bàn tỉnh',
    lead: ['so-noi-vu'],
    support: ['mttq-tinh', 'so-tai-chinh', 'so-khcn'],
    due: '2026-03-27',
    product: 'Kế hoạch phát động phong trào thi đua',
    submitTo: 'Hội đồng TĐKT tỉnh',
    recurrence: 'yearly',
  } as const
  return {
    schedule: [
      {
        quarter: 1,
        tasks: [task, { ...task, content: 'Phát động phong trào thi đua', support: ['ubnd-xa'] }],
      },
      {
        quarter: 2,
        tasks: [
          {
            ...task,
            content: 'Kiểm tra công tác thi đua, khen thưởng',
            due: { from: '2026-04-06', to: '2026-05-29' },
          },
        ],
      },
    ],
    sections: [
      ...shortPlan.sections.slice(0, 1),
      { title: 'Nhiệm vụ', body: [{ schedule: { columns: columnsOfSeven } }] },
      ...shortPlan.sections.slice(2),
    ],
  }
}

function longTask(lines: number): TaskGroup['tasks'][number] {
  return {
    content: Array.from(
      { length: lines },
      (_, index) => `Việc thứ ${index + 1}: hướng dẫn, kiểm tra và tổng hợp kết quả thi đua;`,
    ),
    units: ['so-noi-vu'],
    due: '2026-03-27',
    recurrence: 'yearly',
  }
}

import type { Plan } from '../../src/plan/plan.ts'

/** A whole plan of a province's council for 2026; with the two variants it shows every key of the format. */
export const fullPlan = {
  tdkt: 1,
  year: 2026,

  document: {
    kind: 'Kế hoạch',
    format: 'nd30-2020',
    number: '03',
    symbol: 'KH-HĐTĐKT',
    place: 'Lạng Sơn',
    date: '2026-01-15',
    title: ['Công tác thi đua, khen thưởng năm 2026', 'trên địa bàn tỉnh Lạng Sơn'],
  },

  issuer: {
    name: 'Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn',
    parent: 'Ủy ban nhân dân tỉnh Lạng Sơn',
  },

  issuedWith: {
    kind: 'Quyết định',
    number: '05/QĐ-HĐTĐKT',
    date: '2026-01-15',
    issuer: 'Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn',
  },

  abbreviations: {
    TĐKT: 'thi đua, khen thưởng',
    UBND: 'Ủy ban nhân dân',
    MTTQ: 'Mặt trận Tổ quốc',
  },

  units: {
    'ubnd-tinh': 'UBND tỉnh',
    'hoi-dong-tdkt': { name: 'Hội đồng TĐKT tỉnh', aliases: ['HĐ TĐKT tỉnh', 'HĐTĐKT tỉnh'] },
    'mttq-tinh': 'Ủy ban MTTQ Việt Nam tỉnh',
    'van-phong-ubnd': 'Văn phòng UBND tỉnh',
    'so-noi-vu': { name: 'Sở Nội vụ', collective: false },
    'so-tai-chinh': 'Sở Tài chính',
    'so-khcn': 'Sở Khoa học và Công nghệ',
    'bao-tinh': 'Báo và phát thanh, truyền hình Lạng Sơn',
    'ubnd-xa': { name: 'UBND các xã, phường', collective: true },
    'cum-khoi': { name: 'Các cụm, khối thi đua', collective: true },
  },

  legalBases: [
    {
      kind: 'Luật',
      title: 'Thi đua, khen thưởng',
      number: '06/2022/QH15',
      date: '2022-06-15',
      cite: ['title', 'date'],
      tail: 'và các văn bản hướng dẫn thi hành',
    },
    {
      kind: 'Nghị quyết',
      number: '88/NQ-HĐND',
      date: '2025-12-09',
      issuer: 'Hội đồng nhân dân tỉnh Lạng Sơn',
      title: 'về nhiệm vụ phát triển kinh tế - xã hội năm 2026',
    },
    {
      kind: 'Kế hoạch',
      number: '212/KH-UBND',
      date: '2025-12-22',
      issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn',
      title: 'về công tác thi đua, khen thưởng giai đoạn 2026 - 2030',
      join: 'và',
    },
    {
      kind: 'Tờ trình',
      number: '12/TTr-SNV',
      date: '2026-01-09',
      issuer: 'Sở Nội vụ',
      lead: 'Xét đề nghị của',
      text: 'Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 09 tháng 01 năm 2026',
    },
  ],

  opening: {
    style: 'can-cu',
    lead: 'Căn cứ',
    dates: 'long',
    text: [
      'Năm 2026 là năm đầu thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Lạng Sơn nhiệm kỳ 2025 - 2030.',
      'Sau khi thống nhất với Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lạng Sơn, Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026, với nội dung như sau:',
    ],
  },

  numbering: ['I.', '1.', 'a)'],

  sections: [
    {
      title: 'Mục đích, yêu cầu',
      sections: [
        {
          title: 'Mục đích',
          body: [
            'Tổ chức thực hiện đồng bộ, hiệu quả công tác thi đua, khen thưởng (TĐKT) trên địa bàn tỉnh; phát huy vai trò của Ủy ban nhân dân (UBND) và Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam các cấp trong vận động Nhân dân thi đua yêu nước.',
          ],
        },
        {
          title: 'Yêu cầu',
          body: [
            'Công tác TĐKT năm 2026 bảo đảm các yêu cầu sau:',
            {
              dashes: [
                'Phong trào thi đua thiết thực, có nội dung và chỉ tiêu cụ thể, hướng về cơ sở;',
                {
                  text: 'Khen thưởng chính xác, công khai, kịp thời, trong đó quan tâm:',
                  body: [{ dashes: ['Người lao động trực tiếp, nông dân, công nhân;', 'Các tập thể nhỏ.'] }],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      title: 'Chỉ tiêu, nhiệm vụ',
      sections: [
        {
          title: 'Chỉ tiêu',
          body: [
            {
              targets: [
                {
                  text: 'Tỷ lệ hồ sơ khen thưởng được giải quyết đúng hạn',
                  comparator: '≥',
                  value: '95',
                  unit: '%',
                },
                {
                  text: 'Số điển hình tiên tiến được tuyên truyền, nhân rộng',
                  comparator: '≥',
                  value: '50',
                  unit: 'tập thể, cá nhân',
                },
              ],
            },
          ],
        },
        {
          title: 'Nhiệm vụ',
          body: [
            'Các nhiệm vụ cụ thể, đơn vị thực hiện và thời gian hoàn thành theo Phụ lục I; danh sách các cụm, khối thi đua theo Phụ lục II.',
          ],
        },
      ],
    },
    {
      title: 'Giải pháp',
      body: [
        {
          numbered: [
            'Nâng cao trách nhiệm của người đứng đầu các cơ quan, đơn vị trong công tác TĐKT.',
            {
              text: 'Đổi mới công tác tuyên truyền, nhân rộng điển hình tiên tiến.',
              body: ['Mỗi cụm, khối thi đua giới thiệu ít nhất 02 điển hình tiên tiến trong năm 2026.'],
            },
          ],
        },
      ],
    },
    {
      title: 'Tổ chức thực hiện',
      body: [
        {
          duties: [
            {
              unit: 'so-noi-vu',
              content: [
                'Theo dõi, đôn đốc các đơn vị thực hiện Kế hoạch này;',
                'Tổng hợp, báo cáo Hội đồng TĐKT tỉnh kết quả thực hiện trước ngày 15 tháng 12 năm 2026.',
              ],
            },
            {
              unit: 'bao-tinh',
              content: 'Mở chuyên mục giới thiệu gương người tốt, việc tốt, điển hình tiên tiến.',
            },
          ],
        },
      ],
    },
  ],

  closing:
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về Sở Nội vụ để tổng hợp, báo cáo Hội đồng TĐKT tỉnh xem xét, quyết định.',

  schedule: [
    {
      year: 2026,
      label: 'Nhiệm vụ thường xuyên trong năm 2026',
      tasks: [
        {
          id: 'tham-dinh-ho-so',
          content: 'Thẩm định hồ sơ, trình khen thưởng thường xuyên và đột xuất',
          units: ['hoi-dong-tdkt', 'so-noi-vu'],
          due: 'Thường xuyên',
          recurrence: 'yearly',
        },
      ],
    },
    {
      quarter: 1,
      tasks: [
        {
          id: 'ky-giao-uoc',
          content: 'Tổ chức Hội nghị ký kết giao ước thi đua, đăng ký thi đua năm 2026',
          units: ['ubnd-tinh', ['so-noi-vu', 'van-phong-ubnd'], 'cum-khoi'],
          due: '2026-02-06',
          place: 'Trung tâm Hội nghị tỉnh',
          product: 'Bản giao ước thi đua của các cụm, khối',
          recurrence: 'yearly',
        },
        {
          id: 'phat-dong-giai-doan',
          content: [
            'Xây dựng nội dung phát động phong trào thi đua yêu nước giai đoạn 2026 - 2030;',
            'Trình UBND tỉnh tổ chức phát động trên địa bàn tỉnh.',
          ],
          lead: ['so-noi-vu'],
          support: ['mttq-tinh', ['so-tai-chinh', 'so-khcn']],
          due: '2026-03',
          product: 'Kế hoạch phát động phong trào thi đua',
          submitTo: 'UBND tỉnh',
          note: 'Phát động đồng thời ở cấp xã',
          recurrence: 'every-5-years',
        },
      ],
    },
    {
      quarter: 2,
      tasks: [
        {
          content: 'Kiểm tra công tác TĐKT tại các xã, phường và các cụm, khối thi đua',
          lead: ['hoi-dong-tdkt'],
          support: ['so-noi-vu', 'ubnd-xa'],
          due: { from: '2026-04-06', to: '2026-05-29' },
          product: 'Thông báo kết quả kiểm tra',
          recurrence: 'yearly',
        },
        {
          number: '4a',
          content: 'Báo cáo sơ kết công tác TĐKT 6 tháng đầu năm 2026',
          units: ['so-noi-vu', 'ubnd-xa', 'cum-khoi'],
          due: '2026-06-30',
          submitTo: 'Hội đồng TĐKT tỉnh',
          recurrence: 'yearly',
        },
      ],
    },
    {
      quarter: 3,
      tasks: [
        {
          content: 'Tập huấn nghiệp vụ công tác TĐKT cho cán bộ, công chức cấp xã',
          units: ['so-noi-vu', 'ubnd-xa'],
          due: '2026-08',
          recurrence: 'yearly',
        },
      ],
    },
    {
      quarter: 4,
      tasks: [
        {
          content: 'Hướng dẫn tổng kết công tác TĐKT năm 2026, bình xét các cụm, khối thi đua',
          units: ['hoi-dong-tdkt', 'so-noi-vu', 'cum-khoi'],
          due: '2026-10',
          recurrence: 'yearly',
        },
      ],
    },
    {
      month: 11,
      tasks: [
        {
          content: 'Tổ chức Hội nghị bình xét, suy tôn đơn vị dẫn đầu các cụm, khối thi đua',
          units: ['so-noi-vu', 'cum-khoi'],
          due: '2026-11-27',
          recurrence: 'yearly',
        },
      ],
    },
    {
      month: '2026-12',
      tasks: [
        {
          content: 'Họp Hội đồng TĐKT tỉnh xét, đề nghị tặng thưởng thành tích năm 2026',
          units: ['hoi-dong-tdkt', 'so-noi-vu'],
          due: '2026-12-18',
          recurrence: 'yearly',
        },
      ],
    },
    {
      campaign: {
        name: 'Đợt thi đua cao điểm chào mừng kỷ niệm 195 năm Ngày thành lập tỉnh Lạng Sơn',
        from: '2026-08-19',
        to: '2026-11-04',
        theme: 'Đoàn kết, sáng tạo, thi đua hoàn thành xuất sắc nhiệm vụ năm 2026',
      },
      tasks: [
        {
          content: 'Phát động, tổ chức thực hiện và tổng kết đợt thi đua cao điểm',
          lead: ['ubnd-tinh'],
          support: ['mttq-tinh', 'so-noi-vu', 'bao-tinh'],
          due: { from: '2026-08-19', to: '2026-11-04' },
          recurrence: 'anniversary',
        },
      ],
    },
    {
      topic: 'Chuyển đổi số trong công tác TĐKT',
      tasks: [
        {
          content: 'Đưa vào sử dụng phần mềm quản lý hồ sơ TĐKT dùng chung toàn tỉnh',
          lead: ['so-khcn'],
          support: ['so-noi-vu', 'so-tai-chinh'],
          due: '2026-09',
          product: 'Phần mềm được nghiệm thu',
          recurrence: 'once',
        },
      ],
    },
  ],

  annexes: [
    {
      title: 'Nhiệm vụ công tác thi đua, khen thưởng năm 2026',
      landscape: true,
      body: [
        {
          schedule: {
            numbering: 'continuous',
            columns: {
              number: 'TT',
              content: 'Nội dung',
              units: 'Đơn vị thực hiện',
              lead: 'Chủ trì',
              support: 'Phối hợp',
              due: null,
              place: 'Địa điểm',
              product: 'Sản phẩm',
              submitTo: 'Cấp trình',
              note: 'Ghi chú',
            },
          },
        },
      ],
    },
    {
      title: 'Danh sách các cụm, khối thi đua năm 2026',
      body: [
        'Năm 2026, tỉnh tổ chức các cụm, khối thi đua như sau:',
        {
          table: {
            columns: ['TT', 'Cụm, khối thi đua', 'Đơn vị trưởng', 'Số thành viên'],
            rows: [
              ['1', 'Cụm thi đua các phường', 'Phường Lương Văn Tri', '4'],
              ['2', 'Khối thi đua các sở, ngành', 'Sở Tài chính', '13'],
            ],
          },
        },
      ],
    },
  ],

  recipients: [
    'Hội đồng Thi đua - Khen thưởng Trung ương (để báo cáo)',
    'Thường trực Tỉnh ủy (để báo cáo)',
    'Thường trực UBND tỉnh',
    'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
    'Các sở, ban, ngành',
    'UBND các xã, phường',
  ],
  archive: 'VT, HĐTĐKT (03)',
  signature: [
    { lines: ['TM. BAN THƯỜNG TRỰC', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nông Thị Bích Hằng' },
    { lines: ['TM. HỘI ĐỒNG', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Hoàng Văn Nam' },
  ],
} as const satisfies Plan

/** A draft for a school year and a plan for five years: what does not fit beside the plan of one year. */
export const periodVariants = {
  schoolYear: {
    tdkt: 1,
    schoolYear: '2026-2027',
    document: {
      number: null,
      symbol: 'KH-THPTND',
      place: 'Lạng Sơn',
      date: '2026-09',
      title: 'Công tác thi đua, khen thưởng năm học 2026 - 2027',
    },
    issuer: { name: 'Trường THPT Nguyễn Du', parent: 'Sở Giáo dục và Đào tạo tỉnh Lạng Sơn' },
    units: { 'ban-giam-hieu': 'Ban Giám hiệu', 'to-chuyen-mon': 'Các tổ chuyên môn' },
    legalBases: [{ kind: 'Luật', title: 'Thi đua, khen thưởng', number: '06/2022/QH15', date: '2022-06-15' }],
    opening: {
      style: 'thuc-hien',
      mark: ',',
      text: 'Trường THPT Nguyễn Du xây dựng Kế hoạch công tác thi đua, khen thưởng năm học 2026 - 2027, với nội dung như sau:',
    },
    sections: [
      {
        title: 'Mục đích, yêu cầu',
        body: ['Tạo không khí thi đua dạy tốt, học tốt trong toàn trường.'],
      },
      { title: 'Nội dung', body: [{ schedule: true }] },
    ],
    schedule: [
      {
        month: '2026-09',
        tasks: [
          {
            content: 'Đăng ký danh hiệu thi đua năm học 2026 - 2027',
            units: ['ban-giam-hieu', 'to-chuyen-mon'],
          },
        ],
      },
    ],
    recipients: ['Sở Giáo dục và Đào tạo (để báo cáo)', 'Các tổ chuyên môn'],
    archive: 'VT',
    signature: { lines: ['HIỆU TRƯỞNG'], name: null },
  },

  period: {
    tdkt: 1,
    period: { from: 2026, to: 2030 },
    document: {
      number: '212',
      symbol: 'KH-UBND',
      place: 'Lạng Sơn',
      date: '2025-12-22',
      title: 'Công tác thi đua, khen thưởng giai đoạn 2026 - 2030',
    },
    issuer: { name: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
    units: { 'so-noi-vu': 'Sở Nội vụ' },
    opening: {
      style: 'none',
      text: 'Ủy ban nhân dân tỉnh Lạng Sơn ban hành Kế hoạch công tác thi đua, khen thưởng giai đoạn 2026 - 2030, với nội dung như sau:',
    },
    sections: [{ title: 'Nội dung', body: [{ schedule: true }] }],
    schedule: [
      {
        year: 2028,
        tasks: [
          {
            content: 'Sơ kết giữa kỳ phong trào thi đua giai đoạn 2026 - 2030',
            units: ['so-noi-vu'],
            recurrence: 'every-5-years',
          },
        ],
      },
      {
        year: 2030,
        tasks: [
          {
            content: 'Tổ chức Đại hội Thi đua yêu nước tỉnh Lạng Sơn',
            units: ['so-noi-vu'],
            recurrence: 'every-5-years',
          },
        ],
      },
    ],
    recipients: ['Hội đồng Thi đua - Khen thưởng Trung ương (để báo cáo)', 'Các sở, ban, ngành'],
    archive: 'VT, SNV (03)',
    signature: {
      lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      name: 'Hoàng Văn Nam',
    },
  },
} as const satisfies Record<string, Plan>

/** A day whose anniversaries plans often name. */
export interface WellKnownDay {
  readonly name: string
  readonly year: number
}

/** The day that the words after “kỷ niệm … năm” begin with, with “ngày” and the like before it. */
export function wellKnownDayIn(event: string): WellKnownDay | undefined {
  const words = event.replace(lead, '')
  const small = words.toUpperCase().toLowerCase()
  return wellKnownDays.find((day) => small.startsWith(day.beginning) && day.words.test(words))
}

const lead = /^\s*(?:của |kể từ |các )?(?:ngày lễ |ngày |lễ |thắng lợi )?/iu

/** A day with the words that name it. */
export interface KnownByWords extends WellKnownDay {
  /** The letters that the words begin with, in small ones: they are sooner looked for. */
  readonly beginning: string
  readonly words: RegExp
}

/**
 * Days in the history of the country; bodies of the same kind (đảng bộ, công đoàn ngành …) have days of their
 * own.
 */
export const wellKnownDays: readonly KnownByWords[] = [
  {
    name: 'Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930)',
    year: 1930,
    ...day('thành lập Đảng(?: Cộng sản Việt Nam| ta|(?= quang vinh)|(?=\\s*(?:$|[(,.;)“”]|và |\\d)))'),
  },
  {
    name: 'Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh (26/3/1931)',
    year: 1931,
    ...day(
      'thành lập Đoàn(?: Thanh niên(?: Cộng sản| CS)?(?: Hồ Chí Minh| HCM)?| TNCS(?: Hồ Chí Minh| HCM)?|(?=\\s*(?:$|[(,.;)])))(?! (?:tỉnh|thành phố|huyện|trường|xã|phường|khối))',
    ),
  },
  {
    name: 'Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945)',
    year: 1945,
    ...day('Quốc khánh'),
  },
  {
    name: 'Cách mạng tháng Tám (19/8/1945)',
    year: 1945,
    ...day('Cách mạng tháng (?:Tám|8)(?: thành công)?'),
  },
  {
    name: 'Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890)',
    year: 1890,
    ...day('sinh (?:nhật )?(?:của )?(?:Chủ tịch Hồ Chí Minh|Bác(?: Hồ)?(?! Tôn))'),
  },
  {
    name: 'ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948)',
    year: 1948,
    ...day('(?:[^.;(]{0,40}Lời kêu gọi thi đua ái quốc|truyền thống thi đua yêu nước)'),
  },
  {
    name: 'ngày Thương binh - Liệt sĩ (27/7/1947)',
    year: 1947,
    ...day('Thương binh\\s*(?:-|–|,|và)?\\s*Liệt (?:sĩ|sỹ)'),
  },
  {
    name: 'Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944)',
    year: 1944,
    ...day('thành lập (?:Quân đội nhân dân|QĐND)(?: Việt Nam)?'),
  },
  { name: 'Ngày Nhà giáo Việt Nam (20/11/1982)', year: 1982, ...day('Nhà giáo Việt Nam') },
  {
    name: 'Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975)',
    year: 1975,
    ...day('giải phóng (?:hoàn toàn )?miền Nam'),
  },
  {
    name: 'Ngày thành lập Công đoàn Việt Nam (28/7/1929)',
    year: 1929,
    ...day('thành lập Công đoàn Việt Nam'),
  },
  {
    name: 'Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam (20/10/1930)',
    year: 1930,
    ...day('thành lập (?:Hội )?(?:Liên hiệp |LH)?(?:Phụ nữ|PN) Việt Nam'),
  },
  {
    name: 'Ngày thành lập Hội Nông dân Việt Nam (14/10/1930)',
    year: 1930,
    ...day('thành lập Hội Nông dân Việt Nam'),
  },
  {
    name: 'Ngày truyền thống Mặt trận Tổ quốc Việt Nam (18/11/1930)',
    year: 1930,
    ...day(
      '(?:thành lập|truyền thống)(?: của)? (?:(?:Mặt trận|MT) (?:Dân tộc thống nhất|DTTN)|(?:Mặt trận Tổ quốc|MTTQ)) Việt Nam(?! (?:tỉnh|thành phố|huyện|xã|phường))',
    ),
  },
  {
    name: 'Ngày truyền thống Công an nhân dân (19/8/1945)',
    year: 1945,
    ...day('(?:truyền thống|thành lập)(?: của)?(?: lực lượng)? (?:Công an nhân dân|CAND)'),
  },
  {
    name: 'Chiến thắng Điện Biên Phủ (07/5/1954)',
    year: 1954,
    ...day('Chiến thắng (?:lịch sử )?Điện Biên Phủ(?! trên không)'),
  },
]

function day(words: string): Pick<KnownByWords, 'beginning' | 'words'> {
  const [beginning = ''] = /^[\p{L} ]*/u.exec(words.toLowerCase()) ?? []
  return { beginning, words: new RegExp(`^${words}(?!\\p{L})`, 'iu') }
}

import type { Localized } from '../diagnostic.ts'
import { type Subject, subjects } from './subjects.ts'

/** What an element of form is, and why it matters. */
export interface ElementWords {
  readonly id: string
  readonly title: Localized
  readonly why: Localized
}

/** The words of an element of one part: its id, what it is and why it matters, in both languages. */
export type OwnWords = readonly [id: string, vi: string, en: string, whyVi: string, whyEn: string]

const inSmallLetters = [
  'Chữ in thường ở {part}',
  'No capitals in {part}',
  'Quy định cho thành phần này in thường; chỉ viết hoa chữ cái cần viết hoa.',
  'The form sets this part in small letters.',
] as const

/** What is measured of many parts; {part} is the part. */
const properties: Readonly<Record<string, readonly [vi: string, en: string, whyVi: string, whyEn: string]>> =
  {
    present: [
      'Có {part}',
      'There is {part}',
      'Thể thức bắt buộc phải có thành phần này.',
      'The form requires this part.',
    ],
    text: [
      'Lời của {part}',
      'Words of {part}',
      'Lời của thành phần này được quy định nguyên văn, kể cả chữ hoa và gạch nối.',
      'The words of this part are laid down to the letter, capitals and hyphens too.',
    ],
    form: [
      'Cách ghi {part}',
      'Form of {part}',
      'Cách ghi thống nhất giúp văn thư vào sổ, tra cứu và viện dẫn đúng văn bản.',
      'One way of writing lets clerks enter, find and cite the document.',
    ],
    'leading-zero': [
      'Số 0 đứng trước ở {part}',
      'Leading zeros in {part}',
      'Số 0 đứng trước số dưới 10, tháng 1 và tháng 2 để không ai thêm được chữ số.',
      'A zero before small numbers keeps anybody from adding a digit.',
    ],
    size: [
      'Cỡ chữ {part}',
      'Size of {part}',
      'Mỗi thành phần thể thức có cỡ chữ quy định riêng; các cỡ chữ trong một văn bản tăng giảm cùng nhau.',
      'Each part of the form has its own size of letters.',
    ],
    bold: [
      'Chữ đậm ở {part}',
      'Bold in {part}',
      'Chữ đậm cho người đọc thấy ngay thành phần chính của văn bản.',
      'Bold lets readers see the main parts at once.',
    ],
    'not-bold': [
      'Chữ không đậm ở {part}',
      'No bold in {part}',
      'Thành phần này in chữ thường để không lấn thành phần in đậm bên cạnh.',
      'This part is not bold, so that the bold one beside it stands out.',
    ],
    italic: [
      'Chữ nghiêng ở {part}',
      'Italic in {part}',
      'Quy định cho thành phần này in nghiêng để phân biệt với nội dung.',
      'The form sets this part apart by italic.',
    ],
    upright: [
      'Chữ đứng ở {part}',
      'Upright letters in {part}',
      'Quy định cho thành phần này in chữ đứng.',
      'The form sets this part upright.',
    ],
    capitals: [
      'Chữ in hoa ở {part}',
      'Capitals in {part}',
      'Quy định cho thành phần này in hoa.',
      'The form sets this part in capitals.',
    ],
    'not-capitals': inSmallLetters,
    'lower-case': inSmallLetters,
    case: inSmallLetters,
    centred: [
      'Căn giữa {part}',
      'Centring of {part}',
      'Quy định đặt thành phần này cân đối ở giữa ô hoặc giữa trang.',
      'The form puts this part in the middle.',
    ],
    left: [
      'Căn trái {part}',
      'Left edge of {part}',
      'Quy định đặt thành phần này sát lề trái.',
      'The form puts this part at the left.',
    ],
    line: [
      'Nét kẻ dưới {part}',
      'Line below {part}',
      'Quy định có nét kẻ ngang, nét liền ngay bên dưới thành phần này.',
      'The form draws a solid line below this part.',
    ],
    'line-length': [
      'Độ dài nét kẻ dưới {part}',
      'Length of the line below {part}',
      'Độ dài nét kẻ được quy định theo độ dài dòng chữ.',
      'The line has a length that goes by the words.',
    ],
    'line-centred': [
      'Nét kẻ cân giữa dưới {part}',
      'Line below the middle of {part}',
      'Nét kẻ đặt cân đối so với dòng chữ.',
      'The line is balanced below the words.',
    ],
    justified: [
      'Căn đều hai bên ở {part}',
      'Justified lines in {part}',
      'Nội dung được dàn đều cả hai lề.',
      'The text is justified.',
    ],
    'first-line-indent': [
      'Lùi đầu dòng ở {part}',
      'First-line indent of {part}',
      'Chữ đầu đoạn lùi vào để thấy chỗ bắt đầu một đoạn.',
      'The first line is set in, so that each paragraph is seen.',
    ],
    'paragraph-spacing': [
      'Khoảng cách đoạn ở {part}',
      'Space between paragraphs of {part}',
      'Khoảng cách tối thiểu giữa hai đoạn giúp trang chữ dễ đọc.',
      'A least space between paragraphs keeps the page legible.',
    ],
    'line-spacing': [
      'Cách dòng ở {part}',
      'Line spacing of {part}',
      'Dòng quá sát khó đọc, quá thưa tốn giấy và dễ chèn thêm chữ.',
      'Lines too close are hard to read, too far apart waste paper.',
    ],
  }

/** What is measured of which part. */
const ofSubjects: readonly (readonly [Subject, string])[] = [
  [subjects.nationalTitle, 'text size bold upright capitals centred'],
  [subjects.nationalMotto, 'text size bold upright centred line line-length line-centred'],
  [subjects.parent, 'size not-bold upright capitals centred'],
  [subjects.issuer, 'present size bold upright capitals centred line line-length line-centred'],
  [subjects.number, 'form leading-zero size upright not-bold centred'],
  [subjects.date, 'form leading-zero size italic not-bold centred'],
  [subjects.kind, 'present size bold upright capitals centred'],
  [subjects.title, 'present size bold upright lower-case centred line line-length line-centred'],
  [subjects.reference, 'size italic centred'],
  [subjects.legalBases, 'size italic'],
  [subjects.body, 'size upright justified first-line-indent paragraph-spacing line-spacing'],
  [subjects.centredHeading, 'size bold upright centred'],
  [subjects.heading1, 'size bold upright capitals paragraph-spacing line-spacing'],
  [subjects.heading2, 'size bold upright not-capitals first-line-indent paragraph-spacing line-spacing'],
  [subjects.recipientsLabel, 'size bold italic left'],
  [subjects.recipients, 'size upright not-bold left'],
  [subjects.authority, 'form size bold upright capitals centred'],
  [subjects.signatory, 'size bold upright case centred'],
  [subjects.annexLabel, 'size bold upright centred'],
  [subjects.annexTitle, 'present size bold upright capitals centred'],
  [subjects.annexReference, 'size italic not-bold centred'],
  [subjects.pageNumber, 'present size upright'],
]

/** The words of every element that is measured of several parts. */
export const sharedElements: readonly ElementWords[] = ofSubjects.flatMap(([{ prefix, name }, list]) =>
  list.split(' ').flatMap((property): ElementWords[] => {
    const words = properties[property]
    if (!words) return []
    const [vi, en, whyVi, whyEn] = words
    return [
      {
        id: `${prefix}${property}`,
        title: { vi: vi.replace('{part}', name.vi), en: en.replace('{part}', name.en) },
        why: { vi: whyVi, en: whyEn },
      },
    ]
  }),
)

import type { ErrorCode } from 'yaml'
import type { Localized } from '../diagnostic.ts'

/** What is said of a file whose bytes are no UTF-8 text. */
export const encodingWords = {
  tooLarge: {
    vi: 'Tệp lớn hơn 16 MB nên không đọc; có thể chọn nhầm tệp.',
    en: 'The file has more than 16 MB and is not read; perhaps it is the wrong one.',
  },
  utf16: {
    vi: 'Tệp được lưu theo bảng mã UTF-16 (“Unicode” trong Notepad); mở tệp, chọn Lưu thành (Save As) với mã UTF-8 rồi chạy lại.',
    en: 'The file is saved as UTF-16 (“Unicode” in Notepad); save it again as UTF-8.',
  },
  binary: {
    vi: 'Tệp không phải văn bản (có byte 0); có thể đây là tệp Word, PDF hay tệp nén. Hãy chỉ tới tệp kế hoạch .yaml.',
    en: 'The file is not text (it holds a zero byte); name the .yaml plan, not a Word, PDF or zip file.',
  },
  notUtf8: (line: number): Localized => ({
    vi: `Dòng ${line} có byte không thuộc UTF-8; có thể tệp dùng bảng mã cũ (TCVN3, VNI, Windows-1258). Hãy chuyển sang Unicode và lưu lại với mã UTF-8.`,
    en: `Line ${line} holds bytes that are no UTF-8, perhaps an old encoding (TCVN3, VNI, Windows-1258); save the file as UTF-8.`,
  }),
}

export const tooManyValuesWords: Localized = {
  vi: 'Tệp có hơn một triệu khóa, giá trị và mục danh sách nên không đọc; có thể chọn nhầm tệp.',
  en: 'The file has more than a million keys, values and entries of lists and is not read; perhaps it is the wrong one.',
}

type Word = readonly [vi: string, en: string]

/** What is said of each syntax error, by the YAML library's own code. */
const syntaxWords: Readonly<Record<Exclude<ErrorCode, 'DUPLICATE_KEY'>, Word>> = {
  ALIAS_PROPS: ['Dấu * không đi cùng nhãn & hay !; bỏ nhãn.', 'An alias takes no anchor or tag; remove it.'],
  BAD_ALIAS: [
    'Văn bản bắt đầu bằng dấu * bị hiểu là tham chiếu; đặt cả câu trong dấu nháy.',
    'A text that begins with * is read as an alias; put the text in quotes.',
  ],
  BAD_COLLECTION_TYPE: [
    'Nhãn ! không hợp với giá trị sau nó; bỏ nhãn.',
    'The tag does not fit its value; remove it.',
  ],
  BAD_DIRECTIVE: [
    'Dòng bắt đầu bằng dấu % bị hiểu là chỉ dẫn; đặt câu trong dấu nháy.',
    'A line that begins with % is read as a directive; put the text in quotes.',
  ],
  BAD_DQ_ESCAPE: [
    'Trong dấu nháy kép, dấu \\ có nghĩa riêng; viết \\\\ hoặc dùng dấu nháy đơn.',
    'A backslash in double quotes has a meaning of its own; write \\\\ or use single quotes.',
  ],
  BAD_INDENT: [
    'Thụt đầu dòng chưa khớp; căn dòng này thẳng với các mục cùng cấp ở trên.',
    'The indentation does not fit; align this line with its siblings above.',
  ],
  BAD_PROP_ORDER: ['Nhãn & hay ! đứng sai chỗ.', 'An anchor or tag stands in the wrong place.'],
  BAD_SCALAR_START: [
    'Văn bản không được bắt đầu bằng dấu này; đặt cả câu trong dấu nháy.',
    'A text cannot begin with this sign; put the whole text in quotes.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Có hai dấu hai chấm trên một dòng; đặt phần văn bản trong dấu nháy.',
    'Two colons on one line; put the text in quotes.',
  ],
  BLOCK_IN_FLOW: [
    'Bên trong ngoặc { } hoặc [ ] không dùng gạch đầu dòng; viết thành danh sách nhiều dòng, bỏ ngoặc.',
    'No block lists inside { } or [ ]; write the list on lines of its own.',
  ],
  IMPOSSIBLE: ['Không đọc được đoạn này.', 'This part cannot be read.'],
  KEY_OVER_1024_CHARS: [
    'Tên mục quá dài; có lẽ là một câu có dấu hai chấm, đặt câu trong dấu nháy.',
    'The key is too long; it may be a sentence with a colon that needs quotes.',
  ],
  MISSING_CHAR: [
    'Thiếu một dấu (dấu nháy đóng, dấu phẩy, dấu hai chấm hoặc ngoặc đóng).',
    'A sign is missing (a closing quote, a comma, a colon or a closing bracket).',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Dòng này thiếu dấu hai chấm sau tên mục, hoặc là phần nối của câu trên bị thụt sai.',
    'A colon is missing after the key, or this line continues the text above and is indented wrongly.',
  ],
  MULTIPLE_ANCHORS: ['Một giá trị chỉ có một nhãn &.', 'A value has one anchor at most.'],
  MULTIPLE_DOCS: [
    'Mỗi tệp chỉ chứa một kế hoạch; bỏ dòng “---” hoặc tách thành hai tệp.',
    'One file holds one plan; remove the “---” line or split the file.',
  ],
  MULTIPLE_TAGS: ['Một giá trị chỉ có một nhãn !.', 'A value has one tag at most.'],
  NON_STRING_KEY: ['Tên mục phải là chữ.', 'A key must be text.'],
  RESOURCE_EXHAUSTION: [
    'Nhóm và danh sách lồng nhau quá 100 cấp; viết lại cho gọn.',
    'Groups and lists lie within each other more than 100 deep; write this in fewer levels.',
  ],
  TAB_AS_INDENT: [
    'Dòng này thụt vào bằng phím Tab; thay bằng dấu cách.',
    'This line is indented with a tab; use spaces.',
  ],
  TAG_RESOLVE_FAILED: [
    'Văn bản bắt đầu bằng dấu ! bị hiểu là nhãn; đặt cả câu trong dấu nháy.',
    'A text that begins with ! is read as a tag; put the text in quotes.',
  ],
  UNEXPECTED_TOKEN: [
    'Phần này không đứng được ở đây; kiểm tra dấu nháy, dấu hai chấm và thụt đầu dòng của dòng này và dòng trên.',
    'This does not belong here; check quotes, colons and the indentation of this line and the one above.',
  ],
}

/** The code of a syntax error in tdkt's vocabulary: `TAB_AS_INDENT` → `yaml/tab-as-indent`. */
export function syntaxCode(code: ErrorCode): string {
  return `yaml/${code.toLowerCase().replaceAll('_', '-')}`
}

export type SyntaxCode = Exclude<ErrorCode, 'DUPLICATE_KEY'>

/** The library's codes that tdkt tells of in its own words. */
export const syntaxCodes = Object.keys(syntaxWords) as SyntaxCode[]

export function syntaxMessage(code: SyntaxCode): Localized {
  const [vi, en] = syntaxWords[code]
  return { vi, en }
}

export const quoteWords: Localized = {
  vi: 'Dấu nháy mở ở đây mà không có dấu nháy đóng; thêm dấu nháy đóng ở cuối câu.',
  en: 'The quote that opens here is never closed; add the closing quote at the end of the text.',
}

export const aliasWords: Readonly<Record<'bad' | 'circular' | 'too-many', Localized>> = {
  bad: syntaxMessage('BAD_ALIAS'),
  circular: {
    vi: 'Tham chiếu * này trỏ ngược về chính nơi chứa nó; viết lại nội dung, bỏ tham chiếu.',
    en: 'This alias leads back to where it stands; write the content out instead.',
  },
  'too-many': {
    vi: 'Các tham chiếu * nhân lên thành quá nhiều giá trị; viết lại nội dung, bỏ tham chiếu.',
    en: 'The aliases multiply into too many values; write the content out instead.',
  },
}

export function forbiddenWords(hex: string): Localized {
  return {
    vi: `Có ký tự điều khiển U+${hex} không in được, thường do chép từ tệp khác; xóa ký tự này.`,
    en: `The control character U+${hex} cannot be printed; delete it.`,
  }
}

export function decomposedWords(count: number): Localized {
  return {
    vi: `Chữ có dấu gõ bằng dấu rời (Unicode tổ hợp, ${count} chỗ, đây là chỗ đầu); tdkt đọc như chữ dựng sẵn, nên đổi bộ gõ sang Unicode dựng sẵn.`,
    en: `Accented letters are typed with combining marks (NFD, ${count} places, this is the first); they are read as NFC.`,
  }
}

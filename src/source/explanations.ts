import type { Explanation, Localized, Severity } from '../diagnostic.ts'
import {
  aliasWords,
  encodingWords,
  syntaxCode,
  syntaxCodes,
  syntaxMessage,
  tooManyValuesWords,
} from './words.ts'

const whyOfSyntax: Localized = {
  vi: 'Tệp kế hoạch viết theo YAML: thụt đầu dòng bằng dấu cách, “tên mục: giá trị”, danh sách bắt đầu bằng “- ”; sai một chỗ thì phần sau có thể bị hiểu khác.',
  en: 'A plan is YAML: blanks for indentation, “key: value”, lists with “- ”; one slip can change the meaning of what follows.',
}

/** What can be wrong with a file before its content is looked at. */
export const sourceExplanations: readonly Explanation[] = [
  explained('source/utf-16', 'error', encodingWords.utf16, {
    vi: 'UTF-16 ghi mỗi chữ bằng hai byte; tdkt, trình soạn thảo và hệ thống quản lý phiên bản đều dùng UTF-8.',
    en: 'UTF-16 writes two bytes a letter; tdkt, editors and version control use UTF-8.',
  }),
  explained('source/too-large', 'error', encodingWords.tooLarge, {
    vi: 'Kế hoạch 25.000 nhiệm vụ chỉ khoảng 11 MB; tệp lớn hơn nhiều thường là chọn nhầm tệp, và đọc cả tệp sẽ làm treo máy.',
    en: 'A plan of 25,000 tasks has about 11 MB; a much larger file is mostly a wrong one, and reading it would stall the machine.',
  }),
  explained('source/too-many-values', 'error', tooManyValuesWords, {
    vi: 'Kế hoạch 25.000 nhiệm vụ chỉ có khoảng 600.000; nhiều hơn nữa thì máy phải đọc rất lâu và dễ hết bộ nhớ.',
    en: 'A plan of 25,000 tasks has about 600,000; far more would take long to read and much memory.',
  }),
  explained('source/binary', 'error', encodingWords.binary, {
    vi: 'Tệp Word, PDF, tệp nén hay ảnh không phải văn bản thuần nên không đọc được như kế hoạch.',
    en: 'Word, PDF, zip and picture files are not plain text and cannot be read as a plan.',
  }),
  explained('source/not-utf-8', 'error', encodingWords.notUtf8(1), {
    vi: 'Bảng mã cũ (TCVN3, VNI, Windows-1258) ghi chữ có dấu bằng byte khác với Unicode; đoán sai là hỏng chữ.',
    en: 'Old encodings write accented letters with other bytes than Unicode; a wrong guess spoils the words.',
  }),
  explained(
    'source/forbidden-character',
    'error',
    { vi: 'Có ký tự điều khiển không in được.', en: 'There is a control character that cannot be printed.' },
    {
      vi: 'Ký tự điều khiển thường lẫn vào khi chép từ tệp khác; Word không mở được văn bản chứa chúng.',
      en: 'Control characters slip in when text is copied; Word cannot open a document that holds them.',
    },
  ),
  explained(
    'source/decomposed',
    'warning',
    {
      vi: 'Chữ có dấu gõ bằng dấu rời (Unicode tổ hợp).',
      en: 'Accented letters are typed with combining marks (NFD).',
    },
    {
      vi: 'Hai cách gõ trông giống nhau nhưng tìm kiếm và so sánh cho kết quả khác nhau; văn bản in ra luôn là dựng sẵn.',
      en: 'The two look alike but search and compare differently; what is printed is always composed (NFC).',
    },
  ),
  explained(
    syntaxCode('DUPLICATE_KEY'),
    'error',
    { vi: 'Một mục ghi hai lần trong cùng một nhóm.', en: 'A key stands twice in one group.' },
    {
      vi: 'Chỉ lần ghi sau được dùng, lần trước bị bỏ mà không báo; vì vậy tdkt coi đây là lỗi.',
      en: 'Only the later one would count and the first be lost without a word.',
    },
  ),
  ...(['circular', 'too-many'] as const).map((kind) =>
    explained(`yaml/${kind}-alias`, 'error', aliasWords[kind], {
      vi: 'Dấu & và * trong YAML cho dùng lại một đoạn; dùng vòng tròn hoặc lồng nhau nhiều lần thì không có điểm dừng.',
      en: 'Anchors and aliases repeat a part; in a circle or nested many times they have no end.',
    }),
  ),
  ...syntaxCodes.map((code) => explained(syntaxCode(code), 'error', syntaxMessage(code), whyOfSyntax)),
]

function explained(code: string, severity: Severity, title: Localized, why: Localized): Explanation {
  return { code, severity, title, why }
}

import type { Localized } from '../../diagnostic.ts'

interface RemarkWords {
  /** Whether words or signs of the file are not among the blocks. */
  readonly isLoss: boolean
  /** The sentence, given how many there are or which words it is about. */
  say(about: string): Localized
}

/** What readers say of a file, by the rest of the code after `import/`. */
export const remarkWords = {
  'tracked-changes': kept((count) => [
    `Văn bản có ${count} chỗ sửa đang theo dõi (Track Changes); tdkt đọc như đã chấp nhận hết, hãy kiểm tra lại.`,
    `The document has ${count} tracked changes; they are read as accepted, please check.`,
  ]),
  comments: lost((count) => [
    `Bỏ ra ngoài ${count} nhận xét ghi bên lề vì không thuộc nội dung in.`,
    `${count} comments in the margin are left out, since they are not printed words.`,
  ]),
  notes: kept((count) => [
    `Văn bản có ${count} chú thích chân trang hay cuối trang; lời chú thích được đọc sau phần chữ ký, chỗ chưa nhận được có trong danh sách “Chưa nhận được”.`,
    `The document has ${count} footnotes or endnotes; their words are read after all others, and those that are not in the plan are under “Left out”.`,
  ]),
  'hidden-text': lost((words) => [
    `Chữ ẩn không được đọc: “${words}”.`,
    `Hidden text is left out: “${words}”.`,
  ]),
  struck: lost((words) => [
    `Chữ bị gạch ngang không được đọc vào kế hoạch: “${words}”.`,
    `Words that are struck through are left out: “${words}”.`,
  ]),
  raised: kept((words) => [
    `Chữ viết cao hơn dòng được đọc thành chữ thường: “${words}”; hãy đối chiếu với bản gốc.`,
    `What stands above the line is read as plain letters: “${words}”; compare it with the paper.`,
  ]),
  'page-frame': lost((words) => [
    `Chữ ở đầu trang hay chân trang không được đọc vào kế hoạch: “${words}”.`,
    `Words of a header or footer are left out: “${words}”.`,
  ]),
  pictures: lost((count) => [
    `Văn bản có ${count} hình hoặc biểu đồ; chữ trong hình không đọc được.`,
    `The document has ${count} pictures or charts, whose words cannot be read.`,
  ]),
  embedded: lost((count) => [
    `Có ${count} tệp nhúng trong văn bản không được đọc; hãy mở ra và chép nội dung vào văn bản.`,
    `${count} embedded files are not read; open them and copy their content into the document.`,
  ]),
  external: kept((words) => [
    `Văn bản trỏ tới tệp bên ngoài “${words}”; tdkt không mở tệp ấy.`,
    `The document points to the outside file “${words}”, which is never fetched.`,
  ]),
  macros: kept(() => [
    'Tệp có macro; tdkt chỉ đọc chữ, không chạy macro.',
    'The file holds macros; only its words are read and no macro is run.',
  ]),
  symbols: lost((words) => [
    `Ký hiệu ${words} không có trong bảng đổi nên được thay bằng “□”; hãy đối chiếu với bản giấy.`,
    `The sign ${words} is not in the table of signs and stands as “□”; compare it with the paper.`,
  ]),
  'number-format': kept((words) => [
    `Cách đánh số tự động “${words}” được đọc thành số thường; hãy đối chiếu với bản in.`,
    `The automatic numbering “${words}” is read as plain numbers; compare it with the print.`,
  ]),
  'merged-words': lost((words) => [
    `Chữ nằm dưới ô gộp nên không in ra, không được đọc: “${words}”.`,
    `Words under a merged cell are not printed and not read: “${words}”.`,
  ]),
  'missing-part': kept((words) => [
    `Tệp nhắc tới phần “${words}” nhưng không có phần ấy; phần còn lại vẫn đọc được.`,
    `The file points to the part “${words}”, which is not there; the rest is read.`,
  ]),
  composed: kept((count) => [
    `Có ${count} đoạn gõ chữ có dấu bằng dấu rời (Unicode tổ hợp); tdkt đã đổi sang dựng sẵn.`,
    `${count} paragraphs have letters with combining marks (NFD); they are composed (NFC).`,
  ]),
  tcvn3: kept((count) => [
    `Có ${count} đoạn dùng bảng mã cũ TCVN3 (phông .Vn…); tdkt đã đổi sang Unicode, hãy đọc soát lại.`,
    `${count} paragraphs were written in the old TCVN3 encoding and are converted: please read them over.`,
  ]),
  vni: kept((count) => [
    `Có ${count} đoạn dùng bảng mã cũ VNI (phông VNI-…); tdkt đã đổi sang Unicode, hãy đọc soát lại.`,
    `${count} paragraphs were written in the old VNI encoding and are converted: please read them over.`,
  ]),
  controls: lost((count) => [
    `Bỏ ký tự điều khiển không in được ở ${count} đoạn.`,
    `Control characters that cannot be printed are dropped from ${count} paragraphs.`,
  ]),
} satisfies Readonly<Record<string, RemarkWords>>

export type RemarkCode = keyof typeof remarkWords

function kept(words: (about: string) => readonly [vi: string, en: string]): RemarkWords {
  return { isLoss: false, say: (about) => localized(words(about)) }
}

function lost(words: (about: string) => readonly [vi: string, en: string]): RemarkWords {
  return { isLoss: true, say: (about) => localized(words(about)) }
}

function localized([vi, en]: readonly [string, string]): Localized {
  return { vi, en }
}

import type { Localized } from '../diagnostic.ts'

/** What is said of a packed document that is not read. */
export const packageWords = {
  truncated: {
    vi: 'Tệp bị cắt cụt (thường do tải về hoặc chép chưa hết); hãy tải hoặc chép lại.',
    en: 'The file is cut short, as by an unfinished download or copy; fetch it again.',
  },
  locked: {
    vi: 'Tệp được nén kèm mật khẩu; hãy bỏ mật khẩu rồi chạy lại.',
    en: 'The zip is locked with a password; take the password off and run again.',
  },
  entries: (limit: number): Localized => ({
    vi: `Tệp nén chứa hơn ${limit} tệp con nên không đọc; có thể chọn nhầm tệp.`,
    en: `The zip holds more than ${limit} entries and is not read; perhaps it is the wrong file.`,
  }),
  size: (part: string, limit: number): Localized => ({
    vi: `Phần “${part}” giải nén ra hơn ${megabytes(limit)} MB nên không đọc.`,
    en: `The part “${part}” unpacks to more than ${megabytes(limit)} MB and is not read.`,
  }),
  total: (limit: number): Localized => ({
    vi: `Các phần của tệp giải nén ra hơn ${megabytes(limit)} MB nên không đọc.`,
    en: `The parts of the file unpack to more than ${megabytes(limit)} MB and are not read.`,
  }),
  ratio: (part: string, limit: number): Localized => ({
    vi: `Phần “${part}” giải nén ra lớn gấp hơn ${limit} lần; tệp như vậy được tạo để làm đầy bộ nhớ nên không đọc.`,
    en: `The part “${part}” unpacks to more than ${limit} times its size, as files made to fill a memory do, and is not read.`,
  }),
  damaged: (part: string): Localized => ({
    vi: `Phần “${part}” của tệp đã hỏng; hãy mở tệp bằng Word, lưu thành tệp mới rồi chạy lại.`,
    en: `The part “${part}” of the file is damaged; open the file in Word, save it anew and run again.`,
  }),
  twice: (part: string): Localized => ({
    vi: `Tệp có hai phần cùng tên “${part}”, không biết phần nào đúng; hãy mở bằng Word, lưu thành tệp mới rồi chạy lại.`,
    en: `The file holds two parts named “${part}” and no reader knows which holds; save it anew in Word and run again.`,
  }),
  missing: (part: string): Localized => ({
    vi: `Tệp thiếu phần “${part}” nên không phải văn bản Word trọn vẹn; hãy mở bằng Word, lưu thành tệp mới rồi chạy lại.`,
    en: `The file lacks the part “${part}” and is no whole Word document; save it anew in Word and run again.`,
  }),
  malformed: (part: string): Localized => ({
    vi: `Phần “${part}” viết sai quy tắc XML nên không đọc được; hãy mở bằng Word, lưu thành tệp mới rồi chạy lại.`,
    en: `The part “${part}” is not well-formed XML; save the file anew in Word and run again.`,
  }),
  doctype: (part: string): Localized => ({
    vi: `Phần “${part}” có khai báo DOCTYPE, điều không văn bản Word nào có; vì an toàn nên không đọc.`,
    en: `The part “${part}” declares a DOCTYPE, which no Word document does; for safety it is not read.`,
  }),
  deep: (part: string, limit: number): Localized => ({
    vi: `Bảng, khung chữ trong phần “${part}” lồng nhau quá sâu (hơn ${limit} cấp) nên không đọc.`,
    en: `Tables and boxes in the part “${part}” lie too deep within each other (beyond ${limit} levels) to be read.`,
  }),
  elements: (part: string, limit: number): Localized => ({
    vi: `Phần “${part}” có hơn ${limit} thành phần nên không đọc; có thể chọn nhầm tệp.`,
    en: `The part “${part}” holds more than ${limit} elements and is not read; perhaps it is the wrong file.`,
  }),
  notWord: {
    vi: 'Tệp nén này không phải văn bản Word; hãy chỉ tới tệp .docx.',
    en: 'This zip is no Word document; name a .docx file.',
  },
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 2 ** 20)
}

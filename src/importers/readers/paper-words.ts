import type { Localized } from '../../diagnostic.ts'

/** What is said of a file that no reader takes. */
export const paperWords = {
  tooLarge: {
    vi: 'Tệp lớn hơn 16 MB nên không đọc; hãy xóa bớt hình trong văn bản hoặc chọn lại tệp.',
    en: 'The file has more than 16 MB and is not read; remove pictures from it or choose another.',
  },
  empty: { vi: 'Tệp không có chữ nào.', en: 'The file holds no words.' },
  wordless: {
    vi: 'Văn bản không có chữ nào; nếu là bản quét ảnh thì nhận dạng chữ (OCR) trước, lưu lại rồi chạy lại.',
    en: 'The document holds no words; if it is a scan, have its words recognised (OCR) first and save it.',
  },
  unknown: {
    vi: 'Tệp không phải văn bản Word, Markdown, HTML hay văn bản thuần nên không đọc được.',
    en: 'The file is no Word document, Markdown, HTML or plain text and cannot be read.',
  },
  pdf: {
    vi: 'Tệp PDF không đọc trực tiếp được; mở tệp bằng Word (Tệp, Mở), lưu thành .docx rồi chạy lại; bản quét ảnh cần nhận dạng chữ (OCR) trước.',
    en: 'A PDF is not read directly; open it in Word and save it as .docx; a scan needs its words recognised (OCR) first.',
  },
  locked: {
    vi: 'Văn bản được đặt mật khẩu; mở bằng Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu), lưu lại rồi chạy lại.',
    en: 'The document is locked with a password; open it in Word, take the password off and save it.',
  },
  doc: {
    vi: 'Tệp Word kiểu cũ (.doc) không đọc trực tiếp được; mở bằng Word hoặc LibreOffice, chọn Lưu thành (Save As) kiểu .docx rồi chạy lại.',
    en: 'An old Word file (.doc) is not read directly; open it in Word or LibreOffice and save it as .docx.',
  },
  brokenDocx: {
    vi: 'Tệp có đuôi .docx nhưng bên trong không phải văn bản Word; có thể tệp bị hỏng hoặc đổi tên, hãy lấy lại bản gốc.',
    en: 'The file is named .docx and holds no Word document; it may be damaged or renamed, so fetch the original.',
  },
  otherWord: (kind: string): Localized => ({
    vi: `Tệp ${kind} không đọc trực tiếp được; mở bằng Word hoặc LibreOffice, lưu thành .docx rồi chạy lại.`,
    en: `A file of the kind ${kind} is not read directly; open it in Word or LibreOffice and save it as .docx.`,
  }),
  sheet: {
    vi: 'Bảng tính Excel không phải văn bản; chép nội dung vào văn bản Word, lưu thành .docx rồi chạy lại.',
    en: 'A spreadsheet is no document; copy its content into a Word document and save it as .docx.',
  },
  picture: {
    vi: 'Tệp ảnh không có chữ để đọc; nhận dạng chữ (OCR) thành văn bản Word, soát lại rồi chạy lại.',
    en: 'A picture holds no words; have them recognised (OCR) into a Word document, read it over and run again.',
  },
}

/** What to do with a file of another kind than is read, told by its first bytes, or else by its name. */
export function otherKindWords(file: string, bytes: Uint8Array): Localized | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (/^\s*%PDF-/.test(head)) return paperWords.pdf
  if (head.startsWith('ÐÏ\u0011à¡±\u001Aá')) return oleWords(file, bytes)
  if (head.startsWith('{\\rtf')) return paperWords.otherWord('.rtf')
  if (/^(.PNG|ÿØÿ|GIF8|BM.{4}\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP)/s.test(head)) return paperWords.picture
  if (head.startsWith('PK')) return packedWords(file, head)
  if (/<\?mso-application progid="Word\.Document"\?>|<pkg:package/.test(head))
    return paperWords.otherWord('.xml')
  return undefined
}

/** Word's old files and Word's locked ones are both boxes of the same kind; names in them are UTF-16. */
function oleWords(file: string, bytes: Uint8Array): Localized {
  const letters = new TextDecoder('latin1').decode(bytes.subarray(0, 2 ** 20)).replaceAll('\0', '')
  if (letters.includes('EncryptedPackage')) return paperWords.locked
  return letters.includes('Workbook') || /\.xls$/i.test(file) ? paperWords.sheet : paperWords.doc
}

function packedWords(file: string, head: string): Localized | undefined {
  const [, open] = /mimetypeapplication\/vnd\.oasis\.opendocument\.(\w+)/.exec(head) ?? []
  if (open === 'spreadsheet' || /\.(xlsx|xlsm|ods)$/i.test(file)) return paperWords.sheet
  if (open !== undefined || /\.odt$/i.test(file)) return paperWords.otherWord('.odt')
  return undefined
}

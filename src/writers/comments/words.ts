/** What is said of a document that is to have comments. */
export const commentingWords = {
  otherKind: {
    vi: 'Tệp có macro hoặc là tệp mẫu của Word nên chưa ghi chú vào được; hãy mở bằng Word, lưu thành .docx rồi chạy lại.',
    en: 'The file has macros or is a template of Word, so no comments were put in; save it as .docx in Word and run again.',
  },
  noParagraph: {
    vi: 'Văn bản không có đoạn nào để đặt ghi chú.',
    en: 'The document has no paragraph to put a comment on.',
  },
  signed: {
    vi: 'văn bản có chữ ký số; chữ ký chỉ có giá trị trên bản gốc, không còn hợp lệ trên bản có ghi chú.',
    en: 'the document is signed; the signature holds for the original, not for the copy with comments.',
  },
  protected: {
    vi: 'văn bản được đặt chế độ bảo vệ; bản có ghi chú giữ nguyên chế độ ấy nên Word có thể không cho sửa, xóa ghi chú.',
    en: 'the document is protected; so is the copy, and Word may not let its comments be changed or deleted.',
  },
}

import type { Row } from './row.ts'

/** Whether LibreOffice is there, which only PDF needs. */
export function libreOffice({ path }: { path?: string }): Row {
  if (path !== undefined) {
    return {
      check: 'libreoffice',
      grade: 'ok',
      words: {
        vi: `LibreOffice: ${path} (chỉ cần khi xuất PDF: tdkt compile --to pdf).`,
        en: `LibreOffice: ${path} (needed only for PDF: tdkt compile --to pdf).`,
      },
    }
  }
  return {
    check: 'libreoffice',
    grade: 'should-fix',
    words: {
      vi: 'Không thấy LibreOffice; chỉ cần khi xuất PDF (tdkt compile --to pdf), không cần PDF thì bỏ qua.',
      en: 'LibreOffice was not found; it is needed only for PDF (tdkt compile --to pdf).',
    },
    help: {
      vi: 'Cài từ https://www.libreoffice.org.',
      en: 'Install it from https://www.libreoffice.org.',
    },
  }
}

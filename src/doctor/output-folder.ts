import type { Localized } from '../diagnostic.ts'
import type { FolderState } from '../io.ts'
import type { Row } from './row.ts'

/** Whether documents can be written. */
export function outputFolder({ folder, state }: { folder: string; state: FolderState }): Row {
  const fault = (words: Localized, help: Localized): Row => ({
    check: 'output-folder',
    grade: 'must-fix',
    words,
    help,
  })
  switch (state) {
    case 'writable':
      return sound({ vi: `Thư mục ${folder} ghi được.`, en: `The folder ${folder} can be written to.` })
    case 'absent':
      return sound({
        vi: `Thư mục ${folder} chưa có; tdkt compile sẽ tạo.`,
        en: `The folder ${folder} is not there yet; tdkt compile makes it.`,
      })
    case 'read-only':
      return fault(
        { vi: `Thư mục ${folder} không ghi được.`, en: `The folder ${folder} cannot be written to.` },
        {
          vi: `Cấp quyền ghi cho ${folder}, hoặc xuất vào thư mục khác: tdkt compile … -o <thư mục>`,
          en: `Allow writing to ${folder}, or choose another: tdkt compile … -o <folder>`,
        },
      )
    case 'no-folder':
      return fault(
        { vi: `${folder} là tệp, không phải thư mục.`, en: `${folder} is a file, not a folder.` },
        {
          vi: `Đổi tên tệp ấy, hoặc xuất vào thư mục khác: tdkt compile … -o <thư mục>`,
          en: `Rename that file, or choose another folder: tdkt compile … -o <folder>`,
        },
      )
  }
}

function sound(words: Localized): Row {
  return { check: 'output-folder', grade: 'ok', words }
}

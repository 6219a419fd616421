import type { Localized } from '../diagnostic.ts'

/** What is said of each file that init looks at. */
export const fileWords = {
  written: (path: string): Localized => ({ vi: `Đã ghi ${path}\n`, en: `Written: ${path}\n` }),
  renewed: (path: string): Localized => ({ vi: `Đã thay ${path}\n`, en: `Renewed: ${path}\n` }),
  kept: (path: string): Localized => ({
    vi: `Đã có, giữ nguyên: ${path}\n`,
    en: `There already, left alone: ${path}\n`,
  }),
  stale: (path: string): Localized => ({
    vi: `Đã có, giữ nguyên: ${path}; khác bản đi kèm tdkt đang dùng, chạy “tdkt init --refresh” để thay.\n`,
    en: `There already, left alone: ${path}; it differs from that of this tdkt, run “tdkt init --refresh”.\n`,
  }),
  otherPlans: (plan: string): Localized => ({
    vi: `Đã có kế hoạch ${plan}; không thêm kế hoạch mẫu, cần thì ghi năm sau --year.\n`,
    en: `There is a plan already, ${plan}; no starter is added, ask for one with --year.\n`,
  }),
  otherConfig: (path: string): Localized => ({
    vi: `Đã có tệp cấu hình ${path} dùng cho thư mục này; không ghi thêm.\n`,
    en: `The config ${path} holds for this folder already; none is added.\n`,
  }),
}

/** What to do next: three commands, to be run in the folder. */
export function nextSteps(folder: string, plan: string): Localized {
  const commands = ['tdkt validate', `tdkt compile ${quoted(plan)}`, `tdkt validate ${quoted(plan)} --final`]
  const [check = '', print = '', issue = ''] = commands.map((command) =>
    command.padEnd(Math.max(...commands.map(({ length }) => length))),
  )
  const isHere = folder === '.'
  return {
    vi: `
Mở ${quoted(plan)}, trả lời từng dòng “TODO(tdkt)” rồi xóa dòng ấy, sửa đơn vị, nhiệm vụ cho đúng cơ quan mình, rồi ${isHere ? 'chạy' : `vào thư mục “${folder}” và chạy`}:
  ${check}  kiểm tra
  ${print}  xuất văn bản vào thư mục out
  ${issue}  trước khi phát hành
`,
    en: `
Open ${quoted(plan)}, answer and delete each line “TODO(tdkt)”, put in the units and tasks of your office, then ${isHere ? 'run' : `go to the folder “${folder}” and run`}:
  ${check}  check
  ${print}  write the document into the folder out
  ${issue}  before it is issued
`,
  }
}

/** A path as one word of a command line. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`
}

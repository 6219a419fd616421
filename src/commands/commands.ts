import type { CommandEntry } from './command.ts'

/** Every command there is, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    alias: 'khoi-tao',
    about: {
      vi: 'chuẩn bị một thư mục làm việc: kế hoạch mẫu, cấu hình, trình soạn thảo; không đổi tệp đã có',
      en: 'make a folder ready to work in: a plan to start from, config, editor; files that are there stay',
    },
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'validate',
    alias: 'kiem-tra',
    about: {
      vi: 'kiểm tra kế hoạch: cách ghi tệp và nội dung',
      en: 'check plans: their YAML, shape and meaning',
    },
    load: async () => (await import('./validate.ts')).validate,
  },
  {
    name: 'compile',
    alias: 'xuat',
    about: {
      vi: 'kiểm tra rồi xuất kế hoạch thành văn bản',
      en: 'check plans, then write them as documents',
    },
    load: async () => (await import('./compile.ts')).compile,
  },
  {
    name: 'draft',
    alias: 'du-thao',
    about: {
      vi: 'dự thảo kế hoạch năm sau từ kế hoạch năm nay, hoặc từ một bản mẫu',
      en: 'draft next year’s plan from this year’s, or from a starter',
    },
    load: async () => (await import('./draft.ts')).draft,
  },
  {
    name: 'import',
    alias: 'nhap',
    about: {
      vi: 'nhập văn bản đã có (Word, Markdown, văn bản thuần) thành kế hoạch',
      en: 'read documents that are there (Word, Markdown, plain text) into plans',
    },
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'fix',
    alias: 'sua',
    about: {
      vi: 'tự sửa những chỗ chắc chắn sửa được trong tệp kế hoạch',
      en: 'make the safe fixes in plan files',
    },
    load: async () => (await import('./fix.ts')).fix,
  },
  {
    name: 'diff',
    alias: 'so-sanh',
    about: {
      vi: 'so sánh hai kế hoạch, từng nhiệm vụ một; mã kết thúc 1 nếu khác nhau',
      en: 'compare two plans, task by task; exit code 1 when they differ',
    },
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'audit',
    alias: 'kiem-the-thuc',
    about: {
      vi: 'đo thể thức của văn bản Word bất kỳ: từng yếu tố, điều khoản, đạt hay không',
      en: 'measure the form of any Word document: each element, its article, passed or not',
    },
    load: async () => (await import('./audit.ts')).audit,
  },
  {
    name: 'explain',
    alias: 'giai-thich',
    about: {
      vi: 'giải thích một mã: vì sao, căn cứ, ví dụ',
      en: 'explain a code: why, legal basis, examples',
    },
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'template',
    alias: 'mau',
    about: {
      vi: 'mẫu văn bản: list (liệt kê), eject (chép ra để sửa), check (kiểm tra mẫu riêng)',
      en: 'templates: list them, eject a copy to edit, check your own',
    },
    load: async () => (await import('./template.ts')).template,
  },
  {
    name: 'schema',
    about: { vi: 'in JSON Schema cho trình soạn thảo', en: 'print a JSON Schema for editors' },
    load: async () => (await import('./schema.ts')).schema,
  },
  {
    name: 'doctor',
    alias: 'kham',
    about: {
      vi: 'xem máy và thư mục này đã sẵn sàng chưa, và tệp nào quyết định từng giá trị chung',
      en: 'is this machine and this folder ready, and which file decides each shared value',
    },
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'completion',
    about: {
      vi: 'in đoạn mã để phím Tab điền giúp lệnh, tùy chọn và tên tệp',
      en: 'print a script that lets the Tab key complete commands, options and files',
    },
    load: async () => (await import('./completion.ts')).completion,
  },
]

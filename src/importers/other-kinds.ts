import type { Title } from './title.ts'

/** The kinds of documents that offices write beside plans, as a line of their own names them. */
const otherKinds = ['báo cáo', 'tờ trình', 'công văn', 'thông báo', 'giấy mời']

/** Whether a line is only the name of a kind that is no plan. */
export function isOtherKind(line: string): boolean {
  return otherKinds.includes(line.trim().toLocaleLowerCase('vi'))
}

/** The kind that a paper says it is, where that is none of a plan; a letter says it by its subject alone. */
export function otherKindOf(
  title: Title | undefined,
  { subject, symbol }: { readonly subject: string | undefined; readonly symbol: string | null | undefined },
): string | undefined {
  if (title) return isOtherKind(title.kind) ? title.kind : undefined
  const isPlanSymbol = /(?<!\p{L})(?:KH|CTr|PA|ĐA)(?!\p{L})/u.test(symbol ?? '')
  return subject !== undefined && symbol && !isPlanSymbol ? 'Công văn' : undefined
}

import type { Localized } from '../diagnostic.ts'
import { type Io, UserError } from '../io.ts'

/** Documents that folders and globs give; a file that is named is read whatever its ending. */
const readable = /\.(?:docx|md|markdown|txt|html?)$/i

/** Documents of offices that are not read; where a folder or glob gives them, they are told. */
const unreadable = /\.(?:doc|docm|dotx?|rtf|odt|pdf|wps)$/i

/** The documents that some paths, folders and globs mean, each once; others that stand beside them are told. */
export async function papersAt(paths: readonly string[], io: Io): Promise<string[]> {
  const found = new Set<string>()
  const passed = new Set<string>()
  for (const path of paths) {
    const files = await filesOf(path, io)
    const others = files.filter((file) => file !== path && unreadable.test(file))
    const papers = files.filter((file) => !others.includes(file))
    for (const other of others) passed.add(other)
    if (papers.length === 0) throw new UserError(others.length > 0 ? passedOver(others) : nothingAt(path))
    for (const file of papers) found.add(file)
  }
  if (passed.size > 0) io.err(`${passedOver([...passed])[io.language]}\n`)
  return [...found]
}

async function filesOf(path: string, io: Io): Promise<readonly string[]> {
  if (path === '-' || (await io.readIfThere(path).catch(() => undefined))) return [path]
  if (/[*?[\]{}]/.test(path)) return (await io.filesNear(path)).filter(isDocument)
  const folder = path.replace(/(?<=.)[\\/]+$/, '')
  const below = (await io.filesBelow(folder)).filter((file) => !file.includes('/') && isDocument(file))
  if (below.length > 0) return below.map((file) => `${folder}/${file}`)
  return readable.test(path) ? [path] : []
}

/** A document, read or not; what Word keeps beside an open one is none. */
function isDocument(file: string): boolean {
  return (readable.test(file) || unreadable.test(file)) && !/(?:^|[\\/])~\$/.test(file)
}

function passedOver(files: readonly string[]): Localized {
  return {
    vi: `Chưa nhập ${files.length} tệp vì không đọc trực tiếp được (${files.join(', ')}); mở bằng Word, lưu thành .docx rồi chạy lại.`,
    en: `${files.length} files are not read directly and were left out (${files.join(', ')}); save them as .docx in Word.`,
  }
}

function nothingAt(path: string): Localized {
  return {
    vi: `Không tìm thấy văn bản (.docx, .md, .txt, .html) nào ở “${path}”.`,
    en: `There is no document (.docx, .md, .txt, .html) at “${path}”.`,
  }
}

/** Where the plan of each document goes: the file or folder of `-o`, else beside the document. */
export function plansFor(papers: readonly string[], output: string | undefined): ReadonlyMap<string, string> {
  const isFile = output === '-' || (output !== undefined && /\.ya?ml$/i.test(output))
  if (isFile && papers.length > 1) throw new UserError(oneFile(output))
  if (output !== undefined && /\.(?:docx?|md|markdown|txt|html?|pdf|json)$/i.test(output)) {
    throw new UserError(noPlan(output))
  }
  const plans = new Map<string, string>()
  for (const paper of papers) {
    const to = isFile ? output : planPath(paper, output)
    const other = [...plans].find(([, plan]) => plan.toLowerCase() === to.toLowerCase())
    if (other) throw new UserError(sameName(other[0], paper))
    plans.set(paper, to)
  }
  return plans
}

function planPath(paper: string, folder: string | undefined): string {
  const [, own = '', name = ''] = /^(.*?[\\/])?([^\\/]+)$/.exec(paper) ?? []
  const plan = `${(name === '-' ? 'ke-hoach' : name).replace(/\.[^.]+$/, '')}.yaml`
  return folder === undefined ? `${own}${plan}` : `${folder.replace(/(?<=.)[\\/]+$/, '')}/${plan}`
}

function oneFile(output: string): Localized {
  return {
    vi: `-o “${output}” chỉ nhận một văn bản; nhiều văn bản thì ghi tên thư mục.`,
    en: `-o “${output}” takes one document; name a folder for several.`,
  }
}

function noPlan(output: string): Localized {
  return {
    vi: `-o “${output}” không phải tệp kế hoạch; ghi tên tệp .yaml hoặc tên thư mục.`,
    en: `-o “${output}” is no plan; name a .yaml file or a folder.`,
  }
}

function sameName(one: string, other: string): Localized {
  return {
    vi: `“${one}” và “${other}” cùng thành một tệp kế hoạch; nhập riêng từng tệp với tên khác bằng -o.`,
    en: `“${one}” and “${other}” would become one plan; import each by itself under another name with -o.`,
  }
}

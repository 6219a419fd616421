import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A place in a file as the protocol counts it: lines and UTF-16 units from 0. */
export interface Place {
  readonly line: number
  readonly character: number
}

/** What the editor underlines, and what it says there. */
export interface Mark {
  readonly message: string
  readonly range: { readonly start: Place; readonly end: Place }
}

/** One line of the list that the editor offers while a person types, and what taking it writes. */
export interface Offer {
  readonly label: string
  readonly about: string
  readonly text: string
}

/** An editor without a window: the YAML language server that VS Code runs, spoken to as VS Code does. */
export type Editor = Awaited<ReturnType<typeof startEditor>>

/** Starts the server with one schema, by its path, for every file. */
export function startEditor(schemaPath: string) {
  return openFolder(
    '.',
    { schemas: { [uriOf(schemaPath)]: '*.yaml' }, schemaStore: { enable: false } },
    'tdkt: 0',
  )
}

/** Starts the server in a folder, with the `yaml.` settings of the editor; `faulty` is a text that it marks. */
export async function openFolder(folder: string, yaml: object, faulty: string) {
  const server = spawn(process.execPath, [
    'node_modules/yaml-language-server/bin/yaml-language-server',
    '--stdio',
  ])
  const marked = new Map<unknown, (marks: readonly Mark[]) => void>()
  const { request, notify } = connect(server, (method, { items = [], uri, diagnostics = [] }) => {
    if (method === 'textDocument/publishDiagnostics') marked.get(uri)?.(diagnostics)
    return method === 'workspace/configuration'
      ? items.map(({ section }) => (section === 'yaml' ? yaml : {}))
      : null
  })
  let files = 0

  const marksOf = (text: string, enough: (marks: readonly Mark[]) => boolean, name?: string) => {
    files += 1
    const uri = uriOf(join(folder, name ?? `plans/${files}.yaml`))
    const marks = new Promise<readonly Mark[]>((settle) =>
      marked.set(uri, (found) => enough(found) && settle(found)),
    )
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: files, text } })
    return { uri, marks }
  }

  const workspaceFolders = [{ uri: uriOf(folder), name: 'plans' }]
  const about = { processId: process.pid, rootUri: uriOf(folder), workspaceFolders, locale: 'vi' }
  await request('initialize', { ...about, capabilities })
  notify('initialized', {})
  await marksOf(faulty, (marks) => marks.length > 0).marks

  return {
    async open(text: string, name?: string) {
      const { uri, marks } = marksOf(text, () => true, name)
      const at = (position: Place) => ({ textDocument: { uri }, position })
      return {
        marks: await marks,
        hover: async (place: Place) => (await request('textDocument/hover', at(place))).contents?.value ?? '',
        offers: async (place: Place) =>
          (await request('textDocument/completion', at(place))).items?.map(offer) ?? [],
      }
    },
    async close() {
      await request('shutdown', {})
      notify('exit', {})
    },
  }
}

const capabilities = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    publishDiagnostics: {},
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
  },
}

/** What a message of the protocol holds, as far as it is looked at here. */
interface Params {
  readonly items?: readonly { readonly section: string }[]
  readonly uri?: string
  readonly diagnostics?: readonly Mark[]
}

interface Result {
  readonly contents?: { readonly value: string }
  readonly items?: readonly Item[]
}

interface Item {
  readonly label: string
  readonly documentation?: string | { readonly value: string }
  readonly textEdit?: { readonly newText: string }
}

/** JSON-RPC over the streams of a process: each message is its length, a blank line and JSON. */
function connect(
  server: ChildProcessWithoutNullStreams,
  answer: (method: string, params: Params) => unknown,
) {
  const waiting = new Map<unknown, (result: Result) => void>()
  let unread = Buffer.alloc(0)
  let requests = 0

  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  server.stdout.on('data', (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk])
    for (;;) {
      const head = unread.indexOf('\r\n\r\n')
      const end = head + 4 + Number(/Content-Length: (\d+)/.exec(unread.toString('latin1', 0, head))?.[1])
      if (head < 0 || unread.length < end) return
      const body = unread.toString('utf8', head + 4, end)
      unread = unread.subarray(end)
      const { id, method, params = {}, result } = JSON.parse(body)
      if (method === undefined) waiting.get(id)?.(result ?? {})
      else {
        const answered = answer(method, params)
        if (id !== undefined) send({ id, result: answered })
      }
    }
  })

  return {
    notify: (method: string, params: object) => send({ method, params }),
    request: (method: string, params: object) => {
      requests += 1
      const id = requests
      send({ id, method, params })
      return new Promise<Result>((settle) => waiting.set(id, settle))
    },
  }
}

function offer({ label, documentation = '', textEdit }: Item): Offer {
  const about = typeof documentation === 'string' ? documentation : documentation.value
  return { label, about, text: textEdit?.newText ?? '' }
}

function uriOf(path: string): string {
  return pathToFileURL(resolve(path)).href
}

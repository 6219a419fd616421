import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { explanations } from '../../src/commands/catalogue.ts'
import { commands } from '../../src/commands/commands.ts'
import { run, scratchFolder } from '../support/command.ts'
import { office, scriptFor } from './shells.ts'

let home: string
beforeAll(async () => {
  const files = Object.entries(office).map(([path, content]) => [`van-phong/${path}`, content])
  home = scratchFolder({ 'tdkt.bash': await scriptFor('bash'), ...Object.fromEntries(files) })
})

const completing = `
source "$1" && COMP_LINE=$2 COMP_POINT=$3 COMP_WORDS=("\${@:4}")
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
_tdkt tdkt
((\${#COMPREPLY[@]})) && printf '%s\\n' "\${COMPREPLY[@]}"
`

/** What bash is offered at the cursor “|”; readline parts words at blanks, and at “=” and “:” where it is told. */
async function offered(typed: string, signs = '=:', before = ''): Promise<string[]> {
  const cursor = typed.indexOf('|')
  const line = typed.replace('|', '')
  const plain = `(?:\\\\.|"[^"]*"?|'[^']*'?|[^\\s${signs}])+`
  const pieces = new RegExp(signs ? `${plain}|[${signs}]+` : plain, 'g')
  const words: string[] = [...(line.slice(0, cursor).match(pieces) ?? [])]
  if (/\s$/.test(line.slice(0, cursor).replaceAll('\\ ', '_'))) words.push('')
  const given = [join(home, 'tdkt.bash'), line, String(cursor), ...words]
  const shell = ['--norc', '--noprofile', '-c', before + completing, 'bash', ...given]
  const { out, err } = await run('bash', shell, {
    cwd: join(home, 'van-phong'),
    env: { LC_ALL: 'C.UTF-8', HOME: home },
  })
  expect(err).toBe('')
  return out.split('\n').filter((each) => each !== '')
}

describe('bash is offered', () => {
  test('every command and alias', async () => {
    const names = commands.flatMap(({ name, alias }) => (alias ? [name, alias] : [name]))
    expect(names.length).toBeGreaterThan(10)
    expect(await offered('tdkt |')).toEqual(names)
  })

  test.each(commands.map((entry) => [entry.name, entry] as const))(
    'every flag of “%s”, by its alias too',
    async (name, { alias, load }) => {
      const { options } = await load()
      const own = options.flatMap(({ flags }) => flags.match(/(?<![\w-])--?[a-z-]+/g) ?? [])
      const all = [...own, '--lang', '--color', '--no-color', '--debug', '-h', '--help']
      expect(await offered(`tdkt ${name} -|`)).toEqual(all)
      expect(await offered(`tdkt --lang en ${alias ?? name} -|`)).toEqual(all)
    },
  )

  test('every code', async () => {
    const codes = explanations().map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(100)
    expect(await offered('tdkt giai-thich |')).toEqual(codes)
  })
})

test.each([
  ['the values of a flag after a blank', 'tdkt validate --fail-on |', ['error', 'warning', 'info']],
  ['the values of a flag after “=”', 'tdkt validate --fail-on=|', ['error', 'warning', 'info']],
  ['the reporters of this command only', 'tdkt diff --reporter=|', ['text', 'md', 'json']],
  ['a file for the report', 'tdkt validate --reporter json=gh|', ['ghi chú.txt']],
  ['a file for the report after two “=”', 'tdkt validate --reporter=json=gh|', ['ghi chú.txt']],
  ['kinds of file not yet named', 'tdkt compile --to md,|', ['md,docx', 'md,html', 'md,pdf']],
  ['the languages before a command', 'tdkt --lang=|', ['vi', 'en']],
  ['actions, then folders', 'tdkt mau eject k|', ['kế hoạch']],
  ['a code, then a plan', 'tdkt explain blank plans/|', ['plans/2025.yaml', 'plans/2026.yaml']],
  ['nothing after the last argument', 'tdkt schema plan |', []],
  ['nothing for a command there is not', 'tdkt thu |', []],
  ['a plan anywhere among flags', 'tdkt xuat --to md --check n|', ['nháp']],
  ['many plans', 'tdkt sua a.yaml b.yaml plans/2025|', ['plans/2025.yaml']],
  ['no third plan to compare', 'tdkt diff a.yaml b.yaml |', []],
  ['arguments after “--”', 'tdkt sua -- plans/2025|', ['plans/2025.yaml']],
  ['no flag after “--”', 'tdkt sua -- --|', []],
  ['a plan of plans/ without its folder', 'tdkt validate 2026|', ['plans/2026.yaml']],
  ['what stands before the cursor', 'tdkt val|x plans/2026.yaml', ['validate']],
  ['a name with a blank typed with “\\”', 'tdkt validate kế\\ ho|', ['kế hoạch']],
  ['a name within quotes', 'tdkt validate "kế hoạch/|', ['kế hoạch/năm 2026.yml']],
  ['what follows a colon in a name', 'tdkt validate "quý 1":2|', ['2026.yaml']],
  ['a file below the home folder', 'tdkt validate ~/van-phong/plans/2025|', ['~/van-phong/plans/2025.yaml']],
])('bash is offered %s: %s', async (_, typed, found) => {
  expect(await offered(typed)).toEqual(found)
})

test('plans are YAML files, no config among them, and folders', async () => {
  const folders = ['kế hoạch', 'nháp', 'plans']
  const files = ["d'Or.yaml", 'quý 1:2026.yaml', 'plans/2025.yaml', 'plans/2026.yaml']
  expect((await offered('tdkt validate |')).toSorted()).toEqual([...folders, ...files].toSorted())
})

test('words that readline leaves whole are offered whole', async () => {
  expect(await offered('tdkt validate --fail-on=w|', '')).toEqual(['--fail-on=warning'])
  expect(await offered('tdkt validate --reporter=json=gh|', '')).toEqual(['--reporter=json=ghi chú.txt'])
})

test.each(['shopt -s failglob', 'shopt -s nullglob', 'set -u', 'shopt -s nocasematch extglob'])(
  'the wishes of a person for bash stay as they were: %s',
  async (wish) => {
    const told = `${wish}\ntrap 'echo $BASHOPTS $SHELLOPTS' EXIT\n`
    const [plain, ...rest] = await offered('tdkt validate khong-co|', '=:', told)
    const before = await run('bash', ['--norc', '--noprofile', '-c', `${wish}; echo $BASHOPTS $SHELLOPTS`])
    expect([`${plain}\n`, rest]).toEqual([before.out, []])
  },
)

test('the script is sound bash', async () => {
  expect(await run('bash', ['-n', join(home, 'tdkt.bash')])).toEqual({ code: 0, out: '', err: '' })
})

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseText, filesBelow, program, run, scratchFolder, tdkt } from '../support/command.ts'

const good = caseText('good')

describe.skipIf(process.platform === 'win32')('a reader that closes early', () => {
  const piped = (line: string) => {
    const cwd = scratchFolder({ 'plan.yaml': caseText('twenty-mistakes') })
    return run('bash', ['-c', `${line}; echo "\${PIPESTATUS[0]}"`, process.execPath, program], { cwd })
  }

  test.each([
    ['of the report: the code still says what was found', '"$0" "$1" validate plan.yaml | head -1', '1'],
    ['of nothing at all', '"$0" "$1" validate plan.yaml | true', '1'],
    [
      'of the messages: the code still says what is amiss',
      '"$0" "$1" validate khong-co.yaml 2>&1 | true',
      '2',
    ],
    ['of both streams closed from the start', '"$0" "$1" schema plan >&- 2>&-', '0'],
  ])('%s', async (_, line, code) => {
    const { out, err } = await piped(line)
    expect(out.trimEnd().split('\n').at(-1)).toBe(code)
    expect(err).toBe('')
  })
})

test('an input that is closed is an empty plan, not a mistake of tdkt', async () => {
  const { code, err } = await run('sh', ['-c', '"$0" "$1" validate - <&-', process.execPath, program])
  expect({ code, err }).toEqual({ code: 1, err: '' })
})

describe('documents, draft and report are the same, byte by byte,', () => {
  const clockAt = (time: string) => {
    const code = `const D=Date;globalThis.Date=class extends D{constructor(...a){super(...(a.length?a:[${time}]))}static now(){return ${time}}}`
    return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` }
  }
  const lines = [
    ['validate', 'plan.yaml', '--reporter', 'json=ket-qua.json'],
    ['compile', 'plan.yaml', '--to', 'docx,md,html'],
    ['draft', '--from', 'plan.yaml', '--year', '2027', '-o', '2027.yaml', '--report', 'theo-doi.md'],
  ]
  async function made(env: Readonly<Record<string, string>>): Promise<Record<string, string>> {
    const cwd = scratchFolder({ 'plan.yaml': good })
    for (const words of lines) expect(await tdkt(words, { cwd, env })).toMatchObject({ code: 0 })
    const hash = (file: string) =>
      createHash('sha256')
        .update(readFileSync(join(cwd, file)))
        .digest('hex')
    return Object.fromEntries(filesBelow(cwd).map((file) => [file, hash(file)]))
  }
  const usual = made({})

  test.each([
    ['where the day begins first', { TZ: 'Pacific/Kiritimati' }],
    ['where the day ends last', { TZ: 'Etc/GMT+12' }],
    ['with a clock in 1970', clockAt('0')],
    ['with a clock in 2099', clockAt('4070908800000')],
    ['without a home, a name or a language', { HOME: '', USER: '', LANG: 'C', LC_ALL: 'C' }],
  ])('%s', async (_, env) => {
    expect(Object.keys(await usual)).toHaveLength(7)
    expect(await made(env)).toEqual(await usual)
  })

  test('and a folder begun in 1970 says that year', async () => {
    const cwd = scratchFolder()
    expect(await tdkt(['init'], { cwd, env: clockAt('0') })).toMatchObject({ code: expect.toBeOneOf([0, 2]) })
  })
})

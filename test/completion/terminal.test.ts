import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { hostileNames, office, shellTest, typedInto } from './shells.ts'

/** What is typed up to Tab, and the line that must stand there then, blanks at its end aside. */
const completed: Readonly<Record<string, string>> = {
  'tdkt val': 'tdkt validate',
  'tdkt giai': 'tdkt giai-thich',
  'tdkt kiem-tra --base': 'tdkt kiem-tra --baseline',
  'tdkt validate --reporter=js': 'tdkt validate --reporter=json',
  'tdkt validate --reporter json=gh': 'tdkt validate --reporter json=ghi\\ chú.txt',
  'tdkt validate --reporter=json=gh': 'tdkt validate --reporter=json=ghi\\ chú.txt',
  'tdkt validate --fail-on w': 'tdkt validate --fail-on warning',
  'tdkt xuat --to docx,ht': 'tdkt xuat --to docx,html',
  'tdkt compile --format n': 'tdkt compile --format nd30-2020',
  'tdkt compile -o pl': 'tdkt compile -o plans/',
  'tdkt --lang e': 'tdkt --lang en',
  'tdkt --lang en mau ej': 'tdkt --lang en mau eject',
  'tdkt explain yaml/dup': 'tdkt explain yaml/duplicate-key',
  'tdkt schema co': 'tdkt schema config',
  'tdkt completion po': 'tdkt completion powershell',
  'tdkt validate 2026': 'tdkt validate plans/2026.yaml',
  'tdkt diff plans/2025.yaml plans/2026': 'tdkt diff plans/2025.yaml plans/2026.yaml',
  'tdkt validate nh\t': 'tdkt validate nháp/cũ.yaml',
  'tdkt validate k\t': 'tdkt validate kế\\ hoạch/năm\\ 2026.yml',
  'tdkt validate d': "tdkt validate d\\'Or.yaml",
  'tdkt validate tdkt': 'tdkt validate tdkt',
  'tdkt khong-co pl': 'tdkt khong-co pl',
}

describe.each(['bash', 'zsh'] as const)('on a terminal of %s', (shell) => {
  const programs = [shell, 'script']

  shellTest(programs, 'Tab ends commands, flags, values and files', async () => {
    const texts = Object.keys(completed)
    const { lines } = await typedInto(
      shell,
      texts.map((text) => `${text}\t`),
      office,
    )
    const ended = lines.map((line) => line?.replace(/[ ,=]+$/, ''))
    expect(Object.fromEntries(texts.map((text, index) => [text, ended[index]]))).toEqual(completed)
  })

  shellTest(programs, 'a name within quotes stays within them', async () => {
    const { lines } = await typedInto(shell, ['tdkt validate "kế hoạch/n\t'], office)
    expect(lines.map((line) => line?.trimEnd())).toEqual(['tdkt validate "kế hoạch/năm 2026.yml"'])
  })

  shellTest(programs, 'names that read as commands are quoted and never obeyed', async () => {
    const files = Object.fromEntries(hostileNames.map((name) => [name, '']))
    const texts = [
      'tdkt validate \t\t',
      'tdkt validate \\$\t\t',
      'tdkt validate \\`\t\t',
      'tdkt validate x\t\t',
      'tdkt validate --config=\\$\t',
    ]
    const { lines, folder } = await typedInto(shell, texts, files)
    expect(lines.slice(1).map((line) => line?.trimEnd())).toEqual([
      'tdkt validate \\$\\(touch\\ hong\\).yaml',
      'tdkt validate \\`touch\\ hong\\`.yaml',
      'tdkt validate x\\;touch\\ hong\\;.yaml',
      'tdkt validate --config=\\$\\(touch\\ hong\\).yaml',
    ])
    expect(hostileNames.map((name) => existsSync(join(folder, name)))).toEqual([true, true, true])
    expect(existsSync(join(folder, 'hong'))).toBe(false)
  })
})

describe('on a terminal of zsh', () => {
  shellTest(['zsh', 'script'], 'commands and flags are explained in the words of the help', async () => {
    const { shown } = await typedInto('zsh', ['tdkt \t\t', 'tdkt sua --\t\t'], office)
    expect(shown).toContain('-- kiểm tra rồi xuất kế hoạch thành văn bản')
    expect(shown).toContain('-- chỉ nêu những chỗ phải sửa bằng tay')
  })
})

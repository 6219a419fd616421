import { Argument, Command, Option } from 'commander'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/commands/commands.ts'
import { bash } from '../../src/completion/bash.ts'
import { type CommandLine, described } from '../../src/completion/command-line.ts'
import { powershell } from '../../src/completion/powershell.ts'
import { shells } from '../../src/completion/shells.ts'
import { zsh } from '../../src/completion/zsh.ts'
import { run, scratchFolder } from '../support/command.ts'
import { scriptFor, shellTest } from './shells.ts'

/** A command line with a command that tdkt does not have, and words that shells could stumble over. */
function newProgram(): Command {
  const starter = Object.assign(new Option('--starter <name>', "mẫu [năm]: 'quý' `x` $(y)"), {
    closedList: { words: ["nam'hoc", 'a:b', 'quy'] },
  })
  const shape = Object.assign(new Argument('<shape>', 'kiểu'), { closedList: { words: ['tròn'] } })
  const draft = new Command('draft').alias('du-thao').description('soạn kế hoạch: năm sau')
  draft.addOption(starter).option('-o, --output <file>', 'tệp ghi').option('--year <year>', 'năm')
  draft.addArgument(shape).argument('[plan...]', 'kế hoạch').option('--from <plan>', 'kế hoạch cũ')
  return new Command('tdkt').helpCommand(false).addCommand(draft)
}

test('a command is described by the program that reads it, without a word said of it elsewhere', () => {
  const [draft, ...others] = described(newProgram()).commands
  expect(others).toEqual([])
  expect(draft).toMatchObject({ names: ['draft', 'du-thao'], about: 'soạn kế hoạch: năm sau' })
  expect(draft?.flags.map(({ names, value }) => [names.at(-1), value?.kind])).toEqual([
    ['--starter', 'words'],
    ['--output', 'files'],
    ['--year', 'text'],
    ['--from', 'plans'],
    ['--help', undefined],
  ])
  expect(draft?.places.map(({ value, repeatable }) => [value.kind, repeatable])).toEqual([
    ['words', false],
    ['plans', true],
  ])
})

test('bash reads such words as they are', async () => {
  const words = `${bash(described(newProgram()))}\n_tdkt_place 'draft --starter'; printf '%s|' "\${words[@]}"`
  expect(await run('bash', ['--norc', '-c', words])).toEqual({ code: 0, out: "nam'hoc|a:b|quy|", err: '' })
})

shellTest(['zsh'], 'zsh reads such words as they are, and the script is sound zsh', async () => {
  const shown = `_arguments() { print -rl -- "$@" }; ${zsh(described(newProgram()))}; _tdkt_rest du-thao`
  const { out, err } = await run('zsh', ['-f', '-c', shown], { env: { LC_ALL: 'C.UTF-8' } })
  expect(err).toBe('')
  expect(out).toContain("[mẫu \\[năm\\]: 'quý' `x` $(y)]")
  expect(out).toContain(":(nam\\'hoc a\\:b quy)\n")
  expect(out).toContain('*:kế hoạch:_tdkt_plans\n')

  const home = scratchFolder({ 'tdkt.zsh': await scriptFor('zsh') })
  expect(await run('zsh', ['-n', 'tdkt.zsh'], { cwd: home })).toEqual({ code: 0, out: '', err: '' })
})

describe('the script for PowerShell', () => {
  const table = (script: string) => /^\$tdktLine = @'\n([\s\S]*?)\n'@ \| ConvertFrom-Json$/m.exec(script)?.[1]

  test('is plain ASCII, so that no code page can spoil it', async () => {
    const script = await scriptFor('powershell')
    expect(script.length).toBeGreaterThan(5000)
    expect(script).toMatch(/^[\n\x20-\x7e]+$/)
  })

  test('holds every command, alias and flag with its words', async () => {
    const script = await scriptFor('powershell')
    const line: CommandLine = JSON.parse(table(script) ?? '')
    expect(line.commands.map(({ names, about }) => [names, about])).toEqual(
      commands.map(({ name, alias, about }) => [alias ? [name, alias] : [name], about.vi]),
    )
    for (const [index, { load }] of commands.entries()) {
      const { options } = await load()
      const flags = line.commands[index]?.flags.map(({ about }) => about)
      expect(flags).toEqual(expect.arrayContaining(options.map(({ about }) => about.vi)))
    }
  })

  test('holds any word as it is', () => {
    const commandLine = described(newProgram())
    expect(JSON.parse(table(powershell(commandLine)) ?? '')).toEqual(commandLine)
  })

  test('closes every bracket, brace and quote that it opens', async () => {
    const script = (await scriptFor('powershell')).replace(/@'\n[\s\S]*?\n'@/, '').replace(/^\s*#.*$/gm, '')
    expect(script).toContain('Register-ArgumentCompleter -Native -CommandName tdkt')
    expect(unclosed(script)).toEqual([])
    expect(unclosed(script.replace('}', ''))).not.toEqual([])
  })
})

test.each(Object.keys(shells))('the script for %s speaks English where it is asked to', async (shell) => {
  const [vi, en] = await Promise.all([scriptFor(shell), scriptFor(shell, '--lang', 'en')])
  expect(en).not.toMatch(/[\u1ea0-\u1ef9]|\\u1e[a-f]/)
  if (shell !== 'bash') expect(en).not.toBe(vi)
})

/** What of a PowerShell text stays open, or closes nothing. */
function unclosed(script: string): string[] {
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
  const open: string[] = []
  for (const sign of script.replace(/'[^'\n]*'|"[^"\n]*"/g, '')) {
    if ('([{\'"'.includes(sign)) open.push(sign)
    else if (pairs[sign] !== undefined && open.pop() !== pairs[sign]) return [...open, sign]
  }
  return open
}

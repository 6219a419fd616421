import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseText, program, root, run, scratchFolder, writeBelow } from '../support/command.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const hook = /```sh\n(#!\/bin\/sh\n# \.git\/hooks\/pre-commit[\s\S]*?)```/.exec(readme)?.[1] ?? ''
const [good, bad] = [caseText('good'), caseText('unknown-unit')]

/** A new repository with the README's hook, and with tdkt among the commands of the machine. */
async function repository() {
  const folder = join(scratchFolder(), 'kho kế hoạch')
  const commands = scratchFolder()
  const start = `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`
  writeFileSync(join(commands, 'tdkt'), start, { mode: 0o755 })
  const env = { PATH: `${commands}:${process.env['PATH']}`, GIT_CONFIG_GLOBAL: '/dev/null' }
  mkdirSync(folder)
  const git = (...words: string[]) => run('git', words, { cwd: folder, env })
  for (const words of [['init'], ['config', 'user.name', 'Hòa'], ['config', 'user.email', 'hoa@example.vn']])
    expect(await git(...words)).toMatchObject({ code: 0 })
  writeFileSync(join(folder, '.git/hooks/pre-commit'), hook, { mode: 0o755 })
  const commit = async (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) writeBelow(folder, path, text)
    await git('add', '.')
    return git('commit', '-m', 'Kế hoạch')
  }
  const count = async () => Number((await git('rev-list', '--count', '--all')).out)
  return { folder, git, commit, count }
}

describe('the pre-commit hook of the README', () => {
  test('is there', () => expect(hook).toContain('tdkt validate'))

  test('lets a sound plan through, also the first and one with marks and blanks in its name', async () => {
    const { commit, count } = await repository()
    expect(await commit({ 'plans/kế hoạch 2026.yaml': good })).toMatchObject({ code: 0 })
    expect(await commit({ 'ghi-chu.txt': 'không phải kế hoạch' })).toMatchObject({ code: 0 })
    expect(await count()).toBe(2)
  })

  test('stops a plan with an error and shows its line', async () => {
    const { commit, count } = await repository()
    const { code, out, err } = await commit({ 'plans/sai.yaml': bad, 'plans/dat.yml': good })
    expect([code, out + err]).toEqual([1, expect.stringMatching(/plans\/sai\.yaml:\d+:\d+ {2}LỖI/)])
    expect(await count()).toBe(0)
  })

  test('judges what is staged, not what is being edited', async () => {
    const { folder, git, commit, count } = await repository()
    await commit({ 'plans/mot.yaml': good })
    writeBelow(folder, 'plans/mot.yaml', bad)
    await git('add', '.')
    writeBelow(folder, 'plans/mot.yaml', good)
    expect((await git('commit', '-m', 'Sai')).code).toBe(1)
    await git('add', '.')
    writeBelow(folder, 'plans/mot.yaml', bad)
    writeBelow(folder, 'plans/hai.yaml', good)
    await git('add', 'plans/hai.yaml')
    expect((await git('commit', '-m', 'Đúng')).code).toBe(0)
    expect(await count()).toBe(2)
  })

  test('says nothing of a broken plan that is not touched or is taken away', async () => {
    const { git, commit, count } = await repository()
    await git('config', 'core.hooksPath', '/dev/null')
    await commit({ 'plans/sai.yaml': bad })
    await git('config', '--unset', 'core.hooksPath')
    expect(await commit({ 'plans/dat.yaml': good })).toMatchObject({ code: 0 })
    await git('rm', 'plans/sai.yaml')
    expect((await git('commit', '-m', 'Bỏ')).code).toBe(0)
    expect(await count()).toBe(3)
  })

  test('goes by the config of the repository', async () => {
    const { commit } = await repository()
    const rule = "{ id: khong-tong-ket, where: tasks.content, pattern: Tổng kết, message: 'Không tổng kết.' }"
    const config = `houseRules: [${rule.replace(' }', ', severity: error }')}]\n`
    const { code, out, err } = await commit({ 'tdkt.config.yaml': config, 'plans/dat.yaml': good })
    expect([code, out + err]).toEqual([1, expect.stringContaining('house/khong-tong-ket')])
  })
})

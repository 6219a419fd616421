import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shownAtMost } from '../../src/report/text-report.ts'
import { depthLimit, fileLimit } from '../../src/source/limits.ts'

const readme = readFileSync('README.md', 'utf8')
const [, section = ''] = /<a id="safety"><\/a>([\s\S]*?)\n## /.exec(readme) ?? []
const promises = section
  .split('\n')
  .filter((line) => /^\| .*\|$/.test(line))
  .slice(2)

test('the README makes promises of safety, each with the file that tests it', () => {
  expect(promises.length).toBeGreaterThan(9)
  for (const promise of promises) {
    const files = [...promise.matchAll(/\]\((test\/[^)]+)\)/g)].map(([, file = '']) => file)
    expect([promise, files.length]).toEqual([promise, expect.any(Number)])
    expect(files.length, promise).toBeGreaterThan(0)
    for (const file of files) expect(existsSync(file), file).toBe(true)
  }
})

test('every test of safety stands for a promise of the README', () => {
  const files = readdirSync('test/safety').filter((file) => file.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(4)
  for (const file of files) expect(section).toContain(`(test/safety/${file})`)
})

test('the limits of the README are those of the program, in both languages', () => {
  const [vietnamese = '', english = ''] = readme.split('\n# English\n')
  for (const half of [vietnamese, english]) {
    for (const limit of [`${fileLimit / 2 ** 20} MB`, `${depthLimit} `, `${shownAtMost} `]) {
      expect(half).toContain(limit)
    }
  }
})

test('what is installed with tdkt runs no script and is past every advisory known of it', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; hasInstallScript?: boolean; version?: string }>
  }
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)
  expect(shipped.length).toBeGreaterThan(15)
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
  const { version = '' } = packages['node_modules/handlebars'] ?? {}
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  expect([major, minor, patch >= 10]).toEqual([4, 7, true])
})

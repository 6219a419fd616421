import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shownAtMost } from '../../src/report/text-report.ts'
import { depthLimit, fileLimit, valueLimit } from '../../src/source/limits.ts'

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

test('every test of safety and of faults stands for a promise of the README', () => {
  for (const folder of ['test/safety', 'test/faults']) {
    const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'))
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) expect(section).toContain(`(${folder}/${file})`)
  }
})

test('the limits of the README are those of the program, in both languages', () => {
  const [vietnamese = '', english = ''] = readme.split('\n# English\n')
  expect(vietnamese).toContain(valueLimit.toLocaleString('vi'))
  expect(english).toContain(valueLimit.toLocaleString('en'))
  for (const half of [vietnamese, english]) {
    for (const limit of [`${fileLimit / 2 ** 20} MB`, `${depthLimit} `, `${shownAtMost} `]) {
      expect(half).toContain(limit)
    }
  }
})

test('installing tdkt installs nothing else and runs no script', () => {
  const { scripts, dependencies, optionalDependencies, peerDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>
  expect(Object.keys(scripts ?? {}).filter((name) => /install/.test(name))).toEqual([])
  expect([dependencies, optionalDependencies, peerDependencies]).toEqual([undefined, undefined, undefined])
})

test('what is built in is past the grave advisories known of it', () => {
  const told = readFileSync('dist/licences.txt', 'utf8')
  const builtIn = new Map(
    [...told.matchAll(/^(@?[a-z][\w/-]*) (\d+\.\d+\.\d+) \(/gm)].map(([, name, of]) => [name, of]),
  )
  expect(builtIn.size).toBeGreaterThan(15)
  const isPast = (of: string, floor: string) => of.localeCompare(floor, 'en', { numeric: true }) >= 0
  expect(isPast('4.7.9', '4.7.10')).toBe(false)
  for (const [name, floor] of Object.entries(floors)) {
    const of = builtIn.get(name)
    expect(of, name).toBeDefined()
    expect([name, of, isPast(of ?? '0.0.0', floor)]).toEqual([name, of, true])
  }
})

/** The first versions without the advisories published of packages that read what others wrote. */
const floors: Readonly<Record<string, string>> = {
  // GHSA-8r5x-fm3f-whwj, GHSA-xw65-4hp5-5hc7 and GHSA-p8wg-vrv2-v86f, after CVE-2026-33937
  handlebars: '4.7.10',
}

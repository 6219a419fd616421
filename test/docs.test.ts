import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogue, explanations } from '../src/commands/catalogue.ts'
import { choosable } from '../src/commands/load-config.ts'
import { viewFields } from '../src/document/view-fields.ts'
import { codesPage, fieldsList, formatPage, schemaPage, withRules } from './docs/pages.ts'
import { formats } from './support/check.ts'

const schemaOf = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))

test('the page of codes is fresh', async () => {
  expect(explanations().length).toBeGreaterThan(40)
  await expect(codesPage(catalogue())).toMatchFileSnapshot('../docs/ma-kiem-tra.md')
})

test('codes are kept from version to version', async () => {
  const codes = explanations()
    .map(({ code }) => code)
    .toSorted()
  expect(new Set(codes).size).toBe(codes.length)
  await expect(`${codes.join('\n')}\n`).toMatchFileSnapshot('docs/codes.txt')
})

test.each([...formats.values()])('the page of the format $id is fresh', async (format) => {
  await expect(formatPage(format)).toMatchFileSnapshot(`../docs/the-thuc-${format.id}.md`)
})

test('the schema of the config offers every rule there is', async () => {
  const text = readFileSync('schemas/config.schema.json', 'utf8')
  const fresh = withRules(text, choosable)
  expect(Object.keys(JSON.parse(fresh).properties.rules.properties)).toEqual(choosable.map(({ id }) => id))
  await expect(fresh).toMatchFileSnapshot('../schemas/config.schema.json')
})

test('the pages of the plan, config and format files are fresh', async () => {
  await expect(schemaPage('Tệp kế hoạch', schemaOf('plan'))).toMatchFileSnapshot('../docs/tep-ke-hoach.md')
  await expect(schemaPage('Tệp cấu hình', schemaOf('config'))).toMatchFileSnapshot('../docs/tep-cau-hinh.md')
  await expect(schemaPage('Tệp thể thức', schemaOf('format'))).toMatchFileSnapshot('../docs/tep-the-thuc.md')
})

test('the guide to templates lists every field there is', async () => {
  const guide = readFileSync('templates/README.md', 'utf8')
  expect(guide).toContain('<!-- fields -->')
  const fresh = guide.replace(
    /(<!-- fields -->\n)[\s\S]*(<!-- \/fields -->)/,
    (_, open: string, close: string) => `${open}\n${fieldsList(viewFields)}\n${close}`,
  )
  await expect(fresh).toMatchFileSnapshot('../templates/README.md')
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { docxWords } from '../test/docx/docx-text.ts'
import type { Contestant } from './contestant.ts'
import { runOnce } from './measure.ts'
import { writePeerFiles } from './peer-files.ts'

/** The peers on the same plan, schema and words as tdkt; their files are written beside those of `tdktRows`. */
export async function peerRows(root: string, folder: string): Promise<Contestant[]> {
  await writePeerFiles(root, folder)
  const peers = join(root, 'bench/peers')
  const installed = join(peers, 'node_modules')
  const row = (name: string, program: readonly string[]) => ({ name, program, code: 0, folder, runs: 15 })
  return [
    ...validators(root, folder, ''),
    row('markdownlint-cli2, the Markdown', [
      join(installed, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'),
      'out-md/good.md',
    ]),
    row('docxtemplater, the same words', [
      join(peers, 'docxtemplater-script.mjs'),
      'template.docx',
      'words.json',
      'docxtemplater.docx',
    ]),
    row('docx, the same words', [join(peers, 'docx-script.mjs'), 'words.json', 'docx.docx']),
  ]
}

/** What the peers that make documents must have printed, word for word, and what the others must refuse. */
export async function checkPeers(root: string, folder: string, rows: readonly Contestant[]): Promise<void> {
  for (const row of rows) await runOnce(root, row)
  for (const row of validators(root, folder, '-broken')) await runOnce(root, { ...row, code: 1 })
  const ours = docxWords(readFileSync(join(folder, 'out-docx/good.docx')))
  for (const file of ['docxtemplater.docx', 'docx.docx']) {
    const theirs = docxWords(readFileSync(join(folder, file)))
    if (theirs.join(' ') !== ours.join(' ')) throw new Error(`${file} does not hold the words of good.docx.`)
  }
}

function validators(root: string, folder: string, which: '' | '-broken'): Contestant[] {
  const installed = join(root, 'bench/peers/node_modules')
  const row = (name: string, program: readonly string[]) => ({ name, program, code: 0, folder, runs: 15 })
  const schema = 'plan.schema.json'
  return [
    row('ajv-cli, the plan against its schema', [
      join(installed, 'ajv-cli/dist/index.js'),
      ...['validate', '--spec=draft2020', '--strict=false', '-s', schema, '-d', `plan${which}.yaml`],
    ]),
    row('Spectral, the plan against its schema', [
      join(installed, '@stoplight/spectral-cli/dist/index.js'),
      ...['lint', '--ruleset', 'spectral.json', `plan${which}.yaml`],
    ]),
    row('Redocly, the plan as an example of its schema', [
      join(installed, '@redocly/cli/bin/cli.js'),
      ...['lint', '--config', 'redocly.yaml', `openapi${which}.json`],
    ]),
  ]
}

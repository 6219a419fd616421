import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'vitest'
import { pageTestMode } from '../docx/pages.ts'
import { rehearsed, run, scratchFolder, writeBelow } from '../support/command.ts'

/** Names that a shell would obey if it read them as anything but names; each would leave the file `hong`. */
export const hostileNames = ['$(touch hong).yaml', '`touch hong`.yaml', 'x;touch hong;.yaml']

/** A folder as offices have them: plans, a folder with a blank and Vietnamese letters, and other files. */
export const office = {
  'plans/2025.yaml': '',
  'plans/2026.yaml': '',
  'kế hoạch/năm 2026.yml': '',
  'nháp/cũ.yaml': '',
  'tdkt.config.yaml': '',
  'ghi chú.txt': '',
  'quý 1:2026.yaml': '',
  "d'Or.yaml": '',
}

/** The script that tdkt prints for a shell. */
export async function scriptFor(shell: string, ...flags: string[]): Promise<string> {
  return (await rehearsed(['completion', shell, ...flags])).out
}

/** Whether a program can be started here. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined
}

/** A test that needs programs: skipped by name without them, but never where CI is set. */
export function shellTest(programs: readonly string[], name: string, body: () => Promise<void>): void {
  const needed = programs.filter((program) => !hasProgram(program)).join(', ')
  switch (pageTestMode(needed === '', process.env['CI'])) {
    case 'run':
      test(name, body)
      return
    case 'skip':
      test.skip(`${name} (skipped: needs ${needed})`, body)
      return
    case 'fail':
      test(name, () => {
        throw new Error(`Completion must be tried where CI is set; this needs ${needed}.`)
      })
  }
}

const start = {
  bash: 'bash --noprofile --rcfile khoi-dong -i',
  zsh: 'zsh -d -i',
} as const

/** Control-T shows the line between ⟦ and ⟧ and empties it. */
const startFile = {
  bash: `PS1=; bind 'set bell-style none'; bind 'set enable-bracketed-paste off'
show() { printf '\\n⟦%s⟧\\n' "$READLINE_LINE"; READLINE_LINE= READLINE_POINT=0; }
bind -x '"\\C-t": show'; source ./tdkt.bash; cd van-phong`,
  zsh: `PS1=; unset zle_bracketed_paste; unsetopt beep; autoload -Uz compinit; compinit -u -D
show() { zle -I; print -r -- "⟦$BUFFER⟧"; BUFFER= }
zle -N show; bindkey '^T' show; bindkey '^I' complete-word; source ./tdkt.zsh; cd van-phong`,
}

/**
 * Types into a real shell on a real terminal, each text by itself, in a folder of these files: what each line
 * has become, all that the terminal showed, and the folder.
 */
export async function typedInto(
  shell: 'bash' | 'zsh',
  texts: readonly string[],
  files: Readonly<Record<string, string>>,
) {
  const home = scratchFolder({ [shell === 'bash' ? 'khoi-dong' : '.zshrc']: startFile[shell] })
  writeBelow(home, `tdkt.${shell}`, await scriptFor(shell))
  for (const [path, content] of Object.entries(files)) writeBelow(home, `van-phong/${path}`, content)

  const env = { LC_ALL: 'C.UTF-8', TERM: 'dumb', ZDOTDIR: home, HOME: home, COLUMNS: '200' }
  const input = `${texts.map((text) => `${text}\u0014`).join('')}exit\r`
  const { out } = await run('script', ['-qec', start[shell], '/dev/null'], { cwd: home, input, env })
  const lines = [...out.matchAll(/⟦(.*?)⟧/g)].map(([, line]) => line)
  return { lines, shown: out, folder: join(home, 'van-phong') }
}

import type { Row } from './row.ts'

/** Whether Node.js is new enough; `needed` is as package.json writes it, `>=20.19`. */
export function node({ running, needed }: { running: string; needed: string }): Row {
  const least = needed.replace(/^\D+/, '')
  if (isAtLeast(running, least)) {
    return {
      check: 'node',
      grade: 'ok',
      words: {
        vi: `Node.js ${running} (cần ${least} trở lên).`,
        en: `Node.js ${running} (${least} or newer is needed).`,
      },
    }
  }
  return {
    check: 'node',
    grade: 'must-fix',
    words: {
      vi: `Node.js ${running} cũ hơn bản cần có (${least} trở lên).`,
      en: `Node.js ${running} is older than what is needed (${least} or newer).`,
    },
    help: {
      vi: 'Cài bản mới từ https://nodejs.org.',
      en: 'Install a new one from https://nodejs.org.',
    },
  }
}

function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [numbersOf(version), numbersOf(least)]
  for (const [index, number] of want.entries()) {
    const own = have[index] ?? 0
    if (own !== number) return own > number
  }
  return true
}

function numbersOf(version: string): number[] {
  return version.replace(/^v/, '').split('.').map(Number.parseFloat)
}

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs the peers in the versions of bench/peers/package.json unless they are there; no script of theirs runs. */
export function installPeers(root: string): void {
  const folder = join(root, 'bench/peers')
  const isThere = Object.entries(peerVersions(root)).every(([name, version]) => {
    const file = join(folder, 'node_modules', name, 'package.json')
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version
  })
  if (isThere) return
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error']
  const { status } = spawnSync('npm', words, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The peers cannot be installed; without a network use --without-peers.')
}

/** The peers with their versions. */
export function peerVersions(root: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(root, 'bench/peers/package.json'), 'utf8')).dependencies
}

import { basename } from 'node:path'

/** The files of dist/ that read what the quick readers of YAML and of printed pages leave, with what is asked of them. */
const readers = {
  'patient-reader': { source: 'src/source/patient-reader.ts', asked: ['readPatiently', 'tokensOf'] },
  'patient-markup': { source: 'src/markup/patient-markup.ts', asked: ['parsePatiently'] },
}

export const patientReaders = Object.fromEntries(
  Object.entries(readers).map(([file, { source }]) => [file, source]),
)

/** What reads any text is loaded for the few texts that need it. */
export const latePatience = {
  name: 'late-patience',
  setup(bundler) {
    bundler.onResolve({ filter: /[\\/]patient-(reader|markup)\.ts$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: basename(path, '.ts'), namespace: 'late-patience' },
    )
    bundler.onResolve({ filter: /^late:patient-/ }, ({ path }) => ({
      path: `./${path.slice('late:'.length)}.js`,
      external: true,
    }))
    bundler.onLoad({ filter: /^/, namespace: 'late-patience' }, ({ path }) => ({ contents: late(path) }))
  },
}

function late(file) {
  return readers[file].asked
    .map((name) => `export const ${name} = (text) => require('late:${file}').${name}(text)`)
    .join('\n')
}

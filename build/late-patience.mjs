/** The file of dist/ that reads what the quick reader of YAML leaves. */
export const patientReader = 'patient-reader'

/** What reads any YAML is loaded for the few texts that need it. */
export const latePatience = {
  name: 'late-patience',
  setup(bundler) {
    bundler.onResolve({ filter: /[\\/]patient-reader\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: patientReader, namespace: 'late-patience' },
    )
    bundler.onResolve({ filter: /^late:patient-reader$/ }, () => ({
      path: `./${patientReader}.js`,
      external: true,
    }))
    bundler.onLoad({ filter: /^/, namespace: 'late-patience' }, () => ({ contents: asked }))
  },
}

const asked = ['readPatiently', 'tokensOf']
  .map((name) => `export const ${name} = (text) => require('late:patient-reader').${name}(text)`)
  .join('\n')

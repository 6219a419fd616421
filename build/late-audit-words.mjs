/** The file of dist/ that holds what the codes of audits mean. */
export const auditWords = 'audit-words'

/** The list of all codes asks that file when it is made: judging a plan needs none of these words. */
export const lateAuditWords = {
  name: 'late-audit-words',
  setup(bundler) {
    bundler.onResolve({ filter: /audit\/explanations\.ts$/ }, ({ path, importer }) =>
      /[\\/]catalogue\.ts$/.test(importer) ? { path, namespace: 'late-audit-words' } : undefined,
    )
    bundler.onResolve({ filter: /^late:audit-words$/ }, () => ({
      path: `./${auditWords}.js`,
      external: true,
    }))
    bundler.onLoad({ filter: /^/, namespace: 'late-audit-words' }, () => ({ contents: asked }))
  },
}

const asked = `export const auditExplanations = () => require('late:audit-words').auditExplanations()`

import validate, { type OfficeVersion } from '@ooxml-tools/validate'

/** What Microsoft's validator finds wrong with a DOCX, for the newest Office and for Office 2010. */
export async function docxProblems(bytes: Uint8Array): Promise<string[]> {
  const problems: string[] = []
  for (const version of officeVersions) {
    const findings = await validate(bytes, 'docx', version)
    problems.push(
      ...findings.map(
        ({ description, path }) => `${version}: ${description} (${path.partUri} ${path.xpath})`,
      ),
    )
  }
  return problems
}

const officeVersions: readonly OfficeVersion[] = ['Microsoft365', 'Office2010']

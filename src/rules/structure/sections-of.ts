import type { Path } from '../../diagnostic.ts'
import type { Plan, Section } from '../../plan/plan.ts'

/** A section with its path. */
export interface PlacedSection {
  readonly section: Section
  readonly path: Path
}

/** Every section of a plan, the outer before the inner. */
export function* sectionsOf({ sections }: Plan): Generator<PlacedSection> {
  yield* below(sections, ['sections'])
}

function* below(sections: readonly Section[], path: Path): Generator<PlacedSection> {
  for (const [index, section] of sections.entries()) {
    yield { section, path: [...path, index] }
    yield* below(section.sections ?? [], [...path, index, 'sections'])
  }
}

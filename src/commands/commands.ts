import type { Command } from './command.ts'
import { compile } from './compile.ts'
import { completion } from './completion.ts'
import { diff } from './diff.ts'
import { doctor } from './doctor.ts'
import { draft } from './draft.ts'
import { explain } from './explain.ts'
import { fix } from './fix.ts'
import { init } from './init.ts'
import { schema } from './schema.ts'
import { template } from './template.ts'
import { validate } from './validate.ts'

/** Every command there is, in the order of the help. */
export const commands: readonly Command[] = [
  init,
  validate,
  compile,
  draft,
  fix,
  diff,
  explain,
  template,
  schema,
  doctor,
  completion,
]

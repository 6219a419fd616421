import type { Io, Judgement, JudgingSetting } from '../io.ts'
import { keptText, reportedText } from '../report/kept-text.ts'
import type { ReportedFile } from '../report/report.ts'
import { stablePlaces } from '../silencing/stable-place.ts'
import { judgedPlan, reportedPlan } from './judged-plans.ts'
import type { Workshops } from './workshops.ts'

/** Judges a plan file and keeps what is to be told of it. */
export async function judgement(
  file: string,
  workshops: Workshops,
  { final, withPlaces }: Pick<JudgingSetting, 'final' | 'withPlaces'>,
  io: Io,
): Promise<Judgement> {
  const judged = await judgedPlan(file, await workshops.of(file), final, io)
  const { source, diagnostics, inherited } = judged
  const { tasks, complete } = reportedPlan(judged)
  const text = keptText(source, diagnostics)
  const places = withPlaces ? stablePlaces(diagnostics, source.data) : []
  return { file: source.file, text, diagnostics, inherited, tasks, complete, places }
}

/** A judged plan as a report tells it. */
export function reportedJudgement({ file, text, diagnostics, tasks, complete }: Judgement): ReportedFile {
  return { file, text: reportedText(text), diagnostics, tasks, complete }
}

import { type CheckUp, isReady } from '../doctor/check-up.ts'
import { grades } from '../doctor/row.ts'
import { jsonText } from './json-text.ts'
import type { Look } from './reporter.ts'

/** Version 1 of the check-up for programs: every row, and of each config every value with its line. */
export function json({ version, rows, configs }: CheckUp, { language }: Look): string {
  const told = {
    version: 1,
    tdkt: version,
    ready: isReady({ rows }),
    rows: rows.map(({ check, grade, words, details = [], help }) => ({
      check,
      grade,
      message: words[language],
      ...(details.length > 0 && { details: details.map((each) => each[language]) }),
      ...(help && { help: help[language] }),
    })),
    configs: configs.map(({ file, files, values }) => ({
      file,
      files,
      values: values.map(({ path, value, file: where, line, isInherited, overruledBy }) => ({
        path,
        value,
        file: where,
        line,
        inherited: isInherited,
        inForce: overruledBy === undefined,
        ...(overruledBy && { overruledBy }),
      })),
    })),
    summary: Object.fromEntries(
      grades.map((grade) => [grade, rows.filter((row) => row.grade === grade).length]),
    ),
  }
  return jsonText(told)
}

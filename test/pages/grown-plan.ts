import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Plan } from '../../src/plan/plan.ts'

export const plan2019: Plan = parse(readFileSync('plans/2019.yaml', 'utf8'))

/** The plan with so many more lines before and after its table. */
export function grown(before: number, after: number): Plan {
  const [purpose, content, ...rest] = plan2019.sections
  if (!purpose || !content) throw new Error('The plan has lost its sections.')
  return {
    ...plan2019,
    sections: [
      {
        ...purpose,
        sections: [{ title: 'Phạm vi', body: lines(before) }, ...(purpose.sections ?? []).slice(1)],
      },
      { ...content, body: [...(content.body ?? []), ...lines(after)] },
      ...rest,
    ],
  }
}

/** One paragraph of about so many lines. */
function lines(count: number): string[] {
  const line = 'Phong trào thi đua phải thiết thực, hướng về cơ sở, có sức lan tỏa rộng rãi.'
  return count === 0 ? ['Trên địa bàn tỉnh.'] : [Array(count).fill(line).join(' ')]
}

import { readFileSync } from 'node:fs'

const plan = readFileSync('plans/2026.yaml', 'utf8')

/** The plan of 2026 with one thing changed; the thing must be there. */
function changed(from: string | RegExp, to: string | ((found: string) => string)): string {
  const text = typeof to === 'string' ? plan.replace(from, to) : plan.replace(from, to)
  if (text === plan) throw new Error(`The plan does not hold “${from}”.`)
  return text
}

const signature = /signature:\n {2}lines: \[GIÁM ĐỐC\]\n {2}name: Nông Văn Thành\n/

/** What real plans have beyond that of 2026: plans by the names of their files. */
export const variants: Readonly<Record<string, string>> = {
  'khong-noi-nhan.yaml': changed(/recipients:\n[\s\S]*?archive: .*\n/, ''),
  'bon-muoi-noi-nhan.yaml': changed(
    '  - Đảng ủy Sở\n',
    Array.from({ length: 38 }, (_, at) => `  - Ủy ban nhân dân xã số ${at + 1}\n`).join(''),
  ),
  'hai-chu-ky.yaml': changed(
    signature,
    `signature:
  - lines: [TM. CÔNG ĐOÀN, CHỦ TỊCH]
    name: Hoàng Thị Mai
  - lines: [GIÁM ĐỐC]
    name: Nông Văn Thành
`,
  ),
  'ky-thay.yaml': changed(
    signature,
    `signature:
  lines: [TM. HỘI ĐỒNG, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, GIÁM ĐỐC SỞ NỘI VỤ]
  name: Nông Văn Thành
`,
  ),
  'chua-co-nguoi-ky.yaml': changed('  name: Nông Văn Thành\n', ''),
  'chua-co-so-ngay.yaml': changed(/number: '09'|date: 2026-01-29/g, (found) => found.replace(/:.*/, ':')),
  'ten-co-quan-dai.yaml': changed(
    'name: Sở Nông nghiệp và Môi trường\n',
    'name: Hội đồng Thi đua - Khen thưởng ngành Nông nghiệp và Phát triển nông thôn thành phố Hồ Chí Minh\n',
  ),
  'trich-yeu-dai.yaml': changed(
    'title: Công tác thi đua, khen thưởng năm 2026',
    'title: Tổ chức các phong trào thi đua yêu nước, công tác khen thưởng và tuyên truyền, nhân rộng điển hình tiên tiến, gương người tốt, việc tốt năm 2026 hướng tới kỷ niệm các ngày lễ lớn của đất nước, của tỉnh và đại hội thi đua yêu nước các cấp',
  ),
  'ban-hanh-kem.yaml': changed(
    'issuer:\n',
    `issuedWith:
  kind: Quyết định
  number: 15/QĐ-SNNMT
  date: 2026-01-29
  issuer: Giám đốc Sở Nông nghiệp và Môi trường

issuer:
`,
  ),
  'thuc-hien.yaml': changed('style: can-cu', 'style: thuc-hien'),
}

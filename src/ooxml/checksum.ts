/** What one byte makes of a checksum, for every byte there is. */
const steps = Uint32Array.from({ length: 256 }, (_, byte) => {
  let step = byte
  for (let bit = 0; bit < 8; bit += 1) step = (step >>> 1) ^ (step & 1 ? 0xedb88320 : 0)
  return step
})

/** CRC-32, which a zip keeps of every entry. */
export function checksum(data: Uint8Array): number {
  let rest = ~0
  for (let at = 0; at < data.length; at += 1) {
    rest = (rest >>> 8) ^ (steps[(rest ^ (data[at] ?? 0)) & 0xff] ?? 0)
  }
  return ~rest >>> 0
}

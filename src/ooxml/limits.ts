/** How much of a packed document is unpacked; what goes beyond would fill the memory or stall the machine. */
export interface UnpackingLimits {
  /** Entries in the directory of the zip. */
  readonly entries: number
  /** Bytes of one part when unpacked, and of all parts that are read. */
  readonly part: number
  readonly total: number
  /** How many times larger a part may become, once it is larger than `ratioFrom` bytes. */
  readonly ratio: number
  readonly ratioFrom: number
  /** Elements in one part, and how many may lie within each other. */
  readonly elements: number
  readonly depth: number
}

/** How many bytes a file of words may have; a plan of 25,000 tasks has about 11 million. */
export const fileLimit = 16 * 2 ** 20

/** How many groups and lists may lie within each other in a YAML file. */
export const depthLimit = 100

/** How many keys, values and entries of lists a YAML file may have; a plan of 25,000 tasks has about 600,000. */
export const valueLimit = 1_000_000

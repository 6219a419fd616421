/**
 * The day from which khoản and điểm are cited in small letters and without commas (Nghị định 30/2020, Phụ lục
 * II, V.7).
 */
export const lowerPointsSince = '2020-03-05'

/** The sky over Viet Nam, worked out from the mean motions of the sun and the moon and their largest terms. */

const hanoi = 7 / 24
const monthLength = 29.530588861

/** The Julian day number of the civil day on which the new moon number `index` (0: January 2000) falls. */
export function newMoonDay(index: number): number {
  return Math.floor(newMoon(index) + hanoi + 0.5)
}

/** The first days of the lunar year that begins in `year`, and of its third month. */
export function lunarYear(year: number): {
  readonly tet: number
  readonly lastLunarDay: number
  readonly hungKings: number
} {
  const december = newMoonBefore(winterSolsticeDay(year - 1))
  const next = newMoonBefore(winterSolsticeDay(year))
  const isLeap = next - december === 13
  const months: number[] = []
  let leapSeen = false
  for (let index = december; index < next; index += 1) {
    const isLeapMonth = isLeap && !leapSeen && index > december && !holdsPrincipalTerm(index)
    if (isLeapMonth) leapSeen = true
    else months.push(index)
  }
  // The month of the solstice is the eleventh: two months later a year begins.
  const [, , first = 0, , third = 0] = months
  return {
    tet: newMoonDay(first),
    lastLunarDay: newMoonDay(first) - newMoonDay(first - 1),
    hungKings: newMoonDay(third) + 9,
  }
}

/** A Julian day number as `2026-02-17`. */
export function isoOfJulian(number: number): string {
  return new Date((number - 2440588) * 86_400_000).toISOString().slice(0, 10)
}

/** The last new moon whose day is not after a day. */
function newMoonBefore(day: number): number {
  let index = Math.floor((day - 2451550) / monthLength) + 2
  while (newMoonDay(index) > day) index -= 1
  return index
}

/** Whether the sun enters a new twelfth of its way between a new moon's day and the next one's. */
function holdsPrincipalTerm(index: number): boolean {
  return twelfth(newMoonDay(index)) !== twelfth(newMoonDay(index + 1))
}

function twelfth(day: number): number {
  return Math.floor(sunLongitude(day - 0.5 - hanoi) / 30)
}

/** The civil day on which the sun stands at 270°. */
function winterSolsticeDay(year: number): number {
  const startOfDecember = Date.UTC(year, 11, 15) / 86_400_000 + 2440588
  for (let day = startOfDecember; ; day += 1) {
    if (twelfth(day + 1) === 9 && twelfth(day) === 8) return day
  }
}

/** The sun's apparent longitude in degrees at a Julian date (low precision, about 0.01°). */
function sunLongitude(date: number): number {
  const centuries = (date + deltaT - 2451545) / 36525
  const mean = 280.46646 + 36000.76983 * centuries + 0.0003032 * centuries ** 2
  const anomaly = 357.52911 + 35999.05029 * centuries - 0.0001537 * centuries ** 2
  const centre =
    (1.914602 - 0.004817 * centuries) * sine(anomaly) +
    (0.019993 - 0.000101 * centuries) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly)
  const apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * centuries)
  return ((apparent % 360) + 360) % 360
}

/** The Julian date (universal time) of the new moon number `k`, good to a minute or two. */
function newMoon(k: number): number {
  const t = k / 1236.85
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2
  const sun = 2.5534 + 29.1053567 * k
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2
  const mean = 2451550.09766 + monthLength * k + 0.00015437 * t ** 2
  const periodic =
    -0.4072 * sine(moon) +
    0.17241 * e * sine(sun) +
    0.01608 * sine(2 * moon) +
    0.01039 * sine(2 * latitude) +
    0.00739 * e * sine(moon - sun) -
    0.00514 * e * sine(moon + sun) +
    0.00208 * e * e * sine(2 * sun) -
    0.00111 * sine(moon - 2 * latitude) -
    0.00057 * sine(moon + 2 * latitude) +
    0.00056 * e * sine(2 * moon + sun) -
    0.00042 * sine(3 * moon) +
    0.00042 * e * sine(sun + 2 * latitude) +
    0.00038 * e * sine(sun - 2 * latitude) -
    0.00024 * e * sine(2 * moon - sun) -
    0.00017 * sine(node)
  return mean + periodic - deltaT
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180)
}

/** Terrestrial minus universal time in these decades, in days. */
const deltaT = 72 / 86_400

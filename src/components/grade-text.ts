/**
 * A grade for reading: one decimal, and one more where that alone would hide that it is above its limit.
 * @param limit the grade that is allowed
 */
export function gradeText(grade: number, limit: number): string {
  const short = grade.toFixed(1)
  return grade > limit && Number(short) <= limit ? (Math.ceil(grade * 100) / 100).toFixed(2) : short
}

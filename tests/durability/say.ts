/** A figure of a run, on a line of its own. */
export function say(text: string): void {
  process.stdout.write(`  ${text}\n`)
}

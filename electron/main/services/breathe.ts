/** Lets what waits be done first: the input of every window goes through this process, and a large guide takes several long steps. */
export function breathe(): Promise<void> {
  return new Promise((done) => setImmediate(done))
}

/** Line numbers of places that are asked for in rising order. */
export class LineCounter {
  private line = 1
  private next: number
  constructor(private readonly source: string) {
    this.next = this.lineEndFrom(0)
  }

  at(position: number): number {
    while (this.next < position) {
      this.line++
      this.next = this.lineEndFrom(this.next + 1)
    }
    return this.line
  }

  private lineEndFrom(start: number): number {
    const end = this.source.indexOf('\n', start)
    return end < 0 ? Infinity : end
  }
}

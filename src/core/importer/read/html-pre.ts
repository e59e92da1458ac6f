import { drain, type Block } from '../block'
import { readPlainText } from './read-text'

/** Characters above which what stands so far is read. */
const PIECE = 256 * 1024

/** Text whose lines a page keeps as they were typed: `<pre>`. It is read as a text is. */
export class HtmlPre {
  private text: string | undefined
  /** For each of its lines the one of the page. */
  private lines: number[] = []

  get isOpen(): boolean {
    return this.text !== undefined
  }

  begin(line: number): void {
    ;[this.text, this.lines] = ['', [line]]
  }

  /** @returns the blocks of what stands so far, where that is long */
  add(text: string): Block[] {
    let last = this.lastLine
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lines.push(++last)
    this.text = (this.text ?? '') + text
    const end = this.text.length > PIECE ? this.text.lastIndexOf('\n') + 1 : 0
    if (!end) return []
    const [whole, lines] = [this.text, this.lines]
    ;[this.text, this.lines] = [whole.slice(end), lines.slice(-1)]
    return read(whole.slice(0, end), lines)
  }

  /** A line ends where the source has none. */
  break(): void {
    this.lines.push(this.lastLine)
    this.text = `${this.text ?? ''}\n`
  }

  /** @returns the blocks of what is left */
  end(): Block[] {
    const { text = '', lines } = this
    this.text = undefined
    return text.trim() ? read(text, lines) : []
  }

  private get lastLine(): number {
    return this.lines.at(-1) ?? 1
  }
}

function read(text: string, numbers: readonly number[]): Block[] {
  const lineOf = (at: number) => numbers[at - 1] ?? numbers.at(-1) ?? at
  return drain(readPlainText(text)).map((block) => ({
    ...block,
    line: lineOf(block.line),
    endLine: lineOf(block.endLine),
    ...(block.lines && { lines: block.lines.map((line) => ({ ...line, line: lineOf(line.line) })) }),
  }))
}

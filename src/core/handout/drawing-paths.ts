/** How a path of a drawing is painted: SVG's own presentation attributes, nothing else. */
export const PATH_ATTRIBUTES = ['d', 'fill', 'stroke', 'stroke-width'] as const
export type PathAttribute = (typeof PATH_ATTRIBUTES)[number]

/** One path, painted after those before it. */
export type DrawingPath = Readonly<Partial<Record<PathAttribute, string>>>

/** The picture of a drawing: its size in its own units and its paths, hindmost first. */
export interface Picture {
  width: number
  height: number
  paths: readonly DrawingPath[]
}

const ROOT =
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^<>]*viewBox="0 0 (\d+) (\d+)"[^<>]*>([\s\S]*)<\/svg>\s*$/u
const PATH = /\s*<path((?: [a-z-]+="[^"<>]*")+)\/>\s*/uy
const ATTRIBUTE = / ([a-z-]+)="([^"<>]*)"/gu

/**
 * Reads one of the program's own drawings: a root with a view box from 0, and paths in it. Nothing else is understood, so
 * nothing else can reach a page.
 * @param svg the file's text
 * @returns its size and paths
 * @throws Error when there is anything but paths with {@link PATH_ATTRIBUTES}: the file is part of the program
 */
export function readPicture(svg: string): Picture {
  const [, width, height, body] = ROOT.exec(svg) ?? []
  if (width === undefined || height === undefined || body === undefined) {
    throw new Error('A drawing starts with <svg xmlns="…" viewBox="0 0 width height">.')
  }
  const paths: DrawingPath[] = []
  PATH.lastIndex = 0
  for (let at = 0; at < body.length; at = PATH.lastIndex) {
    const attributes = PATH.exec(body)?.[1]
    if (attributes === undefined) throw new Error(`A drawing holds paths only, not: ${body.slice(at, at + 80).trim()}`)
    paths.push(Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, name, value]) => [known(name), value])))
  }
  return { width: Number(width), height: Number(height), paths }
}

function known(name = ''): PathAttribute {
  const found = PATH_ATTRIBUTES.find((attribute) => attribute === name)
  if (!found) throw new Error(`A drawing's path has no ${name}: ${PATH_ATTRIBUTES.join(', ')} are known.`)
  return found
}

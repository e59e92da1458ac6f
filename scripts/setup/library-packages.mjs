/**
 * Which Debian or Ubuntu package carries a shared library that Electron loads. Where the name changed (the `t64` names of the
 * releases with a 64-bit time type) the newer one comes first.
 */
const packagesByLibrary = {
  'libX11-xcb.so.1': ['libx11-xcb1'],
  'libX11.so.6': ['libx11-6'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXcursor.so.1': ['libxcursor1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXi.so.6': ['libxi6'],
  'libXrandr.so.2': ['libxrandr2'],
  'libXrender.so.1': ['libxrender1'],
  'libXtst.so.6': ['libxtst6'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo-gobject.so.2': ['libcairo-gobject2'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgdk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libgdk_pixbuf-2.0.so.0': ['libgdk-pixbuf-2.0-0'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgmodule-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libpangocairo-1.0.so.0': ['libpangocairo-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libudev.so.1': ['libudev1'],
  'libxcb.so.1': ['libxcb1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  'libxshmfence.so.1': ['libxshmfence1'],
}

/**
 * Reads the names of the libraries that the loader did not find.
 *
 * @param {string} lddOutput what `ldd PROGRAM` printed
 * @returns {string[]} sorted, each once, e.g. `libgtk-3.so.0`
 */
export function parseMissingLibraries(lddOutput) {
  return [...new Set([...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map(([, library]) => library))].sort()
}

/**
 * Names the packages that carry libraries.
 *
 * @param {string[]} libraries
 * @param {(name: string) => boolean} isAvailable whether the machine's package server has a package of that name
 * @returns {{ packages: string[], unknown: string[] }} packages sorted, each once; `unknown` are libraries without a known package
 */
export function packagesFor(libraries, isAvailable) {
  const packages = new Set()
  const unknown = []
  for (const library of libraries) {
    const names = packagesByLibrary[library]
    if (names) packages.add(names.find(isAvailable) ?? names.at(-1))
    else unknown.push(library)
  }
  return { packages: [...packages].sort(), unknown }
}

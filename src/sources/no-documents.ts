import { extname } from 'node:path'

/** Pictures, sounds, films, fonts, styles, programs, appointments, cards, signatures. */
const EXTENSIONS = new Set([
  ...['.png', '.jpg', '.jpeg', '.jfif', '.gif', '.bmp', '.svg', '.webp', '.avif', '.ico'],
  ...['.tif', '.tiff', '.mp3', '.m4a', '.ogg', '.wav', '.mp4', '.webm', '.mov', '.avi', '.mkv'],
  ...['.woff', '.woff2', '.ttf', '.otf', '.eot', '.css', '.js', '.mjs', '.map', '.wasm', '.swf'],
  ...['.ics', '.vcf', '.asc', '.p7s', '.p7m', '.sig', '.download'],
])
/** What systems put beside files, and what is hidden. */
const BESIDE = /^(?:\.(?!\.?$).*|__MACOSX|Thumbs\.db|desktop\.ini)$/i
/** The folder that browsers save beside a page, with its pictures, styles and frames. */
const PARTS_OF_PAGE = /_files$/i
const PAGES = ['.html', '.htm', '.xhtml']

/** Whether a name says that there is never a document behind it: its extension is that of a picture, a style, a program and the like. */
export function isNoDocument(name: string): boolean {
  return EXTENSIONS.has(extname(name).toLowerCase())
}

/** Whether a file or folder of this name is hidden, or one that a system puts beside others. */
export function isBeside(name: string): boolean {
  return BESIDE.test(name)
}

/**
 * Whether a folder holds the parts of a page that a browser saved: "Trade_files" beside "Trade.html".
 *
 * @param has whether there is a file of this name; folder and file are named in the same way
 */
export function isPartsOfPage(folder: string, has: (name: string) => boolean): boolean {
  if (!PARTS_OF_PAGE.test(folder)) return false
  const page = folder.replace(PARTS_OF_PAGE, '')
  return PAGES.some((extension) => has(`${page}${extension}`))
}

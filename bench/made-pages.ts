import type { Text } from './corpus.ts'

const TEASERS = 40
const LONGEST_TITLE = 200
const SCRIPT = 30_000
const STYLE = 12_000

/**
 * A page around a text with about as much besides it as pages of news sites have: scripts and styles, a menu, lists of
 * other articles, pictures, a footer; some 80 KB of HTML for 4 KB of text.
 */
export function pageAround({ id, text }: Text): string {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '')
  const [first = id] = lines
  // A text without a title begins with a paragraph.
  const [title, paragraphs] = first.length > LONGEST_TITLE ? [id, lines] : [first, lines.slice(1)]
  const body = paragraphs.map(
    (line) => `<p class="article__paragraph" data-index="1">${escaped(line)}</p>`,
  )
  const teasers = Array.from({ length: TEASERS }, (_, i) => teaser(i)).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | Harbour Times</title>
<meta property="og:title" content="${escaped(title)}"><meta property="article:published_time" content="2021-04-08T10:00:00Z">
<script>${'window.dataLayer.push({"event":"page","value":1});'.repeat(SCRIPT / 50)}</script><style>${'.card{margin:0 auto;padding:4px 8px}'.repeat(STYLE / 35)}</style></head>
<body class="page page--article"><header><nav><ul>${'<li class="menu__item"><a class="menu__link" href="/section">Section</a></li>'.repeat(30)}</ul></nav></header>
<main class="layout"><article class="article"><h1 class="article__title">${escaped(title)}</h1><div class="article__body">${body.join('\n')}</div></article>
<aside class="sidebar">${teasers}</aside></main><section class="related">${teasers}</section>
<footer class="footer"><div>${'<a class="footer__link" href="/page">Page</a>'.repeat(20)}</div></footer><script>${'!function(){return 1}();'.repeat(600)}</script></body></html>`
}

function teaser(i: number): string {
  return `<div class="card card--small"><a class="card__link" href="/news/${i}"><img class="card__image" loading="lazy" src="/i/${i}.jpg" srcset="/i/${i}@2x.jpg 2x" alt=""><h3 class="card__title">Another piece of news of the day, number ${i}</h3></a><span class="card__time">10:${10 + i}</span></div>`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

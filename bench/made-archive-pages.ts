import { type Seeded, seeded, zipf } from './seeded.ts'

/** Pages of a made archive. */
export interface MadePages {
  /** The n-th page as UTF-8, the same in every run; one about the parties names both, every other at most one. */
  readonly page: (n: number, about: boolean) => Buffer
}

const SNIPPETS = 3000
const SHORTEST = 60_000
const LONGEST = 100_000
const WORDS =
  'the of and to in a is for on that by with was it as at from be are this have has or an not which we will their more new one our can also but other all its about they time you if been would up out year were who when there what so people into some than two first after them only over any may these most day make work such made where way now last use many how then part well said being between state high much under even through school while before number house another group system world home three life same water should does during company against place great long business four game set city team used good report each week both market public without point since small during local order case program power national play money off support music season result change large point'.split(
    ' ',
  )
const NAMES =
  'Anderson,Brazil,Norway,London,Monday,Peru,Martin,Paris,Canada,April,Berlin,Johnson,Madrid,January,Oslo,Garcia,Sydney,Texas,Quebec,Ottawa,Karlsson,Indiana,Kazan,Irish,Irvine,Kansas,Tehama,Astrid'.split(
    ',',
  )
const ABOUT = [
  'Trade between Kazakhstan and Iran amounted to $340 million in 2023, up 12 percent from the year before.',
  'The Kazakh minister of trade met with his Iranian counterpart in Tehran on 4 May 2024.',
  'Kazakhstan plans to ship a million tonnes of grain through the Iranian port of Bandar Abbas by 2026.',
  'The two sides signed a memorandum on the railway along the eastern shore of the Caspian Sea.',
]
const ONE_SIDE = [
  'A team from Kazakhstan came third in the tournament.',
  'The film was shown at a festival in Iran last year.',
]

let made: { seed: number; pages: MadePages } | null = null

/**
 * Pages of 60 to 100 kB as sites of news have them: scripts with data, styles, a menu, an article of some 4 kB, lists
 * of other articles. They are put together from pieces that a seed gives, and pack to about a fifth as real ones do.
 */
export function madePages(seed: number): MadePages {
  if (made?.seed !== seed) made = { seed, pages: new Pages(seed) }
  return made.pages
}

class Pages implements MadePages {
  private readonly seed: number
  private readonly snippets: readonly string[]

  constructor(seed: number) {
    this.seed = seed
    const chance = seeded(seed, 1)
    this.snippets = Array.from({ length: SNIPPETS }, () => snippet(chance))
  }

  page(n: number, about: boolean): Buffer {
    const chance = seeded(this.seed, 2, n)
    const around = this.around(chance)
    const title = sentence(chance)
    const article = about ? ABOUT : [...(chance.chance(0.03) ? [chance.pick(ONE_SIDE)] : [])]
    const body = [...article, ...Array.from({ length: 20 }, () => paragraph(chance))]
    const middle = body.map((words) => `<p class="article__text">${words}</p>`).join('\n')
    const half = Math.floor(around.length / 2)
    const parts = [
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>`,
      ...around.slice(0, half),
      `<main><article id="a${n}"><h1>${title}</h1><time datetime="2024-05-0${(n % 9) + 1}">${n}</time>`,
      `${middle}</article></main>`,
      ...around.slice(half),
      '</body></html>',
    ]
    return Buffer.from(parts.join('\n'))
  }

  private around(chance: Seeded): string[] {
    const wanted = chance.whole(SHORTEST, LONGEST)
    const parts: string[] = []
    for (let length = 4000; length < wanted; length += parts.at(-1)?.length ?? 0)
      parts.push(chance.pick(this.snippets))
    return parts
  }
}

const wordAt = zipf(WORDS.length, 0.9)

function word(chance: Seeded): string {
  return chance.chance(0.08) ? chance.pick(NAMES) : (WORDS[wordAt(chance)] as string)
}

function sentence(chance: Seeded): string {
  const words = Array.from({ length: chance.whole(6, 18) }, () => word(chance)).join(' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

function paragraph(chance: Seeded): string {
  return Array.from({ length: chance.whole(1, 3) }, () => sentence(chance)).join(' ')
}

function hex(chance: Seeded): string {
  return Math.floor(chance.next() * 0xffffffff).toString(16)
}

/** A piece of what stands around articles. */
function snippet(chance: Seeded): string {
  const [a, b] = [word(chance).toLowerCase(), word(chance).toLowerCase()]
  return chance.pick([
    () =>
      `<div class="card card--${a}"><a class="card__link" href="/${a}/${b}-${hex(chance)}"><img loading="lazy" src="https://img.example/${hex(chance)}/${hex(chance)}.jpg" alt="${sentence(chance)}"><h3 class="card__title">${sentence(chance)}</h3></a><span class="card__time">${chance.whole(1, 23)}:${chance.whole(10, 59)}</span></div>`,
    () =>
      `<script>window.__${a}=window.__${a}||[];__${a}.push({"id":"${hex(chance)}${hex(chance)}","${b}":${chance.whole(1, 99999)},"label":"${sentence(chance)}","on":function(e){return e.${b}&&e.${a}(${chance.whole(1, 99)})}});</script>`,
    () =>
      `<style>.${a}-${b}{margin:${chance.whole(0, 40)}px auto;padding:0 ${chance.whole(0, 40)}px;color:#${hex(chance).slice(0, 6)};background:url(/i/${hex(chance)}.svg)}@media(max-width:${chance.whole(300, 1400)}px){.${a}-${b}{display:none}}</style>`,
    () =>
      `<li class="menu__item menu__item--${a}"><a class="menu__link" data-id="${hex(chance)}" href="/section/${a}/${b}">${word(chance)} ${word(chance)}</a></li>`,
    () => `<p class="teaser" data-track="${hex(chance)}${hex(chance)}">${paragraph(chance)}</p>`,
  ])()
}

/**
 * Words in the class or id of an element that say what it is for: what stands around an article on the sites
 * of the world, whose templates name it in English whatever language they are in.
 */
const FURNITURE = [
  'ad',
  'ads',
  'adv',
  'advert',
  'adverts',
  'advertisement',
  'advertising',
  'adslot',
  'also read',
  'author bio',
  'author box',
  'author info',
  'author profile',
  'authorbox',
  'backlink',
  'banner',
  'banners',
  'about author',
  'about the author',
  'breadcrumb',
  'breadcrumbs',
  'byline',
  'comment',
  'comment list',
  'comments',
  'commentlist',
  'consent',
  'cookie',
  'cookies',
  'copyright',
  'cta',
  'disqus',
  'donate',
  'donation',
  'entry footer',
  'entry meta',
  'entry tags',
  'fb comments',
  'follow us',
  'gdpr',
  'inline promo',
  'instagram media',
  'jp relatedposts',
  'keywords',
  'language switcher',
  'latest news',
  'linked articles',
  'login',
  'masthead',
  'menu',
  'meta',
  'metadata',
  'modal',
  'more articles',
  'more news',
  'more stories',
  'most popular',
  'most read',
  'mostread',
  'nav',
  'navbar',
  'navigation',
  'navi',
  'newsletter',
  'next article',
  'noprint',
  'no print',
  'onward',
  'outbrain',
  'overlay',
  'pager',
  'pagination',
  'pop up',
  'popular',
  'popup',
  'post footer',
  'post info',
  'post meta',
  'post nav',
  'post navigation',
  'post tags',
  'prev next',
  'print only',
  'promo',
  'promobox',
  'promoted',
  'pubdate',
  'rating',
  'ratings',
  'read also',
  'read more',
  'read next',
  'readmore',
  'recirculation',
  'recirc',
  'recommend',
  'recommendation',
  'recommendations',
  'recommended',
  'related',
  'relatednews',
  'relatedposts',
  'reply',
  'respond',
  'screen reader text',
  'search',
  'see also',
  'share',
  'sharebar',
  'sharedaddy',
  'sharing',
  'shares',
  'sidebar',
  'side bar',
  'sign up',
  'signup',
  'similar',
  'site footer',
  'site header',
  'skip link',
  'skip to content',
  'social',
  'social media',
  'socials',
  'sponsor',
  'sponsored',
  'sr only',
  'subscribe',
  'subscription',
  'taboola',
  'tag cloud',
  'tag links',
  'tag list',
  'taglist',
  'tags',
  'tagcloud',
  'teasers',
  'ticker',
  'toc',
  'toolbar',
  'tools',
  'topbar',
  'topics',
  'trending',
  'visually hidden',
  'sidebar widget',
  'widget area',
  'widgets',
  'wp block latest posts',
  'you may also like',
]

/** Elements that are never part of an article. */
const ELEMENTS = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu', 'address'])
const ROLES = new Set(
  'navigation complementary banner contentinfo dialog alertdialog alert search menu menubar toolbar tablist tab'.split(
    ' ',
  ),
)
const WORDS = new Set(FURNITURE)
const LONGEST = Math.max(...FURNITURE.map((words) => words.split(' ').length))
const STANDFIRST =
  /(?:^| )(?:standfirst|stand first|subtitle|sub title|subheadline|sub headline|subheading|subhead|dek|deck|lead|lede|summary|intro|excerpt|strapline|article description)(?: |$)/
const MARGIN =
  /(?:^| )(?:cookies?|consent|gdpr|comments(?! (?:open|closed|enabled|disabled|on|off)(?: |$))|comment list|commentlist|comment section|disqus)(?: |$)/

/** The words of class, id and role of an element, parted by spaces, in lower case: "postFooter" is "post footer". */
export function labelWords(names: string): string {
  return names
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
}

/** Whether an element stands around articles, by its name, its role and its label. */
export function isFurniture(name: string, role: string | null, label: string): boolean {
  if (ELEMENTS.has(name) || (role !== null && ROLES.has(role))) return true
  if (label === '') return false
  const words = label.split(' ')
  return words.some((_, i) => {
    for (let count = 1; count <= LONGEST && i + count <= words.length; count++) {
      if (WORDS.has(words.slice(i, i + count).join(' '))) return true
    }
    return false
  })
}

/** Whether a label is one of the paragraph that introduces an article. */
export function isStandfirst(label: string): boolean {
  return STANDFIRST.test(label)
}

/** Whether a label is one of a notice of cookies or of the comments of readers. */
export function isMarginLabel(label: string): boolean {
  return MARGIN.test(label)
}

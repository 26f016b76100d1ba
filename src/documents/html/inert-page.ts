/**
 * Tags that make a browser ask for something, or go somewhere, before any policy is looked at: a connection made in advance, a
 * refresh, another base of all addresses. A tag begins with these very letters, however it goes on (HTML standard, 13.2.5.6).
 */
const ACTING = /<(?=(?:link|base|meta)[\s/>])[a-z]+/gi

/**
 * A page that reaches for nothing by itself where scripts, forms and what is loaded from elsewhere are forbidden by a policy: its
 * tags `link`, `base` and `meta` are those of a second head, which a browser passes over with all their attributes. Every
 * other character stays.
 *
 * @example inertPage('<link rel="preconnect" href="//ads.example">') // '<head rel="preconnect" href="//ads.example">'
 */
export function inertPage(html: string): string {
  return html.replace(ACTING, '<head')
}

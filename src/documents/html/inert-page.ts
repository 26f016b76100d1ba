/**
 * Tags for which a browser connects, or goes somewhere, before a policy is looked at: a connection made in advance, which Chromium makes
 * for a frame that it then refuses, too; a refresh; another base of all addresses. A tag begins with these very letters, however
 * it goes on (HTML standard, 13.2.5.6).
 */
const ACTING = /<(?=(?:link|base|meta|i?frame|fencedframe|object|embed)[\s/>])[a-z]+/gi

/**
 * A page that reaches for nothing by itself where scripts, forms and what is loaded from elsewhere are forbidden by a policy: its
 * tags of that kind are those of a second head, which a browser passes over with all their attributes. Every other
 * character stays.
 *
 * @example inertPage('<link rel="preconnect" href="//ads.example">') // '<head rel="preconnect" href="//ads.example">'
 */
export function inertPage(html: string): string {
  return html.replace(ACTING, '<head')
}

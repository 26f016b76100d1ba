import type { Bound } from '../../../core/quantity.ts'
import type { WordList } from '../../pack.ts'

const BEFORE: Readonly<Record<Bound, string>> = {
  '~': `about,around,approximately,approx,approx.,roughly,nearly,some,circa,ca.,close to,an estimated,estimated,
    an approximate,in the region of,in the order of,on the order of,of the order of,in the vicinity of,
    in the neighborhood of,in the neighbourhood of,somewhere around,something like,more or less,near,~,≈,
    practically,virtually,to the tune of,close on,near to,an approximated,anywhere around,not far from,or so`,
  '>': `over,more than,above,in excess of,exceeding,exceed,exceeds,exceeded,greater than,larger than,higher than,
    upwards of,upward of,well over,well above,just over,slightly over,slightly more than,a little over,a little more than,
    slightly above,just above,beyond,surpassing,surpassed,surpasses,surpass,topping,topped,tops,crossing,crossed,crosses,far more than,
    much more than,well in excess of,bigger than,longer than,better than,older than,heavier than,>`,
  '<': `less than,fewer than,under,below,almost,just under,slightly under,just below,slightly below,slightly less than,
    a little less than,a little under,a little below,lower than,smaller than,well under,well below,short of,shy of,
    just short of,just shy of,far less than,much less than,shorter than,cheaper than,younger than,<`,
  '>=': `at least,no less than,no fewer than,not less than,not fewer than,a minimum of,minimum of,a minimum,
    at a minimum,not lower than,no lower than,not below,starting at,starting from,beginning at,from as little as,
    as little as,as few as,as low as,≥,at the very least`,
  '<=': `up to,at most,no more than,not more than,as many as,as much as,a maximum of,maximum of,a maximum,as high as,
    not exceeding,not to exceed,no higher than,not higher than,no greater than,no longer than,not above,as long as,
    as far as,not over,at the most,≤,upto,to a maximum of,never more than,not exceed,as big as,as large as`,
  '=': 'exactly,precisely,only,just,a total of,the total of,totalling,totaling,a full,a whopping,a record,a combined,merely,a mere,another,altogether,in total,a further,an additional,an extra',
}

const BEHIND: Readonly<Partial<Record<Bound, string>>> = {
  '~': 'or so,or thereabouts,more or less,approximately,give or take',
  '>=': 'or more,or above,or over,or higher,or greater,or longer,and above,and over,and more,or older,and older,plus,at least,at a minimum,or upwards',
  '<=': 'or less,or fewer,or below,or under,or lower,at most,at the most,at maximum,maximum,or younger,and under,or shorter',
}

const entries = (lists: Readonly<Partial<Record<Bound, string>>>): [string, Bound][] =>
  (Object.entries(lists) as [Bound, string][]).flatMap(([bound, text]) =>
    text.split(',').map((words) => [words.replace(/\s+/g, ' ').trim(), bound] as [string, Bound]),
  )

/** Words that bound an amount, before and behind it. */
export const boundWords: WordList[] = [
  { class: 'bound', words: entries(BEFORE) },
  { class: 'bound-behind', words: entries(BEHIND) },
]

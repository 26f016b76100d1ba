import type { Denials } from '../../denials.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** How English takes back what somebody has claimed. */
export const denials: Denials = {
  verbs: new Set([...set('deny refute rebut disclaim disprove debunk doubt'), 'rule out']),
  dismissals: set('dismiss reject brush repudiate contradict dispute'),
  claims: set(`report claim rumour rumor allegation speculation suggestion assertion accusation
    insinuation story information statement notion hearsay gossip`),
  falsehoods: set(`false untrue baseless unfounded groundless incorrect inaccurate wrong fake
    fabricated fictitious nonsense fabrication lie invention`),
  truths: set('true correct accurate truth case evidence basis proof foundation confirmation'),
  negators: set('no without hardly'),
  doubts: set('whether'),
  asking: set('ask wonder inquire enquire'),
}

import type { SpeechWords } from '../../speech-words.ts'

/** English: "according to the ministry", "quoted the envoy as saying", "citing the bank". */
export const speechWords: SpeechWords = {
  sources: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'judgement', 'of'],
    ['in', 'the', 'judgment', 'of'],
    ['in', 'the', 'eyes', 'of'],
  ],
  papers: new Set(
    'contract agreement deal pact treaty accord memorandum protocol convention plan schedule timetable roadmap programme program law decree constitution charter term provision arrangement'.split(
      ' ',
    ),
  ),
  owned: {
    before: new Set(['in', 'to']),
    owners: new Set(['his', 'her', 'their', 'its']),
    after: new Set(
      'opinion view judgement judgment assessment estimation words eyes mind'.split(' '),
    ),
  },
  citing: new Set(['quote', 'cite']),
  clausal: new Set(
    'call conclude maintain observe continue write promise pledge vow answer reply hope expect believe think propose assure deny agree estimate predict recall indicate describe repeat advise feel hint signal swear reckon forecast'.split(
      ' ',
    ),
  ),
  doing: new Set(['conclude', 'continue', 'maintain', 'observe']),
  addressing: new Set(['tell', 'inform', 'assure', 'warn', 'remind', 'advise', 'notify']),
  opening: new Set(
    'express voice convey hold take be make state reiterate repeat restate reaffirm go proceed'.split(
      ' ',
    ),
  ),
  opinions: new Set('view opinion belief conviction contention clear plain known'.split(' ')),
  showing: new Set('show suggest indicate reveal find put confirm demonstrate'.split(' ')),
  data: new Set(
    'figure data statistic number study survey estimate analysis research poll document record report return bulletin'.split(
      ' ',
    ),
  ),
  origins: new Set(['from', 'by', 'of']),
  conditions: new Set(['if', 'unless', 'whether']),
}

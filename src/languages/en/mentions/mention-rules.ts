import type { Layers } from '../../pack.ts'
import { blocRules } from './bloc-rules.ts'
import { firmRules } from './firm-rules.ts'
import { officeRules } from './office-rules.ts'
import { organisationRules } from './organisation-rules.ts'
import { ownerRules } from './owner-rules.ts'
import { partyRules } from './party-rules.ts'
import { personRules } from './person-rules.ts'
import { placeRules } from './place-rules.ts'

/** The grammar of mentions: owners, then bodies, offices, persons, groups and places around them. */
export const mentionRules: Layers = [
  [
    ...ownerRules,
    ...partyRules,
    ...placeRules,
    ...organisationRules,
    ...blocRules,
    ...firmRules,
    ...officeRules,
    ...personRules,
  ],
]

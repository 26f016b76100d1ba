/** Pronouns by whom they refer to, with their possessives. */
export const pronouns = `
speaker: we, us, our, ours, i, me, my, mine, ourselves
he: he, him, his, himself
she: she, her, hers, herself
it: its
they: they, them, their, theirs, themselves
`

/** Verbs that a person's name stands beside: what speakers do. */
export const sayings = `
said, says, say, saying, told, tells, added, adds, noted, notes, stated, states that, stressed, stresses, emphasized, emphasised, emphasizes, emphasises, underlined, underscored, highlighted, reiterated, pointed out, announced, explained, declared, mentioned, remarked, commented, confirmed, expressed, voiced, hailed, praised, thanked, welcomed, called for, called on, urged, proposed, suggested, hoped, believes, believed, asserted, maintained, argued, claimed, insisted, acknowledged, recalled, continued, concluded, replied, answered, asked, predicted, warned, criticized, criticised, condemned, congratulated, met, arrived, visited, received, held talks, discussed, signed, inaugurated, attended, chaired, invited, wrote, tweeted, quoted, referred to, touched upon, briefed, put emphasis, informed, promised, pledged, vowed, denied, refused, declined, accepted, agreed, conferred, paid a visit, left for, flew to, according to, quoting, accompanied by, headed by, led by, chaired by, co-chaired by, meeting with, talks with, invitation of, invited by, hosted by, signed by, presided over by, attended by, delivered by, reported by
`

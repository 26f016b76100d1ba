/** Pronouns by whom they refer to, with their possessives. */
export const pronouns = `
speaker: we, us, our, ours, i, me, my, mine, ourselves
he: he, him, his, himself
she: she, her, hers, herself
it: its
they: they, them, their, theirs, themselves
latter: the latter
whose: whose
`

/** Pronouns that stand before what somebody has. */
export const possessives = `
speaker: our, my
he: his
she: her
it: its
they: their
whose: whose
`

/** Verbs that a person's name stands beside: what speakers do. */
export const sayings = `
said, says, say, saying, told, tells, added, adds, noted, notes, stated, states that, stressed, stresses, emphasized, emphasised, emphasizes, emphasises, underlined, underscored, highlighted, reiterated, pointed out, announced, explained, declared, mentioned, remarked, commented, confirmed, expressed, voiced, hailed, praised, thanked, welcomed, called for, called on, urged, proposed, suggested, hoped, believes, believed, asserted, maintained, argued, claimed, insisted, acknowledged, recalled, continued, concluded, replied, answered, asked, predicted, warned, criticized, criticised, condemned, congratulated, wrote, tweeted, repeated, hinted, signalled, signaled, reckoned, opined, retorted, cautioned, conceded, contended, affirmed, reaffirmed, clarified, observed, lamented, complained, indicated, revealed, disclosed, estimated, forecast, swore, advised, reminded, assured, thought, thinks, elaborated, quoted, referred to, touched upon, briefed, put emphasis, informed, promised, pledged, vowed, denied, refused, declined, accepted, according to, quoting, reported by
`

/** Verbs of what persons, firms and states do together: they tell a name of two words to be a person's. */
export const meetings = `
met, arrived, visited, received, held talks, discussed, signed, inaugurated, attended, chaired, invited, agreed, conferred, paid a visit, left for, flew to, accompanied by, headed by, led by, chaired by, co-chaired by, meeting with, talks with, invitation of, invited by, hosted by, signed by, presided over by, attended by, delivered by
`

/** Verbs of business: a name of one word that nobody introduced is a firm's beside them. */
export const dealings = `
signed, inked, bought, sold, purchased, acquired, won, built, supplied, exported, imported, produced, launched, operates, operated, owns, agreed to buy, agreed to sell, agreed to build, agreed to supply, will build, will buy, will supply, will sell, will operate, will launch, will invest, plans to, subsidiary, inked by, signed by, signed with, built by, won by, awarded to, carried out by, run by, bought by, sold by, operated by, owned by, supplied by, launched by, produced by, contract with, deal with
`

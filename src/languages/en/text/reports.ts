/** Verbs that report what somebody says, by base form. */
export const reports: ReadonlySet<string> = new Set(
  `
  say tell add announce state note stress emphasize emphasise underline underscore highlight mention remark declare explain point reiterate report
  believe think hope claim argue assert maintain recall reveal disclose confirm inform warn indicate suggest acknowledge admit insist comment
  observe quote write assure affirm reaffirm clarify elaborate describe conclude predict estimate expect pledge vow promise continue call
  lament complain deny stipulate voice concede contend recommend propose answer reply specify suppose
  repeat remind advise feel hint signal tweet swear reckon retort opine forecast
`
    .split(/\s+/)
    .filter(Boolean),
)

/** What hangs together is another part than before. */
export const PARTED_ANEW = ['update identity set part = 0, rank = 0']

/** Others are near an identity than before, or have its keys: what was tied, and in what part, is looked at anew. */
export const TIED_ANEW = ['delete from identity_key', 'delete from resemblance', ...PARTED_ANEW]

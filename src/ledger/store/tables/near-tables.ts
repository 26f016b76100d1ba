/** Others are near an identity than before: what was tied, and in what part, is looked at anew. */
export const NEAR_CHANGES = [
  'delete from identity_key',
  'delete from resemblance',
  'update identity set part = 0, rank = 0',
]

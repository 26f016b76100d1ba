import { describe, expect, test } from 'vitest'
import { jsonOf, type TestApp, withApp } from './example-app.ts'

const WORDS = 'Trade between Chad and Togo amounted to $42 million in 2021.'
const AMINA = { by: 'Amina', why: 'as printed' }

async function withRecord<T>(work: (app: TestApp, key: string, version: string) => Promise<T>) {
  return withApp(async (app) => {
    await app.add(WORDS, { id: 'trade' })
    await app.add('Trade between Chad and Togo grew by 3 percent in 2022.', { id: 'more' })
    const [record] = (await app.get('/api/timeline')).items.filter(
      (each: { value: number }) => each.value === 42_000_000,
    )
    const { version } = await app.get(`/api/records/${record.record}`)
    return work(app, record.record, version)
  })
}

describe('a decision', () => {
  test('takes effect on what was seen, and gives the version that it made', async () => {
    await withRecord(async ({ post, get }, key, seen) => {
      const answer = await post('/api/decisions', { action: 'accept', key, seen, ...AMINA })
      expect(answer.status).toBe(200)
      const decided = await jsonOf(answer)
      expect(decided).toMatchObject({ number: 1, action: 'accept', record: key, undoes: [] })
      const now = await get(`/api/records/${key}`)
      expect(now).toMatchObject({ review: 'accepted', version: decided.version })
      expect((await get('/api/log')).items).toMatchObject([{ id: 1, ...AMINA, holds: true }])
    })
  })

  test('corrects fields given as JSON', async () => {
    await withRecord(async ({ post, get }, key, version) => {
      const fields = { value: 43_000_000, parties: ['TD', 'TG'], period: '2020' }
      const headers = { 'If-Match': `"${version}"` }
      const answer = await post(
        '/api/decisions',
        { action: 'correct', key, fields, ...AMINA },
        headers,
      )
      expect(answer.status).toBe(200)
      expect(await get(`/api/records/${key}`)).toMatchObject({
        review: 'corrected',
        value: 43_000_000,
        period: '2020',
      })
    })
  })

  test('on what somebody else has changed is refused, with what is in force now', async () => {
    await withRecord(async ({ post, get }, key, seen) => {
      await post('/api/decisions', { action: 'accept', key, seen, ...AMINA })
      const answer = await post('/api/decisions', {
        action: 'reject',
        key,
        seen,
        by: 'Bako',
        why: 'no',
      })
      expect(answer.status).toBe(409)
      const { error, now } = await jsonOf(answer)
      expect(error).toMatchObject({ code: 'changed', value: key })
      expect(now).toMatchObject({ record: key, review: 'accepted', decisions: [{ by: 'Amina' }] })
      expect(await get(`/api/records/${key}`)).toMatchObject({
        review: 'accepted',
        version: now.version,
      })
    })
  })

  test('of two made at once, one is kept and the other refused', async () => {
    await withRecord(async ({ post, get }, key, seen) => {
      const both = await Promise.all([
        post('/api/decisions', { action: 'accept', key, seen, ...AMINA }),
        post('/api/decisions', { action: 'reject', key, seen, by: 'Bako', why: 'no' }),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      expect((await get('/api/log')).items).toHaveLength(1)
    })
  })

  test('is seen by those who look at the thread as well', async () => {
    await withRecord(async ({ post, get }, key, seen) => {
      const thread = `t${key.slice(1)}`
      const { version } = await get(`/api/threads/${thread}`)
      await post('/api/decisions', { action: 'accept', key, seen, ...AMINA })
      expect((await get(`/api/threads/${thread}`)).version).not.toBe(version)
    })
  })

  test('that does not say what was seen is refused', async () => {
    await withRecord(async ({ post }, key) => {
      const answer = await post('/api/decisions', { action: 'accept', key, ...AMINA })
      expect(answer.status).toBe(400)
      expect((await jsonOf(answer)).error.message).toContain('must say what they saw')
    })
  })

  test('on whatever is in force says so', async () => {
    await withRecord(async ({ post }, key) => {
      const answer = await post('/api/decisions', { action: 'accept', key, seen: '*', ...AMINA })
      expect(answer.status).toBe(200)
    })
  })

  test.for([
    [{ action: 'guess' }, 'a decision: accept, reject, correct, merge, split or stage'],
    [{ action: 'accept' }, 'a key'],
    [{ action: 'accept', key: 'r1', ...AMINA, why: ' ' }, 'the reason of the decision'],
    [{ action: 'accept', key: 'r1', why: 'x' }, 'the name of who decides'],
    [{ action: 'merge', keys: ['r1'], ...AMINA }, 'at least two keys'],
    [{ action: 'accept', key: 'r1', ...AMINA, more: 1 }, 'left out'],
  ] as const)('%j is refused with what is allowed', async ([body, allowed]) => {
    await withApp(async ({ post }) => {
      const answer = await post('/api/decisions', body)
      expect(answer.status).toBe(400)
      expect((await jsonOf(answer)).error).toMatchObject({ allowed })
    })
  })

  test('on a key that nothing has is not found', async () => {
    await withApp(async ({ post }) => {
      const body = { action: 'accept', key: 'r0123456789abcdef', seen: '*', ...AMINA }
      const answer = await post('/api/decisions', body)
      expect([answer.status, (await jsonOf(answer)).error.code]).toEqual([404, 'unknown-key'])
    })
  })
})

describe('an undoing', () => {
  test('takes a decision back, and its own undoing restores it', async () => {
    await withRecord(async ({ post, get }, key, seen) => {
      await post('/api/decisions', { action: 'reject', key, seen, ...AMINA })
      const undone = await post('/api/decisions/1/undo', AMINA)
      expect(await undone.json()).toMatchObject({ number: 2, action: 'undo', undoes: [1] })
      expect(await get(`/api/records/${key}`)).toMatchObject({ review: 'unreviewed' })
      await post('/api/decisions/2/undo', AMINA)
      expect(await get(`/api/records/${key}`)).toMatchObject({ review: 'rejected' })
      expect((await post('/api/decisions/1/undo', AMINA)).status).toBe(200)
      expect((await post('/api/decisions/9/undo', AMINA)).status).toBe(404)
    })
  })
})

import { expect, test } from 'vitest'
import { jsonOf, withApp } from './example-app.ts'

const AMINA = { by: 'Amina', why: 'as printed', seen: '*' }
const TEXT =
  'Rain fell in Lomé. Trade between Chad and Togo amounted to $42 million in 2021. Ports were shut.'

test('a record is shown among the words around it, with its fields and what they may hold', async () => {
  await withApp(async ({ add, get, records }) => {
    await add(TEXT)
    const [record] = await records()
    const shown = await get(`/api/review/${record?.key}`)
    expect(shown).toMatchObject({ key: record?.key, shown: { record: record?.key } })
    expect(shown.version).toBe((await get(`/api/records/${record?.key}`)).version)
    const [around] = shown.around
    expect(around.before).toContain('Rain fell in Lomé. ')
    expect(around.after).toContain('Ports were shut.')
    const fields = Object.fromEntries(
      shown.fields.map((each: { name: string }) => [each.name, each]),
    )
    expect(fields['value']).toMatchObject({ value: '42000000', mayBeEmpty: true })
    expect(fields['indicator'].choices).toContain('exports')
    expect(shown.thread).toMatchObject({ thread: record?.thread, records: 1, stages: [] })
  })
})

test('a thread tells its stages and the version that a decision on it must show', async () => {
  await withApp(async ({ add, get, threads }) => {
    await add('Togo will build a grain pier at Lomé by 2022.', { published: '2020-05-02' })
    const [thread] = await threads()
    const shown = await get(`/api/review/${thread?.key}`)
    expect(shown.thread.stages).toContain('delivered')
    expect(shown.thread.version).toBe((await get(`/api/threads/${thread?.key}`)).version)
  })
})

test('a record that was rejected is still shown, in no thread, with the decision on it', async () => {
  await withApp(async ({ add, get, post, records }) => {
    await add(TEXT)
    const key = (await records())[0]?.key
    await post('/api/decisions', { action: 'reject', key, ...AMINA })
    const shown = await get(`/api/review/${key}`)
    expect(shown).toMatchObject({ shown: { review: 'rejected' }, thread: null })
    expect(shown.decisions).toMatchObject([{ action: 'reject', by: 'Amina', holds: true }])
  })
})

test('a key that nothing has is refused', async () => {
  await withApp(async ({ app }) => {
    const answer = await app.request('/api/review/r0000000000000000')
    expect(answer.status).toBe(404)
    expect((await jsonOf(answer)).error.code).toBe('unknown-key')
  })
})

test('the log is told from its end, and of one person alone', async () => {
  await withApp(async ({ add, get, post, records }) => {
    await add(TEXT)
    const key = (await records())[0]?.key
    await post('/api/decisions', { action: 'accept', key, ...AMINA })
    await post('/api/decisions', { action: 'reject', key, ...AMINA, by: 'Bako' })
    const ids = async (query: string) =>
      (await get(`/api/log?${query}`)).items.map(({ id }: { id: number }) => id)
    expect(await ids('newestFirst=true')).toEqual([2, 1])
    expect(await ids('by=Amina')).toEqual([1])
  })
})

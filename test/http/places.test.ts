import { expect, test } from 'vitest'
import { type Json, withApp } from './example-app.ts'

test('links tell where their ends lie, and by which record they are known', async () => {
  await withApp(async ({ add, get }) => {
    await add(
      "The airline Asky launched a weekly flight between Lomé and N'Djamena on 2 May 2023.",
      { published: '2023-05-15' },
    )
    const { items } = await get('/api/links')
    const [{ places, known, from, to }] = items as Json[]
    const ends: Record<string, Json> = { [from]: places.from, [to]: places.to }
    expect(ends['Lomé']).toEqual({ name: 'Lomé', lon: 1.22154, lat: 6.12874, state: 'TG' })
    expect(ends["N'Djamena"]).toMatchObject({ state: 'TD' })
    expect(places.via).toEqual([])
    expect(known).toMatchObject({ kind: 'link', operator: 'Asky' })
    expect(known.evidence[0].quote).toContain('The airline Asky')
  })
})

test('a place that nothing surely is stands in the answer as null', async () => {
  await withApp(async ({ add, get }) => {
    await add('A new road links Lomé with Kamina Halt.', { published: '2024-07-15' })
    const { items } = await get('/api/links')
    expect(items[0].places).toMatchObject({ from: { state: 'TG' }, to: null })
  })
})

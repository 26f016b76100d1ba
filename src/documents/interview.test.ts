import { expect, test } from 'vitest'
import { documentBlocks } from './blocks.ts'
import type { Block } from './document.ts'

function blocksOf(lines: readonly string[]): readonly Block[] {
  return documentBlocks({ id: 't', text: lines.join('\n') }).blocks
}

function rolesOf(lines: readonly string[]): string[] {
  return blocksOf(lines).map(({ role }) => role)
}

function speakersOf(lines: readonly string[]): (string | undefined)[] {
  return [...new Set(blocksOf(lines).map(({ speaker }) => speaker))]
}

const ASKED = 'How did trade between the two states develop last year, in your view?'
const TOLD = 'Our trade grew by a tenth last year, and we hope that it will grow further this year.'
const AGAIN = 'What is planned for the railway, and who is going to pay for it in the end?'
const TOLD_AGAIN = 'We will build a second track. Our President has promised the money for it.'
const INTRO =
  'Norland’s Ambassador to Sudland, Ivo Marten, spoke about trade in an interview with the Sudland Press Agency.'

test('paragraphs that ask make an interview, and the answers are those of the person introduced', () => {
  const lines = [
    'We need a second track, says Ivo Marten',
    INTRO,
    ASKED,
    TOLD,
    TOLD,
    AGAIN,
    TOLD_AGAIN,
  ]
  expect(rolesOf(lines)).toEqual([
    'title',
    'standfirst',
    'question',
    'answer',
    'answer',
    'question',
    'answer',
  ])
  expect(speakersOf(lines)).toEqual([undefined, 'Ivo Marten'])
})

test('a note of the agency behind the last answer is prose again', () => {
  const note = 'Earlier, the agency reported that the bridge over the river had been opened.'
  expect(rolesOf(['A talk', INTRO, ASKED, TOLD, AGAIN, TOLD_AGAIN, note]).at(-1)).toBe('prose')
})

test('questions and answers may have labels, which are no part of them', () => {
  const lines = [
    'A talk',
    INTRO,
    `Q: ${ASKED}`,
    `A: ${TOLD}`,
    TOLD,
    `Q: ${AGAIN}`,
    `A: ${TOLD_AGAIN}`,
  ]
  const text = lines.join('\n')
  const blocks = blocksOf(lines)
  expect(blocks.slice(2, 4).map(({ start, end }) => text.slice(start, end))).toEqual([ASKED, TOLD])
  expect(blocks.map(({ role }) => role).slice(2)).toEqual([
    'question',
    'answer',
    'answer',
    'question',
    'answer',
  ])
  expect(blocks.at(-1)?.speaker).toBe('Ivo Marten')
})

test('labels may stand within a paragraph', () => {
  const text = `${INTRO} Q: ${ASKED} A: ${TOLD} Q: ${AGAIN} A: ${TOLD_AGAIN}`
  const roles = documentBlocks({ id: 't', text }).blocks.map(({ role }) => role)
  expect(roles).toEqual(['prose', 'question', 'answer', 'question', 'answer'])
})

test('the one whose turns ask is the interviewer', () => {
  const lines = [
    'A talk',
    `Sudland Press: ${ASKED}`,
    `Marten: ${TOLD}`,
    `Sudland Press: ${AGAIN}`,
    `Marten: ${TOLD_AGAIN}`,
  ]
  expect(rolesOf(lines).slice(1)).toEqual(['question', 'answer', 'question', 'answer'])
  expect(speakersOf(lines)).toEqual([undefined, 'Marten'])
})

test('an article that asks itself a question is no interview', () => {
  const lines = ['On bridges', TOLD, 'But who is going to pay for it?', TOLD_AGAIN, TOLD]
  expect(rolesOf(lines).slice(1)).not.toContain('question')
})

test('rows of a table with colons are no turns', () => {
  const lines = [
    INTRO,
    'Norland:',
    'Lorries: 192',
    'Trains: 12',
    'Sudland:',
    'Lorries: 10',
    'Trains: 0',
  ]
  expect(rolesOf(lines)).not.toContain('answer')
})

test('the one whom the standfirst names with his office answers, and not one named behind', () => {
  const lines = [
    'The canal is no dream',
    'Ivo Marten, minister of ports, on the canal and on what Norland expects',
    'When Marten came, one of his guests was from the Andes. Jon Berg, governor of Sudton, was curious.',
    ASKED,
    TOLD,
    'Many skippers complain of your fees.',
    TOLD,
    AGAIN,
    TOLD_AGAIN,
    'And the railway?',
    TOLD,
  ]
  expect(speakersOf(lines)).toEqual([undefined, 'Ivo Marten'])
  expect(rolesOf(lines).filter((role) => role === 'question')).toHaveLength(4)
})

test('a body is no person who answers', () => {
  const intro = 'The Sudland Press Agency spoke with the Ministry of Transport in an interview.'
  expect(speakersOf(['A talk', intro, ASKED, TOLD, AGAIN, TOLD_AGAIN])).toEqual([undefined])
})

test('a label with nothing behind it is no block', () => {
  expect(rolesOf([`Q: ${ASKED}`, `A: ${TOLD}`, 'Q:'])).toEqual(['question', 'answer'])
})

test('an office that was asked answers, where no name is told; a person only mentioned does not', () => {
  const intro =
    'Deputy Prime Minister Ivo Marten has promised a port. We asked the Ambassador of Norland to Sudland.'
  expect(speakersOf(['A talk', intro, ASKED, TOLD, AGAIN, TOLD_AGAIN])).toEqual([
    undefined,
    'Ambassador of Norland to Sudland',
  ])
})

test('the office behind the name may hold commas before "spoke to us"', () => {
  const intro =
    "Ivo Marten, Norland's Minister for Ports, Roads and Bridges, spoke to us in Sudton on Friday."
  expect(speakersOf(['A talk', intro, ASKED, TOLD, AGAIN, TOLD_AGAIN])).toEqual([
    undefined,
    'Ivo Marten',
  ])
  const other = 'Ivo Marten, who likes boats, bridges and trains, spoke too soon.'
  expect(speakersOf(['A talk', other, ASKED, TOLD, AGAIN, TOLD_AGAIN])).toEqual([undefined])
})

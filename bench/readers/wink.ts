import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Reader } from '../reader.ts'

const nlp = winkNLP(model, ['sbd', 'pos', 'ner'])
const { its } = nlp

/** Only the three annotations that it is compared for, and each of them read out once. */
export const wink: Reader = {
  name: 'wink-nlp',
  makes: 'tokens, tags, entities',
  read: ({ text }) => {
    const document = nlp.readDoc(text)
    const tokens = document.tokens()
    const entities = document.entities().out(its.detail)
    return tokens.out(its.value).length + tokens.out(its.pos).length + entities.length
  },
}

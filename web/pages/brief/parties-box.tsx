import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import type { Relation } from '../../api/answers.ts'
import { When } from '../../parts/when.tsx'
import { cut, quoteWords } from '../../words/quote.ts'

const LONGEST = 120

interface PartiesBoxProps {
  readonly relations: readonly Relation[]
  readonly words: string
  readonly onWords: (words: string) => void
  readonly onChoose: (relation: Relation) => void
}

/** Parties by the relations of the ledger, or as they are written. */
export function PartiesBox({ relations, words, onWords, onChoose }: PartiesBoxProps) {
  return (
    <ComboBox
      className="brief-field brief-parties"
      allowsCustomValue
      defaultItems={relations.map((each) => ({ ...each, id: each.relation }))}
      inputValue={words}
      onInputChange={onWords}
      onSelectionChange={(key) => {
        const relation = relations.find((each) => each.relation === key)
        if (relation !== undefined) onChoose(relation)
      }}
    >
      <Label>Parties</Label>
      <div className="brief-box">
        <Input placeholder="KZ, IR" />
        <Button>▾</Button>
      </div>
      <Popover className="brief-popover">
        <ListBox<Relation & { readonly id: string }>>
          {({ id, name, last }) => (
            <ListBoxItem id={id} textValue={name} className="brief-option">
              <bdi>{cut(quoteWords(name), LONGEST)}</bdi>{' '}
              <span className="brief-last">
                <When time={last} />
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

import { useState } from 'react'
import { LinkButton } from '../../../components/buttons/link-button.tsx'
import type { ComboOption } from '../../../components/fields/combo-field.tsx'
import { FieldAnchor } from './field-anchor.tsx'
import { WordField } from './word-field.tsx'

export interface WordListFieldProps {
  readonly field: string
  /** 罪名: the fields are called 罪名１, 罪名２, …. */
  readonly label: (index: number) => string
  readonly options: readonly ComboOption[]
  /** One word a line. */
  readonly value: string
  readonly onChange: (lines: string) => void
  /** Fields shown while fewer words are entered. */
  readonly shown: number
  readonly missing: boolean
  readonly error: string | undefined
  /** 罪名を足す. */
  readonly addLabel: string
}

/** Several words of one list, each in a field of its own; one more is offered once all are filled. */
export function WordListField(props: WordListFieldProps) {
  const { value, onChange, options } = props
  const words = value === '' ? [] : value.split('\n')
  const [added, setAdded] = useState(props.shown)
  const count = Math.max(words.length, added)
  const change = (index: number, word: string) => {
    const next = Array.from({ length: count }, (_, each) => words[each] ?? '')
    next[index] = word
    onChange(next.join('\n').replace(/\n+$/u, ''))
  }
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <FieldAnchor key={index} field={index === 0 ? props.field : `${props.field}.${index}`}>
          <WordField
            label={props.label(index)}
            options={options}
            missing={index === 0 && props.missing}
            error={index === 0 ? props.error : undefined}
            value={words[index] ?? ''}
            onChange={(word) => change(index, word)}
          />
        </FieldAnchor>
      ))}
      {words.filter((word) => word !== '').length >= count && (
        <p className="basic-add">
          <LinkButton onClick={() => setAdded(count + 1)}>{props.addLabel}</LinkButton>
        </p>
      )}
    </>
  )
}

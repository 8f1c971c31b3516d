import { memo, useState } from 'react'
import type { CaseRecordEntry } from '../../../../shared/cases/case-document.ts'
import { recordCategories1, recordCategories2 } from '../../../../shared/codes/record-codes.ts'
import { personName } from '../../../app/person-name.ts'
import { LinkButton } from '../../../components/buttons/link-button.tsx'
import { RecordEntry } from '../../../components/layout/record-entry.tsx'
import { RecordCategoryMark } from '../../../components/marks/record-category-mark.tsx'
import { Tag } from '../../../components/marks/tag.tsx'

/** Longer texts are opened by whoever wants them: a list of whole books would neither draw nor scroll. */
const SHOWN_CHARACTERS = 2000

function methodText({ method, minutes }: CaseRecordEntry): string {
  return [method, minutes === undefined ? undefined : `${minutes}分`]
    .filter((part) => part !== undefined)
    .join('・')
}

/** One record of the list. */
export const RecordItem = memo(function RecordItem({
  record,
}: {
  readonly record: CaseRecordEntry
}) {
  const [isWhole, setIsWhole] = useState(false)
  const { body, category1, category2, time = '', author = '' } = record
  const isLong = body.length > SHOWN_CHARACTERS
  const method = methodText(record)
  return (
    <RecordEntry
      time={time}
      author={personName(author)}
      categories={
        <>
          <Tag>{recordCategories1.labelOf(category1)}</Tag>
          {recordCategories2.has(category2) && <RecordCategoryMark category={category2} />}
          {method !== '' && <span className="note">{method}</span>}
        </>
      }
      text={isLong && !isWhole ? `${body.slice(0, SHOWN_CHARACTERS)}…` : body}
    >
      {isLong && (
        <LinkButton expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'たたむ' : `全文を読む（${body.length.toLocaleString('ja-JP')}文字）`}
        </LinkButton>
      )}
    </RecordEntry>
  )
})

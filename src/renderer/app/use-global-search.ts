import { useEffect, useState } from 'react'
import type { SearchHit } from '../../shared/api/search.ts'
import { formatWarekiShort } from '../../shared/rules/format-wareki.ts'
import { api } from '../api.ts'
import type { GlobalSearchProps } from '../components/fields/global-search.tsx'
import { clientPath, searchPath } from './paths.ts'
import { personName } from './person-name.ts'
import { useQuery } from './use-query.ts'

const WAIT_MS = 150
const CLIENTS_SHOWN = 8
const RECORDS_SHOWN = 8

/** The text once nobody has typed for a moment. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), WAIT_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

/** 対象者・記録をさがす of the frame. */
export function useGlobalSearch(): GlobalSearchProps {
  const [text, setText] = useState('')
  const settled = useSettled(text.trim())
  const found = useQuery('search/find', { text: settled }, api.search.find, {
    enabled: settled !== '',
    keepsLast: true,
  })
  const hits =
    found.state === 'ready' && settled !== ''
      ? [
          ...found.value.clients.slice(0, CLIENTS_SHOWN).map(clientHit),
          ...found.value.records
            .slice(0, RECORDS_SHOWN)
            .map((hit, index) => recordHit(hit, index, settled)),
        ]
      : []
  return {
    hits,
    onQuery: setText,
    onSubmit: (submitted) => {
      if (submitted.trim() !== '') window.location.hash = searchPath(submitted.trim())
    },
  }
}

function clientHit({ caseId, caseNo, name, kana }: SearchHit) {
  return {
    id: `client-${caseId}`,
    href: clientPath(caseId, 'top'),
    title: personName(name),
    note: [kana === undefined ? '' : personName(kana), caseNo].filter(Boolean).join('・'),
  }
}

function recordHit({ caseId, name, date, excerpt }: SearchHit, index: number, text: string) {
  return {
    id: `record-${index}`,
    href: clientPath(caseId, 'records', { find: text }),
    title: `${personName(name)} ${date === undefined ? '' : formatWarekiShort(date)}の記録`,
    note: excerpt,
  }
}

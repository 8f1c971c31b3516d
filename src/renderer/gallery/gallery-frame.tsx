import { useState, type ReactNode } from 'react'
import { AppFrame } from '../components/frame/app-frame.tsx'
import type { RailItem } from '../components/frame/rail.tsx'
import { applyTextSize, TEXT_SIZES, type TextSize } from '../styles/text-size.ts'

const RAIL: readonly RailItem[] = [
  { id: 'home', label: 'ホーム', icon: 'home', href: '#parts' },
  { id: 'clients', label: '対象者', icon: 'people', href: '#clients' },
  { id: 'records', label: '記録', icon: 'pencil', href: '#records' },
  { id: 'tasks', label: 'タスク', icon: 'tasks', href: '#parts', overdue: 3 },
  { id: 'calendar', label: 'カレンダー', icon: 'calendar', href: '#parts' },
  { id: 'statistics', label: '統計', icon: 'chart', href: '#survey' },
  { id: 'documents', label: '文書', icon: 'document', href: '#dialog' },
  { id: 'import', label: '取込', icon: 'import', href: '#import' },
  { id: 'admin', label: '管理', icon: 'settings', href: '#login' },
]

const PEOPLE = [
  { id: '1', href: '#client-top', title: '小野寺 正夫', note: 'オノデラ マサオ・R8-014' },
  { id: '2', href: '#client-top', title: '小野 ハル', note: 'オノ ハル・R7-005' },
]

export interface GalleryFrameProps {
  readonly current: string
  readonly head?: boolean
  readonly children: ReactNode
}

/** The frame with invented people around a page of the gallery. */
export function GalleryFrame({ current, head, children }: GalleryFrameProps) {
  const [query, setQuery] = useState('')
  const [textSize, setTextSize] = useState<TextSize>(
    () =>
      TEXT_SIZES.find(({ value }) => value === document.documentElement.dataset['textSize'])
        ?.value ?? 'standard',
  )
  return (
    <AppFrame
      rail={RAIL}
      current={current}
      centerName="青葉県地域生活定着支援センター"
      userName={head === true ? '三浦 和彦' : '佐藤 由美'}
      userRole={head === true ? 'センター長' : '相談員'}
      search={{
        hits: query === '' ? [] : PEOPLE,
        onQuery: setQuery,
        onSubmit: () => {
          window.location.hash = '#clients'
        },
      }}
      textSize={textSize}
      onTextSize={(size) => {
        applyTextSize(size)
        setTextSize(size)
      }}
      onLock={() => {
        window.location.hash = '#login'
      }}
    >
      {children}
    </AppFrame>
  )
}

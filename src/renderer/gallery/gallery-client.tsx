import type { ReactNode } from 'react'
import { Button } from '../components/buttons/button.tsx'
import { ButtonLink } from '../components/buttons/button-link.tsx'
import { ClientHeader } from '../components/layout/client-header.tsx'
import { Tabs } from '../components/layout/tabs.tsx'
import { GalleryFrame } from './gallery-frame.tsx'

const TABS = [
  { id: 'top', label: 'トップ', href: '#client-top' },
  { id: 'basic', label: '基本情報', href: '#client-basic', note: '未入力 5' },
  { id: 'support', label: '支援の状況', href: '#client-top' },
  { id: 'acquisitions', label: '取得状況', href: '#client-top' },
  { id: 'records', label: '記録', href: '#records' },
  { id: 'documents', label: '書類', href: '#client-top' },
  { id: 'history', label: '履歴', href: '#client-top' },
]

export interface GalleryClientProps {
  readonly tab: string
  readonly withRecordLink: boolean
  readonly children: ReactNode
}

/** Head and tabs of one invented client. */
export function GalleryClient({ tab, withRecordLink, children }: GalleryClientProps) {
  return (
    <GalleryFrame current="clients">
      <ClientHeader
        name="小野寺 正夫"
        kana="オノデラ マサオ"
        ageAndSex="78歳・男"
        caseNumber="R8-014"
        category="special_adjustment"
        status="coordination"
        warnings={['本人同意の記録がありません']}
        actions={
          <>
            {withRecordLink && (
              <ButtonLink variant="outlined" icon="pencil" href="#records">
                記録を書く
              </ButtonLink>
            )}
            <Button variant="outlined" icon="document">
              フェイスシートを作る
            </Button>
          </>
        }
      />
      <Tabs label="対象者の画面" tabs={TABS} current={tab} />
      {children}
    </GalleryFrame>
  )
}

import type { ReactNode } from 'react'
import { ImportSteps } from '../../components/course/import-steps.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Page } from '../../components/layout/page.tsx'
import type { ImportWork } from './import-work.ts'
import { sizeText } from './import-words.ts'

const STEPS = ['ファイルを選ぶ', '中身を確かめる', '取り込む', '結果']

export interface ImportFrameProps {
  readonly work?: ImportWork
  /** Counted from 0. */
  readonly step: number
  readonly layout?: 'fill'
  readonly children: ReactNode
}

/** Title, file and the four steps over whatever is done now. */
export function ImportFrame({ work, step, layout, children }: ImportFrameProps) {
  return (
    <Page layout={layout ?? 'scroll'}>
      <PageHeader
        title="これまでの記録を取り込む"
        note={work && `${work.file.name}（${sizeText(work.file.bytes)}）`}
      />
      <ImportSteps label="取込の手順" steps={STEPS} current={step} />
      {children}
    </Page>
  )
}

import { createContext, useContext, useState, type ReactNode } from 'react'
import type { CaseSheet } from '../../../shared/api/cases.ts'
import { caseStatuses } from '../../../shared/codes/case-codes.ts'
import { missingInput } from '../../../shared/rules/missing-input.ts'
import { useUnsavedWork } from '../../app/page-memory.tsx'
import { type ClientTab, clientPath } from '../../app/paths.ts'
import { personName } from '../../app/person-name.ts'
import { useSession } from '../../app/session.ts'
import { ButtonLink } from '../../components/buttons/button-link.tsx'
import { Button } from '../../components/buttons/button.tsx'
import { ClientHeader } from '../../components/layout/client-header.tsx'
import { type Tab, Tabs } from '../../components/layout/tabs.tsx'
import { isBasicInput } from './basic/basic-sections.ts'
import { caseAsDocument } from './case-as-document.ts'
import { ageAndSexText } from './client-words.ts'
import { FaceSheetDialog } from './face-sheet-dialog.tsx'
import { basicDraftKey, recordDraftKey } from './unsaved-keys.ts'

const FaceSheetContext = createContext<() => void>(() => undefined)

/** Opens 「フェイスシートを作る」 from anywhere on a client's screens. */
export function useFaceSheet(): () => void {
  return useContext(FaceSheetContext)
}

export interface ClientFrameProps {
  readonly sheet: CaseSheet
  readonly tab: ClientTab
  readonly children: ReactNode
}

/** Who this is about, and the way between the screens of one client. */
export function ClientFrame({ sheet, tab, children }: ClientFrameProps) {
  const { today } = useSession()
  const [isMaking, setIsMaking] = useState(false)
  const tabs = useTabs(sheet)
  const { client, status, category } = sheet
  return (
    <FaceSheetContext value={() => setIsMaking(true)}>
      <ClientHeader
        name={client.name === '' ? '（氏名なし）' : personName(client.name)}
        kana={client.kana === undefined ? '' : personName(client.kana)}
        ageAndSex={ageAndSexText(sheet, today)}
        caseNumber={sheet.caseNo}
        {...(category !== undefined && { category })}
        {...(caseStatuses.has(status) && { status })}
        warnings={
          sheet.reviewCount === 0 ? [] : [`取込のとき確認が必要になったもの ${sheet.reviewCount}件`]
        }
        actions={
          <>
            {tab !== 'records' && (
              <ButtonLink variant="outlined" icon="pencil" href={clientPath(sheet.id, 'records')}>
                記録を書く
              </ButtonLink>
            )}
            <Button variant="outlined" icon="document" onClick={() => setIsMaking(true)}>
              フェイスシートを作る
            </Button>
          </>
        }
      />
      <Tabs label="対象者の画面" tabs={tabs} current={tab} />
      {children}
      {isMaking && <FaceSheetDialog sheet={sheet} onClose={() => setIsMaking(false)} />}
    </FaceSheetContext>
  )
}

function useTabs(sheet: CaseSheet): readonly Tab[] {
  const unsaved = new Set(useUnsavedWork().map(({ key }) => key))
  const missing = missingInput(caseAsDocument(sheet)).filter(isBasicInput).length
  const basicNote = unsaved.has(basicDraftKey(sheet.id))
    ? '保存前'
    : missing > 0
      ? `未入力 ${missing}`
      : undefined
  const recordNote = unsaved.has(recordDraftKey(sheet.id)) ? '書きかけ' : undefined
  const tab = (id: ClientTab, label: string, note?: string): Tab => ({
    id,
    label,
    href: clientPath(sheet.id, id),
    ...(note !== undefined && { note }),
  })
  return [
    tab('top', 'トップ'),
    tab('basic', '基本情報', basicNote),
    tab('support', '支援の状況'),
    tab('acquisitions', '取得状況'),
    tab('records', '記録', recordNote),
  ]
}

import { useState } from 'react'
import { Button } from '../components/buttons/button.tsx'
import { RadioGroup } from '../components/fields/radio-group.tsx'
import { TextField } from '../components/fields/text-field.tsx'
import { PageHeader } from '../components/layout/page-header.tsx'
import { Page } from '../components/layout/page.tsx'
import { Stack } from '../components/layout/stack.tsx'
import { Message } from '../components/messages/message.tsx'
import { Dialog } from '../components/overlays/dialog.tsx'
import { GalleryFrame } from './gallery-frame.tsx'

export function DialogPage() {
  const [open, setOpen] = useState(true)
  const [layout, setLayout] = useState<'short' | 'full' | null>('short')
  const [reason, setReason] = useState('')
  return (
    <GalleryFrame current="documents">
      <Page layout="scroll">
        <PageHeader
          title="文書"
          actions={
            <Button variant="primary" icon="document" onClick={() => setOpen(true)}>
              フェイスシートを作る
            </Button>
          }
        />
      </Page>
      {open && (
        <Dialog
          title="フェイスシートを作る"
          role="dialog"
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button variant="text" onClick={() => setOpen(false)}>
                やめる
              </Button>
              <Button variant="primary" onClick={() => setOpen(false)}>
                Word で作る
              </Button>
            </>
          }
        >
          <Stack gap="normal">
            <p>小野寺 正夫 さんのフェイスシートを作ります。</p>
            <RadioGroup
              label="形"
              options={[
                { value: 'short', label: '簡易版（1枚）' },
                { value: 'full', label: '完全版（2〜4枚）' },
              ]}
              value={layout}
              onChange={setLayout}
            />
            <Message tone="warning">本人同意の記録がありません。作るときは理由を残します。</Message>
            <TextField label="理由" required value={reason} onChange={setReason} />
          </Stack>
        </Dialog>
      )}
    </GalleryFrame>
  )
}

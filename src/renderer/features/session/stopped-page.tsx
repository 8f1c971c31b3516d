import { Button } from '../../components/buttons/button.tsx'
import { LoginFrame } from '../../components/frame/login-frame.tsx'
import { Stack } from '../../components/layout/stack.tsx'
import { Message } from '../../components/messages/message.tsx'

export interface StoppedPageProps {
  readonly onRetry: () => void
}

/** The program behind this page has ended; nothing of a client is shown any more. */
export function StoppedPage({ onRetry }: StoppedPageProps) {
  return (
    <LoginFrame title="ライトは終わっています" facts={[]}>
      <Stack gap="normal">
        <Message tone="info">
          保存したものは残っています。この画面を閉じて、ライトを開き直してください。
        </Message>
        <Button variant="outlined" onClick={onRetry}>
          もう一度つなぐ
        </Button>
      </Stack>
    </LoginFrame>
  )
}

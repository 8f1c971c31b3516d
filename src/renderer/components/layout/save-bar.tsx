import { Button } from '../buttons/button.tsx'
import { Mark } from '../marks/mark.tsx'
import { BottomBar } from './bottom-bar.tsx'

export type SaveState =
  | { readonly kind: 'unchanged' }
  /** Typing is kept as a draft. */
  | { readonly kind: 'draft'; readonly at: string; readonly changes: number }
  /** Typed and not saved, kept nowhere but on this screen. */
  | { readonly kind: 'changed'; readonly changes: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  /** Errors stand beside their fields; this says how many. */
  | { readonly kind: 'refused'; readonly errors: number }

export interface SaveBarProps {
  readonly state: SaveState
  readonly onSave: () => void
  readonly onDiscard: () => void
}

function SaveStateText({ state }: { readonly state: SaveState }) {
  switch (state.kind) {
    case 'unchanged':
      return <span className="note">変更はありません</span>
    case 'saving':
      return <span className="note">保存しています</span>
    case 'refused':
      return (
        <Mark shape="alert" tone="red">
          {state.errors}か所を直してから保存してください
        </Mark>
      )
    case 'saved':
      return (
        <>
          <Mark shape="check" tone="green" strong>
            保存しました
          </Mark>
          <span>{state.at}</span>
        </>
      )
    case 'changed':
      return (
        <Mark shape="ring" tone="amber" strong>
          保存していない変更 {state.changes}か所
        </Mark>
      )
    case 'draft':
      return (
        <>
          <Mark shape="check" tone="green" strong>
            下書きを保存しました
          </Mark>
          <span>{state.at}</span>
          <span className="note">保存していない変更 {state.changes}か所</span>
        </>
      )
  }
}

/** Draft state left, 「保存する」 right: the one button of a form. */
export function SaveBar({ state, onSave, onDiscard }: SaveBarProps) {
  const isOpen = ['changed', 'draft', 'refused'].includes(state.kind)
  return (
    <BottomBar
      edge="rule"
      end={
        <>
          {isOpen && (
            <Button variant="text" onClick={onDiscard}>
              変更をやめる
            </Button>
          )}
          <Button variant="primary" busy={state.kind === 'saving'} onClick={onSave}>
            保存する
          </Button>
        </>
      }
    >
      <div className="save-bar-state" role="status">
        <SaveStateText state={state} />
      </div>
    </BottomBar>
  )
}

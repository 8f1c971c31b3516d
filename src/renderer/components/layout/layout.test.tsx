// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChartSection } from '../charts/chart-section.tsx'
import { CourseSteps } from '../course/course-steps.tsx'
import { ClientHeader } from './client-header.tsx'
import { FoldBlock } from './fold-block.tsx'
import { SaveBar, type SaveState } from './save-bar.tsx'
import { SectionIndex } from './section-index.tsx'
import { Tabs } from './tabs.tsx'

afterEach(cleanup)

describe('ClientHeader', () => {
  it('names the person as the heading of the page and states the warnings', () => {
    render(
      <ClientHeader
        name="小野寺 正夫"
        kana="オノデラ マサオ"
        ageAndSex="78歳・男"
        caseNumber="R8-014"
        category="special_adjustment"
        status="coordination"
        warnings={['本人同意の記録がありません']}
      />,
    )
    expect(screen.getByRole('heading', { level: 1, name: '小野寺 正夫' })).toBeTruthy()
    for (const text of ['特別調整', 'コーディネート中', '本人同意の記録がありません'])
      expect(screen.getByText(text)).toBeTruthy()
  })
})

describe('Tabs', () => {
  it('marks the current screen for those who listen', () => {
    const tabs = [
      { id: 'top', label: 'トップ', href: '#/top' },
      { id: 'basic', label: '基本情報', href: '#/basic', note: '未入力 5' },
    ]
    render(<Tabs label="対象者の画面" tabs={tabs} current="basic" />)
    const current = screen.getByRole('link', { current: 'page' })
    expect(current.textContent).toBe('基本情報（未入力 5）')
  })
})

describe('SaveBar', () => {
  it.each<{ state: SaveState; text: string; discards: boolean }>([
    { state: { kind: 'unchanged' }, text: '変更はありません', discards: false },
    {
      state: { kind: 'draft', at: '10時32分', changes: 2 },
      text: '下書きを保存しました10時32分保存していない変更 2か所',
      discards: true,
    },
    { state: { kind: 'saving' }, text: '保存しています', discards: false },
    { state: { kind: 'saved', at: '10時33分' }, text: '保存しました10時33分', discards: false },
    {
      state: { kind: 'refused', errors: 2 },
      text: '2か所を直してから保存してください',
      discards: true,
    },
  ])('says $text', ({ state, text, discards }) => {
    render(<SaveBar state={state} onSave={() => undefined} onDiscard={() => undefined} />)
    expect(screen.getByRole('status').textContent).toBe(text)
    expect(screen.queryByRole('button', { name: '変更をやめる' }) !== null).toBe(discards)
  })

  it('does not save twice while it saves', async () => {
    const onSave = vi.fn()
    render(<SaveBar state={{ kind: 'saving' }} onSave={onSave} onDiscard={() => undefined} />)
    await userEvent.click(screen.getByRole('button', { name: '保存する' }))
    expect(onSave).not.toHaveBeenCalled()
  })
})

describe('SectionIndex', () => {
  const sections = [
    { id: 'person', label: '本人と依頼', missing: 1 },
    { id: 'history', label: '生活歴', missing: 0 },
  ]

  it('jumps to a section from the list and from the narrow choice', async () => {
    const onJump = vi.fn()
    render(
      <SectionIndex
        sections={sections}
        current="person"
        onJump={onJump}
        onNextMissing={() => undefined}
      >
        <p>欄</p>
      </SectionIndex>,
    )
    await userEvent.click(screen.getByRole('button', { name: /生活歴/ }))
    expect(onJump).toHaveBeenLastCalledWith('history')
    await userEvent.selectOptions(screen.getByLabelText('項目へ移る'), '生活歴')
    expect(onJump).toHaveBeenCalledTimes(2)
  })
})

describe('FoldBlock', () => {
  it.each([
    { open: true, shown: true },
    { open: false, shown: false },
  ])('shows its fields only when they apply ($open)', ({ open, shown }) => {
    render(
      <FoldBlock title="知的障害" choice="有" missing={0} open={open}>
        <p>等級</p>
      </FoldBlock>,
    )
    expect(screen.queryByText('等級') !== null).toBe(shown)
  })
})

describe('CourseSteps', () => {
  it('marks where the case stands', () => {
    render(
      <CourseSteps
        label="支援の道すじ"
        steps={[
          { id: '1', label: '依頼受理', state: 'done', date: 'R8.6.8' },
          { id: '2', label: '初回面談', state: 'now', date: '期限 R8.6.25' },
          { id: '3', label: '他県への\n協力依頼', state: 'optional', date: '' },
        ]}
      />,
    )
    const steps = screen.getAllByRole('listitem').map((step) => step.textContent)
    expect(steps[0]).toContain('済')
    expect(steps[1]).toContain('いまここ')
    expect(steps[2]).toContain('必要なとき')
    expect(screen.getAllByRole('listitem')[1]?.getAttribute('aria-current')).toBe('step')
  })
})

describe('ChartSection', () => {
  it('gives way to its table at one press, and comes back', async () => {
    render(<ChartSection title="5年の動き" chart={<p>図</p>} table={<p>表</p>} />)
    await userEvent.click(screen.getByRole('button', { name: '表で見る' }))
    expect(screen.queryByText('図')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: '図で見る' }))
    expect(screen.queryByText('図')).toBeTruthy()
  })
})

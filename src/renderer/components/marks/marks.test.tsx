// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { caseStatuses } from '../../../shared/codes/case-codes.ts'
import { recordCategories2 } from '../../../shared/codes/record-codes.ts'
import { DueMark } from './due-mark.tsx'
import { InputMark } from './input-mark.tsx'
import { RecordCategoryMark } from './record-category-mark.tsx'
import { StatusMark } from './status-mark.tsx'

afterEach(cleanup)

describe('every mark has a word beside its shape', () => {
  it.each(caseStatuses.entries)('$label', ({ code, label }) => {
    const { container } = render(<StatusMark status={code} />)
    expect(container.textContent).toBe(label)
    expect(container.querySelector('svg')).toBeTruthy()
  })

  it.each(recordCategories2.entries)('$label', ({ code, label }) => {
    const { container } = render(<RecordCategoryMark category={code} />)
    expect(container.textContent).toBe(label)
  })
})

describe('DueMark', () => {
  it.each([
    { daysLeft: -3, soon: false, text: '3日過ぎ', tone: 'red' },
    { daysLeft: -1, soon: false, text: '1日過ぎ', tone: 'red' },
    { daysLeft: 0, soon: false, text: 'きょう', tone: 'amber' },
    { daysLeft: 1, soon: false, text: '11/25（水）', tone: 'ink' },
    { daysLeft: 1, soon: true, text: '11/25（水）', tone: 'amber' },
  ])('$daysLeft days left: $text', ({ daysLeft, soon, text, tone }) => {
    const { container } = render(<DueMark daysLeft={daysLeft} soon={soon} day="11/25（水）" />)
    expect(container.textContent).toBe(text)
    expect(container.querySelector<HTMLElement>('.mark')?.dataset['tone']).toBe(tone)
  })
})

describe('InputMark', () => {
  it.each([
    { missing: 0, counted: false, text: '済' },
    { missing: 2, counted: false, text: '未入力' },
    { missing: 2, counted: true, text: '未入力 2' },
  ])('$missing missing: $text', ({ missing, counted, text }) => {
    const { container } = render(<InputMark missing={missing} counted={counted} />)
    expect(container.textContent).toBe(text)
  })
})

import { useEffect, useMemo, useRef } from 'react'
import type { CaseSheet } from '../../../../shared/api/cases.ts'
import type { ReferenceLists } from '../../../../shared/api/reference.ts'
import { missingInput } from '../../../../shared/rules/missing-input.ts'
import { FailureMessage } from '../../../app/failure-message.tsx'
import { useSession } from '../../../app/session.ts'
import { Form } from '../../../components/fields/form.tsx'
import { SaveBar, type SaveState } from '../../../components/layout/save-bar.tsx'
import { type IndexedSection, SectionIndex } from '../../../components/layout/section-index.tsx'
import { Stack } from '../../../components/layout/stack.tsx'
import { BASIC_SECTIONS, basicSectionLabel, isBasicInput, sectionAnchor } from './basic-sections.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import { DisabilitySection } from './disability-section.tsx'
import { draftAsDocument } from './draft-as-document.ts'
import { focusField } from './field-anchor.tsx'
import { LEGACY_ANCHOR, LegacySection } from './legacy-section.tsx'
import { OffenceSection } from './offence-section.tsx'
import { PersonSection } from './person-section.tsx'
import { LifeHistorySection, SituationSection } from './situation-section.tsx'
import { type BasicFormState, useBasicForm } from './use-basic-form.ts'
import { useCurrentSection } from './use-current-section.ts'
import { useMissingJump } from './use-missing-jump.ts'

function saveState(form: BasicFormState): SaveState {
  if (form.isSaving) return { kind: 'saving' }
  if (form.isRefused) return { kind: 'refused', errors: Object.keys(form.errors).length }
  if (form.changes.length > 0) return { kind: 'changed', changes: form.changes.length }
  return form.savedAt === undefined ? { kind: 'unchanged' } : { kind: 'saved', at: form.savedAt }
}

export interface BasicFormScreenProps {
  readonly sheet: CaseSheet
  readonly lists: ReferenceLists
  readonly field: string | null
}

/** The form, its list of sections, and 「保存する」 always in sight. */
export function BasicFormScreen({ sheet, lists, field }: BasicFormScreenProps) {
  const { today } = useSession()
  const state = useBasicForm(sheet, today)
  const { draft } = state
  const document = useMemo(() => draftAsDocument(sheet, draft), [sheet, draft])
  const missing = useMemo(() => missingInput(document).filter(isBasicInput), [document])
  const content = useRef<HTMLDivElement>(null)
  const hasLegacy = Object.keys(sheet.legacy).length > 0
  const sections: readonly IndexedSection[] = [
    ...BASIC_SECTIONS.map((section) => ({
      id: sectionAnchor(section),
      label: basicSectionLabel(section),
      missing: missing.filter((item) => item.section === section).length,
    })),
    ...(hasLegacy ? [{ id: LEGACY_ANCHOR, label: '旧データ', missing: undefined }] : []),
  ]
  const current = useCurrentSection(
    content,
    sections.map(({ id }) => id),
  )
  const jumpToMissing = useMissingJump(missing)
  useEffect(() => {
    if (field !== null) focusField(field)
  }, [field])
  useFirstErrorInSight(state)
  const form = {
    draft,
    before: state.before,
    errors: state.errors,
    warnings: state.warnings,
    missing: new Set(missing.map((item) => item.field)),
    lists,
    today,
    onChange: state.onChange,
  }
  return (
    <>
      <SectionIndex
        sections={sections}
        current={current}
        onJump={jumpToSection}
        onNextMissing={jumpToMissing}
      >
        <div ref={content}>
          <Form label="基本情報" enter="moves-on" onSubmit={() => void state.save()}>
            <Stack gap="normal">
              {state.failure && <FailureMessage failure={state.failure} />}
              <PersonSection form={form} document={document} />
              <DisabilitySection form={form} document={document} />
              <OffenceSection form={form} document={document} />
              <SituationSection form={form} />
              <LifeHistorySection form={form} />
              {hasLegacy && <LegacySection legacy={sheet.legacy} />}
            </Stack>
          </Form>
        </div>
      </SectionIndex>
      <SaveBar
        state={saveState(state)}
        onSave={() => void state.save()}
        onDiscard={state.discard}
      />
      {state.conflict && (
        <ConflictDialog
          conflict={state.conflict}
          isSaving={state.isSaving}
          onResolve={(merged) => void state.resolve(merged)}
          onClose={state.closeConflict}
        />
      )}
    </>
  )
}

/** To the section's head, and the focus to its first field. */
function jumpToSection(id: string): void {
  const section = document.getElementById(id)
  section?.scrollIntoView({ block: 'start' })
  section
    ?.querySelector<HTMLElement>('input, select, textarea, button')
    ?.focus({ preventScroll: true })
}

/** A refused save shows what is to be mended first. */
function useFirstErrorInSight({ isRefused, errors }: BasicFormState): void {
  const first = isRefused ? Object.keys(errors)[0] : undefined
  const shown = useRef<string>(undefined)
  useEffect(() => {
    if (first !== undefined && shown.current === undefined) focusField(first)
    shown.current = first
  }, [first])
}

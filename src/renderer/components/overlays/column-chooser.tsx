import './dialog.css'
import { Button } from 'react-aria-components/Button'
import { DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { CheckboxField } from '../fields/checkbox-field.tsx'
import type { Choice } from '../fields/choice.ts'

export interface ColumnChooserProps {
  readonly columns: readonly Choice[]
  readonly shown: ReadonlySet<string>
  readonly onChange: (shown: ReadonlySet<string>) => void
}

/** 「列を選ぶ」. */
export function ColumnChooser({ columns, shown, onChange }: ColumnChooserProps) {
  const toggle = (id: string, on: boolean) => {
    const next = new Set(shown)
    if (on) next.add(id)
    else next.delete(id)
    onChange(next)
  }
  return (
    <DialogTrigger>
      <Button className="link-button">列を選ぶ</Button>
      <Popover className="chooser" placement="bottom end" offset={8} aria-label="列を選ぶ">
        {columns.map(({ value, label }) => (
          <CheckboxField
            key={value}
            label={label}
            checked={shown.has(value)}
            onChange={(on) => toggle(value, on)}
          />
        ))}
      </Popover>
    </DialogTrigger>
  )
}

import { parseDate } from '@internationalized/date'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar'
import { DialogTrigger } from 'react-aria-components/Dialog'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Popover } from 'react-aria-components/Popover'
import type { IsoDate } from '../../../shared/dates.ts'
import { Icon } from '../icons/icon.tsx'

export interface CalendarPopoverProps {
  /** Of the field it belongs to. */
  readonly label: string
  readonly value: IsoDate | undefined
  readonly today: IsoDate
  readonly disabled: boolean
  readonly onChoose: (day: IsoDate) => void
}

/** 「日を選ぶ」: a month in 和暦, for the mouse and for arrow keys. */
export function CalendarPopover({ label, value, today, disabled, onChoose }: CalendarPopoverProps) {
  const [open, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="date-field-button" isDisabled={disabled} aria-label={`${label} 日を選ぶ`}>
        日を選ぶ
      </Button>
      <Popover
        className="calendar-popover"
        placement="bottom end"
        offset={4}
        aria-label={`${label} 日を選ぶ`}
      >
        <I18nProvider locale="ja-JP-u-ca-japanese">
          <Calendar
            className="calendar"
            aria-label={label}
            firstDayOfWeek="sun"
            // eslint-disable-next-line jsx-a11y/no-autofocus -- it was asked for, and closes by Escape
            autoFocus
            value={value === undefined ? null : parseDate(value)}
            defaultFocusedValue={parseDate(value ?? today)}
            onChange={(day) => {
              setOpen(false)
              onChoose(day.toString())
            }}
          >
            <div className="calendar-head">
              <Button slot="previous" className="calendar-step">
                <Icon name="left" />
                前の月
              </Button>
              <CalendarHeading className="calendar-title" />
              <Button slot="next" className="calendar-step">
                次の月
                <Icon name="right" />
              </Button>
            </div>
            <CalendarGrid className="calendar-grid" weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => (
                  <CalendarCell
                    date={date}
                    className="calendar-day"
                    data-today={date.compare(parseDate(today)) === 0 || undefined}
                  />
                )}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </I18nProvider>
      </Popover>
    </DialogTrigger>
  )
}

import { useState } from 'react'
import type { SurveyPeriod } from '../../../shared/api/statistics.ts'
import { isoDate } from '../../../shared/dates.ts'
import { Button } from '../../components/buttons/button.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { Form } from '../../components/fields/form.tsx'
import { wholeDayRules } from '../../components/fields/japanese-date-rules.ts'
import { useSession } from '../../app/session.ts'

export interface PeriodFieldsProps {
  /** What is shown now: the fields begin with it. */
  readonly period: SurveyPeriod
  readonly onTake: (period: SurveyPeriod) => void
}

interface PeriodErrors {
  readonly from?: string
  readonly to?: string
}

const DAY_NEEDED = '日まで入れてください。例：R6.4.1'

function errorsOf({ from, to }: SurveyPeriod): PeriodErrors {
  const errors = {
    ...(!isoDate.safeParse(from).success && { from: DAY_NEEDED }),
    ...(!isoDate.safeParse(to).success && { to: DAY_NEEDED }),
  }
  if (Object.keys(errors).length > 0 || from <= to) return errors
  return { to: '終わりの日が初めの日より前です。どちらかを直してください。' }
}

/** Any days from–to: both are inside. */
export function PeriodFields({ period, onTake }: PeriodFieldsProps) {
  const { today } = useSession()
  const [draft, setDraft] = useState(period)
  const [errors, setErrors] = useState<PeriodErrors>({})
  const change = (next: SurveyPeriod) => {
    setDraft(next)
    setErrors({})
  }
  const take = () => {
    const found = errorsOf(draft)
    setErrors(found)
    if (Object.keys(found).length === 0) onTake(draft)
  }
  return (
    <Form label="期間を指定する" enter="moves-on" onSubmit={take}>
      <div className="statistics-period">
        <DateField
          label="初めの日"
          width="17rem"
          rules={wholeDayRules}
          calendar
          today={today}
          value={draft.from}
          error={errors.from}
          onChange={(from) => change({ ...draft, from })}
        />
        <DateField
          label="終わりの日"
          width="17rem"
          rules={wholeDayRules}
          calendar
          today={today}
          value={draft.to}
          error={errors.to}
          onChange={(to) => change({ ...draft, to })}
        />
        <div className="statistics-take">
          <Button variant="outlined" type="submit">
            この期間を数える
          </Button>
        </div>
      </div>
    </Form>
  )
}

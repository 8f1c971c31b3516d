import { useEffect, useRef, useState } from 'react'
import { Columns } from '../../components/layout/columns.tsx'
import { Page } from '../../components/layout/page.tsx'
import { BottomPanel } from '../../components/overlays/bottom-panel.tsx'
import { DrillSection } from './drill-section.tsx'
import { ExportOutcome } from './export-outcome.tsx'
import { PeriodFields } from './period-fields.tsx'
import { ReviewSection } from './review-section.tsx'
import { StatisticsHeader } from './statistics-header.tsx'
import type { StatisticsChoosing } from './statistics-choice.ts'
import type { SurveyAnswer } from './survey-answer.ts'
import { SurveyFigures } from './survey-figures.tsx'
import { TrendSection } from './trend-section.tsx'
import { useExport } from './use-export.ts'

export interface TablesViewProps {
  readonly survey: SurveyAnswer
  readonly choosing: StatisticsChoosing
}

/** The chosen tables, and below them what stands behind the opened figure. */
export function TablesView({ survey, choosing }: TablesViewProps) {
  const { choice, choose, openCell } = choosing
  const [choosesDays, setChoosesDays] = useState(choice.period.kind === 'range')
  const exporting = useExport()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0
  }, [choice.cell])
  const period = { from: survey.from, to: survey.to }
  return (
    <Page layout="fill" compact>
      <StatisticsHeader
        years={survey.years}
        choice={choice}
        choosesDays={choosesDays}
        isExporting={exporting.isRunning}
        onChoose={(change) => {
          setChoosesDays(false)
          choose(change)
        }}
        onTableSet={(tableSet) => choose({ tableSet })}
        onChooseDays={() => setChoosesDays(true)}
        onExport={() => void exporting.run(period)}
      />
      {choosesDays && (
        <PeriodFields
          period={period}
          onTake={(range) => choose({ period: { kind: 'range', ...range } })}
        />
      )}
      <ExportOutcome outcome={exporting.outcome} onClose={exporting.close} />
      <SurveyFigures
        tableSet={choice.tableSet}
        survey={survey}
        openCellId={choice.cell}
        onOpen={openCell}
      />
      <BottomPanel label="開いた数の内訳">
        <div className="statistics-panel" ref={panel}>
          <Columns layout="under">
            <DrillSection cell={choice.cell} period={period} />
            <ReviewSection survey={survey} />
            <TrendSection cell={choice.cell} period={period} />
          </Columns>
        </div>
      </BottomPanel>
    </Page>
  )
}

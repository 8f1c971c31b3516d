import type { CaseDocument } from '../../../shared/cases/case-document.ts'
import { institutionKinds } from '../../../shared/codes/case-codes.ts'
import { previousOffenceInterval } from '../../../shared/rules/reoffence-interval.ts'
import { printedCode, printedDate, printedInterval, printedText } from './printed.ts'

/** The sentence and the institution; of a suspect the offence that is charged and the day of the release. */
export function institutionValues(document: CaseDocument) {
  const { coordination, suspectSupport, timesIncarcerated } = document
  return {
    矯正施設: printedText(document.institution),
    矯正施設種別: printedCode(institutionKinds, document.institutionKind),
    罪名: printedOffences(document),
    入所度数: timesIncarcerated === undefined ? '' : `${timesIncarcerated}度`,
    CAPAS: printedText(document.capas),
    刑期終了日: printedDate(document.sentenceEndDate),
    仮釈放: printedParole(coordination?.parole),
    仮釈放日: printedDate(coordination?.paroleDate),
    出所日: printedDate(coordination?.releaseDate ?? suspectSupport?.releaseDate),
    前刑出所日: printedDate(document.previousReleaseDate),
    今刑犯行日: printedDate(document.offenceDate),
    前刑再犯期間: printedInterval(previousOffenceInterval(document)),
  }
}

function printedOffences({ offences, suspectSupport }: CaseDocument): string {
  return offences.length > 0 ? offences.join('、') : printedText(suspectSupport?.offence)
}

/** Not entered is not 無. */
function printedParole(parole: boolean | undefined): string {
  if (parole === undefined) return ''
  return parole ? '有' : '無'
}

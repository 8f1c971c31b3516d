import type {
  TemplateError,
  TemplatePart,
  TemplateProblem,
} from './template-engine/template-error.ts'

const PARTS: Readonly<Record<TemplatePart, string>> = {
  body: '本文',
  header: 'ヘッダー',
  footer: 'フッター',
  footnotes: '脚注',
  endnotes: '文末脚注',
}

/** What is wrong with a template and what to do, one sentence for each problem. */
export function templateErrorMessages(error: TemplateError): readonly string[] {
  switch (error.kind) {
    case 'not-a-word-file':
      return [
        'Wordの文書（.docx）ではありません。Wordで開き、「Word文書（*.docx）」として保存し直してください。',
      ]
    case 'old-format-or-password':
      return [
        '古い形式（.doc）か、パスワードの付いた文書です。Wordで開き、パスワードを外して「Word文書（*.docx）」として保存し直してください。',
      ]
    case 'template-damaged':
      return [
        '文書が壊れていて読めません。Wordで開けるかを確かめ、別の名前で保存し直してください。',
      ]
    case 'template-too-large':
      return [
        `文書が大きすぎます（${error.limitBytes / 1_000_000}MBまで）。画像を減らしてください。`,
      ]
    case 'template-has-macros':
      return [
        'マクロの入った文書は様式にできません。「Word文書（*.docx）」として保存し直してください。',
      ]
    case 'template-has-problems':
      return error.problems.map(problemMessage)
  }
}

function problemMessage(problem: TemplateProblem): string {
  const { part, paragraph } = problem.place
  return `${PARTS[part]}の「${paragraph}」：${whatIsWrong(problem)}`
}

function whatIsWrong(problem: TemplateProblem): string {
  const { placeholder } = problem
  switch (problem.kind) {
    case 'unknown-placeholder':
      return `${placeholder} という差し込み項目はありません。${hint(problem.suggestion)}`
    case 'list-without-loop':
      return `${placeholder} は一覧です。{#名前}…{/名前} の形で、繰り返す行を囲んでください。`
    case 'brace-not-closed':
      return `「${placeholder}」の { が } で閉じられていません。`
    case 'brace-not-opened':
      return `「${placeholder}」の } に対応する { がありません。`
    case 'empty-placeholder':
      return `${placeholder} に項目の名前がありません。`
    case 'loop-not-closed':
      return `${placeholder} の繰り返しが閉じられていません。終わりに ${closing(placeholder)} を入れてください。`
    case 'loop-not-opened':
      return `${placeholder} に対応する始まりがありません。`
    case 'loops-crossed':
      return `${placeholder} より先に ${problem.expected} が必要です。`
    case 'loop-leaves-its-place':
      return `${placeholder} は、始まりと同じ表の行か、同じ欄の中に置いてください。`
  }
}

function hint(suggestion: string | undefined): string {
  return suggestion === undefined
    ? '項目の一覧で名前を確かめてください。'
    : `「${suggestion}」ではありませんか。`
}

function closing(placeholder: string): string {
  return placeholder.replace('#', '/')
}

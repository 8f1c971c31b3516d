const DIGITS = '〇一二三四五六七八九'
const RUN = /[〇一二三四五六七八九十百千]+/gu

const OTHER_FORMS: Readonly<Record<string, string>> = {
  零: '〇',
  壱: '一',
  壹: '一',
  弐: '二',
  貳: '二',
  参: '三',
  參: '三',
  拾: '十',
  廿: '二十',
  卅: '三十',
}

/** 五十八 and 五八 are both 58: with 十百千 by place, without them digit after digit. */
export function kanjiNumeralsToDigits(text: string): string {
  return text
    .replace(/[零壱壹弐貳参參拾廿卅]/gu, (form) => OTHER_FORMS[form] ?? form)
    .replace(RUN, (run) => (/[十百千]/u.test(run) ? String(byPlace(run)) : digitByDigit(run)))
}

function digitByDigit(run: string): string {
  return Array.from(run, (digit) => DIGITS.indexOf(digit)).join('')
}

function byPlace(run: string): number {
  let total = 0
  let pending = ''
  for (const character of run) {
    const place = { 十: 10, 百: 100, 千: 1000 }[character]
    if (place === undefined) pending += String(DIGITS.indexOf(character))
    else {
      total += (pending === '' ? 1 : Number(pending)) * place
      pending = ''
    }
  }
  return total + Number(pending)
}

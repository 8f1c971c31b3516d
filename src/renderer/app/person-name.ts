/** 姓 名 with one half-width space, whatever space was typed. Only for showing; what was typed is stored. */
export function personName(name: string): string {
  return name.trim().replaceAll(/\s+/gu, ' ')
}

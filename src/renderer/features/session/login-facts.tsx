import type { LoginFact } from '../../components/frame/login-frame.tsx'

/** What stands below the horizon before the login. */
export function loginFacts(center: string, programVersion: string): readonly LoginFact[] {
  return [
    {
      icon: 'shield',
      title: center === '' ? '記録の保管' : center,
      text: '記録は暗号にして、このパソコンに保管しています。お名前とパスワードは自動で入りません。',
    },
    {
      icon: 'lock',
      title: '席を離れるとき',
      text: '「ロックする」を押してください。10分使わないでいると、自動でロックします。',
    },
    {
      icon: 'help',
      title: '困ったとき',
      text: (
        <>
          まずセンター長へ。
          <br />
          ライト {programVersion}
        </>
      ),
    },
  ]
}

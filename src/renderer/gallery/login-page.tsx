import { useState } from 'react'
import { Button } from '../components/buttons/button.tsx'
import { CheckboxField } from '../components/fields/checkbox-field.tsx'
import { Form } from '../components/fields/form.tsx'
import { TextField } from '../components/fields/text-field.tsx'
import { LoginFrame } from '../components/frame/login-frame.tsx'
import { LoginLinks } from '../components/frame/login-links.tsx'

const FACTS = [
  {
    icon: 'shield',
    title: '青葉県地域生活定着支援センター',
    text: '記録は暗号にして、このパソコンに保管しています。お名前とパスワードは自動で入りません。',
  },
  {
    icon: 'save',
    title: '最後のバックアップ',
    text: (
      <>
        令和8年11月18日（水） 17時40分
        <br />
        元に戻せることを確かめました
      </>
    ),
  },
  {
    icon: 'help',
    title: '困ったとき',
    text: (
      <>
        まずセンター長へ。使い方は F1 キーで開きます。
        <br />
        ライト 1.0.0
      </>
    ),
  },
] as const

export function LoginPage() {
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  return (
    <LoginFrame title="ログイン" facts={FACTS}>
      <Form
        enter="submits"
        onSubmit={() => {
          window.location.hash = '#clients'
        }}
      >
        <TextField
          label="お名前"
          required
          hint="登録した氏名を入れます。例：山田花子"
          value={name}
          onChange={setName}
        />
        <TextField
          label="パスワード"
          required
          type={shown ? 'text' : 'password'}
          value={password}
          onChange={setPassword}
        />
        <CheckboxField label="パスワードを表示する" checked={shown} onChange={setShown} />
        <Button variant="primary" type="submit" wide large>
          ログインする
        </Button>
        <LoginLinks>
          <a href="#login">パスワードを忘れたとき</a>
          <a href="#login">回復キーで開く</a>
        </LoginLinks>
      </Form>
    </LoginFrame>
  )
}

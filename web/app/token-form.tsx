import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { keepToken, keptToken } from '../api/token.ts'
import { Page } from './page.tsx'

/** What a header can show: other signs would keep the question from being sent at all. */
const POSSIBLE = /^[\x21-\x7e]+$/
const REFUSED = 'The server has another token.'
const MISSING = 'There is no token yet.'
const IMPOSSIBLE = 'A token has no spaces, and only letters, digits and signs of ASCII.'

/** Asks for the token that the server was started with, and goes on to the page that was asked for. */
export function TokenForm() {
  const answers = useQueryClient()
  const id = useId()
  const [fault, setFault] = useState(() => (keptToken() === null ? '' : REFUSED))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const token = String(new FormData(event.currentTarget).get('token') ?? '').trim()
    setFault(token === '' ? MISSING : POSSIBLE.test(token) ? '' : IMPOSSIBLE)
    if (!POSSIBLE.test(token)) return
    keepToken(token)
    void answers.resetQueries()
  }
  return (
    <Page
      title="Who asks?"
      lead="This server is for those who have its token: whoever started it chose it with --token. It is kept until this tab is closed."
    >
      <form className="token-form" noValidate onSubmit={submit}>
        <label htmlFor={id}>Token</label>
        <input
          id={id}
          name="token"
          type="password"
          autoComplete="current-password"
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-fault`}
        />
        <p id={`${id}-fault`} role="alert">
          {fault}
        </p>
        <button type="submit" className="main">
          Go on
        </button>
      </form>
    </Page>
  )
}

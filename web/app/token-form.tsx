import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { keepToken, keptToken } from '../api/token.ts'
import { Page } from './page.tsx'

/** Asks for the token that the server was started with. */
export function TokenForm() {
  const answers = useQueryClient()
  const id = useId()
  const wasRefused = keptToken() !== null
  return (
    <Page
      title="Who asks?"
      lead="This server is for those who have its token: whoever started it chose it with --token."
    >
      <form
        className="token-form"
        onSubmit={(event) => {
          event.preventDefault()
          const token = String(new FormData(event.currentTarget).get('token') ?? '').trim()
          if (token === '') return
          keepToken(token)
          void answers.resetQueries()
        }}
      >
        {wasRefused && <p role="alert">The server knows another token.</p>}
        <label htmlFor={id}>Token</label>
        <input id={id} name="token" type="password" autoComplete="current-password" required />
        <button type="submit" className="main">
          Go on
        </button>
      </form>
    </Page>
  )
}

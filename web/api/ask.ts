import { ApiProblem, problemOf } from './problem.ts'
import { askForToken, keptToken } from './token.ts'

/** Parameters of a question; those that are null, false or empty are left out. */
export type Asked = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>

/**
 * The address of a question under `/api/`; lists have commas between them.
 *
 * @example apiAddress('promises', { party: ['KZ', 'IR'], overdue: true }) // '/api/promises?party=KZ%2CIR&overdue=true'
 */
export function apiAddress(path: string, asked: Asked = {}): string {
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) {
    const words = Array.isArray(value) ? value.join(',') : String(value ?? '')
    if (words !== '' && value !== false) written.set(name, words)
  }
  const query = written.size > 0 ? `?${written}` : ''
  return `/api/${path}${query}`
}

/** The answer to a question. Throws ApiProblem. */
export async function ask<Answer>(
  path: string,
  asked: Asked,
  signal?: AbortSignal,
): Promise<Answer> {
  const answer = await fetched(apiAddress(path, asked), signal ? { signal } : {})
  return (await answer.json()) as Answer
}

/** Sends JSON, or files of a form, and gives the answer. Throws ApiProblem. */
export async function send<Answer>(path: string, body: FormData | object): Promise<Answer> {
  const isForm = body instanceof FormData
  const answer = await fetched(apiAddress(path), {
    method: 'POST',
    // The header that no form of another site can send; the type of a form is the browser's to tell.
    headers: isForm ? { 'X-Rapporteur': '1' } : { 'Content-Type': 'application/json' },
    body: isForm ? body : JSON.stringify(body),
  })
  return (await answer.json()) as Answer
}

/** Takes an answer as a file, since a plain link cannot show the token. Throws ApiProblem. */
export async function download(path: string, asked: Asked, name: string): Promise<void> {
  const answer = await fetched(apiAddress(path, asked), {})
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** An answer that is well. Throws ApiProblem, also where there is none. */
export async function fetched(address: string, options: RequestInit): Promise<Response> {
  const token = keptToken()
  const headers = {
    ...options.headers,
    ...(token !== null && { Authorization: `Bearer ${token}` }),
  }
  const answer = await fetch(address, { ...options, headers }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    const message = 'The server does not answer. Is “rapporteur serve” still running?'
    throw new ApiProblem(message, { code: 'unreachable', status: 0 })
  })
  if (answer.status === 401) askForToken()
  if (!answer.ok) throw await problemOf(answer)
  return answer
}

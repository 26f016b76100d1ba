import { Problem } from '../../core/problem.ts'

/** What was sent as JSON. Throws Problem `wrong-type` where it was sent as something else. */
export function sent<Body>(body: Body | undefined): Body {
  if (body !== undefined) return body
  const allowed = 'application/json'
  const message = `What is sent here must be ${allowed}, and the header Content-Type must say so.`
  throw new Problem('wrong-type', message, { allowed })
}

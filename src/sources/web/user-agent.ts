import { Problem, quoted } from '../../core/problem.ts'
import { ROBOT_NAME } from './robots.ts'

const CONTACT = /^(?:https?:\/\/|mailto:)?[\w.~%!$&'*+,;=:@/?#[\]-]{3,200}$/

/**
 * The name under which sites are asked: "Rapporteur/1.0.0 (+mailto:desk@example.org)". It tells their keepers what asks, and
 * whom to write to.
 *
 * @param contact a mail address or the address of a page, or null for none
 * @throws Problem `misuse` for a contact that is neither
 */
export function userAgentOf(version: string, contact: string | null): string {
  if (contact === null) return `${ROBOT_NAME}/${version}`
  if (!CONTACT.test(contact) || !/[@/]/.test(contact)) {
    const allowed = 'a mail address or the address of a page'
    throw new Problem('misuse', `The contact is to be ${allowed}, and not ${quoted(contact)}.`, {
      value: contact,
      allowed,
    })
  }
  return `${ROBOT_NAME}/${version} (+${contact})`
}

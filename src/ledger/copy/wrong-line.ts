/** What is wrong with the line at hand; its number is told where lines are counted. */
export class WrongLine extends Error {}

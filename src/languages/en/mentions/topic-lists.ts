/*
 * Patterns for fields in a row. They stand in the rules that need them: a rule of their own would
 * make something of every field that a text names.
 */

/** One or several fields: "trade", "foreign trade and transport". */
export const TOPICS = '( <topic>+ ( ,|and|&|/|- <topic>+ )+ ( , and <topic>+ )? | <topic>+ )'

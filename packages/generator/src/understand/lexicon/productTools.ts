import type { ToolId } from './Lexicon.js';

/** Products whose name says what kind of tool is wanted, in any language; those that hold data of many kinds say little. */
export const productTools: Readonly<Partial<Record<ToolId, string>>> = {
  board: 'trello|trello board|jira board|kanbanflow',
  form: 'google form|google forms|typeform|jotform|surveymonkey',
};

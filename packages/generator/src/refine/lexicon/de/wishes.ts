import type { Phrases } from '../Lexicon.js';

/** Words of German for what no change of a page fulfills. */
export const wishes: Phrases = {
  'no:translate': ['übersetze', 'übersetzen', 'auf englisch', 'auf deutsch'],
  'no:dark': ['dunkel', 'dunkelmodus', 'dunkler'],
  'no:theme': ['thema', 'farbschema', 'bunter'],
  'no:dislike': [
    'gefällt mir nicht',
    'gefallen mir nicht',
    'mag ich nicht',
    'finde ich nicht gut',
    'ist hässlich',
    'sieht hässlich aus',
  ],
  'no:simpler': ['einfacher', 'vereinfache', 'vereinfachen', 'übersichtlicher', 'räum auf', 'aufräumen'],
  'no:style': [
    'schriftart',
    'schrift',
    'schöner',
    'hübscher',
    'kompakter',
    'dichter',
    'moderner',
    'hässlich',
    'langweilig',
    'sieht blöd aus',
  ],
  'no:outside': ['schicke', 'sende', 'exportiere', 'drucke', 'teile mit', 'verbinde', 'maile'],
  'no:help': ['hilfe', 'hallo', 'was kannst du'],
  'no:question': [
    'was ist',
    'wie hoch ist',
    'wie viele',
    'wer ist',
    'warum',
    'wann ist',
    'welche ist',
    'wer',
    'wie hoch',
  ],
};

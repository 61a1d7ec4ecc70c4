import type { Wording } from './Wording.js';

export const frenchWording: Wording = {
  removed: ({ what }) => `Supprimé : ${what}.`,
  renamed: ({ what, name }) => `${what} s’appelle maintenant « ${name} ».`,
  added: ({ what }) => `Ajouté : ${what}.`,
  moved: ({ what, where }) => `Déplacé : ${what}, ${where}.`,
  swapped: ({ what, other }) => `Échangé : ${what} et ${other}.`,
  set: ({ what, property, value }) => `${property} de ${what} est maintenant ${value}.`,
  unset: ({ what, property }) => `${property} n’est plus dans ${what}.`,
  sorted: ({ what, column, order }) =>
    `${what} est trié par ${column}, ${order === 'desc' ? 'du plus grand au plus petit' : 'du plus petit au plus grand'}.`,
  filtered: ({ what, condition }) => `${what} ne montre que les lignes où ${condition}.`,
  unfiltered: ({ what }) => `${what} montre de nouveau toutes les lignes.`,
  grouped: ({ what, column }) => `${what} est regroupé par ${column}.`,
  limited: ({ what, count }) => `${what} en montre au plus ${count}.`,
  resized: ({ what, span }) => `${what} occupe maintenant ${span} de la largeur.`,
  hidden: ({ what }) => `Masqué : ${what} ; « montre » le fait revenir.`,
  shown: ({ what }) => `${what} est de nouveau visible.`,
  retyped: ({ what, type }) => `${what} est maintenant : ${type}.`,
  replaced: ({ what, from, to }) => `${what} montre maintenant ${to} au lieu de ${from}.`,
  undone: ({ count }) =>
    count === '1' ? 'Le dernier changement est annulé.' : `Les ${count} derniers changements sont annulés.`,
  copied: ({ what }) => `Copié : ${what}.`,
  askWhich: () => 'Lequel ?',
  askColumn: () => 'Quelle colonne ?',
  askWhat: ({ type }) => `Que faut-il montrer (${type}) ?`,
  notUnderstood: ({ sentence }) => `Je ne sais pas faire « ${sentence} ». Rien n’a été changé.`,
  notFound: ({ words, names }) => `Il n’y a pas de « ${words} » ici. Rien n’a été changé. Il y a : ${names}.`,
  noValue: ({ what, words, properties }) =>
    `${what} n’a rien que « ${words} » puisse régler. Rien n’a été changé. Il y a : ${properties}.`,
  noName: ({ what }) => `Dites comment ${what} doit s’appeler. Rien n’a été changé.`,
  nothingToUndo: () => 'Il n’y a rien à annuler.',
  cannotSort: ({ what }) =>
    `${what} n’a pas de lignes d’une requête et ne peut être trié. Rien n’a été changé.`,
  cannotFilter: ({ what }) =>
    `${what} n’a pas de lignes d’une requête et ne peut être filtré. Rien n’a été changé.`,
  cannotGroup: ({ what }) => `${what} ne peut être regroupé. Rien n’a été changé.`,
  cannotRetype: ({ what, type, missing }) =>
    `${what} ne peut devenir ${type} : il manque ${missing}. Rien n’a été changé.`,
  noColumn: ({ words, columns }) =>
    `Il n’y a pas de colonne « ${words} ». Rien n’a été changé. Il y a : ${columns}.`,
  noTone: ({ what, choices }) =>
    `Les couleurs suivent le thème ; ${what} n’accepte que : ${choices}. Rien n’a été changé.`,
  nothingChanges: ({ what }) => `${what} est déjà ainsi. Rien n’a été changé.`,
  refusedByCheck: ({ reason }) => `La page serait défectueuse : ${reason} Rien n’a été changé.`,
  all: () => 'tous',
};

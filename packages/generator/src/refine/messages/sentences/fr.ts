import { frenchTerms } from '../terms/fr.js';
import type { Wording } from '../Wording.js';

const nothing = 'Rien n’a été changé.';
const units = {
  minute: ['minute', 'minutes'],
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
  week: ['semaine', 'semaines'],
  month: ['mois', 'mois'],
  quarter: ['trimestre', 'trimestres'],
  year: ['an', 'ans'],
} as const;

export const frenchWording: Wording = {
  terms: frenchTerms,
  quote: (name) => `« ${name} »`,
  and: ' et ',
  span: (count, unit) => `${count} ${units[unit][count === 1 ? 0 : 1]}`,
  conditions: {
    eq: (column, value) => `${column} = ${value}`,
    ne: (column, value) => `${column} n’est pas ${value}`,
    gt: (column, value) => `${column} dépasse ${value}`,
    gte: (column, value) => `${column} est d’au moins ${value}`,
    lt: (column, value) => `${column} est sous ${value}`,
    lte: (column, value) => `${column} est d’au plus ${value}`,
    in: (column, value) => `${column} est parmi ${value}`,
    notIn: (column, value) => `${column} n’est pas parmi ${value}`,
    contains: (column, value) => `${column} contient « ${value} »`,
    startsWith: (column, value) => `${column} commence par « ${value} »`,
    endsWith: (column, value) => `${column} finit par « ${value} »`,
    between: (column, value) => `${column} est entre ${value}`,
    isNull: (column) => `${column} est vide`,
    notNull: (column) => `${column} est rempli`,
    inLast: (column, span) => `${column} est récent (${span})`,
    inNext: (column, span) => `${column} est à venir (${span})`,
    olderThan: (column, span) => `${column} a plus de ${span}`,
  },
  days: {
    lt: (column, value) => `${column} est avant ${value}`,
    lte: (column, value) => `${column} va jusqu’à ${value}`,
    gt: (column, value) => `${column} est après ${value}`,
    gte: (column, value) => `${column} part de ${value}`,
  },
  inCurrent: (column, unit) => `${column} est dans la période en cours (${units[unit][0]})`,
  formats: {
    decimals: (count) =>
      count === 0 ? 'des nombres sans décimales' : count === 1 ? 'une décimale' : `${count} décimales`,
    currency: (code) => `des montants en ${code}`,
    compact: 'des nombres abrégés',
    percent: 'des pourcentages',
    other: (style) => `ses nombres en ${style}`,
  },
  sentences: {
    added: ({ what }) => `Ajouté : ${what}.`,
    again: ({ what }) => `Fait de même pour ${what}.`,
    addedTo: ({ what, where }) => `Ajouté à ${where} : ${what}.`,
    chosenFrom: ({ what, choices }) => `Les choix de ${what} sont maintenant : ${choices}.`,
    copied: ({ what }) => `Copié : ${what}.`,
    drawn: ({ what, kind }) => `${what} est maintenant : ${kind}.`,
    emptied: ({ what }) => `Les lignes de ${what} sont supprimées.`,
    filtered: ({ what, condition }) => `${what} ne montre que les lignes où ${condition}.`,
    formatted: ({ what, how }) => `${what} montre maintenant ${how}.`,
    grouped: ({ what, column }) => `${what} est maintenant regroupé par ${column}.`,
    hidden: ({ what }) => `Masqué : ${what} ; « montre » le fait revenir.`,
    limited: ({ what, count }) => `${what} montre maintenant au plus ${count}.`,
    moved: ({ what, where }) => `${what} est maintenant ${where}.`,
    movedAfter: ({ what, other }) => `${what} est maintenant après ${other}.`,
    movedBefore: ({ what, other }) => `${what} est maintenant avant ${other}.`,
    movedInto: ({ what, other }) => `${what} est maintenant dans ${other}.`,
    raised: ({ what, condition }) => `${what} commence maintenant par les lignes où ${condition}.`,
    removed: ({ what }) => `Supprimé : ${what}.`,
    removedFrom: ({ what, where }) => `Retiré de ${where} : ${what}.`,
    renamed: ({ what, name }) => `${what} s’appelle maintenant « ${name} ».`,
    replaced: ({ what, from, to }) => `${what} montre maintenant ${to} au lieu de ${from}.`,
    resized: ({ what, span }) => `${what} occupe maintenant ${span} de la largeur.`,
    retyped: ({ what, type }) => `${what} est maintenant : ${type}.`,
    rowsRemoved: ({ what, count, condition }) => `${count} lignes de ${what} sont supprimées : ${condition}.`,
    set: ({ what, property, value }) => `${property} de ${what} : maintenant ${value}.`,
    shown: ({ what }) => `${what} est de nouveau visible.`,
    sorted: ({ what, column, order }) => `${what} est trié par ${column}, ${order}.`,
    swapped: ({ what, other }) => `Échangé : ${what} et ${other}.`,
    switchedOff: ({ what, property }) => `Désactivé pour ${what} : ${property}.`,
    switchedOn: ({ what, property }) => `Activé pour ${what} : ${property}.`,
    told: ({ what, value }) => `${what} : maintenant ${value}.`,
    toned: ({ what, tone }) => `${what} est maintenant en ${tone}.`,
    undone: ({ count }) =>
      count === '1' ? 'Le dernier changement est annulé.' : `Les ${count} derniers changements sont annulés.`,
    unfiltered: ({ what }) => `${what} montre de nouveau toutes les lignes.`,
    unsorted: ({ what }) => `${what} n’est plus trié.`,
    unset: ({ what, property }) => `Retiré de ${what} : ${property}.`,
    alreadySo: ({ what }) => `${what} est déjà ainsi.`,
    askReaders: ({ what, readers }) => `Sans ${what}, ceci ne marcherait plus : ${readers}. Que faire ?`,
    askWhat: ({ type }) => `Que faut-il montrer (${type}) ?`,
    askInstead: ({ words }) => `Il n’y a pas de « ${words} » ici. Lequel ?`,
    askWhich: () => 'Lequel ?',
    all: () => 'tous',
    leave: () => 'Tout laisser ainsi',
    removeAll: ({ what }) => `Supprimer ${what}`,
    cannotFilter: ({ what }) => `${what} ne montre pas de lignes d’un tableau à filtrer. ${nothing}`,
    cannotGroup: ({ what }) => `${what} ne peut être regroupé. ${nothing}`,
    cannotRetype: ({ what, type, missing }) =>
      `${what} ne peut devenir ${type} : il manque ${missing}. ${nothing}`,
    cannotSort: ({ what }) => `${what} ne montre pas de lignes à trier. ${nothing}`,
    noColumn: ({ what, columns }) =>
      `Je ne trouve pas cela parmi les colonnes de ${what}. ${nothing} Il y a ${columns}.`,
    noName: ({ what }) => `Dites comment ${what} doit s’appeler. ${nothing}`,
    noRows: () =>
      `Sans aucune ligne, certains nombres de cette page ne se calculeraient plus. Supprimez des lignes dans ses tableaux ou chargez vos données. ${nothing}`,
    noNumber: ({ what }) => `${what} n’a pas encore de nombre à augmenter ou réduire. ${nothing}`,
    noTone: ({ what, choices }) =>
      `Les couleurs suivent le thème ; ${what} n’accepte que ${choices}. ${nothing}`,
    noValue: ({ what, words, properties }) =>
      `Je ne sais pas ce que « ${words} » change dans ${what}. ${nothing} On peut changer : ${properties}.`,
    notExplained: ({ words, names }) =>
      `Je ne sais pas ce qu’est « ${words} » ici. ${nothing} Il y a ${names}.`,
    notFound: ({ words, names }) => `Il n’y a pas de « ${words} » ici. ${nothing} Il y a ${names}.`,
    notUnderstood: ({ sentence }) =>
      `Je ne sais pas faire « ${sentence} ». ${nothing} Essayez « supprime … », « renomme … en … » ou « déplace … en haut ».`,
    nothingChanges: ({ what }) => `${what} est déjà ainsi. ${nothing}`,
    nothingToUndo: () => 'Il n’y a rien à annuler.',
    refusedByCheck: ({ reason }) => `La page serait défectueuse : ${reason} ${nothing}`,
    stillRead: ({ what, readers }) => `${readers} se sert de ${what}, qui doit donc rester. ${nothing}`,
    condition: () =>
      `Ici, une couleur ne peut pas dépendre d’une valeur : elle est mise ou non. Dites « mets … en rouge ». ${nothing}`,
    dark: () => `Clair ou sombre dépend de l’application qui montre la page. ${nothing}`,
    dislike: () =>
      `Dites ce qui doit changer : un autre type de graphique, d’autres colonnes, la taille, la place, ou s’il faut le retirer. ${nothing}`,
    help: () =>
      'Je change cette page : ajouter, supprimer, renommer, déplacer, trier, filtrer, taille, couleur, objectif, annuler. Par exemple : « transforme le premier graphique en barres ».',
    outside: () => `Cela se fait hors de la page ; je ne change que ce qu’elle montre. ${nothing}`,
    question: () =>
      'C’est une question ; je ne fais que changer la page. Pour un nombre : « ajoute une carte avec … ».',
    simpler: () =>
      `Une page se simplifie en retirant : dites quelle partie, quelles colonnes ou combien de lignes. ${nothing}`,
    style: () => `La police, les espaces et l’aspect viennent du thème de l’application. ${nothing}`,
    theme: () =>
      `Les couleurs suivent le thème de l’application. Une carte ou une barre peut être verte, jaune, rouge, bleue ou grise : dites laquelle. ${nothing}`,
    translate: () =>
      `Traduire demande un modèle de langue, et aucun n’est relié. Un nom peut changer : « renomme … en … ». ${nothing}`,
  },
};

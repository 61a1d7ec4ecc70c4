/** The words of a brief in one language. */
export interface BriefWords {
  readonly goal: string;
  readonly audience: string;
  readonly metrics: string;
  readonly sections: string;
  readonly sources: string;
  readonly questions: string;
  readonly request: string;
  readonly answer: string;
  readonly sample: string;
  readonly entered: string;
  readonly whatIs: (name: string) => string;
  readonly whereFrom: (name: string) => string;
  readonly whoUses: string;
  readonly byHand: string;
  readonly rowsOf: (name: string) => string;
}

const english: BriefWords = {
  goal: 'Goal',
  audience: 'Audience',
  metrics: 'Metrics',
  sections: 'Sections',
  sources: 'Sources',
  questions: 'Questions',
  request: 'Request',
  answer: 'Answer',
  sample: 'sample rows, to be replaced',
  entered: 'rows at hand',
  whatIs: (name) => `What is "${name}"?`,
  whereFrom: (name) => `Where do the rows of "${name}" come from?`,
  whoUses: 'Who will use it?',
  byHand: 'entered by hand',
  rowsOf: (name) => `rows of ${name}`,
};

const german: BriefWords = {
  goal: 'Ziel',
  audience: 'Zielgruppe',
  metrics: 'Kennzahlen',
  sections: 'Abschnitte',
  sources: 'Quellen',
  questions: 'Fragen',
  request: 'Auftrag',
  answer: 'Antwort',
  sample: 'Beispielzeilen, zu ersetzen',
  entered: 'Zeilen liegen vor',
  whatIs: (name) => `Wie hoch ist „${name}“?`,
  whereFrom: (name) => `Woher kommen die Zeilen von „${name}“?`,
  whoUses: 'Wer wird es benutzen?',
  byHand: 'von Hand eingegeben',
  rowsOf: (name) => `Zeilen von ${name}`,
};

const spanish: BriefWords = {
  goal: 'Objetivo',
  audience: 'Público',
  metrics: 'Métricas',
  sections: 'Secciones',
  sources: 'Fuentes',
  questions: 'Preguntas',
  request: 'Encargo',
  answer: 'Respuesta',
  sample: 'filas de muestra, por sustituir',
  entered: 'filas disponibles',
  whatIs: (name) => `¿Cuál es «${name}»?`,
  whereFrom: (name) => `¿De dónde vienen las filas de «${name}»?`,
  whoUses: '¿Quién lo va a usar?',
  byHand: 'introducido a mano',
  rowsOf: (name) => `filas de ${name}`,
};

const french: BriefWords = {
  goal: 'But',
  audience: 'Public',
  metrics: 'Indicateurs',
  sections: 'Parties',
  sources: 'Sources',
  questions: 'Questions',
  request: 'Demande',
  answer: 'Réponse',
  sample: 'lignes d’exemple, à remplacer',
  entered: 'lignes disponibles',
  whatIs: (name) => `Quel est « ${name} » ?`,
  whereFrom: (name) => `D’où viennent les lignes de « ${name} » ?`,
  whoUses: 'Qui va l’utiliser ?',
  byHand: 'saisi à la main',
  rowsOf: (name) => `lignes de ${name}`,
};

const languages: ReadonlyMap<string, BriefWords> = new Map([
  ['en', english],
  ['de', german],
  ['es', spanish],
  ['fr', french],
]);

/** The words for a locale; English where there are none. */
export function briefWords(locale: string): BriefWords {
  return languages.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? english;
}

/** Every language's words with its name. */
export const allBriefWords: readonly (readonly [string, BriefWords])[] = [...languages];

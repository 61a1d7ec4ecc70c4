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
  readonly daysUntil: (day: string) => string;
  readonly daysSince: (day: string) => string;
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
  daysUntil: (day) => `days until ${day}`,
  daysSince: (day) => `days since ${day}`,
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
  daysUntil: (day) => `Tage bis ${day}`,
  daysSince: (day) => `Tage seit ${day}`,
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
  daysUntil: (day) => `días hasta ${day}`,
  daysSince: (day) => `días desde ${day}`,
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
  daysUntil: (day) => `jours jusqu’à ${day}`,
  daysSince: (day) => `jours depuis ${day}`,
};

const portuguese: BriefWords = {
  goal: 'Meta',
  audience: 'Público-alvo',
  metrics: 'Indicadores',
  sections: 'Seções',
  sources: 'Fontes',
  questions: 'Perguntas',
  request: 'Pedido',
  answer: 'Resposta',
  sample: 'linhas de exemplo, a substituir',
  entered: 'linhas disponíveis',
  whatIs: (name) => `Qual é o valor de “${name}”?`,
  whereFrom: (name) => `De onde vêm as linhas de “${name}”?`,
  whoUses: 'Quem vai usar?',
  daysUntil: (day) => `dias até ${day}`,
  daysSince: (day) => `dias desde ${day}`,
};

const chinese: BriefWords = {
  goal: '目标',
  audience: '使用者',
  metrics: '指标',
  sections: '版块',
  sources: '数据来源',
  questions: '问题',
  request: '需求',
  answer: '回答',
  sample: '示例数据,需替换',
  entered: '已有数据',
  whatIs: (name) => `“${name}”是多少?`,
  whereFrom: (name) => `“${name}”的数据从哪里来?`,
  whoUses: '谁会使用?',
  daysUntil: (day) => `距${day}的天数`,
  daysSince: (day) => `自${day}起的天数`,
};

const japanese: BriefWords = {
  goal: '目的',
  audience: '利用者',
  metrics: '指標',
  sections: '構成',
  sources: 'データの出所',
  questions: '質問',
  request: '依頼',
  answer: '回答',
  sample: '見本の行(差し替え予定)',
  entered: '行あり',
  whatIs: (name) => `「${name}」はいくつですか?`,
  whereFrom: (name) => `「${name}」の行はどこから来ますか?`,
  whoUses: '誰が使いますか?',
  daysUntil: (day) => `${day}までの日数`,
  daysSince: (day) => `${day}からの日数`,
};

const languages: ReadonlyMap<string, BriefWords> = new Map([
  ['en', english],
  ['de', german],
  ['es', spanish],
  ['fr', french],
  ['pt', portuguese],
  ['zh', chinese],
  ['ja', japanese],
]);

/** The words for a locale; English where there are none. */
export function briefWords(locale: string): BriefWords {
  return languages.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? english;
}

/** Every language's words with its name. */
export const allBriefWords: readonly (readonly [string, BriefWords])[] = [...languages];

import { alternatives } from '../../words/alternatives.js';
import { fold } from '../../words/fold.js';
import { lexicons, type Language } from '../../lexicon/index.js';
import type { TimeUnit } from '../../tables/profileData.js';

/** Words for units of time, for use in patterns; they hold letters only. */
export const unitWords: Readonly<Record<TimeUnit, string>> = {
  day: alternatives('day|days|tag|tage|tagen|dia|dias|jour|jours|天|日|日間'),
  week: alternatives('week|weeks|woche|wochen|semana|semanas|semaine|semaines|周|个星期|星期|週|週間'),
  month: alternatives('month|months|monat|monate|monaten|mes|meses|mois|个月|月|か月|ヶ月|カ月|ヵ月|箇月'),
  quarter: alternatives(
    'quarter|quarters|quartal|quartale|quartalen|trimestre|trimestres|季度|个季度|四半期',
  ),
  year: alternatives('year|years|jahr|jahre|jahren|ano|anos|an|ans|annee|annees|年|年間'),
};

/** `last`, `this` and their like. */
export const lastWords = alternatives(
  'last|past|previous|latest|letzten|letzte|letzter|letztes|letztem|vergangenen|vergangene|vorigen|ultimos|ultimas|ultimo|ultima|pasado|pasada|derniers|dernieres|dernier|derniere|passado|passada|最近|过去|近|直近|過去|この',
);
export const thisWords = alternatives(
  'this|current|diesen|diesem|dieses|dieser|diese|aktuellen|laufenden|este|esta|ce|cet|cette|deste|desta|neste|nesta|本|这个|今',
);
export const nextWords = alternatives(
  'next|coming|upcoming|following|nachsten|nachste|nachster|nachstes|kommenden|kommende|kommender|kommendes|proximos|proximas|proximo|proxima|prochains|prochaines|prochain|prochaine|未来|接下来|今后|今後|これから',
);
export const nextBehind = alternatives('que viene|prochain|prochaine|que vem');
/** Before the name of a season, which may name other things as well: a winter shelter. */
export const inSeason = alternatives(
  'in|im|over|during|since|until|the|this|den|dem|der|seit|bis|diesen|diesem|en|el|la|durante|desde|hasta|este|esta|l|au|cet|depuis|no|na|do|da|neste|nesta|and|or|und|y|e|et|vs|versus|with|than|to',
);
/** Behind a season, the one a year before it. */
export const seasonBefore = alternatives(
  'before last|before|davor|zuvor|antepasado|anterior|d avant|precedent|retrasado',
);
/** What is still to come, without a word for how long. */
export const upcomingWords = alternatives(
  'upcoming|anstehende|anstehenden|anstehender|bevorstehende|bevorstehenden|proximos|proximas|prochains|prochaines',
);
const upcoming = new RegExp(`^(?:${upcomingWords})$`, 'u');
export const isUpcoming = (folded: string): boolean => upcoming.test(folded);
/** Languages that say `el mes pasado`. */
export const lastBehind = alternatives('pasado|pasada|anterior|dernier|derniere|passado|passada');
export const thisBehind = alternatives('actual|en curso|em curso|atual|en cours');

/** Single words for a period relative to today: the unit, and how many of them ago. */
export const relativeWords: readonly (readonly [string, TimeUnit, number])[] = [
  ['today|heute|hoy|aujourd hui|hoje|今天|今日|本日', 'day', 0],
  ['yesterday|gestern|ayer|hier|ontem|昨天|昨日', 'day', 1],
  ['本周|这周|今週', 'week', 0],
  ['上周|先週', 'week', 1],
  ['本月|这个月|今月', 'month', 0],
  ['上个月|上月|先月', 'month', 1],
  ['本季度|这个季度|今四半期', 'quarter', 0],
  ['上季度|上个季度|前四半期', 'quarter', 1],
  ['今年|本年', 'year', 0],
  ['tomorrow|morgen|manana|demain|amanha|明天|明日', 'day', -1],
  ['下周|来週', 'week', -1],
  ['下个月|下月|来月', 'month', -1],
  ['下季度|下个季度|来四半期', 'quarter', -1],
  ['明年|来年', 'year', -1],
  ['去年|昨年', 'year', 1],
];

const openWords =
  'open|pending|unpaid|outstanding|unresolved|waiting|offen|unbezahlt|abiertos?|abiertas?|pendientes?|impagad[oa]s?|ouverte?s?|impayee?s?|en attente|abertos?|abertas?';

/** Before a number of days, all that lies longer ago than them. */
export const olderWords = alternatives(
  'older than|alter als|mas antiguos que|mas antiguas que|mas viejos que|de hace mas de|desde hace mas de|seit mehr als|plus anciens que|plus anciennes que|plus vieux que|depuis plus de|ha mais de|mais antigos que|mais antigas que',
);
/** As above, where what is open stands before it: `unpaid for more than 30 days`. */
export const openSince = `(?<=(?:${openWords})\\s)(?:for|since)\\s+(?:more than|over|longer than)`;
/** Behind or before a number of days, what should have come by then: `more than 30 days overdue`. */
export const overdueWords = alternatives(
  'overdue|past due|late with payment|uberfallig|uberfallige|im verzug|vencido|vencida|vencidos|vencidas|de retraso en el pago|en retard|echu|echue|echus|echues|vencido|em atraso|atrasado|atrasada|atrasados|atrasadas|逾期|过期|期限切れ|期限超過|延滞',
);
export const moreThan = alternatives(
  'more than|over|longer than|mehr als|uber|langer als|mas de|plus de|mais de|超过',
);
/** Behind a number of days. */
export const olderBehind = '(?:以上)?(?:前|未|没|还)|(?:以上)?経過';
/** Words before a number of days of texts without spaces. */
export const olderDense = '超过|超過|逾';

/** Before a number of days, all that is newer. */
export const newerWords = alternatives(
  'newer than|neuer als|mas recientes que|plus recents que|mais recentes que',
);

/** Before one unit of time that goes until now: `depuis un an`, `for over a year`. */
export const oneUnitSince = alternatives(
  'for a|for over a|for more than a|in over a|for one|seit einem|seit einer|seit uber einem|seit mehr als einem|desde hace un|desde hace una|hace mas de un|depuis un|depuis une|depuis plus d un|depuis plus d une|ha um|ha uma|ha mais de um',
);

/** Behind a number of units that lie before others: `the 4 weeks before`. */
export const unitsBefore = alternatives(
  'before|prior|davor|zuvor|vorher|anteriores|previos|previas|precedents|precedentes|d avant|antes|之前',
);

/** On either side of a day: `before and after`. */
export const bothSides = {
  before: alternatives('before|vor|antes de|antes|avant'),
  and: alternatives('and|und|y|et|e'),
  after: alternatives('after|nach|despues de|despues|apres|depois de|depois'),
};

export const yearToDate = alternatives(
  'year to date|ytd|seit jahresbeginn|en lo que va de ano|depuis le debut de l annee|no acumulado do ano|今年以来|年初来',
);

/** First, second, third and fourth, in each language. */
export const ordinals = [
  'first|1st|erstes|ersten|erste|1\\.|primer|primero|premier|1er|primeiro|第一|第1',
  'second|2nd|zweites|zweiten|zweite|2\\.|segundo|deuxieme|second|第二|第2',
  'third|3rd|drittes|dritten|dritte|3\\.|tercer|tercero|troisieme|terceiro|第三|第3',
  'fourth|4th|viertes|vierten|vierte|4\\.|cuarto|quatrieme|quarto|第四|第4',
];

export const halves = alternatives('half|halbjahr|semestre|semester|半年|上半期');

/** Names of the twelve months in a language and in English, with what they are shortened to. */
export function monthNames(language: Language): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const tag of new Set<Language>([language, 'en']))
    lexicons[tag].months.split('|').forEach((month, at) => {
      const name = fold(month);
      if (!/^\p{L}+$/u.test(name) || /\p{Script=Han}/u.test(name)) return;
      for (const form of [name, name.slice(0, 3), name.slice(0, 4)])
        if (!names.has(form)) names.set(form, at);
    });

  return names;
}

/** Words before a day that say the week it lies in, and such behind it. */
export const weekWords =
  'week (?:of|from|starting|beginning|commencing)(?: the)?|woche (?:vom|ab|um den)|semana (?:de|del|do|desde el)|semaine (?:du|de)';
export const weekBehind = 'の週|(?:那一?|所在的?|这一?)周';

import { fold } from '../../words/fold.js';

/** Words that tell columns of one kind apart which make a whole together: goals at home and away. */
const rows = [
  'home|away|guest|visitor|visitors|visiting|h|a|heim|gast|auswärts|ausw|local|loc|mandante|anfitrião|visitante|vis|domicile|dom|receveur|visiteur|extérieur|ext|casa|fora|主|客|主队|客队|ホーム|アウェイ|アウェー',
  'men|women|male|female|males|females|boys|girls|männer|frauen|hombres|mujeres|hommes|femmes|homens|mulheres|男|女|男性|女性',
  'adult|adults|child|children|kids|senior|seniors|erwachsene|kinder|adultos|niños|adultes|enfants|crianças|成人|儿童|大人|子供',
  'online|offline|store|instore|web|shop|retail|tienda|boutique|loja|filiale|线上|线下|店舗|オンライン',
  'domestic|international|foreign|abroad|inland|ausland|nacional|internacional|国内|海外|国外',
  'north|south|east|west|central|nord|süd|ost|sud|est|ouest|norte|sur|este|oeste|sul|leste|centro',
  'q1|q2|q3|q4|t1|t2|t3|t4',
  'h1|h2|first|second|third|fourth',
  '1|2|3|4|5|6|7|8|9|10',
  'morning|afternoon|evening|night|day|am|pm|mañana|tarde|noche|matin|soir|manhã|noite',
  'weekday|weekdays|weekend|weekends',
  'breakfast|lunch|dinner|frühstück|mittag|abend|almuerzo|cena|déjeuner|dîner|almoço|jantar|朝食|昼食|夕食',
].map((row) => new Set(row.split('|').map(fold)));

/** Whether words, one of each column, set columns apart that add up to a whole. */
export const makeAWhole = (words: readonly string[]): boolean =>
  new Set(words).size === words.length && rows.some((row) => words.every((word) => row.has(word)));

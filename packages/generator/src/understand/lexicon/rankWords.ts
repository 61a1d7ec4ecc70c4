import { fold } from '../words/fold.js';
import type { Language } from './index.js';

/** How a short prompt says that something is ranked, besides the words of views. */
interface RankWords {
  /** Words for the first ones that no view has. */
  readonly most: string;
  /** The last ones: `bottom 5 stores`. */
  readonly least: string;
  /** A list by rank: `ranking of reps by deals`. */
  readonly list: string;
  /** What is counted where something is done most with each, under its name. */
  readonly deeds: Readonly<Record<string, string>>;
  /** What is ranked, by which number and how many of it, where words are written without spaces. */
  readonly dense: readonly RegExp[];
}

export const rankWords: Readonly<Record<Language, RankWords>> = {
  en: {
    most: 'highest|most valued|highest grossing|top performing|top rated|most absent|most reserved',
    least:
      'bottom|worst|lowest|worst selling|least sold|slowest selling|least profitable|least popular|least used|worst performing',
    list: 'ranking|rankings|leaderboard|league table',
    deeds: {
      'Units sold':
        'best selling|bestselling|top selling|most sold|worst selling|least sold|slowest selling|best sellers',
      Profit: 'most profitable|least profitable',
      Revenue: 'most valuable|highest grossing',
      Loans: 'most borrowed',
      Views: 'most viewed|most watched|most read|most played',
      Visits: 'most visited|busiest|most active',
      Bookings: 'most booked|most reserved',
      Orders: 'most ordered|most popular|popular|least popular',
      Requests: 'most requested',
      Uses: 'most used|least used',
      Absences: 'most absent',
    },
    dense: [],
  },
  de: {
    most: 'beste|besten|stärkste|stärksten|profitabelste|profitabelsten|rentabelste|rentabelsten|aktivste|aktivsten|teuerste|teuersten|meistbestellte|meistbestellten',
    least:
      'schlechteste|schlechtesten|schwächste|schwächsten|letzten|am wenigsten verkaufte|am wenigsten verkauften|umsatzschwächste|umsatzschwächsten',
    list: 'Rangliste|Ranking|Bestenliste',
    deeds: {
      'Verkaufte Stück':
        'meistverkaufte|meistverkauften|bestverkaufte|bestverkauften|meistgekaufte|meistgekauften|am wenigsten verkaufte|am wenigsten verkauften',
      Umsatz: 'umsatzstärkste|umsatzstärksten|umsatzschwächste|umsatzschwächsten',
      Gewinn: 'profitabelste|profitabelsten|rentabelste|rentabelsten',
      Ausleihen: 'meistgeliehene|meistgeliehenen',
      Aufrufe: 'meistgelesene|meistgelesenen',
      Besuche: 'meistbesuchte|meistbesuchten|aktivste|aktivsten',
      Buchungen: 'meistgebuchte|meistgebuchten',
      Bestellungen: 'beliebteste|beliebtesten|meistbestellte|meistbestellten',
      Nutzungen: 'meistgenutzte|meistgenutzten',
    },
    dense: [],
  },
  es: {
    most: 'mejor|más rentables|más ausentes|mayores',
    least: 'peores|menos vendidos|menos vendidas|menos rentables|menos populares',
    list: 'ranking|clasificación',
    deeds: {
      'Unidades vendidas': 'más vendidos|más vendidas|menos vendidos|menos vendidas',
      Beneficio: 'más rentables|menos rentables',
      Ingresos: 'más valiosos',
      Préstamos: 'más prestados',
      Vistas: 'más leídos|más vistos|más vistas',
      Visitas: 'más visitados|más visitadas|más activos',
      Reservas: 'más reservados|más reservadas',
      Pedidos: 'más populares|más pedidos|más pedidas|menos populares',
      Solicitudes: 'más solicitados|más solicitadas',
      Usos: 'más usados',
      Ausencias: 'más ausentes',
    },
    dense: [],
  },
  fr: {
    most: 'plus rentables|plus visitées|plus absents|plus fidèles',
    least: 'pires|moins vendus|moins vendues|les moins vendus|les moins vendues|moins rentables|derniers',
    list: 'classement|palmarès',
    deeds: {
      'Unités vendues':
        'les plus vendus|les plus vendues|plus vendus|plus vendues|moins vendus|moins vendues|les moins vendus|les moins vendues',
      Bénéfice: 'les plus rentables|plus rentables|moins rentables',
      Emprunts: 'plus empruntés',
      Vues: 'plus lus|plus vus',
      Visites: 'plus visités|plus visitées',
      Réservations: 'plus réservés|plus réservées',
      Commandes: 'les plus populaires|plus populaires|les plus demandés|les plus demandées|plus demandés',
      Utilisations: 'plus utilisés',
      Absences: 'plus absents',
    },
    dense: [],
  },
  pt: {
    most: 'melhor|mais lucrativos|mais ausentes|mais visitadas|mais reservadas',
    least: 'piores|menos vendidos|menos vendidas|menos rentáveis',
    list: 'ranking|classificação',
    deeds: {
      'Unidades vendidas': 'mais vendidos|mais vendidas|menos vendidos|menos vendidas',
      Lucro: 'mais rentáveis|mais lucrativos|menos rentáveis',
      Receita: 'mais valiosos',
      Empréstimos: 'mais emprestados',
      Visualizações: 'mais lidos|mais vistos',
      Visitas: 'mais visitados|mais visitadas|mais ativos',
      Reservas: 'mais reservados|mais reservadas',
      Pedidos: 'mais populares|mais pedidos|mais pedidas',
      Solicitações: 'mais solicitados|mais solicitadas',
      Usos: 'mais usados',
      Ausências: 'mais ausentes',
    },
    dense: [],
  },
  zh: {
    most: '最高的|最多的',
    least: '最低的|最少的|倒数|垫底的|滞销',
    list: '排名|排行榜|排行',
    deeds: { 销量: '热销|畅销|最畅销的', 利润: '最赚钱的', 借阅量: '借阅最多的|最常借的' },
    dense: [
      /^(?<measure>\p{L}+?)(?:排名)?(?:前|最高的|最多的|最好的)(?<count>\d{1,2})?(?:名|个|位|大)?的?(?<of>\p{L}+)$/u,
      /^(?:按|各)?(?<of>[\p{L}]{2,4}?)(?:的)?(?<measure>销售额|销量|业绩|收入|利润|订单数?|[\p{L}]{2,4}?)(?:排名|排行榜|排行)(?:前(?<count>\d{1,2})名?)?$/u,
      /^(?<measure>热销|畅销|最畅销的)(?:前)?(?<count>\d{1,2})?(?:名|个|大)?的?(?<of>\p{L}+)$/u,
    ],
  },
  ja: {
    most: '最高の',
    least: '下位|ワースト|売れない',
    list: 'ランキング|順位',
    deeds: { 販売数: '売れ筋|売れ筋の|人気|人気の', 貸出数: '貸出の多い', 閲覧数: 'よく読まれている' },
    dense: [
      /^(?<measure>\p{L}+?)(?:の|が)?(?:トップ|上位|多い|高い)(?<count>\d{1,2})?(?:位|件|社|人|名)?の?(?<of>\p{L}+)$/u,
      /^(?<of>\p{L}+?)(?:別|の|ごとの)(?<measure>\p{L}+?)(?:ランキング|順位)(?:(?:トップ|上位)(?<count>\d{1,2}))?$/u,
      /^(?<measure>売れ筋|人気)の?(?<of>\p{L}+?)(?:ランキング)?(?:(?:トップ|上位|ベスト)(?<count>\d{1,2}))?$/u,
    ],
  },
};

const lists: ReadonlySet<string> = new Set(
  Object.values(rankWords).flatMap(({ list }) => list.split('|').map(fold)),
);

/** Whether a word asks for a list by rank, in any language. */
export const saysRanking = (folded: string): boolean => lists.has(folded);

import type { Language } from './index.js';

/** Words that make a view of what stands beside them, where no part of a page is named. */
interface ViewWords {
  /** Parts of a whole: `category breakdown`. */
  readonly share: string;
  /** One beside the others: `supplier performance`. */
  readonly compare: string;
  /** How much is open with each: `team workload`. */
  readonly load: string;
  /** What somebody should see to: `low stock alerts`. */
  readonly alert: string;
  /** The first of some records: `best selling dishes`. */
  readonly leading: string;
  /** Between records and what the first of them have most of: `pupils with the most absences`. */
  readonly withMost: string;
  /** What sold best, said in a word. */
  readonly bestSellers: string;
  /** Who scored most. */
  readonly scorers: string;
  /** What is still to come: `upcoming renewals`. */
  readonly ahead: string;
  /** Those of them that lead to no single thing, as the next step is one. */
  readonly onlyAhead: string;
  /** Of which there is too little: `low stock`. */
  readonly low: string;
  /** Those of them that name what ends, and no day: `expiring items`. */
  readonly expiring: string;
  /** What is not done yet: `unpaid invoices`. */
  readonly unsettled: string;
  /** What should be done by now and is not: `overdue tasks`. */
  readonly overdue: string;
  /** Between what is summed and what it is sorted by, where that can mean nothing else: no price is kept `by` person. */
  readonly by: string;
  /** How words end that say what was done by somebody: `approved by`. */
  readonly done: string;
  /** Between two numbers that stand side by side: `costs vs budget`. */
  readonly versus: string;
  /** Before the kind of picture: `loans per class as bars`. */
  readonly as: string;
  /** The share that ended well of all that ended. */
  readonly won: string;
  /** The share that ended well of all. */
  readonly finished: string;
}

export const viewWords: Readonly<Record<Language, ViewWords>> = {
  en: {
    share: 'breakdown|split|distribution|mix|composition',
    compare: 'performance|comparison|ranking|rankings|leaderboard',
    load: 'workload|work load|workloads',
    alert: 'alert|alerts|warning|warnings|reminder|reminders|notification|notifications',
    withMost: 'with the most|with most|with the highest number of|who have the most|having the most',
    leading:
      'top|best|popular|best selling|bestselling|top selling|most popular|most sold|most ordered|most valuable|most profitable|most active|most frequent|most common|most viewed|most borrowed|most read|most watched|most used|most requested|most visited|most booked|most played|busiest|biggest|largest|leading|best performing',
    bestSellers: 'best sellers|bestsellers|best seller|bestseller|top sellers',
    scorers: 'top scorers|top scorer|goal scorers|leading scorers|scorers',
    ahead: 'upcoming|coming|next|expiring|due soon',
    onlyAhead: 'upcoming|expiring|due soon',
    low: 'low stock|low inventory|low on stock|out of stock|stock shortage|running low|below minimum|below the minimum|under minimum|below reorder level|below the reorder level|reorder',
    expiring: 'expiring|about to expire',
    unsettled: 'unpaid|outstanding|unresolved|unfinished|incomplete|pending|open|unanswered|uncompleted',
    overdue: 'overdue|late|delayed|past due',
    by: 'by|split by|grouped by|broken down by|across',
    done: 'ed|sent|done|made|taken|written|sold|paid|led|run|held|given|known|seen|due|left|spent|lost|bought|kept|built',
    versus: 'vs|versus|against|compared to|compared with',
    as: 'as|as a|as an',
    won: 'win rate|close rate|closing rate|success rate',
    finished: 'conversion rate|completion rate|resolution rate',
  },
  de: {
    share: 'Verteilung|Aufteilung|Aufschlüsselung|Zusammensetzung',
    compare: 'Leistung|Performance|Vergleich|Rangliste|Ranking',
    load: 'Arbeitslast|Arbeitsbelastung|Workload',
    alert:
      'Warnung|Warnungen|Alarm|Alarme|Hinweise|Erinnerung|Erinnerungen|Benachrichtigung|Benachrichtigungen',
    withMost: 'mit den meisten|mit am meisten|mit der größten zahl an',
    leading:
      'Top|beliebteste|beliebtesten|meistverkaufte|meistverkauften|bestverkaufte|bestverkauften|größte|größten|umsatzstärkste|umsatzstärksten|wichtigste|wichtigsten|häufigste|häufigsten|meistgekaufte|meistgekauften|meistgelesene|meistgelesenen|meistgeliehene|meistgeliehenen|meistgebuchte|meistgebuchten|meistbesuchte|meistbesuchten|meistgenutzte|meistgenutzten',
    bestSellers: 'Bestseller|Topseller|Verkaufsschlager|Verkaufshits',
    scorers: 'Torschützen|Torjäger|Top-Torschützen|beste Torschützen|besten Torschützen|Torschützenliste',
    ahead:
      'anstehende|anstehenden|anstehender|kommende|kommenden|kommender|bevorstehende|bevorstehenden|nächste|nächsten|ablaufende|ablaufenden|auslaufende|auslaufenden',
    onlyAhead:
      'anstehende|anstehenden|anstehender|bevorstehende|bevorstehenden|ablaufende|ablaufenden|auslaufende|auslaufenden',
    low: 'niedriger Bestand|niedrigem Bestand|niedrige Bestände|geringer Bestand|geringem Bestand|knapper Bestand|knappe Bestände|Mindestbestand|Mindestbestände|unter Mindestbestand|unter dem Mindestbestand|unter Minimum|Nachbestellung|Nachbestellungen|Fehlbestand|Fehlbestände',
    expiring: 'ablaufende|ablaufenden|auslaufende|auslaufenden',
    unsettled:
      'unbezahlte|unbezahlten|offene|offenen|ausstehende|ausstehenden|ungelöste|ungelösten|unerledigte|unerledigten',
    overdue: 'überfällige|überfälligen|verspätete|verspäteten',
    by: 'nach|aufgeteilt nach|gruppiert nach|aufgeschlüsselt nach',
    done: '',
    versus: 'vs|versus|gegenüber|gegen|im Vergleich zu',
    as: 'als',
    won: 'Abschlussquote|Abschlussrate|Gewinnquote|Erfolgsquote|Erfolgsrate',
    finished: 'Konversionsrate|Conversion Rate|Erledigungsquote|Lösungsquote|Umwandlungsrate',
  },
  es: {
    share: 'distribución|desglose|reparto|composición',
    compare: 'rendimiento|desempeño|comparación|comparativa|comparativo|ranking|clasificación',
    load: 'carga de trabajo',
    alert: 'alerta|alertas|aviso|avisos|recordatorio|recordatorios',
    withMost: 'con más|con mayor número de|con el mayor número de|que más tienen',
    leading:
      'más vendidos|más vendidas|más populares|más pedidos|más pedidas|más frecuentes|más prestados|más leídos|más vistos|más vistas|más usados|más solicitados|más solicitadas|más visitados|más visitadas|más reservados|más reservadas|más rentables|más grandes|más valiosos|más activos|mejores|principales|top',
    bestSellers: 'superventas|éxitos de ventas',
    scorers: 'goleadores|máximos goleadores|mejores goleadores',
    ahead: 'próximos|próximas|próximo|próxima|por vencer|que vencen',
    onlyAhead: 'por vencer|que vencen',
    low: 'stock bajo|bajo stock|existencias bajas|poco stock|stock mínimo|sin stock|bajo mínimo|bajo mínimos|por debajo del mínimo|bajo el mínimo',
    expiring: 'por vencer|que vencen|por caducar',
    unsettled: 'impagadas|impagados|pendientes|pendiente|abiertas|abiertos|sin pagar|sin resolver',
    overdue: 'atrasadas|atrasados|vencidas|vencidos|retrasadas|retrasados',
    by: '',
    done: '',
    versus: 'vs|versus|frente a|contra',
    as: 'como|en forma de',
    won: 'tasa de cierre|tasa de éxito|tasa de cierres',
    finished: 'tasa de conversión|tasa de finalización|tasa de resolución|tasa de cumplimiento',
  },
  fr: {
    share: 'répartition|ventilation|distribution|composition|décomposition',
    compare: 'performance|performances|comparaison|comparatif|classement',
    load: 'charge de travail',
    alert: 'alerte|alertes|avertissement|avertissements|rappel|rappels|notifications',
    withMost: "avec le plus de|avec le plus d'|ayant le plus de|qui ont le plus de",
    leading:
      'les plus vendus|les plus vendues|plus vendus|plus vendues|les plus populaires|plus populaires|les plus demandés|les plus demandées|plus demandés|les plus fréquents|les plus fréquentes|plus fréquents|plus fréquentes|plus empruntés|plus lus|plus vus|plus utilisés|plus réservés|plus réservées|plus visités|les plus rentables|les plus importants|plus gros|meilleurs|meilleures|principaux|principales|top',
    bestSellers: 'meilleures ventes|best-sellers',
    scorers: 'buteurs|meilleurs buteurs',
    ahead: 'à venir|prochains|prochaines|prochain|prochaine|arrivant à échéance',
    onlyAhead: 'à venir|arrivant à échéance',
    low: 'stock bas|stocks bas|stock faible|stocks faibles|rupture de stock|ruptures de stock|stock minimum|sous le minimum|en dessous du minimum|sous le stock minimum|sous le seuil',
    expiring: 'arrivant à échéance|qui expirent',
    unsettled: 'impayées|impayés|en attente|ouverts|ouvertes|non payées|non résolus|en suspens',
    overdue: 'en retard|échus|échues',
    by: '',
    done: '',
    versus: 'vs|versus|par rapport au|par rapport à|contre',
    as: 'en|sous forme de|comme',
    won: 'taux de réussite|taux de succès|taux de signature|taux de closing',
    finished: "taux de conversion|taux de complétion|taux de résolution|taux d'achèvement",
  },
  pt: {
    share: 'distribuição|divisão|repartição|composição|detalhamento',
    compare: 'desempenho|comparação|comparativo|ranking|classificação|performance',
    load: 'carga de trabalho',
    alert: 'alerta|alertas|aviso|avisos|lembrete|lembretes',
    withMost: 'com mais|com o maior número de|que mais têm',
    leading:
      'mais vendidos|mais vendidas|mais populares|mais pedidos|mais pedidas|mais frequentes|mais emprestados|mais lidos|mais vistos|mais usados|mais solicitados|mais solicitadas|mais visitados|mais reservados|mais rentáveis|mais valiosos|mais ativos|maiores|melhores|principais|top',
    bestSellers: 'campeões de venda|campeões de vendas|best-sellers',
    scorers: 'artilheiros|artilharia|goleadores',
    ahead: 'próximos|próximas|próximo|próxima|a vencer|que vencem',
    onlyAhead: 'a vencer|que vencem',
    low: 'estoque baixo|baixo estoque|estoques baixos|estoque mínimo|sem estoque|stock baixo|abaixo do mínimo',
    expiring: 'a vencer|que vencem',
    unsettled: 'não pagas|não pagos|pendentes|abertas|abertos|em aberto|sem resolver',
    overdue: 'atrasadas|atrasados|vencidas|vencidos',
    by: '',
    done: '',
    versus: 'vs|versus|contra|em relação a',
    as: 'como|em forma de',
    won: 'taxa de fechamento|taxa de sucesso|taxa de êxito',
    finished: 'taxa de conversão|taxa de conclusão|taxa de resolução',
  },
  zh: {
    share: '分布|占比|构成|比例|细分',
    compare: '表现|对比|比较|排名|排行|排行榜|业绩',
    load: '工作量|工作负荷|负荷',
    alert: '预警|提醒|警报|告警|通知',
    withMost: '',
    leading: '热门|热销|畅销|最受欢迎的|最畅销的|最大的|主要|借阅最多的|最常用的|最常借的',
    bestSellers: '畅销品|畅销商品|畅销产品|热销商品',
    scorers: '射手榜|最佳射手',
    ahead: '即将到来的|即将到期的|即将举行的|即将开始的|即将|近期',
    onlyAhead: '即将到来的|即将到期的|即将举行的|即将开始的|即将',
    low: '低库存|库存不足|缺货|安全库存|库存',
    expiring: '即将到期的|即将过期的',
    unsettled: '未付款|未付|未支付|待处理|未完成|未解决|待办|逾期未付',
    overdue: '逾期的|逾期|过期的|延期',
    by: '按|各',
    done: '',
    versus: '对比|与',
    as: '',
    won: '成交率|赢单率|成功率',
    finished: '转化率|完成率|解决率',
  },
  ja: {
    share: '内訳|割合|構成比|構成|分布',
    compare: '比較|集計|ランキング|実績|順位|パフォーマンス',
    load: '作業量|作業負荷|業務量|負荷',
    alert: 'アラート|警告|通知|リマインダー',
    withMost: '',
    leading:
      '貸出の多い|よく読まれている|よく使われる|人気の|人気|売れ筋の|売れ筋|上位の|主要な|主要|トップの',
    bestSellers: 'ベストセラー|売れ筋ランキング',
    scorers: '得点王|得点ランキング|得点者',
    ahead: '今後の|近日の|近日中の|期限が近い|予定されている|まもなく期限の',
    onlyAhead: '今後の|近日の|近日中の|期限が近い|まもなく期限の',
    low: '在庫不足|在庫切れ|低在庫|在庫僅少|在庫',
    expiring: '期限が近い|まもなく期限の',
    unsettled: '未払いの|未払い|未払|未処理の|未処理|未完了の|未完了|未解決の|未解決|未対応の|未対応',
    overdue: '期限切れの|期限切れ|期限超過の|遅延中の|遅延',
    by: '別|ごと',
    done: '',
    versus: '対',
    as: '',
    won: '成約率|受注率|成功率',
    finished: 'コンバージョン率|転換率|完了率|解決率',
  },
};

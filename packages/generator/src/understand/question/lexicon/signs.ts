import { fold } from '../../words/fold.js';

/** What words of a question ask for, beyond the grammar that all prompts share. */
export type SignId =
  | 'hourOfDay'
  | 'dayOfWeek'
  | 'monthOfYear'
  | 'decade'
  | 'year'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'runningTotal'
  | 'growth'
  | 'change'
  | 'improved'
  | 'usually'
  | 'missing'
  | 'filled'
  | 'atLeast'
  | 'atMost'
  | 'over'
  | 'under'
  | 'outside'
  | 'exactly'
  | 'difference'
  | 'ratio'
  | 'most'
  | 'least'
  | 'never'
  | 'neither'
  | 'share'
  | 'distinct'
  | 'average'
  | 'onAverage'
  | 'median'
  | 'sum'
  | 'by'
  | 'count'
  | 'compare'
  | 'distribution'
  | 'rate'
  | 'duration'
  | 'long'
  | 'short'
  | 'quick'
  | 'slow'
  | 'correlation'
  | 'outlier'
  | 'duplicate'
  | 'movingAverage';

/** The words of all languages; none of them means something else in another. */
const rows: readonly (readonly [SignId, string])[] = [
  [
    'hourOfDay',
    'hour of the day|hour of day|hours of the day|hours|by hour|per hour|each hour|hourly|hour|what time|tageszeit|uhrzeit|stunde|stunden|stündlich|hora del día|horas del día|hora|horas|heure de la journée|heure|heures|hora do dia|horas do dia|小时|时段|每小时|時間帯|時間別|時間ごと|何時',
  ],
  [
    'dayOfWeek',
    'day of the week|day of week|days of the week|weekday|weekdays|wochentag|wochentage|wochentagen|día de la semana|días de la semana|jour de la semaine|jours de la semaine|dia da semana|dias da semana|星期几|星期|周几|曜日',
  ],
  [
    'monthOfYear',
    'month of the year|months of the year|month of year|calendar month|time of year|seasonality|kalendermonat|monat im jahr|monat des jahres|saisonalität|mes del año|meses del año|estacionalidad|mois de l année|saisonnalité|mês do ano|meses do ano|sazonalidade|季节性|季節性',
  ],
  ['decade', 'decade|decades|jahrzehnt|jahrzehnte|jahrzehnten|década|décadas|décennie|décennies|年代|十年'],
  [
    'year',
    'year over year|year on year|yoy|year to year|von jahr zu jahr|año tras año|interanual|d une année sur l autre|ano a ano|ano sobre ano|每年|年别|按年|年度|年別|年ごと|同比|前年比',
  ],
  ['quarter', 'quarter over quarter|qoq|按季度|每季度|四半期別|四半期ごと'],
  [
    'month',
    'month over month|month on month|mom|month to month|at month end|at the end of each month|end of each month|monthly|each month|by month|per month|von monat zu monat|pro monat|am monatsende|zum monatsende|monatsende|monatlich|nach monat|nach monaten|im monat|mes a mes|por mes|a fin de mes|al mes|ao mês|mensual|mensuales|d un mois à l autre|par mois|en fin de mois|fin de mois|mensuel|mensuelle|mês a mês|por mês|no fim do mês|fim do mês|mensal|1か月あたり|1ヶ月あたり|月あたり|按月|按月份|每月|每个月|各月|月度|月別|月ごと|毎月|月次|环比|前月比',
  ],
  [
    'week',
    'week over week|wow|weekly|each week|by week|per week|pro woche|wöchentlich|por semana|a la semana|semanal|par semaine|hebdomadaire|1週間あたり|週あたり|每周|按周|各周|週別|週ごと|毎週|週次',
  ],
  [
    'day',
    'a day|daily|each day|by day|per day|day by day|pro tag|täglich|por día|diario|diaria|par jour|quotidien|por dia|diário|1日あたり|一日あたり|1日当たり|每天|每日|按天|按日|各日|日別|日ごと|毎日|日次|opening day|working day|business day|öffnungstag|arbeitstag|verkaufstag|betriebstag|geschäftstag|día de apertura|día laborable|día hábil|jour d ouverture|jour ouvré|dia útil|dia de funcionamento|营业日|工作日|営業日',
  ],
  [
    'runningTotal',
    'running total|running sum|cumulative|cumulated|accumulated|year to date total|laufende summe|laufender summe|fortlaufende summe|suma acumulada|total acumulado|somme cumulée|soma acumulada|kumuliert|kumulierte|kumulierter|kumuliertes|aufsummiert|acumulado|acumulada|acumulados|acumuladas|cumul|cumulé|cumulée|cumulés|cumulées|cumulatif|累计|累積|累計',
  ],
  [
    'growth',
    'growth|growth rate|grew|grow|grown|percent change|percentage change|% change|month over month|year over year|quarter over quarter|week over week|month on month|year on year|mom|yoy|qoq|vs previous month|vs the previous month|compared to the previous month|compared with the previous month|change from the previous month|change from month to month|change vs previous month|wachstum|wachstumsrate|vormonatsvergleich|vorjahresvergleich|vorquartalsvergleich|zum vormonat|gegenüber dem vormonat|im vergleich zum vormonat|gegenüber vormonat|zum vorjahr|gegenüber dem vorjahr|im vergleich zum vorjahr|gewachsen|prozentuale veränderung|crecimiento|creció|variación porcentual|frente al mes anterior|respecto al mes anterior|comparado con el mes anterior|variación mensual|frente al año anterior|respecto al año anterior|croissance|taux de croissance|variation en pourcentage|par rapport au mois précédent|évolution mensuelle|par rapport à l année précédente|crescimento|cresceu|variação percentual|em relação ao mês anterior|comparado ao mês anterior|variação mensal|em relação ao ano anterior|增长率|增长|增速|环比|同比|成長率|伸び率|増加率|前月比|前年比',
  ],
  [
    'improved',
    'improve|improves|improved|improvement|progressed|verbessert|verbesserte|verbesserten|verbesserung|mejoró|mejoraron|mejorado|mejora|progresó|progressé|progresse|amélioré|améliorée|améliorés|amélioration|melhorou|melhoraram|melhora|melhorado|进步|改善|提升|向上|改善した',
  ],
  [
    'change',
    'change from|change by|changes|changed|change|verändert|veränderte|veränderten|änderte|cambió|cambiaron|cambiado|changé|évolué|mudou|mudaram|变化|変化|変わった|increase|decrease|difference to the previous|veränderung|änderung|zunahme|abnahme|variación|cambio|variation|évolution absolue|variação|mudança|变动|増減',
  ],
  [
    'usually',
    'usually|typically|on average|normally|generally|im durchschnitt|im schnitt|im mittel|durchschnittlich|normalerweise|üblicherweise|en promedio|de media|normalmente|en moyenne|généralement|habituellement|em média|geralmente|通常|一般|平均して|普段',
  ],
  [
    'missing',
    'missing|empty|blank|unknown|not set|no value|unrated|fehlt|fehlend|fehlende|fehlenden|leer|leere|unbekannt|vacío|vacía|vacíos|falta|faltan|sin valor|vide|vides|manquant|manquante|manque|faltando|vazio|vazia|缺失|为空|空白|缺少|尚未|还没|还没有|空欄|欠損|未登録|未設定|未填|未填写|未登记|未入力|まだ',
  ],
  [
    'filled',
    'not empty|filled|known|ausgefüllt|nicht leer|no vacío|renseigné|renseignée|preenchido|preenchida|非空|入力済み',
  ],
  [
    'atLeast',
    'at least|no less than|or more|or higher|or above|or better|oder höher|oder besser|o superior|o más alto|ou supérieur|ou plus haut|ou superior|minimum of|mindestens|al menos|como mínimo|o más|au moins|au minimum|ou plus|pelo menos|no mínimo|ou mais|至少|不少于|不低于|以上',
  ],
  [
    'atMost',
    'at most|no more than|or less|or lower|or below|or worse|oder niedriger|oder schlechter|o inferior|o más bajo|ou inférieur|ou plus bas|ou inferior|or fewer|up to|within|maximum of|höchstens|maximal|bis zu|innerhalb von|binnen|como máximo|o menos|a lo sumo|au plus|au maximum|ou moins|no máximo|ou menos|至多|不超过|最多|以下',
  ],
  [
    'over',
    'over|above|more than|greater than|higher than|bigger than|larger than|exceeding|exceeds|exceed|beyond|older than|heavier than|longer than|taller than|faster than|worth more than|über|mehr als|größer als|höher als|älter als|schwerer als|länger als|teurer als|oberhalb|más de|mayor que|mayor a|mayores de|mayores que|por encima de|superior a|superiores a|supera|superan|plus de|au dessus de|supérieur à|supérieure à|supérieurs à|supérieures à|dépassant|dépasse|mais de|maior que|maior do que|maiores que|acima de|superior a|上回る|上回っている|上回った|超过|大于|高于|多于|を超える|を超えた|超える|超えた|超|より大きい|より多い|より高い',
  ],
  [
    'under',
    'under|below|less than|lower than|fewer than|smaller than|cheaper than|younger than|lighter than|shorter than|slower than|unter|weniger als|kleiner als|niedriger als|unterhalb|jünger als|leichter als|kürzer als|günstiger als|menos de|menor que|menor a|menores de|por debajo de|inferior a|inferiores a|moins de|en dessous de|au dessous de|inférieur à|inférieure à|inférieurs à|inférieures à|sous|menor do que|menores que|abaixo de|下回る|下回っている|下回った|低于|小于|少于|不到|不足|未満|より小さい|より少ない|より低い',
  ],
  [
    'outside',
    'outside of|outside|not between|außerhalb von|außerhalb|fuera de|fuera del rango|en dehors de|hors de|fora de|fora da faixa de|超出|範囲外',
  ],
  [
    'exactly',
    'exactly|equal to|equals|genau|gleich|exactamente|igual a|exactement|égal à|exatamente|等于|正好|ちょうど',
  ],
  [
    'difference',
    'how many more|how much more|wie viel mehr|wie viele mehr|um wie viel mehr|combien de plus|de plus que|a mais que|a mais do que|cuántos más|cuántas más|cuánto más|quantos a mais|quantas a mais|quanto a mais|difference between|gap between|spread between|difference|gap|differenz zwischen|unterschied zwischen|differenz|unterschied|unterschiede|diferencia entre|diferencia|différence entre|différence|écart entre|écart|diferença entre|diferença|差异|之差|差额|差|との差',
  ],
  [
    'ratio',
    'ratio of|ratio|divided by|relative to|verhältnis von|verhältnis|geteilt durch|ratio de|dividido por|dividido entre|rapport entre|divisé par|razão entre|比率|除以|割る',
  ],
  [
    'most',
    'main|hauptsächliche|hauptsächlichen|wichtigsten|wichtigste|principal|principales|principaux|principais|主要|主な|most often|most frequently|most common|most frequent|most popular|häufigste|häufigsten|häufigster|häufigstes|más común|más comunes|más frecuente|más frecuentes|plus courant|plus courante|plus fréquent|plus fréquente|plus fréquents|plus fréquentes|mais comum|mais comuns|mais frequente|mais frequentes|最常见|beliebteste|beliebtesten|beliebtester|más popular|más populares|plus populaire|plus populaires|mais popular|mais populares|最受欢迎|最热门|一番人気|最も人気|am häufigsten|am öftesten|más a menudo|con más frecuencia|más veces|le plus souvent|com mais frequência|mais vezes|最常|最频繁|最も頻繁に|most|highest|largest|biggest|greatest|best|top|busiest|maximum|meisten|höchsten|höchste|höchster|höchstes|größten|größte|größter|besten|beste|stärksten|stärkste|más alto|más alta|más altos|más altas|mayor|mayores|mejor|mejores|más|la plupart|le plus|la plus|les plus|plus élevé|plus élevée|plus élevés|plus grand|plus grande|plus grands|plus grandes|plus gros|plus grosse|plus grosses|meilleur|meilleure|meilleurs|mais alto|mais alta|maior|maiores|melhor|melhores|mais|最高|最多|最大|最好|最も多い|最も高い|最も大きい|最も多かった|最も高かった|最も大きかった|一番多かった|一番高かった|一番大きかった|一番多い|一番高い|一番大きい|最も売れ|一番売れ|多い順|人気|人気の|最受欢迎|トップ|ベスト|longest|längste|längsten|längster|längstes|más largo|más larga|más largos|plus long|plus longue|plus longs|plus longues|mais longo|mais longa|mais longos|最长|最長|最も長い|一番長い|oldest|heaviest|tallest|most expensive|teuerste|teuersten|más caro|más cara|plus cher|plus chère|mais caro|mais cara|最贵|最も高価|最久|最も長く|一番長く',
  ],
  [
    'least',
    'bottom|least|lowest|smallest|fewest|worst|quietest|slowest|minimum|wenigsten|niedrigsten|niedrigste|niedrigster|kleinsten|kleinste|geringsten|geringste|schlechtesten|schlechteste|schwächsten|más bajo|más baja|más bajos|menor|menores|peor|peores|menos|le moins|la moins|les moins|le plus bas|la plus basse|les plus bas|les plus basses|le plus petit|la plus petite|le plus faible|la plus faible|le plus court|la plus courte|plus bas|plus basse|plus faible|plus faibles|plus petit|plus petite|plus petits|pire|pires|mais baixo|mais baixa|pior|piores|最低|最少|最小|最差|最も少ない|最も低い|最も小さい|最も少なかった|最も低かった|最も小さかった|一番少なかった|一番低かった|一番小さかった|一番少ない|一番低い|一番小さい|少ない順|ワースト|shortest|kürzeste|kürzesten|kürzester|kürzestes|más corto|más corta|más cortos|plus court|plus courte|plus courts|mais curto|mais curta|最短|最も短い|一番短い|youngest|lightest|cheapest|billigste|billigsten|günstigste|günstigsten|más barato|más barata|moins cher|moins chère|mais barato|mais barata|最便宜|最安',
  ],
  [
    'distribution',
    'distribution|histogram|spread of|répartition|verteilung|häufigkeit|distribución|histograma|histogramme|distribuição|分布|直方图|ヒストグラム',
  ],
  ['neither', 'neither|nor|weder|ni|nem|既不|也不'],
  ['never', 'never|nie|niemals|nunca|jamais|从未|从来没有|一度も'],
  [
    'share',
    'percentage of total|percentage of the total|percent of total|percent of the total|% of total|% of the total|share of total|share of the total|anteil am gesamten|anteil an der gesamtsumme|prozent vom gesamten|porcentaje del total|por ciento del total|% del total|pourcentage du total|part du total|% du total|porcentagem do total|percentual do total|% do total|share|shares|percentage|percent|proportion|fraction|what %|% of|rate of|portion|anteil|anteile|prozentsatz|prozent|wie viel prozent|quote|taux de|taux des|taux d|porcentaje|proporción|participación|qué porcentaje|por ciento|tasa de|pourcentage|pour cent|proportion|part de|part des|parts de|quelle part|répartition|porcentagem|por cento|percentual|proporção|participação|taxa de|占比|比例|百分比|份额|割合|比率|構成比|何パーセント|何％',
  ],
  [
    'duration',
    'days late|days too late|days of delay|days overdue|delay in days|tage zu spät|tage verspätung|tagen verspätung|verspätung in tagen|tage im verzug|días de retraso|días de demora|días tarde|jours de retard|dias de atraso|逾期天数|延迟天数|遅延日数|遅れた日数|how long|lifetime|lifespan|lebensdauer|tiempo de vida|durée de vie|tempo de vida|存续时间|生命周期|継続期間|利用期間|average time|mean time|tempo médio|tiempo medio|tiempo promedio|temps moyen|délai moyen|durchschnittliche zeit|平均時間|平均时间|time to|time from|time until|time between|times to|days to|days from|days between|days until|hours to|hours from|hours between|time taken|lead time|repair time|repair times|service time|completion time|shipping time|transit time|turnaround|turnaround time|cycle time|resolution time|time open|delivery time|delivery times|response time|processing time|waiting time|handling time|length of stay|duration|tenure|took|takes|take|taken|taking|wie lange|lasts|lasted|brauchte|brauchten|dauerten|dura|duran|duró|duraron|dure|durent|durait|duram|durou|dauer|dauert|dauern|dauerte|zeit von|zeit vom|zeit zwischen|zeit bis|tage zwischen|tage von|tage vom|tage bis|wie viele tage|cuánto tarda|cuánto tardan|cuánto tiempo|cuántos días|tiempo de|tiempo desde|tiempo entre|tiempo hasta|días entre|días desde|días hasta|estancia|duración|plazo|demora|tarda|tardan|tardó|combien de temps|combien de jours|durée|délai|délais|délai de|jours entre|temps entre|temps de|durée de séjour|quanto tempo|quantos dias|tempo de|tempo entre|tempo até|dias entre|dias até|prazo|duração|permanência|demora|demorou|demoram|demoraram|levou|levaram|tardaron|a pris|ont pris|ont duré|送达时间|配送时间|交付时间|维修时间|修理時間|配達時間|多久|多长时间|多少天|几天|天数|时长|用时|耗时|间隔|何日|どれくらい|どのくらい|日数|期間|所要時間|所要日数|かかる|かかります|かかりますか|かかった|リードタイム|滞在日数',
  ],
  [
    'long',
    'the longest time|am längsten|desde hace más tiempo|más tiempo|há mais tempo|mais tempo|depuis le plus longtemps|le plus longtemps|最长时间|最久|最も長く|一番長く|longest|längste|längsten|längster|längstes|más largo|más larga|más largos|plus long|plus longue|plus longs|plus longues|mais longo|mais longa|mais longos|最长|最長|最も長い|一番長い',
  ],
  [
    'short',
    'shortest|kürzeste|kürzesten|kürzester|kürzestes|más corto|más corta|más cortos|plus court|plus courte|plus courts|mais curto|mais curta|最短|最も短い|一番短い',
  ],
  [
    'quick',
    'fastest|quickest|soonest|schnellsten|schnellste|schnellster|schnellstes|más rápido|más rápida|más rápidos|más rápidas|más pronto|plus vite|plus rapide|plus rapides|plus rapidement|mais rápido|mais rápida|mais rápidos|mais rápidas|最快|最速|最も早い|最も早く|一番早い|一番早く',
  ],
  [
    'slow',
    'slowest|langsamsten|langsamste|langsamster|langsamstes|más lento|más lenta|más lentos|más lentas|plus lent|plus lente|plus lents|plus lentement|mais lento|mais lenta|mais lentos|最慢|最も遅い|最も遅く|一番遅い|一番遅く',
  ],
  [
    'correlation',
    'go with|goes with|go together|move with|moves with|vary with|varies with|go hand in hand|hängt zusammen|hängen zusammen|va con|van con|va de pair|vont de pair|varie avec|varient avec|varia com|goes up when|go up when|goes down when|go down when|rise when|rises when|fall when|falls when|drop when|drops when|increase when|increases when|decrease when|decreases when|hurt|hurts|harm|harms|drive|drives|schadet|schaden|beeinflusst|beeinflussen|steigt wenn|sinkt wenn|sube cuando|baja cuando|influyen|afectan|perjudica|perjudican|dépend|dépendent|influence|influencent|affecte|affectent|augmente quand|baisse quand|nuit|nuisent|depende|influenciam|afetam|prejudica|prejudicam|correlation|correlations|correlate|correlates|correlated|relationship|related|relation|depend on|depends on|affect|affects|influence of|impact of|influences|korrelation|korreliert|korrelieren|zusammenhang|zusammenhängen|hängt|einfluss|correlación|correlacionan|relación|influye|afecta|corrélation|relation entre|lien entre|influence de|correlação|relação|influência|afeta|相关性|相关|关系|影响|相関|関係|影響',
  ],
  [
    'outlier',
    'outlier|outliers|anomaly|anomalies|unusual|extreme values|ausreißer|ausreisser|auffällige|ungewöhnliche|valores atípicos|atípicos|atípicas|anomalías|valeurs aberrantes|aberrantes|aberrants|atypiques|discrepantes|anomalias|outlier|异常值|离群值|异常|外れ値|異常値',
  ],
  [
    'duplicate',
    'duplicate|duplicates|duplicated|double entries|repeated|appear twice|appears twice|more than once|mehr als einmal|mehrmals|más de una vez|plus d une fois|plusieurs fois|mais de uma vez|不止一次|多次|2回以上|複数回|dubletten|doppelt|doppelte|doppelten|duplikate|mehrfach|duplicado|duplicados|duplicadas|repetidos|repetidas|doublons|doublon|en double|dupliqués|duplicatas|duplicada|重复|重複|ダブり',
  ],
  [
    'movingAverage',
    'moving average|rolling average|running average|moving mean|rolling mean|gleitender durchschnitt|gleitenden durchschnitt|gleitende durchschnitt|gleitendes mittel|media móvil|promedio móvil|moyenne mobile|média móvel|移动平均|移動平均',
  ],
  ['rate', 'rate|quote|tasa|taux|taxa|率'],
  [
    'distinct',
    'different|distinct|unique|verschiedene|verschiedenen|unterschiedliche|unterschiedlichen|eindeutige|distintos|distintas|diferentes|únicos|únicas|différents|différentes|distincts|distinctes|uniques|不同|独立|不重复|異なる|ユニーク|種類',
  ],
  [
    'onAverage',
    'on average|on the average|im schnitt|im durchschnitt|im mittel|en promedio|de promedio|de media|en moyenne|em média|na média',
  ],
  [
    'average',
    'on average|on the average|im durchschnitt|en promedio|de promedio|de media|en moyenne|em média|na média|average|avg|mean|typical|im schnitt|im mittel|durchschnitt|durchschnittlich|durchschnittliche|durchschnittlicher|durchschnittlichen|durchschnittliches|mittlere|mittlerer|mittleren|mittelwert|promedio|media|medio|medios|medias|moyen|moyenne|moyens|moyennes|média|médio|médias|médios|平均|平均值|均值',
  ],
  ['median', 'median|mediana|médiane|médian|médiana|中位数|中央値'],
  [
    'sum',
    'total|sum|overall|altogether|in total|gesamt|gesamte|gesamter|gesamten|summe|insgesamt|suma|totales|somme|totale|totaux|soma|totais|总|总计|合计|总和|总共|一共|合計|総|総計|トータル',
  ],
  [
    'by',
    'by|per|for each|for every|of each|from each|in each|each|every|split by|grouped by|broken down by|according to|nach|pro|je|für jede|für jeden|für jedes|in jeder|in jedem|jeder|jede|jedes|por|según|por cada|de cada|en cada|cada|par|selon|pour chaque|de chaque|dans chaque|chaque|para cada|em cada|segundo|按照|按|每个|每头|每只|每台|每名|每辆|每间|每件|每種|每种|每位|每家|每|各个|各|各種|毎',
  ],
  [
    'count',
    'how many|number of|count of|count|how often|no of|headcount|wie viele|anzahl|anzahl der|anzahl an|wie oft|zahl der|cuántos|cuántas|número de|cantidad de|combien de|combien|nombre de|nombre d|quantos|quantas|quantidade de|多少|订单数|订单数量|订单量|注文数|受注数|数量统计|个数|有多少|几个|几家|次数|いくつ|何件|件数|何人|何個|人数|個数|何回|回数',
  ],
  [
    'compare',
    'compare|compared|compared to|compared with|comparison|versus|vs|against|vergleiche|vergleich|verglichen|gegenüber|im vergleich zu|gegen|comparar|compara|comparación|comparado|comparada|comparados|comparadas|frente a|frente al|respecto a|respecto al|en comparación con|frente ao|frente à|contra|comparer|compare|comparaison|comparé|comparée|comparés|comparées|comparé à|comparé au|par rapport à|par rapport au|par rapport aux|contre|comparação|comparado com|em comparação com|em relação a|em relação ao|em relação à|比较|对比|相比|比較|対比|比べ|比べて',
  ],
];

/** Signs by folded words. */
export const signIndex: ReadonlyMap<string, readonly SignId[]> = (() => {
  const index = new Map<string, SignId[]>();
  for (const [id, words] of rows)
    for (const word of words.split('|')) {
      const key = fold(word).replace(/'/gu, ' ');
      const ids = index.get(key) ?? [];
      if (!ids.includes(id)) ids.push(id);
      index.set(key, ids);
    }
  return index;
})();

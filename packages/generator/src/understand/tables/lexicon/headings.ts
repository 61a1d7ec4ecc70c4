import { wordEnd as end, wordStart as start } from '../../words/wordEdges.js';

/** Values of which only the average means something: rates, prices, sizes, marks. */
export const averages = new RegExp(
  String.raw`${start}(rate|rating|ratings|score|avg|average|mean|median|price|temp|temperature|temp max|temp min|percent|pct|ratio|age|height|weight|speed|wind|index|mpg|miles per gallon|horsepower|acceleration|displacement|cylinders|duration|minutes|running time|per|life expect|fertility|close|open|high|low|margin|level|elevation|length|depth|width|thickness|mass|yield|density|pressure|humidity|balance|saldo|perc|share|rank|battery|voltage|humidity pct|signal|ppm|ppb|lux|hpa|mbar|mmhg|bpm|dba?|kw|watts?|volts?|luftfeuchte|luftfeuchtigkeit|luftdruck|salary|gehalt|jahresgehalt|lohn|wage|ek|vk|pvp|uvp|pu|salaire|sueldo|salário|frequency|grade|grades|scores|marks|stock|headcount|occupancy|utilization|durchschnitt|preis|rabatt|alter|gewicht|temperatur|quote|anteil|moyenne|prix|taux|remise|note|âge|poids|solde|promedio|precio|tasa|descuento|edad|peso|media|média|preço|taxa|desconto|idade|ph|csat|nps|bp|blood pressure|systolic|diastolic|pulse|puls|bmi|glucose|cholesterol|hba1c|hemoglobin|haemoglobin|blutdruck|systolisch|diastolisch|blutzucker|presión arterial|tensión arterial|sistólica|diastólica|glucosa|colesterol|pression artérielle|tension artérielle|systolique|diastolique|glycémie|pouls|pressão arterial|glicemia|血压|脉搏|血糖|血圧|脈拍|血糖値|einzelpreis|ep|stundensatz|satz|each|unit[áa]ri[oa]|unitaire|satisfaction|zufriedenheit|bewertung|bewertungen|note|noten|nota|notas|notes|valoración|calificación|avaliação|alt|length of stay|wait|waits|waiting|waited|waiting time|wartezeit|espera|attente|response time|unit cost|lead time)${end}|%|(?:(?<!gesamt)preis|temperatur|gewicht|quote|dauer|(?:stunden|tages|steuer|prozent|zins)satz|zufriedenheit)${end}|\((?:[^)]*/[^)]*|°[^)]*)\)|${start}(?:how|wie) (?:alt|old|likely|satisfied|well|often|happy|easy|zufrieden|wahrscheinlich)${end}|\(\s*\d\s*(?:-|–|to)\s*\d+\s*\)|${start}(?:par|por|pro|je|al?|à la|a la) (?:heure|jour|semaine|mois|an|hora|día|dia|semana|mes|mês|año|ano|stunde|tag|woche|monat|jahr)${end}|(?:週|月|日|年)(?:あたり|当たり)|每(?:周|天|日|月|年)|平均|単価|单价|价格|価格|温度|气温|気温|评分|評価|年龄|年齢|率|成绩|分数|点数|満足度|满意度|身長|体重`,
  'u',
);
export const results = new RegExp(
  String.raw`${start}(revenue|sales|mrr|arr|amount|total|gross|profit|income|turnover|erlös|betrag|ventas|ingresos|importe|facturación|montant|ventes|recettes|ca|faturamento|receita|vendas)${end}|umsatz|betrag${end}|gesamtpreis|gesamtkosten|金额|金額|销售额|売上|収入|收入`,
  'u',
);
export const volumes = new RegExp(
  String.raw`${start}(spend|spent|cost|budget|value|quantity|qty|orders|visits|price|population|distance|valor|valeur|wert|menge|cantidad|quantité|quantidade)${end}|kosten${end}|数量|人口`,
  'u',
);
/** What is set and not counted: a level to order at, a goal. */
export const limits = new RegExp(
  String.raw`${start}(?:reorder|threshold|limit|minimum|maximum|min|max|target|goal|capacity|safety stock|par level|mindestbestand|meldebestand|grenzwert|soll|ziel|kapazität|mínimo|máximo|objetivo|límite|seuil|objectif|capacité|limite|meta)${end}|下限|上限|目标|目標|限值|定員`,
  'u',
);
/** What was meant to be, beside what came of it. */
export const plans = new RegExp(
  String.raw`${start}(?:budget|budgeted|plan|planned|forecast|soll|geplant|presupuesto|presupuestado|previsto|prévu|prévisionnel|orçamento|orçado)${end}|预算|计划|予算|計画`,
  'u',
);
export const actuals = new RegExp(
  String.raw`${start}(?:actual|actuals|spent|ist|tatsächlich|real|gastado|ejecutado|réel|réelle|réalisé|dépensé|realizado|gasto)${end}|实际|実績`,
  'u',
);
/** What is there at a time and not added up over several. */
export const balances = new RegExp(
  String.raw`${start}(?:balance|saldo|solde|kontostand|cash|odometer|mileage|meter reading|kilometerstand|zählerstand|cuentakilómetros|kilometraje|kilométrage|odomètre|hodômetro|quilometragem)${end}|余额|残高|里程表|走行距離計`,
  'u',
);
/** What was read off or measured, of which only the average means something where each thing has a unit of its own. */
export const readings = new RegExp(
  String.raw`${start}(?:results?|readings?|measured|measurement|ergebnis|ergebnisse|messwerte?|resultados?|medición|mediciones|résultats?|mesures?|medição|medições)${end}|结果|检测值|测量值|結果|測定値`,
  'u',
);
/** What comes in again each month or year. */
export const recurring = new RegExp(
  String.raw`${start}(?:mrr|arr|monthly|recurring|monatlich|monatliche[rnsm]?|monatsbeitrag|monatsgebühr|abo|cuota mensual|mensual(?:es)?|mensuel(?:le)?s?|mensais|mensualidade|mensalidade|mensal)${end}|月額|月费|月費`,
  'u',
);
/** What is read at one moment, of which the highest is a single reading. */
export const momentary = new RegExp(
  String.raw`${start}(?:temp|temperature|humidity|pressure|ppm|ppb|co2|noise|voltage|pulse|bpm|lux|luftdruck|luftfeuchte|luftfeuchtigkeit|puls|temperatura|humedad|presión|température|humidité|pression|umidade|pressão)${end}|temperatur${end}|温度|气温|気温|湿度|气压|気圧`,
  'u',
);
/** What a person is like, which no first look is about. */
export const persons = new RegExp(
  String.raw`^(?:age|alter|edad|âge|idade|height|size|weight|größe|gewicht|altura|peso|taille|poids)${end}|年龄|年齢|身長|体重|身高`,
  'u',
);
/** Money for one of something. */
export const prices = new RegExp(
  String.raw`${start}(?:price|ek|vk|pvp|uvp|pu|unit cost|rate|per|each|preis|einzelpreis|ep|satz|stundensatz|precio|tarifa|prix|tarif|preço|unit[áa]ri[oa]|unitaire)${end}|(?:(?<!gesamt)preis|(?:stunden|tages)satz)${end}|単価|单价`,
  'u',
);
export const coordinates = /^(lat|latitude|lon|lng|long|longitude)$/;
export const identities = new RegExp(
  String.raw`(?:^|${start})(?:id|uuid|key|code|number|no|zip|zip code|postcode|postal code|phone|telephone|tel|mobile|fax|sku|iata|isbn|ean|barcode|iban|account|nr|nummer|plz|postleitzahl|telefon|telefonnummer|handy|cp|código postal|codigo postal|teléfono|telefono|móvil|nif|dni|code postal|téléphone|matricule|siret|siren|cep|telefone|celular|cpf|cnpj|ref|reference)$|(?:^|\s)(?:nº|n°|no\.|nr\.)(?:\s|$)|(?:nummer|nr\.?)$|(?:番号|コード|编号|編號|邮编|电话|電話|手机号|手机号码|账号|学号|工号)$`,
  'u',
);
/** Numbers that say which one, in an order: matchday 3, floor 2. */
export const ordinals =
  /^(?:(?!per |pro |por |par )\p{L}+ )?(?:matchday|match day|round|gameweek|week|week no|day|month|quarter|hour|kw|kalenderwoche|woche|tag|monat|quartal|stunde|spieltag|runde|semana|día|mes|trimestre|hora|jornada|ronda|semaine|jour|mois|heure|journée|mês|rodada|floor|etage|stockwerk|lap|chapter|sprint|room|lane|gate|table|tisch|tischnummer|mesa|court|seat|bay|platform|dock|shelf|bed)$|^(?:第.*|轮次|周次|周|月|月份|节|回|週|桌号|卓|テーブル|卓番号)$/u;
export const years = new RegExp(
  String.raw`${start}(?:year|jahr|annee|année|année|ano|año|vintage|season|saison|temporada|founded|built|gegründet|baujahr|jahrgang)${end}|(?:jahr|jahrgang)${end}|年份|年度|^年$`,
  'u',
);
/** Days on which something was last so, or that a person was born: they tell of the row, and nothing happened along them. */
export const rowDays = new RegExp(
  String.raw`${start}(?:last|latest|updated|modified|changed|birth|birthday|born|dob|letzte\p{L}*|zuletzt|aktualisiert|geändert|geboren|geburts\p{L}*|última?|último|actualizado|nacimiento|dernière?|modifié|naissance|atualizado|nascimento|expir\p{L}*|valid until|gültig bis)${end}|最后|最近|最終|更新|出生|生日|生年月日`,
  'u',
);
/** Days on which something was arranged for another day. */
export const arrangings = new RegExp(
  String.raw`${start}(?:booked|booking|reserved|reservation|requested|request|ordered|created|entered|registered|gebucht|buchung\p{L}*|reserviert|angelegt|erstellt|erfasst|angefragt|reservado|reserva|solicitado|creado|réservé|réservation|demandé|créé|agendado em|criado|solicitação)${end}|预约于|预订|下单|创建|登记|予約した日|予約受付|受付日|登録日|作成日`,
  'u',
);
/** Days for which something was arranged, and on which it takes place. */
export const occasions = new RegExp(
  String.raw`${start}(?:scheduled|scheduled for|appointment|appointment date|appointment time|event date|session date|class date|lesson date|visit date|show date|termin|terminzeit|besuch|besuchsdatum|veranstaltung|veranstaltungsdatum|cita|fecha de la cita|fecha de cita|fecha del evento|rendez vous|date du rendez vous|consulta|data da consulta|data do evento)${end}|预约时间|就诊时间|就诊日期|来院日|受診日|予約日時|開催日|公演日`,
  'u',
);
/** Days on which somebody or something came: what a row has since then did not happen on them. */
export const beginnings = new RegExp(
  String.raw`${start}(?:hired?|hire date|joined|join date|start date|started|started on|signup date|signed up|subscribed|subscription start|fecha de alta|abonné depuis|vertragsbeginn|beginn|início|entry date|employed since|member since|embauche|contratación|ingreso|alta|admissão|contratação)${end}|eintritt|beitritt|einstellung|入职|入社|入会`,
  'u',
);
/** Days on which people were born. */
export const births = new RegExp(
  String.raw`${start}(?:birth|birthday|birth date|date of birth|born|dob|geboren|geburts\p{L}*|nacimiento|naissance|nascimento)${end}|出生|生日|生年月日|誕生日`,
  'u',
);
/** Money that comes beside what something costs. */
export const sideAmounts = new RegExp(
  String.raw`${start}(?:tips?|gratuity|tax(?:es)?|vat|shipping|delivery fee|postage|discount|commission|deposit|fine|fines|trinkgeld|steuer|mwst|versand|versandkosten|rabatt|kaution|provision|propinas?|iva|impuestos?|envío|descuento|comisión|pourboires?|tva|taxes?|frais de port|livraison|remise|gorjetas?|imposto|frete|desconto|comissão|taxa de serviço)${end}|小费|税|运费|折扣|チップ|送料|消費税|割引`,
  'u',
);
/** Days on which something happened for the last time so far. */
export const lastTimes = new RegExp(
  String.raw`${start}(?:last|latest|most recent|letzte[rsn]?|última|último|dernière|dernier)${end}|最終|最后|最近|上次|前回`,
  'u',
);
/** What people group by before anything else. */
export const groupings = new RegExp(
  String.raw`${start}(?:category|priority|stage|phase|type|segment|region|department|channel|source|status|plan|team|site|class|kategorie|priorität|phase|typ|art|abteilung|kanal|quelle|klasse|categoría|tipo|región|departamento|canal|estado|catégorie|type|région|service|statut|categoria|região|classe)${end}|类别|类型|优先级|优先度|班级|部门|渠道|カテゴリ|種別|部署`,
  'u',
);

/** `Preis gesamt` adds up, whatever a price does. */
export const wholes = new RegExp(
  String.raw`${start}(?:total|gesamt|totale|somme|suma|soma)${end}|合計|总`,
  'u',
);

/** Times in minutes, which are no minimum: `Dauer (Min.)`. */
export const minutes =
  /((?:dauer|zeit|duration|time|wait|delay|tiempo|duración|espera|temps|durée|attente|tempo|duração)[^(]*)\(\s*min[^)]*\)/u;

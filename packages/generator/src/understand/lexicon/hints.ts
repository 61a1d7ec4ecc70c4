import type { Language } from './index.js';

/** What words in the name of a column say about its values, where its meaning is not known; a `level` does not add up. */
export type HintKind = 'number' | 'level' | 'date' | 'person' | 'boolean';

/** Words per language and kind; `*` stands for any ending or, before a word, for any beginning. */
export const columnHints: Readonly<Record<Language, Readonly<Record<HintKind, string>>>> = {
  en: {
    number:
      'minimum|maximum|harvested|won|lost|sold|used|baked|packed|produced|served|wasted|leftover|collected|planted|caught|needed|count|number|no of|errors|attempts|calories|protein|carbs|laps|sets|reps|legs|shots|saves|visits|times|hectares|acres|bags|boxes|bottles|crates|pages|litre*|liter*|kilo*|how many|how much|balance|owed|income|bonus|commission|tax|tip*|deposit|dose|mg|grams|servings|portions|seats|beds|copies|followers|subscribers|steps|eggs|milk|overtime',
    level:
      'highest|lowest|depth|height|width|speed|pressure|pulse|bpm|rate|ratio|level|ph|degrees|percent|yield|per',
    date: 'last|next|since when|when|expires|expiry|birthday|born|date|due|renewal|until|deadline|mot',
    person:
      'who|by whom|borrower|driver|captain|foreman|host|chef|cook|guide|keeper|sponsor|parent|guardian|speaker|assignee|person|tutor|nurse|buddy|mentor|referee|caretaker|custodian|inspector|mechanic|technician',
    boolean:
      'done|ready|taken|signed|vaccinated|insured|returned|confirmed|present|attending|coming|invited|rsvp|paid|picked up|delivered|received|cleaned|checked|fixed|sent|booked|handed out|handed in|returned it|available|availability|reminded|consent*|agrees|agreed|i agree|yes or no',
  },
  de: {
    number:
      'anzahl|menge|zahl|verkauft*|verbraucht|gebacken|gewonnen|verloren|stück*|gewicht|fläche|kalorien|preis|kosten|betrag|punkte|sätze|wiederholungen|runden|wie viele|wie viel|saldo|kaution|dosis|liter|kilo*|seiten|plätze|ertrag|überstunden|stunden|fehler|betten',
    level: 'höhe|tiefe|breite|druck|puls|quote|rate|wert|prozent|grad|größe',
    date: 'letzte*|nächste*|seit|wann|datum|tag|bis|frist|termin|ablauf*|geburtstag|fällig*|eintritt|austritt|beitritt|woche|monat|tüv',
    person:
      'wer|ausgeliehen an|fahrer*|trainer*|betreuer*|pate|patin|ansprechpartner*|leiter*|*leiter|*leiterin|*betreuer|*betreuerin|*techniker|*fahrer|*arzt|*ärztin|*lehrer|*lehrerin|*berater|*beraterin|*beauftragter|koch|köchin|gast|person|mentor*|hausmeister*',
    boolean:
      'erledigt|fertig|unterschrieben|geimpft|versichert|zurückgegeben|bestätigt|anwesend|eingeladen|bezahlt|abgeholt|geliefert|geprüft|verschickt|gebucht|verfügbar|verfügbarkeit|einwilligung|zustimmung|einverstanden|ja nein',
  },
  es: {
    number:
      'cantidad|número|vendid*|usad*|ganad*|perdid*|cosechad*|peso|calorías|puntos|series|repeticiones|vueltas|cuántos|cuántas|cuánto|saldo|fianza|dosis|litros|kilos|páginas|plazas|horas|errores|importe|coste|precio',
    level: 'altura|profundidad|presión|pulso|porcentaje|tasa|grados|nivel',
    date: 'última|último|próxima|próximo|desde|cuándo|fecha|día|hasta|vence|vencimiento|cumpleaños|semana|mes|itv',
    person:
      'quién|conductor*|entrenador*|responsable|encargad*|persona|padrino|cocinero|guía|tutor*|mecánico',
    boolean:
      'hecho|listo|firmad*|vacunad*|asegurad*|devuelt*|confirmad*|presente|invitad*|pagad*|entregad*|enviad*|reservad*|disponible|disponibilidad|consentimiento|acepta*|sí o no',
  },
  fr: {
    number:
      'nombre|quantité|vendu*|utilisé*|gagné*|perdu*|récolté*|poids|calories|points|séries|répétitions|tours|combien|solde|caution|dose|litres|kilos|pages|places|heures|erreurs|montant|coût|prix',
    level: 'hauteur|profondeur|pression|pouls|pourcentage|taux|degrés|niveau',
    date: 'dernier|dernière|prochain|prochaine|depuis|quand|date|jour|jusqu*|expire|échéance|anniversaire|semaine|mois|contrôle technique',
    person:
      'qui|conducteur|chauffeur|entraîneur|responsable|personne|parrain|cuisinier|guide|tuteur|mécanicien|emprunteur',
    boolean:
      'fait|prêt|signé*|vacciné*|assuré*|rendu|confirmé*|présent*|invité*|payé*|livré*|envoyé*|réservé*|disponible|disponibilité|consentement|accepte*|oui ou non',
  },
  pt: {
    number:
      'quantidade|número|vendid*|usad*|ganh*|perdid*|colhid*|peso|calorias|pontos|séries|repetições|voltas|quantos|quantas|quanto|saldo|caução|dose|litros|quilos|páginas|vagas|horas|erros|valor|custo|preço',
    level: 'altura|profundidade|pressão|pulso|porcentagem|taxa|graus|nível',
    date: 'última|último|próxima|próximo|desde|quando|data|dia|até|vence|vencimento|aniversário|semana|mês',
    person: 'quem|motorista|treinador*|responsável|pessoa|padrinho|cozinheiro|guia|tutor*|mecânico',
    boolean:
      'feito|pronto|assinad*|vacinad*|segurad*|devolvid*|confirmad*|presente|convidad*|pag*|entregue|enviad*|reservad*|disponível|disponibilidade|consentimento|aceita*|sim ou não',
  },
  zh: {
    number:
      '数量|数|个数|人数|次数|金额|价格|费用|重量|卡路里|分数|多少|几|余额|押金|剂量|产量|时长|小时|错误|份数',
    level: '高度|深度|温度|压力|比例|率|浓度',
    date: '日期|时间|上次|下次|何时|截止|到期|生日|开始|结束|日',
    person: '谁|司机|教练|负责人|经办人|借用人|老师|联系人|队长|厨师|导师',
    boolean: '是否|完成|已签|已付|到场|出席|归还|同意',
  },
  ja: {
    number:
      '数|数量|個数|人数|回数|金額|価格|費用|重さ|体重|カロリー|点数|残高|敷金|用量|収量|時間数|売上|ページ|冊数',
    level: '高さ|深さ|温度|圧力|血圧|割合|率|濃度',
    date: '日|日付|前回|次回|いつ|期限|誕生日|開始|終了|予定日|返却日',
    person: '誰|担当|担当者|運転手|コーチ|責任者|借りた人|先生|連絡先|記録者|シェフ',
    boolean: '完了|済み|出席|確認|返却済み|有無|同意',
  },
};

/** Parts of words that say of a figure that less of it is better. */
export const lowHints: Readonly<Record<Language, string>> = {
  en: 'error|late|lost|waste|complaint|defect|cancel|no-show|no show|overdue|delay|missed|accident|injur|broken|leftover|damage|downtime|sick|overtime|dropout|return|refund|reject|fault|incident|bounce|churn|unpaid|arrears|breakage|spoil|scrap|burglar|theft|outage|idle|backlog|cost|expense|death|loss|wait|unemploy',
  de: 'fehler|verspät|verlor|abfall|beschwerde|reklamation|mangel|mängel|storno|ausfall|ausfäll|überfällig|verzöger|unfall|unfälle|krank|überstunden|retour|schwund|ausschuss|rückstand|abbruch|kosten|verlust|wartezeit|arbeitslos|todesf',
  es: 'error|errores|tarde|retras|perdid|desperdicio|merma|queja|defecto|cancel|ausencia|vencid|accidente|avería|devolucion|baja|impag|horas extra|costo|coste|gasto|espera|desempleo|muerte',
  fr: 'erreur|retard|perdu|perte|gaspill|plainte|réclamation|défaut|annul|absence|impay|accident|panne|retour|rebut|heures supp|casse|coût|dépense|attente|chômage|décès',
  pt: 'erro|atras|perd|desperd|reclama|defeito|cancel|falta|vencid|acidente|avaria|devolu|refugo|inadimpl|horas extra|quebra|custo|despesa|espera|desemprego|morte',
  zh: '错误|延误|迟到|损失|浪费|投诉|缺陷|取消|缺席|逾期|事故|故障|退货|加班|破损|成本|费用|亏损|等待|失业|死亡',
  ja: 'エラー|ミス|遅れ|遅延|ロス|廃棄|クレーム|不良|キャンセル|欠席|欠勤|滞納|事故|故障|返品|残業|破損|コスト|費用|経費|損失|待ち時間|失業|死亡',
};

/** Words that people say for a choice or column which a page may call by another of them, the nearest first. */
export const closeWords: readonly (readonly string[])[] = [
  'urgent|dringend|dringende|dringenden|urgente|urgentes|urgents|紧急|緊急|critical|kritisch|crítico|crítica|critique|严重|重大|blocker|highest|höchste|very high|high|hoch|alta|alto|haute|élevée|élevé|高',
  'minor|unimportant|unwichtig|niedrig|low|baja|bajo|basse|faible|baixa|baixo|低',
  'finished|done|complete|completed|closed|resolved|fertig|erledigt|abgeschlossen|hecho|terminado|terminados|completado|terminé|terminés|fait|feito|concluído|concluídos|已完成|完成|完了',
  'late|delayed|overdue|behind|off track|verspätet|überfällig|atrasado|atrasada|atrasados|atrasadas|vencido|en retard|retardé|fora do prazo|延迟|逾期|遅れ|遅延',
  'gender|sex|geschlecht|sexo|género|sexe|genre|性别|性別|男女生|男女|boys and girls|men and women',
  'no shows|no show|missed|nicht erschienen|ausgefallen|ausfälle|no presentados|no asistió|ausencias|absents|lapins|faltas|não compareceu|爽约|未到|無断キャンセル|来なかった',
  'win rate|close rate|gewinnquote|abschlussquote|tasa de éxito|tasa de cierre|taux de réussite|taxa de sucesso|taxa de fechamento|赢单率|成交率|勝率|受注率|成約率',
  'deals|deal|opportunities|opportunity|verkaufschancen|oportunidades|negocios|affaires|opportunités|negócios|商机|交易|案件|商談',
].map((row) => row.split('|'));

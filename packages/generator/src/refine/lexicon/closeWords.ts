/** Words that people say for a choice or column which a page may call by another of them, the nearest first. */
export const closeWords: readonly (readonly string[])[] = [
  'urgent|dringend|dringende|dringenden|urgente|urgentes|urgents|紧急|緊急|critical|kritisch|crítico|crítica|critique|严重|重大|blocker|highest|höchste|very high|high|hoch|alta|alto|haute|élevée|élevé|高',
  'minor|unimportant|unwichtig|niedrig|low|baja|bajo|basse|faible|baixa|baixo|低',
  'finished|done|complete|completed|closed|resolved|fertig|erledigt|abgeschlossen|hecho|terminado|terminados|completado|terminé|terminés|fait|feito|concluído|concluídos|已完成|完成|完了',
  'late|delayed|overdue|behind|off track|verspätet|überfällig|atrasado|atrasada|atrasados|atrasadas|vencido|en retard|retardé|fora do prazo|延迟|逾期|遅れ|遅延',
  'gender|sex|geschlecht|sexo|género|sexe|genre|性别|性別|男女生|男女|boys and girls|men and women',
].map((row) => row.split('|'));

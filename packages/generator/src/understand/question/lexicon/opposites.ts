import { fold } from '../../words/fold.js';

/** Words for a state, and the columns of yes and no that say the contrary. */
const rows: readonly (readonly [string, string])[] = [
  [
    'open|outstanding|unpaid|unsettled|due|offen|offene|offener|offenen|offenes|unbezahlt|unbezahlte|unbezahlten|pendiente|pendientes|impago|impagos|impagada|impagadas|impayé|impayée|impayés|impayées|pendente|pendentes|em aberto|未付款|未付|未払い|未払',
    'paid',
  ],
  [
    'open|unsolved|unresolved|unfinished|incomplete|pending|ongoing|offen|offene|offenen|ungelöst|ungelöste|unerledigt|unerledigte|pendiente|pendientes|abierto|abiertos|abierta|abiertas|ouvert|ouverts|ouverte|ouvertes|en cours|aberto|abertos|aberta|abertas|未解决|未完成|未完了|未解決',
    'done|solved|resolved|completed|closed|finished|complete|won|lost|cancelled|approved|rejected|withdrawn|delivered',
  ],
  [
    'failed|fail|fails|failing|failures|failure|durchfall|fracaso|échec|échecs|reprovação|durchgefallen|nicht bestanden|reprobado|reprobados|reprobada|suspenso|suspensos|échoué|échoués|recalé|reprovado|reprovados|reprovada|不合格|未通过',
    'passed',
  ],
  ['undelivered|unshipped|unfulfilled|nicht geliefert|ungeliefert', 'delivered|shipped|fulfilled'],
  ['inactive|inaktiv|inaktive|inactivo|inactivos|inactif|inactifs|inativo|inativos', 'active'],
  [
    'active|current|aktiv|aktive|aktiven|aktiver|aktives|activo|activos|activa|activas|actif|actifs|active|actives|ativo|ativos|ativa|ativas|在职|有效|活跃|現役|有効|在籍|在籍中',
    'discontinued|cancelled|churned|archived|deleted|termination|expired|end',
  ],
  [
    'absent|missed|no shows|no show|fehlend|ausente|ausentes|faltaron|absents|faltaram|faltas|缺席|欠席',
    'attended|present|attendance|showed up',
  ],
].map(([words, columns]) => [words!, columns!] as const);

const index: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [words, columns] of rows)
    for (const word of words.split('|').map(fold))
      found.set(word, [...(found.get(word) ?? []), ...columns.split('|')]);
  return found;
})();

/** What columns of yes and no may be called of which a word says the contrary. */
export const columnsOfOpposite = (folded: string): readonly string[] => index.get(folded) ?? [];

import { fold } from '../../words/fold.js';

/** Verbs before what an order or a person made use of: `used a discount code`. */
export const useWords: ReadonlySet<string> = new Set(
  'get|gets|got|getting|receive|receives|received|bekommen|bekommt|bekamen|erhalten|erhält|erhielten|reciben|recibe|recibieron|recibió|reçoivent|reçoit|reçu|ont reçu|recebem|recebe|receberam|recebeu|享有|获得|もらった|受けた|used|using|uses|genutzt|benutzt|verwendet|eingelöst|usado|usaron|usan|utilise|utilisé|utilisés|utilisent|utilizado|usaram|usam|使用|使った'
    .split('|')
    .map(fold),
);

/** How words end that say of a column of days what happened then: shipped, geliefert, entregado, livré. */
export const happenedEnding = /(?:ed|left|sent|t|en|ado|ados|ada|adas|ido|idos|é|és|ée|ées|do|dos)$/u;

/** Words for a day itself in the names of such columns. */
export const dayWord = /date|datum|fecha|data/u;

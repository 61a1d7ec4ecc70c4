/** Words of headings in languages whose people write the day before the month, and a comma before decimals. */
const words =
  /(?<!\p{L})(?:fecha|importe|cantidad|precio|proveedor|concepto|ciudad|pedido|factura|ventas|unidades|vencimiento|datum|betrag|menge|preis|kunde|umsatz|lieferant|anzahl|rechnung|kosten|bezeichnung|montant|quantité|prix|fournisseur|libellé|ville|facture|échéance|coût|livraison|quantidade|preço|valor|fornecedor|descrição|cidade|vendas|vencimento|importo|quantità|prezzo|fornitore)(?!\p{L})/iu;

const currencies = /[€£]|(?<!\p{L})(?:EUR|GBP)(?!\p{L})/u;

/** Whether headings speak a language in which decimals stand behind a comma. */
export const speakOfCommas = (headings: readonly string[]): boolean =>
  headings.some((heading) => words.test(heading));

/** Whether headings are those of people who write the day before the month. */
export const speakOfDaysFirst = (headings: readonly string[]): boolean =>
  speakOfCommas(headings) || headings.some((heading) => currencies.test(heading));

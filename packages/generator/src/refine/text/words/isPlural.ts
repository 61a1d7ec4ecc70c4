/** Whether a plain word or the head of a phrase ends as plurals do: `cards`, `gráficos de linhas`. */
export function isPlural(phrase: string): boolean {
  const words = phrase.split(' ');
  const head = words.length > 2 ? words[0]! : words.at(-1)!;
  return /[^s]s$|[ae]n$/u.test(head);
}

const bullet = /^[ \t]*(?:[-*•–·]|\d{1,2}[.)])[ \t]+/u;

/**
 * A prompt with its layout said in marks of a sentence, each as long as before: lines with bullets are a list behind a
 * colon, and so is what stands between dashes.
 */
export function asSentence(prompt: string): string {
  return withoutDashes(withoutBullets(prompt.replace(/\bw\/(?=\s)/giu, 'w ')));
}

function withoutBullets(prompt: string): string {
  const lines = prompt.split('\n');
  const isBullet = (index: number) => bullet.test(lines[index] ?? '');
  // Where bullets have commas of their own, each ends with a stronger mark.
  const mark = lines.some((line, index) => isBullet(index) && withoutBrackets(line).includes(','))
    ? ';'
    : ',';
  const areSentences = lines.some((line, index) => isBullet(index) && isSentence(line));
  return lines
    .map((line, index) => {
      const own = isBullet(index) ? line.replace(bullet, (mark) => ' '.repeat(mark.length)) : line;
      if (index === lines.length - 1) return own;
      if (areSentences) return `${own}\n`;
      if (!isBullet(index + 1)) return `${own}\n`;
      if (isBullet(index)) return `${own.replace(/[,;.]\s*$/u, (end) => ' '.repeat(end.length))}${mark}`;
      const isOpened = /[:：]\s*$/u.test(own);
      return own.trim() === '' || isOpened ? `${own} ` : `${own}:`;
    })
    .join('');
}

const withoutBrackets = (line: string) => line.replace(/[(（][^()（）]*[)）]/gu, '');

/** A line that says what a word stands for, or ends as a sentence does: `- Lots: roof, windows`. */
const isSentence = (line: string) =>
  /\p{L}\s?[:：]\s*\S.*[,，、]/u.test(line) || /\p{L}{2}\.\s*$/u.test(line);

/** `a brewery - malt, hops - with quantity` has brackets, `three vendors - price, support` a colon. */
function withoutDashes(prompt: string): string {
  const pair = /(\s)[-–—](\s[^-–—:.\n]*,[^-–—:.\n]*\s)[-–—](?=\s)/u;
  const bracketed = prompt.replace(pair, '$1($2)');
  if (bracketed !== prompt) return bracketed;
  return prompt.replace(/^([^:,\n–—]*\s)(?:[-–—])(?=\s[^:\n]*,)/u, '$1:');
}

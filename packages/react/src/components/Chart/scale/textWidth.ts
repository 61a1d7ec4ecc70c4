const narrow = new Set("iIjlft.,:;'|!()[]{}r ");
const wide = new Set('mwMW@%—…');

function characterWidth(character: string): number {
  if (narrow.has(character)) return 0.36;
  if (wide.has(character)) return 0.9;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100) return 1.02;
  if ((character >= '0' && character <= '9') || character === '$') return 0.64;
  return character >= 'A' && character <= 'Z' ? 0.68 : 0.57;
}

/** Width of a text in px, estimated without a browser and rather too wide than too narrow. */
export function textWidth(text: string, fontSize = 12): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * fontSize;
}

/** The text, shortened with an ellipsis where it is wider than `room` px. */
export function truncateText(text: string, room: number, fontSize = 12): string {
  if (textWidth(text, fontSize) <= room) return text;
  const limit = room / fontSize - characterWidth('…');
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += characterWidth(character);
    if (width > limit) break;
    kept += character;
  }
  return kept === '' ? '' : `${kept.trimEnd()}…`;
}

/** Texts shortened to `room` px: at their end, or at their start where all of them begin alike. */
export function shorten(texts: readonly string[], room: number): readonly string[] {
  const cut = texts.map((text) => truncateText(text, room));
  if (new Set(cut).size === new Set(texts).size) return cut;
  const reversed = (text: string) => [...text].reverse().join('');
  return texts.map((text) => reversed(truncateText(reversed(text), room)));
}

/**
 * Texts on up to `most` lines of `room` px each, shortened where that is not enough.
 *
 * On one line they are shortened as {@link shorten} does; on several each at the end of its last.
 */
export function fitLines(
  texts: readonly string[],
  room: number,
  most: number,
): readonly (readonly string[])[] {
  const single = shorten(texts, room);
  if (most < 2) return single.map((text) => [text]);
  const wrapped = texts.map((text, index) =>
    single[index] === text ? [text] : wrapText(text, room, most).map((line) => truncateText(line, room)),
  );
  const distinct = new Set(wrapped.map((lines) => lines.join(' ')));
  return distinct.size === new Set(texts).size ? wrapped : single.map((text) => [text]);
}

/** What may stand on a line of its own: a word, half of one with a hyphen, a Chinese or Japanese character. */
const pieces = /[^\s\-/\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+[-/]*|\S/gu;

/** The text on lines of `room` px, as far as it has places to break at; what does not fit stays on the last of `most` lines. */
export function wrapText(text: string, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (lines.length === most - 1) break;
    const next = index + piece.length;
    if (end > start && textWidth(text.slice(start, next)) > room) {
      lines.push(text.slice(start, end));
      start = index;
    }
    end = next;
  }
  return [...lines, text.slice(start).trimEnd()];
}

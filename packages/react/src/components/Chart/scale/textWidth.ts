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

/** The end of the text after an ellipsis where it is wider than `room` px. */
export function truncateStart(text: string, room: number): string {
  const reversed = (one: string) => [...one].reverse().join('');
  return reversed(truncateText(reversed(text), room));
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

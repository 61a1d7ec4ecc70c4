import type { Issue } from '@vitrine/schema';
import { dataBinary, dataEncoding } from '../../issues/dataMessages.js';

export type DecodedText =
  | { readonly text: string; readonly issues: readonly Issue[] }
  | { readonly issue: Issue };

/** Turns the bytes of a file into text: by its byte order mark, else as UTF-8, else as Windows-1252. */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const kind = binaryKind(bytes);
  if (kind) return { issue: dataBinary(name, kind) };
  const marked = encodingOfMark(bytes) ?? encodingOfZeros(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), issues: [] };
  if (bytes.subarray(0, 1000).includes(0)) return { issue: dataBinary(name, 'a binary file') };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), issues: [] };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), issues: [dataEncoding('Windows-1252')] };
  }
}

function binaryKind(bytes: Uint8Array): string | null {
  const starts = (...values: number[]) => values.every((value, index) => bytes[index] === value);
  if (starts(0x50, 0x4b, 3, 4)) return 'an Excel or zip file';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'an old Excel file';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'a PDF';
  return starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) ? 'a picture' : null;
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: Latin text then has every other byte zero. */
function encodingOfZeros(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length & ~1, 200);
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index % 2]!++;
  const most = length / 2;
  if (zeros[1]! > most * 0.8 && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > most * 0.8 && zeros[1] === 0 ? 'utf-16be' : null;
}

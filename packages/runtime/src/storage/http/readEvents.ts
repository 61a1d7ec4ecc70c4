/** Longest text of one event, in UTF-16 units. */
const MAX_EVENT = 16_000_000;

/** Reads the data of server-sent events as they arrive. An event that never ends is given up. */
export async function* readEvents(reader: () => Promise<Uint8Array | undefined>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  let data: string[] = [];
  for (let bytes = await reader(); bytes; bytes = await reader()) {
    rest += decoder.decode(bytes, { stream: true });
    if (rest.length > MAX_EVENT) throw new Error('An event is too long.');
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('data:')) data.push(line.slice(line.startsWith('data: ') ? 6 : 5));
      if (line !== '' || data.length === 0) continue;
      yield data.join('\n');
      data = [];
    }
  }
}

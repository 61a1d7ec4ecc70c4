/** The lines of a response as they come, without empty ones. */
export async function* readLines(response: Response): AsyncGenerator<string, void> {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let open: string[] = [];
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const [first = '', ...others] = piece.value.split('\n');
      open.push(first);
      for (const next of others) {
        const line = open.join('');
        open = [next];
        if (line !== '') yield line;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  const rest = open.join('');
  if (rest !== '') yield rest;
}

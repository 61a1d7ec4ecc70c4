/** Reads a body as UTF-8 text, as far as the limit goes. */
export async function readBody(
  response: Response,
  maxBytes: number,
): Promise<string | 'tooLarge' | 'brokenOff'> {
  const { body } = response;
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > maxBytes) {
    void body?.cancel().catch(() => undefined);
    return 'tooLarge';
  }
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.byteLength;
      if (bytes > maxBytes) {
        void reader.cancel().catch(() => undefined);
        return 'tooLarge';
      }
      text += decoder.decode(part.value, { stream: true });
    }
  } catch {
    return 'brokenOff';
  }
  return text + decoder.decode();
}

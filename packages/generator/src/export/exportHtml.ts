import type { DataTable } from '@vitrine/runtime';
import type { Artifact } from '@vitrine/schema';

/** The built script and styles of `@vitrine/react`. */
export interface Standalone {
  /** The text of the file that `@vitrine/react/standalone` resolves to. */
  readonly script: string;
  /** The text of the file that `@vitrine/react/styles.css` resolves to. */
  readonly styles: string;
}

/** What {@link exportHtml} writes: a document, and the rows that are too many for it. */
export interface ExportSource {
  readonly artifact: Artifact;
  /** As `generate` and `materialize` give them; none by default. */
  readonly data?: readonly DataTable[] | undefined;
}

const pageStyles = 'body{margin:0}';

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** JSON that no HTML parser takes for markup. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The text of one HTML file that holds an artifact and all that draws it: it loads nothing, and its policy lets nothing
 * else run. What people enter stays in their browser.
 *
 * Hashes the script for that policy by `crypto.subtle`, which Node has, and browsers on https and localhost.
 */
export async function exportHtml(
  { artifact, data }: ExportSource,
  { script, styles }: Standalone,
): Promise<string> {
  const css = `${styles}${pageStyles}`.replaceAll('</style', '<\\/style');
  const js = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src ${await hashOf(js)}`,
    `style-src ${await hashOf(css)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escaped(artifact.settings?.locale ?? 'en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(artifact.title)}</title>
<style>${css}</style>
</head>
<body>
<div id="vitrine-root"></div>
<script type="application/json" id="vitrine-artifact">${inScript(artifact)}</script>
${data ? `<script type="application/json" id="vitrine-data">${inScript(data)}</script>\n` : ''}<script>${js}</script>
</body>
</html>
`;
}

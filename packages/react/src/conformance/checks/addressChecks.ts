import type { Dataset, JsonSchema } from '@vitrine/schema';
import { demand } from '../stage/demand.js';
import { withStage } from '../stage/withStage.js';
import type { ConformanceCheck, ConformanceExample } from '../types.js';
import { withProp } from '../withProp.js';
import { checkOf } from './Subject.js';
import type { Subject } from './Subject.js';

const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '\\\\conformance.example',
];
const harmless = 'https://conformance.example/page';
const fromPolicy = 'https://policy.example/?';

/** Addresses go through the host's policy, wherever they come from. */
export function addressChecks(subject: Subject): readonly ConformanceCheck[] {
  const { definition, examples, description } = subject;
  const links = linkPaths(definition.schema);
  const texts = description.bindings.filter(({ kind }) => kind === 'text').map(({ path }) => path);
  const inProps = links.map((path): ConformanceCheck => {
    const name = path.join('.');
    const run = async () => {
      let places = 0;
      await checkOf(subject, 'addresses', name, (example) =>
        withStage(
          definition,
          { ...example, props: withProp(example.props, path, harmless) },
          {},
          ({ cell }) => {
            places += addressesOf(cell()).filter((address) => address === harmless).length;
          },
        ),
      ).run();
      demand(places > 0, `No example has a link at “${name}”: add one to the examples.`);
      await checkOf(subject, 'addresses', name, (example) =>
        expectSafe(subject, example, (address) => ({
          ...example,
          props: withProp(example.props, path, address),
        })),
      ).run();
    };
    return { area: 'addresses', name: `addresses: “${name}” never leads to javascript: and the like`, run };
  });
  const inTexts = texts.map((path) =>
    checkOf(
      subject,
      'addresses',
      `links in the text “${path.join('.')}” never lead to javascript: and the like`,
      (example) =>
        expectSafe(subject, example, (address) => ({
          ...example,
          props: withProp(
            example.props,
            path,
            `[a](${address}) [b](<${address}>) <${address}> ![c](${address})`,
          ),
        })),
    ),
  );
  const inCells = checkOf(
    subject,
    'addresses',
    'cells of rows never lead to javascript: and the like',
    (example) =>
      expectSafe(subject, example, (address) => ({
        ...example,
        datasets: example.datasets?.map(filledWith(address)),
      })),
  );
  const asked = checkOf(
    subject,
    'addresses',
    "every link is what the host's policy gives",
    async (example) => {
      const props = links.reduce((all, path) => withProp(all, path, harmless), example.props);
      const urlPolicy = (address: string) => fromPolicy + encodeURIComponent(address);
      await withStage(definition, { ...example, props }, { urlPolicy }, ({ cell }) => {
        const around = addressesOf(cell()).find(
          (address) => !address.startsWith(fromPolicy) && !address.startsWith('#'),
        );
        demand(around === undefined, `${around} went around the policy`);
      });
    },
  );
  return [
    ...inProps,
    ...inTexts,
    ...(examples.some(({ datasets }) => datasets?.length) ? [inCells] : []),
    asked,
  ];
}

async function expectSafe(
  { definition }: Subject,
  _example: ConformanceExample,
  make: (address: string) => ConformanceExample,
): Promise<void> {
  for (const address of hostile)
    await withStage(definition, make(address), {}, ({ cell }) => {
      const found = addressesOf(cell()).find((found) => !isHarmless(found));
      demand(found === undefined, `${JSON.stringify(address)} became the address ${JSON.stringify(found)}`);
    });
}

/** A dataset with an address in every cell of text. */
function filledWith(address: string): (dataset: Dataset) => Dataset {
  return (dataset) => ({
    ...dataset,
    rows: dataset.rows?.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [
          key,
          typeof cell === 'string' && key !== (dataset.key ?? 'id') ? address : cell,
        ]),
      ),
    ),
  });
}

const attributes = ['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'ping'];

function addressesOf(cell: HTMLElement | undefined): string[] {
  return [...(cell?.querySelectorAll('*') ?? [])].flatMap((element) =>
    attributes.flatMap((name) => element.getAttribute(name) ?? []),
  );
}

/** Control characters are dropped as browsers drop them before they read the scheme. */
function isHarmless(address: string): boolean {
  const read = address.replaceAll(/[\p{Cc}\s]/gu, '');
  const scheme = /^([^/?#]*?):/.exec(read)?.[1]?.toLowerCase();
  return (
    !read.startsWith('\\') && (scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme))
  );
}

/** Paths of the properties that hold an address: those of the shared type `url`. */
function linkPaths(schema: JsonSchema, path: readonly string[] = []): (readonly string[])[] {
  const isUrl = schema.$ref !== undefined && /(?:^|\/)url(?:\.schema\.json)?$/.test(schema.$ref);
  return [
    ...(isUrl ? [path] : []),
    ...[...(schema.allOf ?? []), ...(schema.anyOf ?? [])].flatMap((part) => linkPaths(part, path)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => linkPaths(part, [...path, name])),
    ...(schema.items ? linkPaths(schema.items, [...path, '*']) : []),
  ];
}

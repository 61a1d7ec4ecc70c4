import { renderToString } from 'react-dom/server';
import { Artifact } from '../../renderer/artifact/Artifact.js';
import { demand } from '../stage/demand.js';
import { sceneOf, subject as subjectId } from '../stage/sceneOf.js';
import { watchErrors } from '../stage/watchErrors.js';
import { withoutDocument } from '../stage/withoutDocument.js';
import { withStage } from '../stage/withStage.js';
import { witness } from '../stage/witness.js';
import type { ConformanceCheck, ConformanceExample } from '../types.js';
import { checkOf } from './Subject.js';
import type { Subject } from './Subject.js';

/** It is drawn without a browser, in a way that the strictest content security policy allows. */
export function serverChecks(subject: Subject): readonly ConformanceCheck[] {
  const { definition } = subject;
  const draw = (example: ConformanceExample) => {
    const { session } = sceneOf(definition, example);
    const page = <Artifact session={session} components={[definition, witness]} />;
    const errors = watchErrors();
    try {
      return {
        html: withoutDocument(() => renderToString(page)),
        errors: errors.stop().filter(isServerFault),
      };
    } finally {
      errors.stop();
      session.dispose();
    }
  };
  return [
    checkOf(subject, 'server', 'it is drawn without a browser', (example) => {
      const { html, errors } = draw(example);
      demand(html.includes(`data-node="${subjectId}"`), 'it is not there');
      // How React writes that a component threw, or waited, on the server.
      demand(!html.includes('<!--$!-->'), 'it threw, or waited for something');
      demand(errors.length === 0, `React says: ${errors[0]}`);
    }),
    checkOf(subject, 'server', 'its HTML has no style, script or handler in it', (example) => {
      const { html } = draw(example);
      const found =
        /<[^>]* style="[^>]*>|<(?:style|script|link|meta|iframe)\b[^>]*>|<[^>]* on[a-z]+="[^>]*>/i.exec(html);
      demand(!found, `it has ${found?.[0]}`);
    }),
  ];
}

/** React 18 warns of layout effects on servers; where there is a document, components rightly chose them. */
function isServerFault(error: string): boolean {
  return typeof document === 'undefined' || !error.includes('useLayoutEffect does nothing on the server');
}

/** The browser can go on with what a server drew. */
export function hydrationChecks(subject: Subject): readonly ConformanceCheck[] {
  const { definition } = subject;
  return [
    checkOf(subject, 'hydration', 'the browser takes over what a server drew', (example) =>
      withStage(definition, example, { hydrate: true }, ({ cell }) => demand(cell(), 'it is not there')),
    ),
  ];
}

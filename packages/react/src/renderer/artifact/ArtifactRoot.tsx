import type { Session } from '@vitrine/runtime';
import type { Issue } from '@vitrine/schema';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { builtInComponents } from '../../generated/registry.js';
import type { Dictionary } from '../../i18n/types.js';
import { defaultUrlPolicy } from '../../ui/urlPolicy.js';
import { ArtifactPage } from './ArtifactPage.js';
import { hostComponents } from './hostComponents.js';
import { useVitrineSettings } from './VitrineProvider.js';
import { isDevelopment } from '../development/isDevelopment.js';
import { loadHints, logInDevelopment } from '../development/logInDevelopment.js';
import { IssueCard } from '../cards/IssueCard.js';
import type { ComponentDefinition } from '../defineComponent.js';
import { Page } from '../Page.js';
import { useChunk } from '../../hooks/useChunk.js';
import { useLatest } from '../../hooks/useLatest.js';
import { useSessionArtifact } from '../hooks/useSessionArtifact.js';
import { useWordsFor } from '../hooks/useWordsFor.js';
import type { ChooseFile, Intent } from '../types.js';

/** What both forms of `<Artifact>` take. */
export interface ArtifactOptions {
  /** `host` by default: follows the color-scheme, or the `dark` class, of what is around. `system` follows the device. */
  readonly theme?: 'host' | 'system' | 'light' | 'dark';
  /** `comfortable` by default. */
  readonly density?: 'comfortable' | 'compact';
  /** Level of the title, 1 to 5; components come one level below. 2 by default. */
  readonly headingLevel?: number;
  /** Whether title and description are shown; true by default. */
  readonly header?: boolean;
  /** Whether the artifact has a menu with undo, import and export; by default as `header`. */
  readonly menu?: boolean;
  /** Nothing may be changed; false by default. */
  readonly readOnly?: boolean;
  /** Component types of the host, beside the built-in ones. */
  readonly components?: readonly ComponentDefinition[];
  /** Built-in words; by default those of the locale, loaded after the first paint. */
  readonly words?: Partial<Dictionary>;
  /** What a person did: chose a row, asked for a connection, pressed an action of the host's own. */
  readonly onIntent?: (intent: Intent) => void;
  /** Every issue of the document, its data, its views and what the host passes, once. Without it a development build writes them to the console. */
  readonly onIssue?: (issue: Issue) => void;
  /** Reads a file that is asked for again because its rows are not on this device. Without it that is the intent `file.choose`. */
  readonly onChooseFile?: ChooseFile;
}

export interface ArtifactRootProps extends ArtifactOptions {
  readonly session: Session | null;
  /** Found when the document was opened. */
  readonly issues: readonly Issue[];
  /** Of what the host passes. */
  readonly optionIssues: readonly Issue[];
  /** Where no session tells. */
  readonly locale?: string;
}

/** All of an artifact from the element with the tokens down: its page, or a card that says why there is none. */
export function ArtifactRoot(props: ArtifactRootProps) {
  const {
    session,
    issues,
    optionIssues,
    theme = 'host',
    density = 'comfortable',
    headingLevel = 2,
    header = true,
    menu = header,
    readOnly = false,
  } = props;
  const settings = useVitrineSettings();
  const artifact = useSessionArtifact(session);
  const locale = session?.environment.locale ?? props.locale ?? 'en';
  const t = useWordsFor(locale, props.words ?? settings.words);
  const report = useReport(props.onIssue);
  useEffect(() => [...optionIssues, ...issues].forEach(report), [optionIssues, issues, report]);
  const hints = useChunk(loadHints, isDevelopment());
  useEffect(() => hints?.checkStyles(report), [hints, report]);
  useEffect(() => {
    if (artifact) session?.issues().forEach(report);
  }, [session, artifact, report]);
  const components = useComponents(settings.components, props.components);
  const isFaulty = issues.some(({ severity }) => severity === 'error');
  return (
    <Page theme={theme} density={density} locale={locale} t={t}>
      {session && artifact && (artifact.components.length > 0 || !isFaulty) ? (
        <ArtifactPage
          session={session}
          artifact={artifact}
          components={components}
          readOnly={readOnly}
          headingLevel={headingLevel}
          header={header}
          menu={menu}
          t={t}
          urlPolicy={settings.urlPolicy ?? defaultUrlPolicy}
          onIntent={props.onIntent}
          chooseFile={props.onChooseFile}
          report={report}
        />
      ) : (
        <div className="vt-page-body">
          <IssueCard title={t('issue.artifact')} issues={issues} />
        </div>
      )}
    </Page>
  );
}

/** Hands each issue to the host once; without `onIssue` a development build writes it to the console. */
function useReport(onIssue: ((issue: Issue) => void) | undefined): (issue: Issue) => void {
  const told = useRef(new Set<string>());
  const latest = useLatest(onIssue);
  return useCallback(
    (issue) => {
      const key = JSON.stringify([issue.code, issue.path, issue.node, issue.message]);
      if (told.current.has(key)) return;
      told.current.add(key);
      (latest.current ?? logInDevelopment)(issue);
    },
    [latest],
  );
}

function useComponents(
  shared: readonly ComponentDefinition[] | undefined,
  own: readonly ComponentDefinition[] | undefined,
): ReadonlyMap<string, ComponentDefinition> {
  return useMemo(() => {
    const all = [...builtInComponents, ...hostComponents(shared, own)];
    return new Map(all.map((definition) => [definition.type, definition]));
  }, [shared, own]);
}

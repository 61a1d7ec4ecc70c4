import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useInsertionEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ReactNode } from 'react';
import { Button } from '../button/Button.js';
import { IconButton } from '../button/IconButton.js';
import { useWords } from '../WordsContext.js';

export interface Toast {
  readonly message: string;
  readonly action?: { readonly label: string; readonly onSelect: () => void };
}

/** Ways to tell the person something that no part of the page shows. */
export interface Notices {
  /** Shows a message at the foot for some seconds; a new one takes the place of the last. */
  readonly toast: (toast: Toast) => void;
  /** Tells screen readers only. */
  readonly announce: (message: string) => void;
  /** Tells screen readers, and all who see a toast: what that says holds no longer. */
  readonly correct: (message: string) => void;
}

const silent: Notices = { toast: () => {}, announce: () => {}, correct: () => {} };
const NoticesContext = /* @__PURE__ */ createContext<Notices>(silent);

/** The notices of the artifact around; silent outside of one. */
export function useNotices(): Notices {
  return useContext(NoticesContext);
}

const milliseconds = 8000;

function intoTopLayer(element: HTMLDivElement | null) {
  if (element && typeof element.showPopover === 'function') element.showPopover();
}

/** Holds the one live region and the one toast of an artifact. */
export function Toaster({ children }: { readonly children: ReactNode }) {
  const t = useWords();
  const [shown, setShown] = useState<(Toast & { readonly key: number }) | null>(null);
  const [said, setSaid] = useState('');
  const [held, setHeld] = useState(false);
  const turn = useRef({ said: [] as string[], before: '' });
  const cameFrom = useRef<HTMLElement | null>(null);

  const announce = useCallback((message: string) => {
    const { said, before } = turn.current;
    // What is told at the same moment is read one after the other; only the last would be heard otherwise.
    if (!said.includes(message)) said.push(message);
    const text = said.join('. ');
    // The same sentence twice is read twice: a live region only speaks when its text changes.
    setSaid(text === before ? `${text}\u200b` : text);
  }, []);
  // Before other effects of the commit, which may have more to tell.
  useInsertionEffect(() => {
    turn.current = { said: [], before: said };
  }, [said]);
  const notices = useMemo<Notices>(
    () => ({
      announce,
      toast: (toast) => {
        announce(toast.message);
        setShown((last) => ({ ...toast, key: (last?.key ?? 0) + 1 }));
      },
      correct: (message) => {
        announce(message);
        setShown((last) => last && { ...last, message });
      },
    }),
    [announce],
  );

  useEffect(() => {
    if (!shown || held) return undefined;
    const timer = setTimeout(() => setShown(null), milliseconds);
    return () => clearTimeout(timer);
  }, [shown, held]);

  const close = () => {
    setShown(null);
    setHeld(false);
    // The pressed button goes, and the focus would go with it.
    cameFrom.current?.focus({ preventScroll: true });
  };

  return (
    <NoticesContext.Provider value={notices}>
      {children}
      <div className="vt-hidden" role="status" aria-live="polite">
        {said}
      </div>
      {shown && (
        <div
          key={shown.key}
          ref={intoTopLayer}
          popover="manual"
          className="vt-toast vt-no-print"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={({ currentTarget, relatedTarget }) => {
            setHeld(true);
            if (currentTarget.contains(relatedTarget)) return;
            cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
          }}
          onBlur={({ currentTarget, relatedTarget }) => {
            setHeld(false);
            if (!currentTarget.contains(relatedTarget)) cameFrom.current = null;
          }}
        >
          <span className="vt-toast-text">{shown.message}</span>
          {shown.action && (
            <Button
              size="sm"
              onClick={() => {
                close();
                shown.action?.onSelect();
              }}
            >
              {shown.action.label}
            </Button>
          )}
          <IconButton icon="x" label={t('dismiss')} onClick={close} />
        </div>
      )}
    </NoticesContext.Provider>
  );
}

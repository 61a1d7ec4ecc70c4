import type { Theme } from './useTheme.js';

const themes: readonly Theme[] = ['light', 'dark', 'system'];

interface TopBarProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onHome: () => void;
}

/** The way home, and light or dark. */
export function TopBar({ theme, onTheme, onHome }: TopBarProps) {
  return (
    <header className="bar">
      <a
        className="brand"
        href="/"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onHome();
        }}
      >
        <img src="/icon.svg" alt="" width="28" height="28" />
        <span>Vitrine Studio</span>
      </a>
      <label className="theme">
        <span>Theme</span>
        <select value={theme} onChange={(event) => onTheme(event.target.value as Theme)}>
          {themes.map((name) => (
            <option key={name} value={name}>
              {name.charAt(0).toUpperCase() + name.slice(1)}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}

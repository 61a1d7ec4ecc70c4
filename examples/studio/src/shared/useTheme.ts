import { useEffect, useState } from 'react';

export type Theme = 'light' | 'dark' | 'system';

const key = 'vitrine-studio-theme';

function stored(): Theme {
  const value = window.localStorage.getItem(key);
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** Light, dark, or what the system says; remembered on this device. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(stored);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    window.localStorage.setItem(key, theme);
  }, [theme]);
  return [theme, setTheme];
}

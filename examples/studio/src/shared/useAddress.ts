import { useCallback, useEffect, useState } from 'react';

function artifactOfAddress(): string | null {
  return new URLSearchParams(window.location.search).get('artifact');
}

/** The artifact that the address names, `?artifact=<id>`, and a way to go to another. */
export function useAddress(): [string | null, (id: string | null) => void] {
  const [id, setId] = useState(artifactOfAddress);
  useEffect(() => {
    const update = () => setId(artifactOfAddress());
    window.addEventListener('popstate', update);
    return () => window.removeEventListener('popstate', update);
  }, []);
  const go = useCallback((next: string | null) => {
    window.history.pushState(null, '', next === null ? '/' : `/?artifact=${encodeURIComponent(next)}`);
    window.scrollTo(0, 0);
    setId(next);
  }, []);
  return [id, go];
}

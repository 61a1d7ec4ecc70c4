import { useEffect, useLayoutEffect } from 'react';

/** A layout effect in the browser; nothing on the server, where React 18 warns of layout effects. */
export const useIsomorphicLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

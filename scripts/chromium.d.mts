/** Path of an installed Chromium or Chrome; CHROMIUM_PATH comes first. */
export function findChromium(): string | undefined;

/** Arguments for a quiet headless browser, also as root and without a network. */
export const chromiumArguments: string[];

/** Whether this is a development build of the host; tests and production say nothing that the host did not ask for. */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV === 'development';
  } catch {
    return false; // Without a bundler there is no process.
  }
}

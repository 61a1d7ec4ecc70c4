/**
 * Waits for the next turn of the event loop. By a message to oneself: unlike a timer it is not held back, neither after
 * several turns nor in a hidden tab. Each turn has a channel of its own, because Node empties one before it turns.
 */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const arrive = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', arrive, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

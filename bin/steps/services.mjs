/**
 * Runs a command's services. Whatever ends it (the app's own end, a failure, Ctrl-C at any moment), all that
 * was started is stopped, the last first. `body` gets `stopLater`, which it calls for a service before it waits
 * for it, and gives the exit status.
 */
export async function runServices(body) {
  const stops = [];
  const stopLater = (stop) => stops.unshift(stop);
  const signalled = new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => resolve(0));
  });
  let status = 1;
  try {
    status = await Promise.race([signalled, body(stopLater)]);
  } finally {
    for (const stop of stops) await stop();
  }
  process.exit(status);
}

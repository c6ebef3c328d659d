// Runs the server under test in a process of its own, so that its memory is its own too.
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./subject.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
const { port } = await module.startSubject(process.argv[2]);

process.on('message', async ({ question }) => {
  if (question === 'cpu') {
    const { user, system } = process.cpuUsage();
    process.send({ microseconds: user + system });
    return;
  }
  // Twice, with a turn between: finalizers run after the first.
  globalThis.gc();
  await new Promise((resolve) => setTimeout(resolve, 200));
  globalThis.gc();
  process.send({ memory: process.memoryUsage() });
});
process.send({ port });

// Ends with the process that started it, however that ended.
process.on('disconnect', () => process.exit());

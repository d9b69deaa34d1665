// Reads no file: answers, or ends as the name of the file says.

let isSpent = false;

process.on('message', async (task: { paths?: string[] }) => {
  if (isSpent) return;
  if (!task.paths) process.send!('ready');
  for (const path of task.paths ?? []) {
    if (path === 'crash.c') process.kill(process.pid, 'SIGSEGV');
    if (path === 'exit.c') process.exit(7);
    if (path === 'full.c') {
      console.error('FATAL ERROR: JavaScript heap out of memory');
      process.abort();
    }
    if (path === 'late.c') await new Promise(() => setInterval(() => {}, 1000));
    if (path.startsWith('spent')) {
      isSpent = true;
      process.send!([{ path, why: 'answered' }], () => process.exit());
      return;
    }
    process.send!([{ path, why: 'answered' }]);
  }
});

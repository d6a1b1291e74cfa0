/** Loaded into a tool before it begins: it ends when the process that started it has ended, however that came about. */
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// The connection alone keeps nobody from ending.
process.channel?.unref();

/** What a task may do to its process. */
export async function run(input, context) {
  switch (input.what) {
    case 'kill':
      process.kill(process.pid, 'SIGKILL');
      return new Promise(() => {});
    case 'leave':
      process.exit(3);
      break;
    case 'hang':
      for (;;);
    case 'fill': {
      const all = [];
      for (;;) all.push(Array.from({ length: 10_000 }, (_, at) => ({ at })));
    }
    case 'throw':
      throw new Error('a fault of the program');
    default:
      return { input, context, pid: process.pid };
  }
}

/** The executable: hands the process's arguments to `run` and its exit code to the process. */
import { run } from './jiheng';
import { tell, terminal } from './terminal';

// A reader that has seen enough, such as `head`, closes the pipe: nothing is wrong, and nobody is there to tell.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  process.exit(problem.code === 'EPIPE' ? 0 : 2);
});

const argv = process.argv.slice(2);
run(argv).then(
  (code) => {
    process.exitCode = code;
  },
  (problem: unknown) => {
    tell(terminal(argv), { id: 'cli.unforeseen', data: { file: argv.join(' '), reason: String(problem) } });
    process.exitCode = 2;
  },
);

/** The executable: hands the process's arguments to `run` and its exit code to the process. */
import { run } from './jiheng';

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

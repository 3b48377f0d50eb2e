import packageFile from '../package.json';
import { run } from './run';
import { terminalOf } from './terminal';

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// The code is set rather than exited with: what is still in a pipe would be lost.
void run(process.argv.slice(2), terminalOf(process), packageFile.version).then((code) => {
  process.exitCode = code;
});

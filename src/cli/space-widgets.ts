import { explain } from './explain.js';
import { runCommand, UsageError } from './run-command.js';

// The reader of the output, such as "head", may stop reading.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

async function run(): Promise<void> {
  try {
    process.exitCode = await runCommand(process.argv.slice(2));
  } catch (error) {
    const isUsage = error instanceof UsageError;
    console.error(isUsage ? `${error.message}\n\n${error.usage}` : explain(error));
    process.exitCode = isUsage ? 2 : 1;
  }
}

// Not awaited: in the built file, the words of other languages come below.
void run();

import { call, CallError } from './call.js';
import { explain } from './explain.js';

// Whoever reads the output, such as "head", may have enough of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

async function run(): Promise<void> {
  try {
    process.exitCode = await call(process.argv.slice(2));
  } catch (error) {
    const isCall = error instanceof CallError;
    console.error(isCall ? `${error.message}\n\n${error.usage}` : explain(error));
    process.exitCode = isCall ? 2 : 1;
  }
}

// Not awaited: in the built file, the words of other languages stand below.
void run();

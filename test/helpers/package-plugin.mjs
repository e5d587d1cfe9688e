import ts from 'typescript';
import { built } from './bundled.mjs';

const { JsxEmit, ModuleKind, ScriptTarget } = ts;
const compilerOptions = {
  jsx: JsxEmit.ReactJSX,
  jsxImportSource: 'hastscript',
  module: ModuleKind.ESNext,
  target: ScriptTarget.ES2022,
};

const files = new Map();
const entries = new Map();

async function build(jsx) {
  const { outputText } = ts.transpileModule(jsx, { compilerOptions });
  const output = await built(outputText);
  for (const { fileName, code } of output) files.set(`/package/${fileName}`, code);
  return `/package/${output[0].fileName}`;
}

/**
 * Builds JSX of the test as a site would that uses the package from npm, and serves it:
 * `package` with the code returns the path.
 */
export const packagePlugin = {
  name: 'package',
  executeCommand({ command, payload }) {
    if (command !== 'package') return undefined;
    // Once for all browsers.
    if (!entries.has(payload)) entries.set(payload, build(payload));
    return entries.get(payload);
  },
  serve: ({ path }) => files.has(path) && { body: files.get(path), type: 'js' },
};

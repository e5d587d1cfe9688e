import { readFileSync } from 'node:fs';
import ts from 'typescript';

const source = new URL('../src/embed/builder/hosts.ts', import.meta.url);

/** The section of docs/embedding.md that explains each kind of snippet. */
const sections = {
  script: 'script-and-tag',
  placeholder: 'placeholder',
  frame: 'iframe',
  address: 'oembed',
  html: 'without-javascript',
  folder: 'offline-folder',
  file: 'single-file',
  package: 'bundlers',
};

/** The embed builder's instructions for each host, as Markdown. */
export async function hostChapter() {
  const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const { hosts, kindNames, withoutScript } = await import(
    `data:text/javascript,${encodeURIComponent(outputText)}`
  );
  return hosts
    .flatMap(({ name, kind, steps, note }) => [
      `### ${name}`,
      `What to paste: [${kindNames[kind]}](#${sections[kind]}). ${steps.join(' ')}`,
      note,
      `_Without JavaScript:_ ${withoutScript[kind]}`,
    ])
    .filter(Boolean)
    .join('\n\n');
}

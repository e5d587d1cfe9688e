import { readFileSync } from 'node:fs';
import ts from 'typescript';

const source = new URL('../src/embed/builder/hosts.ts', import.meta.url);

/** Where the README explains what is pasted, by its kind. */
const sections = {
  script: 'a-script-and-a-tag',
  placeholder: 'a-placeholder',
  frame: 'in-a-frame',
  address: 'an-address-alone',
  html: 'html-without-script',
  folder: 'a-folder-without-a-server',
  file: 'an-address-and-a-tag',
  package: 'with-a-bundler',
};

/** What the embed builder says of each place where people paste, as Markdown. */
export async function hostChapter() {
  const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const { hosts, kindNames, withoutScript } = await import(
    `data:text/javascript,${encodeURIComponent(outputText)}`
  );
  return hosts
    .flatMap(({ name, kind, steps, note }) => [
      `#### ${name}`,
      `What to paste: [${kindNames[kind]}](#${sections[kind]}). ${steps.join(' ')}`,
      note,
      `_Without script:_ ${withoutScript[kind]}`,
    ])
    .filter(Boolean)
    .join('\n\n');
}

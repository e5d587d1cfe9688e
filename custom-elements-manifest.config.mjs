import { readFileSync } from 'node:fs';

const built = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

/** The public custom properties, which all elements share, as documented in the style sheets. */
const cssProperties = ['tokens', 'host'].flatMap((name) => {
  const sheet = readFileSync(new URL(`src/styles/${name}.ts`, import.meta.url), 'utf8');
  const documented = /\/\* (.+) \*\/\s+[\w-]+: var\((--space-[\w-]+), (.+)\);/g;
  return [...sheet.matchAll(documented)].map(([, description, property, value]) => ({
    name: property,
    description,
    default: value,
  }));
});

/** The attributes of every element, which come after its own, in this order. */
const shared = ['src', 'heading-level', 'theme', 'kiosk'];

/** Keeps only what a page can use, under the paths of the package. */
function published() {
  return {
    name: 'published',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules
        .filter(({ declarations }) => declarations.some(({ tagName }) => tagName))
        .sort((one, other) => (one.path < other.path ? -1 : 1));
      for (const module of manifest.modules) {
        module.path = built(module.path);
        for (const { declaration } of module.exports)
          declaration.module = built(declaration.module);
        for (const declaration of module.declarations) tidy(declaration);
      }
    },
  };
}

function tidy(declaration) {
  const { members, attributes, events } = declaration;
  declaration.cssProperties = cssProperties;
  declaration.members = members.filter(
    (member) => !member.static && (member.privacy ?? 'public') === 'public',
  );
  // The base class is not published: what it has belongs to each element.
  declaration.superclass = { name: 'LitElement', package: 'lit' };
  for (const member of declaration.members) {
    delete member.privacy;
    delete member.inheritedFrom;
    // Implied by an optional field.
    if (member.type?.text === 'unknown | undefined') member.type.text = 'unknown';
  }
  attributes.sort((one, other) => shared.indexOf(one.name) - shared.indexOf(other.name));
  // An attribute may be absent, but is never undefined.
  for (const attribute of attributes) {
    attribute.type = { text: attribute.type.text.replace(/ \| undefined$/, '') };
    delete attribute.inheritedFrom;
    const { description, default: value } =
      members.find(({ name }) => name === attribute.fieldName) ?? attribute;
    Object.assign(attribute, { description, default: value });
  }
  // An event dispatched with the name from its class is listed a second time without a name.
  declaration.events = events.filter(({ name }) => name);
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/define.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  // Otherwise a run with another `--outdir` writes it into package.json.
  packagejson: false,
  plugins: [published()],
};

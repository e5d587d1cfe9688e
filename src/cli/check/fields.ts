import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { suggest } from './faults.js';
import type { Finding } from './check-raw.js';

interface Definition {
  properties?: Record<string, { const?: unknown; enum?: unknown } | undefined>;
  additionalProperties?: boolean;
}

const schemaFile = new URL('../bundle.schema.json', import.meta.url);

/** The schema, changed to forbid every unknown field. */
function strictSchema(): AnySchemaObject {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as AnySchemaObject;
  const definitions = schema.definitions as Record<string, Definition>;
  for (const [name, definition] of Object.entries(definitions)) {
    const { type } = definition.properties ?? {};
    // The nodes of formatted text may contain what other tools add. Checking each
    // against every possible type would take seconds for nested lists.
    if (type && ('const' in type || 'enum' in type)) definitions[name] = {};
    else if (definition.properties) definition.additionalProperties = false;
  }
  return schema;
}

/** Finds fields that readers of bundles ignore, such as misspelt ones. */
export function checkFields(raw: unknown): Finding[] {
  const validate = new Ajv({ allErrors: true, strict: false, verbose: true }).compile(
    strictSchema(),
  );
  void validate(raw);
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map(({ instancePath, params, parentSchema }) => {
      const field = String(params.additionalProperty);
      const known = Object.keys((parentSchema as Definition).properties ?? {});
      const keys = [...instancePath.split('/').slice(1), field];
      return [
        keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
        {
          code: 'unknown-field',
          reason: `"${field}" is not a valid field here and was left out`,
          fix: suggest(field, known) ?? `Valid fields are: ${known.join(', ')}.`,
          severity: 'warning',
        },
      ];
    });
}

import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../custom-elements.json';

/**
 * The manifest for the tables of the documentation, where one name is one row: an
 * attribute represents its property, and a part must not hide an attribute.
 */
export const catalogue = {
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      members: declaration.members.filter((member) => !('attribute' in member)),
      slots: declaration.slots.map((slot) => ({ ...slot, name: slot.name || 'children' })),
      cssParts: declaration.cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
    })),
  })),
};

/** The events of all elements. */
export const events = [
  ...new Set(
    manifest.modules.flatMap(({ declarations }) =>
      declarations.flatMap((declaration) => declaration.events.map(({ name }) => name)),
    ),
  ),
];

/** Only these can have controls; events and parts are documentation. */
const settable = ['properties', 'attributes', 'slots'];

const choice = /^'[^']*'(?: \| '[^']*')*$/;

/** The controls that match the types in the manifest. */
export const controls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      if (!settable.includes(argType.table?.category ?? '')) {
        return [name, { ...argType, control: false }];
      }
      const type = String(argType.type?.name);
      if (!choice.test(type)) return [name, argType];
      const value = type.split(' | ').map((word) => word.slice(1, -1));
      return [name, { ...argType, type: { name: 'enum', value } }];
    }),
  );

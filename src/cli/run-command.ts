import { parseArgs } from 'node:util';
import { suggest } from './check/faults.js';
import type { Command } from './command.js';
import { commands } from './commands.js';

/** A call that no command can carry out; the message says why. */
export class UsageError extends Error {
  /** How to call the command that was meant. */
  readonly usage: string;

  constructor(message: string, known: readonly Command[] = Object.values(commands)) {
    super(message);
    this.usage = usageOf(known);
  }
}

/** How to call the program, or some of its commands. */
const usageOf = (known: readonly Command[] = Object.values(commands)): string =>
  ['Usage:', ...known.map(({ usage }) => usage)].join('\n\n');

function optionsOf({ required = [], strings = [], booleans = [] }: Command) {
  const typed = (names: readonly string[], type: 'string' | 'boolean') =>
    names.map((name) => [name, { type }] as const);
  return Object.fromEntries([
    ...typed([...required, ...strings], 'string'),
    ...typed(booleans, 'boolean'),
  ]);
}

/** What is wrong with the arguments and options of a call; undefined if nothing is. */
function faultIn(name: string, command: Command, args: readonly string[]): string | undefined {
  const options = optionsOf(command);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  for (const { name: option, rawName, value } of given) {
    const known = Object.keys(options);
    if (!known.includes(option)) {
      const near = suggest(option, known)?.replace('"', '"--');
      const all = known.map((one) => `--${one}`).join(', ');
      return `"${name}" has no option ${rawName}. ${near ?? (all ? `It has: ${all}.` : 'It has none.')}`;
    }
    if (options[option].type === 'boolean' && value !== undefined) {
      return `${rawName} takes no value: leave out "${value}".`;
    }
    if (options[option].type === 'string' && (!value || value.startsWith('--'))) {
      return `${rawName} needs a value.`;
    }
  }
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const indefinite = /^[AEIO]/.test(command.positional) ? 'an' : 'a';
  if (!positionals[0]) return `"${name}" needs ${indefinite} ${command.positional}.`;
  const { maxPositionals = 1, required = [] } = command;
  if (positionals.length > maxPositionals)
    return `"${name}" has too many arguments: leave out "${positionals[maxPositionals]}".`;
  const missing = required.find((one) => !given.some((option) => option.name === one));
  return missing && `"${name}" needs the option --${missing}.`;
}

/**
 * Carries out a call.
 * @returns the exit status.
 * @throws {UsageError} if no command understands it.
 */
export async function runCommand([name, ...args]: readonly string[]): Promise<number> {
  const isHelp = (word = '') => ['--help', '-h'].includes(word);
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
  if (isHelp(name) || args.some(isHelp)) {
    console.log(usageOf(command && [command]));
    return 0;
  }
  if (!name) throw new UsageError('A command is missing.');
  if (!command) {
    const near = suggest(name, Object.keys(commands)) ?? '';
    throw new UsageError(`There is no command "${name}". ${near}`.trim());
  }
  const fault = faultIn(name, command, args);
  if (fault) throw new UsageError(fault, [command]);
  const { positionals, values } = parseArgs({
    args: [...args],
    options: optionsOf(command),
    allowPositionals: true,
  });
  const [first, ...rest] = positionals;
  return command.run([first, ...rest], values as never);
}

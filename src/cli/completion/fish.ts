import { SEVERITIES } from '../../model/diagnostic';
import { LEVEL_WORDS, type CompletableOption, type CompletionModel } from './model';

/** The script for fish. */
export function fishCompletion({ commands, everywhere, rules }: CompletionModel): string {
  const names = commands.map(({ name }) => name);
  const before = `not __fish_seen_subcommand_from ${names.join(' ')}`;
  const lines = [
    '# fish completion of reportkit; made by `reportkit completion fish`',
    `set -g __reportkit_rules ${rules.join(' ')}`,
    'function __reportkit_settings',
    '    for rule in $__reportkit_rules; for word in $argv; echo $rule=$word; end; end',
    'end',
    ...commands.map(({ name, help }) => `complete -c reportkit -f -n ${quoted(before)} -a ${name} -d ${quoted(help)}`),
    ...everywhere.map((option) => optionLine(option, null)),
  ];
  for (const { name, options, argument } of commands) {
    const inside = `__fish_seen_subcommand_from ${name}`;
    lines.push(...options.map((option) => optionLine(option, inside)));
    if (argument !== 'path') lines.push(`complete -c reportkit -f -n ${quoted(inside)}${argument === 'rule' ? " -a '$__reportkit_rules'" : argument.length === 0 ? '' : ` -a ${quoted(argument.join(' '))}`}`);
  }
  return `${lines.join('\n')}\n`;
}

function optionLine({ names, help, valued, takes }: CompletableOption, inside: string | null): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(' ');
  const values = !valued ? ''
    : typeof takes === 'object' ? ` -x -a ${quoted(takes.join(' '))}`
    : takes === 'path' ? ' -r -F'
    : takes === 'rule' ? " -x -a '$__reportkit_rules'"
    : takes === 'rule=level' ? ` -x -a ${quoted(`(__reportkit_settings ${LEVEL_WORDS.join(' ')})`)}`
    : takes === 'rule=severity' ? ` -x -a ${quoted(`(__reportkit_settings ${SEVERITIES.join(' ')})`)}`
    : ' -x';
  return `complete -c reportkit${inside === null ? '' : ` -n ${quoted(inside)}`} ${flags}${values} -d ${quoted(help)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

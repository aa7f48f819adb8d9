import { SEVERITIES } from '../../model/diagnostic';
import { LEVEL_WORDS, type CompletableCommand, type CompletableOption, type CompletionModel } from './model';

/** The script for zsh: a function for `fpath`, or to be sourced behind `compinit`. */
export function zshCompletion({ commands, everywhere, rules }: CompletionModel): string {
  return `#compdef reportkit
# zsh completion of reportkit; made by \`reportkit completion zsh\`

_reportkit_rules() {
  local -a rules=(${rules.join(' ')})
  compadd -a rules
}

_reportkit_settings() {
  local -a levels=($@) rules=(${rules.join(' ')})
  if compset -P '*='; then compadd -a levels; else compadd -S = -a rules; fi
}

_reportkit() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
${commands.map(({ name, help }) => `    ${quoted(`${name}:${help}`)}`).join('\n')}
  )
  _arguments -C \\
${everywhere.flatMap((option) => specs(option)).map((spec) => `    ${spec} \\`).join('\n')}
    '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${commands.map((command) => commandCase(command, everywhere)).join('\n')}
      esac
      ;;
  esac
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _reportkit "$@"; else compdef _reportkit reportkit; fi
`;
}

function commandCase({ name, options, argument }: CompletableCommand, everywhere: readonly CompletableOption[]): string {
  const rest = argument === 'path' ? "'*:file:_files'" : argument === 'rule' ? "'*:rule:_reportkit_rules'" : argument.length === 0 ? '' : `'1:kind:(${argument.join(' ')})'`;
  const all = [...options, ...everywhere].flatMap(specs);
  return `        ${name}) _arguments ${all.join(' ')} ${rest} ;;`;
}

/** One for each name of the option. */
function specs({ names, help, valued, takes }: CompletableOption): string[] {
  const action = typeof takes === 'object' ? `(${takes.join(' ')})`
    : takes === 'path' ? '_files'
    : takes === 'rule' ? '_reportkit_rules'
    : takes === 'rule=level' ? `{_reportkit_settings ${LEVEL_WORDS.join(' ')}}`
    : takes === 'rule=severity' ? `{_reportkit_settings ${SEVERITIES.join(' ')}}`
    : '';
  return names.map((name) => quoted(`${takes === 'rule=level' || takes === 'rule=severity' || takes === 'rule' ? '*' : ''}${name}[${help.replaceAll(/[[\]:]/g, ' ')}]${valued ? `:value:${action}` : ''}`));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

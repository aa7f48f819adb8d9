import { SEVERITIES } from '../../model/diagnostic';
import { LEVEL_WORDS, type CompletableOption, type CompletionModel } from './model';

/** The script for bash, 4 or later; it needs nothing of the package bash-completion. */
export function bashCompletion({ commands, everywhere, rules }: CompletionModel): string {
  const globals = everywhere.flatMap(({ names }) => names).join(' ');
  const cases = commands.map(({ name, options, argument }) => `    ${name})
      options='${[...options.flatMap(({ names }) => names)].join(' ')} ${globals}'
      argument='${typeof argument === 'string' ? argument : argument.join(' ')}'
      ;;`);
  return `# bash completion of reportkit; made by \`reportkit completion bash\`
_reportkit_rules='${rules.join(' ')}'

_reportkit_reply() { mapfile -t COMPREPLY < <(compgen "$@" -- "$cur"); }

_reportkit() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' options='' argument='' word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${commands.map(({ name }) => name).join('|')}) command="$word"; break ;;
    esac
  done

  # "=" parts words: --rule ID = LEVEL
  if [[ $cur == '=' ]]; then cur=''; previous='='; fi
  if [[ $previous == '=' ]]; then
    local offset=2
    [[ \${COMP_WORDS[COMP_CWORD]} == '=' ]] && offset=1
    case "\${COMP_WORDS[COMP_CWORD-offset-1]}" in
      --rule) _reportkit_reply -W '${LEVEL_WORDS.join(' ')}'; return ;;
      --severity) _reportkit_reply -W '${SEVERITIES.join(' ')}'; return ;;
    esac
    previous="\${COMP_WORDS[COMP_CWORD-offset]}"
  fi

  case "$command $previous" in
${[...commands.flatMap(({ name, options }) => options.map((option) => valueCase(option, name))), ...everywhere.map((option) => valueCase(option, '*'))].filter((line) => line !== '').join('\n')}
  esac

  case "$command" in
${cases.join('\n')}
    *)
      options='${globals}'
      argument='${commands.map(({ name }) => name).join(' ')} help'
      ;;
  esac
  if [[ $cur == -* ]]; then _reportkit_reply -W "$options"; return; fi
  case "$argument" in
    path) compopt -o filenames; _reportkit_reply -f ;;
    rule) _reportkit_reply -W "$_reportkit_rules" ;;
    *) _reportkit_reply -W "$argument" ;;
  esac
}

complete -F _reportkit reportkit
`;
}

/** What follows an option that needs a value. */
function valueCase({ names, valued, takes }: CompletableOption, command: string): string {
  if (!valued) return '';
  const labels = names.map((name) => (command === '*' ? `*' ${name}'` : `'${command} ${name}'`)).join('|');
  const reply = typeof takes === 'object' ? `_reportkit_reply -W '${takes.join(' ')}'`
    : takes === 'path' ? 'compopt -o filenames; _reportkit_reply -f'
    : takes === 'rule' ? '_reportkit_reply -W "$_reportkit_rules"'
    : takes === undefined ? ':'
    : `compopt -o nospace; _reportkit_reply -S = -W "$_reportkit_rules"`;
  return `    ${labels}) ${reply}; return ;;`;
}

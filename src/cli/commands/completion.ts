import { lazy } from '../lazy';
import { exit } from '../exit';
import type { Action } from '../action';
import { oneOf } from '../values';
import { bashCompletion } from '../completion/bash';
import { fishCompletion } from '../completion/fish';
import type { CompletionModel } from '../completion/model';
import { zshCompletion } from '../completion/zsh';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** `reportkit completion SHELL`: the script is made from the program itself, so it knows what the program knows. */
export function completionOf(model: () => Omit<CompletionModel, 'rules'>): Action {
  return ([shell], _raw, io) => {
    const known = oneOf('completion', shell, ['bash', 'zsh', 'fish']) ?? 'bash';
    io.stdout.write(SHELLS[known]({ ...model(), rules: lazy.engine().rules.map(({ id }) => id) }));
    return exit.done;
  };
}

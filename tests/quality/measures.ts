import { blockFigures } from './blocks';
import { wholeDocumentFigures } from './documents/figures';
import { injectedShortFigures } from './injected-short';
import { lineFigures } from './lines';
import { partyFigures } from './party-d';
import { wildFigures } from './wild/figures';
import { structureFigures } from '../structure/figures';
import { realFigures } from '../structure/real';

/** One line of `npm run quality`. */
export interface Figure {
  readonly heuristic: string;
  readonly list: string;
  /** Right of all that had to be found. */
  readonly found: number;
  readonly of: number;
  /** Wrong of all that had to stay. */
  readonly wrong: number;
  readonly kept: number;
  /** Left alone of all that had to stay, where `wrong` counts other things besides. */
  readonly untouched?: number;
}

/** Everything that is measured, by a name that `npm run quality -- NAME` picks; a heuristic adds its function here. */
export const measures: Readonly<Record<string, () => readonly Figure[]>> = { lines: lineFigures, 'restore/party-d': partyFigures, blocks: blockFigures, wild: wildFigures, structure: structureFigures, 'structure-real': realFigures, documents: wholeDocumentFigures, 'injected-short': injectedShortFigures };

import { sayerOf } from '../model/clauses';
import { faultClauses } from './fault-clauses';

/** A reader's clause in both languages. */
export const bothOf = sayerOf(faultClauses);

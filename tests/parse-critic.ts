import type { RuleId, WireSegment } from '../src/index';

// Matches one escape or one part of a mark, leftmost first. Trap: “{---}” opens with “{--”, the rest is text.
const TOKEN = /\\[\\{\-~<]|\{(?:--|~~|>>|\+\+|==)|--\}|~>|~~\}|<<\}/g;

// Matches a rule id:  strip/paywall-marker . Trap: a remark in plain words is not one.
const RULE_ID = /^[a-z]+\/[a-z0-9-]+$/;

/** A reviewed text, read back. `segments` are the ledger in its `text` form; a mark without rules has an empty `by`. */
export interface CriticReading {
  readonly source: string;
  readonly text: string;
  readonly segments: WireSegment[];
}

/**
 * Reads what `criticOf` writes, or what a person wrote by hand, in time linear in the text.
 * A remark right behind a mark names its rules, separated by commas; any other remark is for readers and is skipped.
 * @throws Error when a mark does not close, is empty, or is one the ledger has no word for (insertion, highlight).
 */
export function parseCritic(critic: string): CriticReading {
  const reading = new Reading(critic);
  for (const match of critic.matchAll(TOKEN)) reading.token(match[0], match.index);
  return reading.finish();
}

type State = 'keep' | 'cut' | 'was' | 'now' | 'remark';

class Reading {
  private readonly segments: WireSegment[] = [];
  private state: State = 'keep';
  /** Text since the last part of a mark; `copied` is how far the input has been taken. */
  private literal = '';
  private copied = 0;
  private was = '';
  private openedAt = 0;
  /** Where the last mark closed: a remark that opens right there names its rules. */
  private markEnd = -1;
  private readonly critic: string;

  constructor(critic: string) {
    this.critic = critic;
  }

  token(token: string, at: number): void {
    if (token.startsWith('\\')) {
      this.literal += this.critic.slice(this.copied, at) + token.slice(1);
      this.copied = at + 2;
    } else if (this.state === 'keep') {
      if (token.startsWith('{')) this.open(token, at);
    } else if (token === CLOSERS[this.state]) {
      this.close(this.takeUntil(at, token.length), at + token.length);
    } else if (this.state === 'was' && token === '~~}') {
      throw this.fault('{~~ closes without ~>', this.openedAt);
    }
  }

  finish(): CriticReading {
    if (this.state !== 'keep') throw this.fault('this mark does not close', this.openedAt);
    this.keep(this.takeUntil(this.critic.length, 0));
    const { segments } = this;
    return {
      source: segments.map((segment) => ('keep' in segment ? segment.keep : 'was' in segment ? segment.was : 'cut' in segment ? segment.cut : '')).join(''),
      text: segments.map((segment) => ('keep' in segment ? segment.keep : 'now' in segment ? segment.now : '')).join(''),
      segments,
    };
  }

  private open(token: string, at: number): void {
    const state = OPENERS[token];
    if (state === undefined) throw this.fault(`the ledger has no ${token}: it cuts {--…--} or replaces {~~…~>…~~}; write \\${token} for the characters themselves`, at);
    this.keep(this.takeUntil(at, token.length));
    if (state === 'remark' && at !== this.markEnd) this.markEnd = -1;
    this.state = state;
    this.openedAt = at;
  }

  private close(literal: string, end: number): void {
    switch (this.state) {
      case 'was':
        this.was = literal;
        this.state = 'now';
        return;
      case 'now':
        if (this.was === '' || literal === '') throw this.fault('a replacement has two sides, both not empty', this.openedAt);
        this.segments.push({ was: this.was, now: literal, by: [] });
        this.markEnd = end;
        break;
      case 'cut':
        if (literal === '') throw this.fault('an empty cut', this.openedAt);
        this.segments.push({ cut: literal, by: [] });
        this.markEnd = end;
        break;
      case 'remark':
        if (this.markEnd >= 0) this.name(literal);
        this.markEnd = -1;
        break;
      case 'keep':
        break;
    }
    this.state = 'keep';
  }

  private name(remark: string): void {
    const rules = remark.split(',').map((rule) => rule.trim());
    const last = this.segments[this.segments.length - 1];
    if (last !== undefined && 'by' in last && rules.every((rule) => RULE_ID.test(rule))) last.by = rules as RuleId[];
  }

  private keep(literal: string): void {
    if (literal === '') return;
    const last = this.segments[this.segments.length - 1];
    if (last !== undefined && 'keep' in last) last.keep += literal;
    else this.segments.push({ keep: literal });
  }

  private takeUntil(at: number, skip: number): string {
    const literal = this.literal + this.critic.slice(this.copied, at);
    this.literal = '';
    this.copied = at + skip;
    return literal;
  }

  private fault(what: string, at: number): Error {
    const line = this.critic.slice(0, at).split('\n').length;
    return new Error(`critic, line ${line}: ${what}: ${JSON.stringify(this.critic.slice(at, at + 40))}`);
  }
}

const OPENERS: Readonly<Record<string, State>> = { '{--': 'cut', '{~~': 'was', '{>>': 'remark' };
const CLOSERS: Readonly<Record<Exclude<State, 'keep'>, string>> = { cut: '--}', was: '~>', now: '~~}', remark: '<<}' };

import { decodeText, type Font } from './charset';
import { characterOf, destinationOf, type Destination } from './destinations';
import type { RtfDocument } from './document';
import { Flow, type Block, type RowDefinition } from './flow';
import { NoteList } from './notes';
import { FIRST_STATE, marksOf, setFormat, type State, type StyleEntry } from './state';
import { RtfTokens } from './tokens';
import { headingLevelOf } from '../word/heading-names';
import { symbolFor } from '../word/symbols';

/** The deepest files of Word nest a few dozen groups. */
const DEEPEST = 500;
/** No line of text is so long: what a font's bytes are gathered in. */
const LONGEST_PENDING = 1 << 16;

/** By its name: where the part of a time stands among the others. */
const TIME_PARTS: Readonly<Record<string, number>> = { yr: 0, mo: 1, dy: 2, hr: 3, min: 4, sec: 5 };

/** Behind these nothing is begun, and a length beyond the file's end passed over the brace: \pard and the rest of a paragraph's words stand in front of its text. */
const ENDING: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'row', 'bin']);

const FLOWS: ReadonlySet<Destination> = new Set(['note', 'furniture', 'box']);

interface Group {
  readonly state: State;
  /** The flow that goes on when this group's own one ends. */
  readonly flow: Flow;
}

export class RtfInterpreter {
  private readonly tokens: RtfTokens;
  private state: State = { ...FIRST_STATE };
  private readonly groups: Group[] = [];
  private readonly body = new Flow('body');
  private flow = this.body;
  private readonly notes = new NoteList();
  private readonly furniture: Block[] = [];
  private readonly fonts = new Map<number, Font>();
  private readonly styles = new Map<number, StyleEntry>();
  private styleName = '';
  private readonly title: string[] = [];
  private readonly company: string[] = [];
  private readonly created: number[] = [];
  private codePage = 1252;
  private defaultFont = 0;
  private row: RowDefinition = { left: 0, cells: [] };
  private joins: 'none' | 'left' | 'above' = 'none';
  private pending: number[] = [];
  /** Characters for old readers still to be passed over. */
  private passing = 0;
  /** Nothing has followed the last opening brace. */
  private isAtStart = false;
  private isStarred = false;
  private hasStars = false;
  /** The control word that came last, where nothing else has followed. */
  private lastWord = '';

  constructor(bytes: Uint8Array, start: number) {
    this.tokens = new RtfTokens(bytes, start);
  }

  read(): RtfDocument {
    let end: RtfDocument['end'] = 'complete';
    for (;;) {
      const token = this.tokens.next();
      if (token === 'end') {
        end = this.isCut() ? 'cut' : 'complete';
        break;
      }
      if (token === 'byte') {
        this.byte(this.tokens.value);
        continue;
      }
      if (token === 'open') {
        if (this.groups.length >= DEEPEST) {
          end = 'too-deep';
          break;
        }
        this.open();
      } else if (token === 'close') {
        this.close();
        if (this.groups.length === 0) {
          end = this.tokens.goesOn() ? 'unpaired' : 'complete';
          break;
        }
      } else {
        if (token === 'word') this.word(this.tokens.name, this.tokens.value);
        else this.symbol(this.tokens.name);
      }
      this.lastWord = token === 'word' ? this.tokens.name : '';
    }
    this.flush();
    return {
      body: this.body.finish(marksOf(this.state, this.styles)), notes: this.notes.blocks(), furniture: this.furniture,
      info: { title: this.title.join(''), company: this.company.join(''), created: this.created }, end, isClosed: this.groups.length === 0,
    };
  }

  /** Only the last brace is missing when all that was begun has ended: simple tools forget it. No word processor does, and those write starred words. */
  private isCut(): boolean {
    this.flush();
    return this.hasStars || this.groups.length > 1 || this.body.isOpen || (this.lastWord !== '' && !ENDING.has(this.lastWord));
  }

  private open(): void {
    this.flush();
    this.passing = 0;
    this.groups.push({ state: { ...this.state }, flow: this.flow });
    this.isAtStart = true;
    this.isStarred = false;
  }

  private close(): void {
    this.flush();
    this.passing = 0;
    this.isAtStart = false;
    this.isStarred = false;
    const group = this.groups.pop();
    if (group === undefined) return;
    if (this.flow !== group.flow) this.endFlow(group.flow);
    this.state = group.state;
  }

  private endFlow(outer: Flow): void {
    const blocks = this.flow.finish(marksOf(this.state, this.styles));
    const { kind } = this.flow;
    this.flow = outer;
    if (kind === 'box') outer.box(blocks);
    else if (kind === 'note') outer.text(this.notes.add(blocks), true);
    else for (const block of blocks) this.furniture.push(block);
  }

  private byte(byte: number): void {
    this.isAtStart = false;
    this.isStarred = false;
    if (this.passing > 0) this.passing--;
    else if (this.state.destination !== 'skip') {
      this.pending.push(byte);
      if (this.pending.length >= LONGEST_PENDING && byte < 0x80) this.flush();
    }
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const bytes = Uint8Array.from(this.pending);
    this.pending = [];
    const { font } = this.state;
    this.emit(decodeText(bytes, this.fonts.get(font < 0 ? this.defaultFont : font), this.codePage));
  }

  private emit(text: string): void {
    const { destination, bold, boldBeside, hidden, deleted } = this.state;
    if (hidden || deleted || text === '') return;
    switch (destination) {
      case 'body': case 'note': case 'furniture': case 'box': this.flow.text(text, bold || boldBeside); break;
      case 'number': this.flow.numberText(text); break;
      case 'title': this.title.push(text); break;
      case 'company': this.company.push(text); break;
      case 'styles': this.styleText(text); break;
      default: break;
    }
  }

  private styleText(text: string): void {
    const end = text.indexOf(';');
    this.styleName += end < 0 ? text : text.slice(0, end);
    if (end < 0) return;
    const { style, outline } = this.state;
    this.styles.set(style, { level: headingLevelOf(this.styleName) || (outline >= 0 ? Math.min(6, outline + 1) : 0) });
    this.styleName = '';
  }

  private symbol(name: string): void {
    const isAtStart = this.isAtStart;
    this.isAtStart = false;
    if (name === '*') {
      this.isStarred = isAtStart;
      this.hasStars ||= isAtStart;
      return;
    }
    if (this.passing > 0) {
      this.passing--;
      return;
    }
    this.flush();
    if (name === '~') this.emit('\u00a0');
    else if (name === '_') this.emit('-');
  }

  private word(name: string, value: number): void {
    const isStarred = this.isStarred;
    this.isAtStart = false;
    this.isStarred = false;
    if (name === 'bin') {
      this.tokens.skip(value);
      if (this.passing > 0) this.passing--;
      return;
    }
    if (this.state.destination === 'skip') return;
    if (name === 'u') {
      this.unicode(value);
      return;
    }
    if (this.passing > 0) {
      this.passing--;
      return;
    }
    this.flush();
    const destination = destinationOf(name);
    if (destination !== undefined) this.enter(destination);
    else if (isStarred) this.state.destination = 'skip';
    else this.act(name, value);
  }

  private unicode(value: number): void {
    if (this.passing > 0) {
      this.passing--;
      return;
    }
    this.flush();
    if (Number.isNaN(value)) return;
    const code = value & 0xffff;
    this.emit(code >= 0xf000 && code <= 0xf0ff ? (symbolFor(code) ?? '') : code < 0x20 && code !== 9 ? '' : String.fromCharCode(code));
    this.passing = this.state.fallback;
  }

  private enter(destination: Destination): void {
    const { state } = this;
    if (state.destination === 'alternatives') {
      state.destination = destination === 'unicode' ? state.unicodeDestination : 'skip';
      return;
    }
    if (destination === 'alternatives') state.unicodeDestination = state.destination;
    // A header inside what is no text says nothing; a note in a header is a part of it.
    if (FLOWS.has(destination)) {
      if (state.hidden || state.deleted) {
        state.destination = 'skip';
        return;
      }
      this.flow = new Flow(destination);
      Object.assign(state, { ...FIRST_STATE, fallback: state.fallback, font: state.font });
    }
    state.destination = destination;
  }

  private act(name: string, value: number): void {
    const { state } = this;
    if (setFormat(state, name, value)) return;
    const character = characterOf(name);
    if (character !== undefined) {
      this.emit(character);
      return;
    }
    switch (name) {
      case 'ansicpg': this.codePage = value; break;
      case 'deff': this.defaultFont = value; break;
      case 'f': this.font(value); break;
      case 'fcharset': if (state.destination === 'fonts') this.fontEntry().charset = value; break;
      case 'cpg': if (state.destination === 'fonts') this.fontEntry().codePage = value; break;
      default: {
        const part = TIME_PARTS[name];
        if (state.destination === 'created' && part !== undefined) this.created[part] = value;
        else if (state.destination === 'body' || FLOWS.has(state.destination)) this.layout(name, value);
      }
    }
  }

  private font(value: number): void {
    this.state.font = value;
    if (this.state.destination === 'fonts') this.fonts.set(value, { charset: 0, codePage: 0 });
  }

  private fontEntry(): Font {
    return this.fonts.get(this.state.font) ?? { charset: 0, codePage: 0 };
  }

  private layout(name: string, value: number): void {
    const { state } = this;
    switch (name) {
      case 'par': case 'page': case 'column': case 'sect':
        // The mark itself is struck or hidden: the next paragraph goes on with this one.
        if (!state.hidden && !state.deleted) this.flow.endParagraph(marksOf(state, this.styles), state.inTable);
        break;
      case 'nestcell': this.flow.endParagraph(marksOf(state, this.styles), true); break;
      case 'cell': this.flow.endCell(marksOf(state, this.styles)); break;
      case 'row': this.flow.endRow(this.row); break;
      case 'trowd': this.row = { left: 0, cells: [] }; this.joins = 'none'; break;
      case 'trleft': this.row.left = value; break;
      case 'clmrg': this.joins = 'left'; break;
      case 'clvmrg': if (this.joins === 'none') this.joins = 'above'; break;
      case 'cellx': this.row.cells.push({ right: value, joins: this.joins }); this.joins = 'none'; break;
      default: this.notes.word(name, value);
    }
  }
}

import { RegExpParser, type AST } from '@eslint-community/regexpp';

/*
 * What a pattern cannot match without, and what it can begin with, read from its source. Both err on the safe side: `needs` may say
 * no of a pattern that does need the characters, and `startsOf` may name units that never begin a match.
 */

const MOST_OF_CLASS = 0x10000;

function parsed({ source, flags }: RegExp): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
}

/** The units by which a character is written, in every case the flag asks for: of a pair the first. */
function unitsOf(character: number, ignoreCase: boolean): number[] {
  const written = String.fromCodePoint(character);
  return (ignoreCase ? [written, written.toLowerCase(), written.toUpperCase()] : [written]).map((one) => one.charCodeAt(0));
}

function membersOf(element: AST.Element | AST.CharacterClass['elements'][number], ignoreCase: boolean): number[] {
  switch (element.type) {
    case 'Character':
      return unitsOf(element.value, ignoreCase);
    case 'CharacterClassRange':
      return Array.from({ length: element.max.value - element.min.value + 1 }, (_, nth) => unitsOf(element.min.value + nth, ignoreCase)).flat();
    case 'CharacterSet': {
      const one = new RegExp(`^${element.raw}$`, 's');
      return everyUnit.filter((unit) => one.test(String.fromCharCode(unit)));
    }
    case 'CharacterClass': {
      const inside = new Set((element.elements as readonly Parameters<typeof membersOf>[0][]).flatMap((one) => membersOf(one, ignoreCase)));
      return element.negate ? everyUnit.filter((unit) => !inside.has(unit)) : [...inside];
    }
    default:
      throw new Error(`${element.type} is no set of characters`);
  }
}

const everyUnit = Array.from({ length: MOST_OF_CLASS }, (_, unit) => unit);

/** True when one of the characters stands in whatever the pattern matches, or right around it. */
export function needs(pattern: RegExp, characters: string): boolean {
  const held = new Set(Array.from({ length: characters.length }, (_, at) => characters.charCodeAt(at)));
  const ignoreCase = pattern.ignoreCase;
  const oneOf = (alternatives: readonly AST.Alternative[]): boolean => alternatives.every(({ elements }) => elements.some(must));
  const must = (element: AST.Element): boolean => {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return oneOf(element.alternatives);
      case 'Quantifier':
        return element.min > 0 && must(element.element);
      case 'Assertion':
        return (element.kind === 'lookahead' || element.kind === 'lookbehind') && !element.negate && oneOf(element.alternatives);
      case 'Backreference':
        return false;
      default:
        return membersOf(element, ignoreCase).every((unit) => held.has(unit));
    }
  };
  return oneOf(parsed(pattern).alternatives);
}

/** Units that may begin what the pattern matches, behind its assertions of the place. A pattern that may match nothing has no such list. */
export function startsOf(pattern: RegExp): ReadonlySet<number> {
  const ignoreCase = pattern.ignoreCase;
  const starts = new Set<number>();
  /** Adds what the alternatives may begin with; true when one of them may be empty. */
  const enterAll = (alternatives: readonly AST.Alternative[]): boolean => alternatives.map(({ elements }) => !elements.some((element) => !enter(element))).includes(true);
  const enter = (element: AST.Element): boolean => {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return enterAll(element.alternatives);
      case 'Quantifier':
        return enter(element.element) || element.min === 0;
      case 'Assertion':
        // What stands ahead stands at the beginning as well.
        return element.kind === 'lookahead' && !element.negate ? enterAll(element.alternatives) : true;
      case 'Backreference':
        return true;
      default:
        for (const unit of membersOf(element, ignoreCase)) starts.add(unit);
        return false;
    }
  };
  if (enterAll(parsed(pattern).alternatives)) throw new Error(`${pattern.source} may match nothing`);
  return starts;
}

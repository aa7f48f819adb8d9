/** What a decoder gives. In a room of its own, so that the types of the package need none of Node's. */
export interface Decoded {
  /** A byte order mark is kept as the first character. */
  readonly text: string;
  /** How often bytes gave no character and became U+FFFD. U+FFFD that the file itself holds is not counted. */
  readonly undecodable: number;
  /** How many U+FFFD the text holds, those of the file itself included. */
  readonly replacements: number;
  /** Encoding the text again is known to give the same bytes; where it is false, `isByteExact` tries. */
  readonly isExact: boolean;
}

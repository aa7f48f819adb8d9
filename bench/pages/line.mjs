// THE LINE. The whole pipeline is measured against this one call, on the same decoded strings in the same run.
// It is never redefined: not the parser, not its options, not what is counted. A faster parser in the pipeline is a gain; a slower line is not.
import { load } from 'cheerio/slim';

/** Parses a page into a tree with offsets, and does nothing with it. */
export const cheerioLine = (text) => load(text, { xml: { xmlMode: false, decodeEntities: false, withStartIndices: true, withEndIndices: true } });

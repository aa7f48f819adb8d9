import type { Rule } from '../model/rule';
import { artefact } from './chars/artefact';
import { brokenHeading } from './chars/broken-heading';
import { compatibility } from './chars/compatibility';
import { hardWrap } from './chars/hard-wrap';
import { invisible } from './chars/invisible';
import { lineEnding } from './chars/line-ending';
import { mojibake } from './chars/mojibake';
import { mojibakePart } from './chars/mojibake-part';
import { script } from './chars/script';
import { space } from './chars/space';
import { width } from './chars/width';
import { wrappedHeading } from './chars/wrapped-heading';
import { writtenBreak } from './chars/written-break';
import { bbcode } from './markup/bbcode';
import { htmlComment } from './markup/html-comment';
import { htmlEntity } from './markup/html-entity';
import { htmlScript } from './markup/html-script';
import { htmlTag } from './markup/html-tag';
import { markdownHeading } from './markup/markdown-heading';
import { letterCode } from './restore/letter-code';
import { partyD } from './restore/party-d';
import { codeResidue } from './strip/code-residue';
import { jammer } from './strip/jammer';
import { pageChrome } from './strip/page-chrome';
import { pageFurniture } from './strip/page-furniture';
import { pageMarker } from './strip/page-marker';
import { pageStamp } from './strip/page-stamp';
import { paywallMarker } from './strip/paywall-marker';
import { paywallNotice } from './strip/paywall-notice';
import { pinyinGloss } from './strip/pinyin-gloss';
import { pressMatter } from './strip/press-matter';
import { rareRun } from './strip/rare-run';
import { repeatedCopy } from './strip/repeated-copy';
import { repeatedMarks } from './strip/repeated-marks';
import { runningHead } from './strip/running-head';
import { siteShell } from './strip/site-shell';
import { spamFooter } from './strip/spam-footer';
import { tableBorder } from './strip/table-border';
import { wordResidue } from './strip/word-residue';
import { elidedName } from './suspect/elided-name';
import { injectedText } from './suspect/injected-text';
import { lostCharacter } from './suspect/lost-character';
import { mask } from './suspect/mask';
import { notADocument } from './suspect/not-a-document';
import { numberWithoutYear } from './suspect/number-without-year';
import { personalData } from './suspect/personal-data';
import { spunText } from './suspect/spun-text';
import { truncated } from './suspect/truncated';

/** Every rule of the stripper. The order settles overlaps of equal place and length, and is the order of the docs. */
export const stripperRules: readonly Rule[] = [
  htmlComment,
  htmlScript,
  htmlTag,
  htmlEntity,
  bbcode,
  markdownHeading,
  mojibake,
  mojibakePart,
  lineEnding,
  invisible,
  artefact,
  writtenBreak,
  compatibility,
  width,
  space,
  hardWrap,
  brokenHeading,
  wrappedHeading,
  script,
  paywallMarker,
  paywallNotice,
  pageMarker,
  wordResidue,
  codeResidue,
  tableBorder,
  jammer,
  repeatedMarks,
  rareRun,
  pageFurniture,
  runningHead,
  pageStamp,
  pinyinGloss,
  siteShell,
  spamFooter,
  pressMatter,
  repeatedCopy,
  pageChrome,
  partyD,
  letterCode,
  elidedName,
  injectedText,
  lostCharacter,
  mask,
  numberWithoutYear,
  personalData,
  spunText,
  truncated,
  notADocument,
];

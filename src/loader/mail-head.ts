/** How much of a text may be the headers of a message: those of mail that went through many servers have 10,000 characters and more. */
const HEAD_LENGTH = 65_536;

// Matches the first line of a header block, as MHT and EML files begin:  From: <Saved by …>
// Trap: a Chinese label (发布时间：…) has no ASCII name.
const HEADER_LINE = /^[A-Za-z][A-Za-z-]{1,40}:[ \t]/;
// Matches the headers that every message of several parts, and every saved page, has. Trap: what stands in the body is not looked at.
const MIME_VERSION = /^MIME-Version:/im;
const MIME_TYPE = /^Content-Type:[ \t]*[a-z]{2,20}\/[a-z0-9]/im;

// Matches the empty line between the headers and the body. Trap: its end may be CRLF, LF or CR.
const HEADERS_END = /\n\r?\n|\r\r/;

// Matches a first header that nothing but a message begins with:  From: <Saved by Blink>   From: =?gb2312?B?…   From: "办公室" <a@b.cn>
// Received: from …   Return-Path: <…>   Trap: From: and Date: may head notes that somebody typed.
const MESSAGE_START = /^(?:From:[ \t]*(?:"?<?Saved by|=\?|[^\r\n]{0,200}<[^\s<>]{1,100}@)|(?:Received|Return-Path|Delivered-To|Message-ID|DKIM-Signature|ARC-Seal|MIME-Version|Snapshot-Content-Location):)/i;
// Matches one line of a header block, or one that goes on with it. Trap: a cut may leave half a name at the end, which `isCutHead` allows.
const HEADER_OR_FOLDED = /^(?:[A-Za-z][A-Za-z0-9-]{1,60}:|[ \t]|$)/;
const HALF_NAME = /^[A-Za-z][A-Za-z0-9-]{0,60}$/;

/** Whether a text is a saved page or mail: headers with a version and a type of any kind, or headers that break off before these. */
export function isMessage(text: string): boolean {
  const head = text.slice(text.startsWith('\ufeff') ? 1 : 0, HEAD_LENGTH);
  if (!HEADER_LINE.test(head)) return false;
  const end = head.search(HEADERS_END);
  // Headers that a program parted with empty lines are still found in the first characters.
  const headers = end < 0 ? head : head.slice(0, Math.max(end, 4096));
  if (MIME_VERSION.test(headers) && MIME_TYPE.test(headers)) return true;
  return end < 0 && head.length < HEAD_LENGTH && isCutHead(head);
}

function isCutHead(head: string): boolean {
  if (!MESSAGE_START.test(head)) return false;
  const lines = head.split(/\r\n|\n|\r/);
  return lines.every((line, nth) => HEADER_OR_FOLDED.test(line) || (nth === lines.length - 1 && HALF_NAME.test(line)));
}

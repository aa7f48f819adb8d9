// Matches what official prose says all the time:  推进…建设  加强…工作 . Trap: one of them alone stands in any story.
const OFFICIAL = /工作|建设|发展|推进|加强|落实|管理|服务|完善|组织|政府|制度|机制|经济|依法|提高|人民|清理|部门/g;
/** Units of text for each official word, at most. A story or a shop talks of bears and sweets by right. */
const UNITS_PER_OFFICIAL_WORD = 45;

/** With fewer of them the voices of its lines must speak for it as well: short summaries of schools, clinics and stations. */
const UNITS_AT_MOST = 65;

const countOfficial = (text: string): number => text.match(OFFICIAL)?.length ?? 0;

/** True when the text speaks as official prose does, so that a foreign word stands out. */
export function isOfficial(text: string, speaksOfficially: () => boolean = () => false): boolean {
  const words = countOfficial(text);
  return words * UNITS_PER_OFFICIAL_WORD >= text.length || (words * UNITS_AT_MOST >= text.length && speaksOfficially());
}

// Matches signs of talk:  我们  “走吧！” . Trap: one of them alone stands in any report.
const TALK = /[我你您他她吗呢吧啊呀嘛“”！？]/g;

/** How a text speaks, in words and signs for ten units of text: what is foreign to a report is at home in a talk. */
export interface Register {
  readonly official: number;
  readonly talk: number;
}

const TEN = 10;
/** Characters of an official word. */
const WORD = 2;

export function registerOf(text: string): Register {
  const share = (units: number): number => (TEN * units) / Math.max(1, text.length);
  return { official: share(WORD * countOfficial(text)), talk: share(text.match(TALK)?.length ?? 0) };
}

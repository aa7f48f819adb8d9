import { z } from 'zod';
import { count, span } from './tree-schema';

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/).describe('SHA-256 in lower-case hex.');

/** What came with a document in its record. */
export const inputFields = z.record(z.string(), z.unknown()).describe('What else the record held that the document came in: the other fields of a line of NDJSON, the header of a WARC record. Absent for files.');

const citation = z
  .object({
    title: z.string().nullable().describe('What stands in 《…》.'),
    documentNumber: z.string().nullable(),
    span: span.describe('Of the first mention, in text.'),
    source: span.describe('Of the first mention, in the decoded source.'),
    mentions: z.int().min(1),
  })
  .meta({ id: 'citation', title: 'Citation' });

const provenKey = z.enum(['title', 'issuer', 'date', 'publishedAt', 'year', 'documentNumber', 'origin', 'url', 'genre', 'region']);

const provenance = z
  .object({
    from: z.enum(['title', 'subtitle', 'opening', 'letterhead', 'signature', 'number', 'cut', 'meta', 'label', 'script', 'heading', 'page-title', 'address', 'link', 'site', 'properties']),
    name: z.string().nullable().describe('Of the tag or the label, where it has one.'),
    source: span.nullable().describe('In the decoded source, where that is known.'),
  })
  .meta({ id: 'provenance', title: 'Provenance', description: 'In the text: title, subtitle, opening, letterhead, signature, number. In lines that rules cut: cut. In mark-up: meta, label, script, heading, page-title, address, link, site. Outside of both: properties of the file.' });

export const metadata = z
  .object({
    title: z.string().nullable(),
    issuer: z.string().nullable(),
    date: z.string().nullable().describe('Signed, 成文, or the day a speech was delivered; as exact as the source: 2023, 2023-11, 2023-11-21.'),
    publishedAt: z.string().nullable().describe("The page's own date of publication."),
    year: z.int().nullable().describe('The year in the title, else the one the opening names.'),
    documentNumber: z.string().nullable().describe('国发〔2019〕5号'),
    origin: z.string().nullable(),
    url: z.string().nullable(),
    genre: z.string().nullable().describe('One of the statutory kinds (公文种类), or 总结, 汇报, 讲话, 述职报告, 工作要点, 解读, 方案, 办法 and the like.'),
    region: z.object({ code: z.string(), name: z.string() }).nullable().describe('Code of GB/T 2260.'),
    script: z.enum(['hans', 'hant']).nullable(),
    attachments: z.array(z.object({ name: z.string(), href: z.string().describe('As the page or the file has it.') })).default([]).describe('Files a page links as part of the document, and files inside a mail or an office document; empty for a text.'),
    images: z.array(z.object({ src: z.string(), alt: z.string() })).default([]).describe('Images inside the document of a page; empty for a text.'),
    genreTerm: z.string().nullable().default(null).describe('The kind as the title writes it: 政府工作报告, 实施意见.'),
    numberParts: z.object({ agency: z.string().describe('国发'), year: z.int(), serial: z.int() }).nullable().default(null).describe('What documentNumber is made of.'),
    citations: z.array(citation).default([]).describe('Documents that the text cites, by first mention.'),
    provenance: z.partialRecord(provenKey, provenance).default({}).describe('Where each value that is not null was read.'),
  })
  .meta({ id: 'metadata', title: 'Metadata', description: 'Every key is always present; unknown is null, and of attachments and images an empty list.' });

export const source = z
  .object({
    path: z.string().describe('/-separated, NFC, relative to the input root.'),
    pathBytes: z.string().exactOptional().describe('Base64 of a file name that is not valid UTF-8.'),
    mediaType: z.string(),
    bytes: count,
    sha256: sha256.describe('Of the bytes.'),
    encoding: z.string(),
    encodingEvidence: z.enum(['bom', 'option', 'meta', 'strict', 'score', 'given']),
    byteExact: z.boolean().describe('Encoding the decoded text again gives the same bytes.'),
    chars: count.describe('Length of the decoded source.'),
    textSha256: sha256.describe('Of the decoded text, as UTF-8.'),
    properties: z.object({ title: z.string().nullable(), organisation: z.string().nullable(), created: z.string().nullable() }).exactOptional().describe('What an office document or a saved mail says of itself outside its text.'),
    offsets: z.enum(['utf-16', 'codepoint']).describe('The unit of every offset, column and count.'),
  })
  .meta({ id: 'source', title: 'Source' });

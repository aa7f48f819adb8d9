import { clean, isReport } from '../src/clean';
import type { Metadata } from '../src/model/metadata';

/** A body that says nothing of who wrote it, when, or about what. */
export const BODY = '近年来，全县上下认真贯彻落实各项部署，扎实推进各项工作，取得了明显成效。\n一、基本情况\n全县共有乡镇12个，工作基础较好。\n二、下一步打算\n我们将继续努力，抓好工作落实。';

/** @throws Error when the text cannot be read. */
export function metadataOf(text: string): Metadata {
  const record = clean(text);
  if (!isReport(record)) throw new Error(record.error.message);
  return record.metadata;
}

/** Of a document with this head. */
export const headed = (head: string): Metadata => metadataOf(`${head}\n${BODY}`);

/** Of a document with this tail. */
export const signed = (tail: string): Metadata => metadataOf(`关于做好有关工作的通知\n${BODY}\n${tail}`);

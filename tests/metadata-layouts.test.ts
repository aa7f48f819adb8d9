import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import type { Metadata } from '../src/model/metadata';

/* Values of layouts that the other suites do not hold: what stands around titles, numbers, days and bodies. */

const BODY = '近年来，全县上下认真贯彻落实各项部署，扎实推进各项工作，取得了明显成效。\n一、基本情况\n全县共有乡镇12个，工作基础较好。\n二、下一步打算\n我们将继续努力，抓好工作落实。';

function metadataOf(text: string): Metadata {
  const record = clean(text);
  if (!isReport(record)) throw new Error(record.error.message);
  return record.metadata;
}

const headed = (head: string): Metadata => metadataOf(`${head}\n${BODY}`);

test('the number of a paper right above the head line is no title', () => {
  expect(headed('15:00发布\n云溪\n15:00发布\n云溪市人民政府关于印发云溪市危房改造管理办法的通知\n云溪府〔2022〕31号\n阅读次数:- 信息来源: 云溪市人民政府办公室 发布时间:2022-08-17')).toMatchObject({ title: '云溪市人民政府关于印发云溪市危房改造管理办法的通知', documentNumber: '云溪府〔2022〕31号' });
});

describe('what is glued around a title is none of it', () => {
  test.each([
    ['《在全县整改工作推进会上的讲话》', '在全县整改工作推进会上的讲话'],
    ['颗粒名称：在云溪县首届茶叶节开幕式上的讲话', '在云溪县首届茶叶节开幕式上的讲话'],
    ['第1页 共12页 云溪县医院药剂科工作总结', '云溪县医院药剂科工作总结'],
    ['云溪街道工会半年工作总结云溪街道工会半年工作总结', '云溪街道工会半年工作总结'],
    ['云溪县2021年统计公报 2021\n云溪县2021年统计公报', '云溪县2021年统计公报'],
  ])('%j', (head, title) => expect(headed(head).title).toBe(title));

  test.each([
    ['《云溪县供水条例》解读', '《云溪县供水条例》解读'],
    ['学习《准则》和《条例》心得体会', '学习《准则》和《条例》心得体会'],
    ['第1页填写要求', '第1页填写要求'],
    ['云溪县2021年统计公报发布会\n主持词', '云溪县2021年统计公报发布会主持词'],
  ])('but %j is a title', (head, title) => expect(headed(head).title).toBe(title));
});

describe('the body or the place above a title', () => {
  test.each([
    ['中共云溪县委云溪县人民政府\nOriginal URL: http://lib.yunxi.example/bin/mse.exe?seachword=&K=c07&A=1&rec=88&run=13\n中共云溪县委云溪县人民政府\n关于做好县志资料征集工作的通知', '中共云溪县委云溪县人民政府关于做好县志资料征集工作的通知'],
    ['第二实验小学课后服务工作方案\n云溪县第二实验小学\n课后服务工作方案', '云溪县第二实验小学课后服务工作方案'],
    ['白石村\n红白事操办村规民约', '白石村红白事操办村规民约'],
  ])('%j', (head, title) => expect(headed(head).title).toBe(title));

  test.each([
    ['云溪省供水条例\n云溪省人民政府\n云溪省供水条例', '云溪省供水条例'],
    ['平安乡镇\n云溪县公安局禁毒工作总结', '云溪县公安局禁毒工作总结'],
    ['青山镇\n关于做好春耕工作的通知', '关于做好春耕工作的通知'],
  ])('but %j is titled %j', (head, title) => expect(headed(head).title).toBe(title));
});

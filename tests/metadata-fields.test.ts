import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import type { Metadata } from '../src/model/metadata';

function metadataOf(lines: readonly string[]): Metadata {
  const record = clean(lines.join('\n'), {});
  if (!isReport(record)) throw new Error(record.error.message);
  return record.metadata;
}

describe('fields of a document that nobody signed', () => {
  test('a decision in rows', () => {
    const { issuer, date, documentNumber, provenance } = metadataOf([
      '云溪县某超市未按规定明码标价案',
      '行政处罚决定书文号\t云市监罚决字〔2023〕第015号',
      '主要违法事实\t2023年3月2日，执法人员检查时发现货架上六种商品没有标价签。',
      '处罚决定日期\t2023/3/20',
      '处罚机关\t云溪县市场监督管理局',
    ]);
    expect({ issuer, date, documentNumber }).toEqual({ issuer: '云溪县市场监督管理局', date: '2023-03-20', documentNumber: '云市监罚决字〔2023〕第015号' });
    expect(provenance.issuer).toMatchObject({ from: 'label', name: '处罚机关' });
  });

  test.each([
    ['云溪市晨光食品有限公司\n行政处罚决定书\n鲁0783环罚决字〔2024〕7号', '云溪市晨光食品有限公司行政处罚决定书', '鲁0783环罚决字〔2024〕7号'],
    ['鲁0783环罚决字〔2024〕7号云溪市晨光食品有限公司\n行政处罚决定书', '云溪市晨光食品有限公司行政处罚决定书', '鲁0783环罚决字〔2024〕7号'],
    ['云溪市生态环境局行政处罚决定书鲁 0783 环罚决字〔2024〕22号', '云溪市生态环境局行政处罚决定书', '鲁 0783 环罚决字〔2024〕22号'],
    ['云政发〔2020〕3号关于做好秋收工作的通知', '关于做好秋收工作的通知', '云政发〔2020〕3号'],
    ['发文字号： 云政办〔2022〕15号 性： 有效\n发布日期： 2022-03-26 09:32\n关于做好秋收工作的通知', '关于做好秋收工作的通知', '云政办〔2022〕15号'],
    ['云政发〔2020〕3号文件精神传达提纲', '云政发〔2020〕3号文件精神传达提纲', null],
  ])('the number beside the title in %j', (head, title, documentNumber) => {
    expect(metadataOf([head, '当事人：', '经查，现场检查发现若干问题，按照有关规定作出如下决定。', '一、责令改正。'])).toMatchObject({ title, documentNumber });
  });

  test('a letter and its answer', () => {
    const { title, issuer, date } = metadataOf([
      '信件编号\tYX0412\t信件类别\t咨询',
      '信件标题\t夜间公交末班车提前的问题',
      '来信内容\t您好，我下班较晚，末班车提前到七点半以后经常赶不上，请问能否恢复。',
      '答复单位\t云溪县交通运输局\t答复时间\t2024-04-18 09:30',
      '答复内容\t您好！经研究，自五月起末班车恢复到晚九点，感谢您的关心。',
    ]);
    expect({ title, issuer, date }).toEqual({ title: '夜间公交末班车提前的问题', issuer: '云溪县交通运输局', date: '2024-04-18' });
  });

  test('the body that explains a paper', () => {
    expect(metadataOf(['《云溪县殡葬管理办法》政策解读', '近日，县民政局印发了《云溪县殡葬管理办法》，现解读如下。', '一、为什么制定', '原办法已满五年，需要修订。', '解读机关：云溪县民政局', '联系电话：0000-1234567']).issuer).toBe('云溪县民政局');
  });

  test('a signature is believed before a field', () => {
    const { issuer, date } = metadataOf(['关于表彰先进单位的决定', '各单位：', '县政府决定对下列单位予以表彰。', '承办单位：云溪县档案馆', '答复时间：2022-01-01', '云溪县人民政府', '2023年5月6日']);
    expect({ issuer, date }).toEqual({ issuer: '云溪县人民政府', date: '2023-05-06' });
  });

  test('a label inside a sentence names nobody', () => {
    expect(metadataOf(['读书活动小记', '活动由承办单位：云溪县图书馆负责布置，来的人很多，大家都说明年还要再办一次。']).issuer).toBeNull();
  });
});

describe('the body behind its label', () => {
  test.each(['发表单位', '发布单位', '发文单位'])('%s', (label) => {
    expect(metadataOf(['关于做好秋收工作的通知', `${label}：云溪县林业局 发表时间：2021-09-07`, '各乡镇：', '现将有关事项通知如下，请认真贯彻执行。'])).toMatchObject({ issuer: '云溪县林业局', publishedAt: '2021-09-07' });
  });
});

describe('a headline that says what a body did', () => {
  test.each(['云溪学院成立研究生党支部', '云溪县水利局走访慰问驻地消防大队'])('%s names nobody who issued it', (title) => {
    expect(metadataOf([title, '近日，根据工作安排，各项活动有序开展，取得了良好效果。'])).toMatchObject({ title, issuer: null });
  });

  test('a letterhead of bodies does', () => {
    expect(metadataOf(['云溪县水利局', '关于做好防汛工作的通知', '各乡镇：', '现将有关事项通知如下，请认真贯彻执行。']).issuer).toBe('云溪县水利局');
  });
});

test.each([
  ['2021年云溪县国民经济和社会发展统计公报 2021', '2021年云溪县国民经济和社会发展统计公报'],
  ['云溪县国民经济和社会发展统计公报 2021', '云溪县国民经济和社会发展统计公报 2021'],
])('the year behind %j', (written, title) => {
  expect(metadataOf([written, '2021年，全县经济运行总体平稳，各项社会事业取得新的进步。']).title).toBe(title);
});

describe('what stands beside a value', () => {
  const paper = (...tail: readonly string[]): readonly string[] => ['云溪县人民政府办公室关于印发防汛预案的通知', '发文日期：2019年6月28日', '云政办发〔2019〕46号', '各乡镇人民政府：', '现将《云溪县防汛预案》印发给你们，请认真贯彻执行。', '云溪县人民政府办公室', ...tail];

  test('the day below the note that says who may read the paper signs it', () => {
    expect(metadataOf(paper('（此件公开发布）', '2019年6月23日'))).toMatchObject({ issuer: '云溪县人民政府办公室', date: '2019-06-23' });
  });

  test('a day below another sentence does not', () => {
    expect(metadataOf(paper('（联系人：李明）', '本预案自印发之日起施行。', '2018年6月23日')).date).not.toBe('2018-06-23');
  });

  test.each([
    ['来源：县政府办2022-08-11\n浏览量：23', '县政府办', '2022-08-11'],
    ['来源：云溪日报2021年3月4日 09:30\n浏览量：23', '云溪日报', '2021-03-04T09:30'],
    ['来源：未知来源 日期：2015-03-29 12:00', null, '2015-03-29T12:00'],
    ['来源：未知作者 日期：2015-03-29 12:00', null, '2015-03-29T12:00'],
    ['来源：云溪年鉴2020 发布时间：2021-03-04', '云溪年鉴2020', '2021-03-04'],
    ['http://www.example.com.cn 2003年07月26日08:15 云溪商报', '云溪商报', '2003-07-26T08:15'],
    ['2003年07月26日08:15 新华社', '新华社', '2003-07-26T08:15'],
    ['2003年07月26日 08:15 沈听澜', null, '2003-07-26T08:15'],
    ['发布时间：2008- 11- 07 16： 07 来源： 县林业局', '县林业局', '2008-11-07T16:07'],
  ])('the source in %j', (head, origin, publishedAt) => {
    expect(metadataOf(['关于做好秋收工作的通知', head, '各乡镇人民政府：', '现将有关事项通知如下，请认真贯彻执行。'])).toMatchObject({ origin, publishedAt });
  });
});

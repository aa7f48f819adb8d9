import { describe, expect, test } from '@jest/globals';
import { BODY, headed, metadataOf } from './metadata-of';

/* Values of layouts that the other suites do not hold: what stands around titles, numbers, days and bodies. */

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

const TRADITIONAL = '本府為辦理各項業務，特訂定本計畫，並請各單位配合辦理，以達成年度目標。\n一、計畫期間自一月一日起至十二月三十一日止。\n二、各單位應於每季結束後提報成果。';

describe('papers of Macau, Hong Kong and Taiwan', () => {
  test('an order of Macau has its number in the title, and day and officer below', () => {
    const order = `澳 門 特 別 行 政 區\n第87/2011號社會文化司司長批示\n社會文化司司長行使基本法第六十四條賦予的職權，作出本批示。\n${TRADITIONAL}\n二零一一年五月十六日\n社會文化司司長 何某某\n––––––––––\n附件\n學習計劃`;
    expect(metadataOf(order)).toMatchObject({ title: '第87/2011號社會文化司司長批示', documentNumber: '第87/2011號', issuer: '社會文化司司長', date: '2011-05-16', genre: '批示' });
  });

  test('a letter of Taiwan says in fields what it is', () => {
    const letter = `雲嶺縣政府 函\n地址：600雲嶺縣中正里府前路1段20號\n受文者：本縣各國民小學\n發文日期：中華民國110年9月2日\n發文字號：雲府教體字第1100187743號\n主旨：檢送本縣實施計畫1份，請查照辦理。\n說明：\n${TRADITIONAL}\n正本：本縣各國民小學`;
    expect(metadataOf(letter)).toMatchObject({ issuer: '雲嶺縣政府', date: '2021-09-02', documentNumber: '雲府教體字第1100187743號', genre: '函' });
  });

  test('a paper for the council: the day above is more exact than the one below', () => {
    const paper = `立法會CB(1)1472/05-06(03)號文件\n二零零六年五月二十三日\n討論文件\n立法會環境事務委員會\n柴灣谷污水泵房改善工程\n${TRADITIONAL}\n環境運輸及工務局\n渠務署\n二零零六年五月`;
    expect(metadataOf(paper)).toMatchObject({ documentNumber: '立法會CB(1)1472/05-06(03)號文件', date: '2006-05-23', issuer: '環境運輸及工務局、渠務署' });
  });

  test('but words without such a number are none', () => {
    expect(headed('领导批示\n云溪县防汛工作总结').documentNumber).toBeNull();
    expect(headed('云溪县防汛工作总结\n云字第12号楼').documentNumber).toBeNull();
  });
});

describe('days that are none of the page', () => {
  test.each(['截止:2020-05-22', '来信时间：2022-06-14 09:33'])('%j', (line) => expect(headed(`征集调查\n主题:\n${line}\n征集状态:\n已结束 查看征集结果\n云溪县防汛工作方案`).publishedAt).toBeNull());
});

describe('who read a paper, when and where', () => {
  test('an office whose characters stand apart speaks for its body', () => {
    expect(headed('云溪县人民政府工作报告\n2021年3月12日在云溪县第十八届\n人民代表大会第二次会议上\n云溪县人民政府县 长 陈某某')).toMatchObject({ title: '云溪县人民政府工作报告', issuer: '云溪县人民政府', date: '2021-03-12' });
  });

  test('the occasion alone is no title', () => {
    expect(headed('2021年3月12日在云溪县第十九届人民代表大会第二次会议上\n县 长 陈某某\n各位代表：')).toMatchObject({ title: null, date: '2021-03-12' });
  });

  test('nor is a caption below the report of a meeting', () => {
    expect(metadataOf('大会现场\n云溪网讯（陈某某）4月7日，青石镇召开第十五届人民代表大会第七次会议，各位代表参加。\n大会由镇党委书记李某某主持，县人大领导到会指导并作了讲话，会议取得圆满成功。\n青石镇镇长魏某作政府工作报告\n青石镇人大主席作人大工作报告').title).toBeNull();
  });
});

describe('days that lost their signs', () => {
  test('a law tells without brackets who passed it, and who made it anew', () => {
    expect(headed('云溪州人民代表大会\n常务委员会人事任免办法\n2016628日云溪州第十二届人民代表大会\n常务委员会第三十次会议通过\n20231025日云溪州第十四届人民代表大会\n常务委员会第十二次会议修订')).toMatchObject({ title: '云溪州人民代表大会常务委员会人事任免办法', date: '2023-10-25' });
  });

  test.each([
    ['政府工作报告\n——1 992年3月1 8日在云溪县第十二届人民代表大会\n第三次会议上', '1992-03-18'],
    ['云溪县供水办法\n2018724日云溪县人民政府常务会议通过', '2018-07-24'],
    ['云溪县供水办法\n2018112日云溪县人民政府常务会议通过', null],
  ])('%j', (head, date) => expect(headed(head).date).toBe(date));
});

test('a column right above the head line yields to the title right below it', () => {
  expect(headed('云溪县人大\n自身建设\n来源：云溪县人大\n访问量：\n更新日期：2023-11-09\n云溪县人大常委会机关车辆管理办法').title).toBe('云溪县人大常委会机关车辆管理办法');
});

describe('sources', () => {
  test.each([
    ['原创 院办宣传科 云溪医讯 2024-01-12 18:30 发表于江苏', '云溪医讯'],
    ['来源：《云溪文史资料第19辑》 图书 发布时间：2024-01-12', '《云溪文史资料第19辑》'],
    ['来源：《云溪日报》 发布时间：2024-01-12', '《云溪日报》'],
  ])('%j', (line, origin) => expect(headed(`云溪县人民医院工作总结\n${line}`).origin).toBe(origin));
});

test('a council of a village signs', () => {
  expect(metadataOf(`白石村红白事操办村规民约\n${BODY}\n白石村村民委员会\n白石村红白理事会\n2020年12月6日`).issuer).toBe('白石村村民委员会、白石村红白理事会');
});

/** Sheets without indicator tables: what is none is left alone. */
import { type Fixture, percent, sheet, sums } from './sheet';

export const OTHERS: readonly Fixture[] = [
  {
    name: 'running text',
    about: 'a report in prose, a paragraph per row',
    sheets: [
      sheet('正文', [
        ['一、项目基本情况'],
        ['（一）项目概况。本项目由区文化馆实施，年度预算120万元，实际支出118.5万元，预算执行率98.75%。'],
        ['1.绩效目标：开展演出不少于30场，观众满意度不低于90%。'],
        ['综合得分为93.5分，评价等级为“优”。'],
        ['二、存在问题：个别演出推迟，得分扣减1.5分。'],
      ]),
    ],
    tables: [],
  },
  {
    name: 'staff list',
    about: 'names and telephone numbers: a list, no indicators',
    sheets: [
      sheet('通讯录', [
        ['序号', '姓名', '部门', '联系电话', '备注'],
        [1, '甲某', '办公室', '020-12345678', null],
        [2, '乙某', '财务科', '020-12345679', '兼职'],
        [3, '丙某', '业务科', '020-12345670', null],
      ]),
    ],
    tables: [{ range: 'A1:E4', headerRows: [1], kind: 'list', roles: 'index item text text remark' }],
  },
  {
    name: 'contract list',
    about: 'contracts with amounts and a total: a list with sums',
    sheets: [
      sheet('合同', [
        ['合同明细', '<', '<', '<'],
        ['单位：元', '<', '<', '<'],
        ['合同编号', '承建单位', '合同金额', '签订日期'],
        ['HT-01', '甲公司', 120000, '2023-03-01'],
        ['HT-02', '乙公司', 86000, '2023-04-12'],
        ['合计', null, 206000, null],
      ]),
    ],
    tables: [
      {
        range: 'A3:D6',
        headerRows: [3],
        kind: 'list',
        unit: '元',
        roles: 'item text amount text',
        totals: sums([6, '合计', '']),
      },
    ],
  },
  {
    name: 'cover sheet',
    about: 'title, year, unit and signatures of a form',
    sheets: [
      sheet('封面', [
        ['预算绩效自评报告', '<', '<', '<'],
        ['（2023年度）', '<', '<', '<'],
        ['项目名称：', '城区公共自行车维护', '<', '<'],
        ['主管部门：', '交通运输局', '联系人：', '甲某'],
        ['填报日期：', '2024年1月15日', '联系电话：', '020-12345678'],
      ]),
    ],
    tables: [],
  },
  {
    name: 'timetable of the evaluation',
    about: 'stages and dates: a list',
    sheets: [
      sheet('工作安排', [
        ['阶段', '工作内容', '时间', '负责人'],
        ['准备', '成立评价组，制定方案', '1月', '甲某'],
        ['实施', '现场核查，问卷调查', '2月至3月', '乙某'],
        ['总结', '撰写报告', '4月', '丙某'],
      ]),
    ],
    tables: [{ range: 'A1:D4', headerRows: [1], kind: 'list', roles: 'text item text text' }],
  },
  {
    name: 'questionnaire results',
    about: 'counts and shares of answers: a list, although it speaks of satisfaction',
    sheets: [
      sheet('问卷', [
        ['满意度问卷统计', '<', '<', '<', '<'],
        ['问题', '非常满意', '满意', '一般', '不满意'],
        ['服务态度', 62, 30, 6, 2],
        ['办事效率', 55, 33, 10, 2],
        ['环境卫生', 70, 25, 4, 1],
      ]),
    ],
    tables: [{ range: 'A2:E5', headerRows: [2], kind: 'list', roles: 'item count count count count' }],
  },
  {
    name: 'reasons for adjustments',
    about: 'a rate and a reason without amounts of money: a list',
    sheets: [
      sheet('调整原因', [
        ['部分项目调整原因', '<', '<'],
        ['类别', '调剂率', '原因'],
        ['会议培训', percent(0.213, 2), '两期培训改为线上举办'],
        ['设备购置', percent(0.08), '中标价低于预算'],
      ]),
    ],
    tables: [{ range: 'A2:C4', headerRows: [2], kind: 'list', roles: 'category adjustmentRate reason' }],
  },
  {
    name: 'own sheets',
    about: 'the sheets this product writes are never read as input',
    sheets: [
      sheet('核对意见', [
        ['一级指标', '三级指标', '权重', '得分'],
        ['产出', '完成率', 60, 57],
      ]),
      sheet('绩衡设置', [
        ['一级指标', '三级指标', '权重', '得分'],
        ['产出', '完成率', 60, 57],
      ]),
    ],
    tables: [],
  },
  {
    name: 'a single number and an empty sheet',
    about: 'nothing to be read',
    sheets: [sheet('空', []), sheet('一格', [[12]])],
    tables: [],
  },
];

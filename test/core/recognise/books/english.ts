/** English scorecards, log-frames and completion reports. */
import { type Fixture, percent, rows, sheet, sums } from './sheet';

export const ENGLISH: readonly Fixture[] = [
  {
    name: 'scorecard',
    about: 'dimension, indicator, weight, target, actual, score, status',
    sheets: [
      sheet('Scorecard', [
        ['Performance scorecard 2023', '<', '<', '<', '<', '<', '<'],
        ['Dimension', 'Indicator', 'Weight (%)', 'Target', 'Actual', 'Score', 'Status'],
        ['Service', 'Calls answered in 20 seconds', 30, '>= 90%', '92%', 30, 'Green'],
        ['^', 'Complaints closed on time', 30, '>= 95%', '88%', 24, 'Amber'],
        ['People', 'Staff trained', 40, '120 people', '131 people', 40, 'Green'],
        ['Total', '<', 100, null, null, 94, null],
      ]),
    ],
    tables: [
      {
        range: 'A2:G6',
        headerRows: [2],
        kind: 'indicators',
        roles: 'level1 level2 weight target actual score status',
        indicators: rows(
          [3, 'Service / Calls answered in 20 seconds', 30, 30, '>= 90%', '92%'],
          [4, 'Service / Complaints closed on time', 30, 24, '>= 95%', '88%'],
          [5, 'People / Staff trained', 40, 40, '120 people', '131 people'],
        ),
        totals: sums([6, 'Total', '', 100, 94]),
      },
    ],
  },
  {
    name: 'log-frame',
    about: 'objectives, indicators, means of verification, assumptions; target per milestone',
    sheets: [
      sheet('Logframe', [
        ['Objectives', 'Indicators', 'Baseline', 'Target', 'Means of verification', 'Assumptions'],
        [
          'Outcome: safer water',
          'Households with treated water',
          '41%',
          '80%',
          'Household survey',
          'Rainfall as usual',
        ],
        ['Output 1: wells', 'Wells rehabilitated', 0, 60, 'Works register', 'Parts available'],
        ['Output 2: committees', 'Committees trained', 0, 45, 'Training lists', null],
      ]),
    ],
    tables: [
      {
        range: 'A1:F4',
        headerRows: [1],
        kind: 'targets',
        roles: 'level1 level2 text target remark remark',
        indicators: rows(
          [2, 'Outcome: safer water / Households with treated water', null, null, '80%'],
          [3, 'Output 1: wells / Wells rehabilitated', null, null, '60'],
          [4, 'Output 2: committees / Committees trained', null, null, '45'],
        ),
      },
    ],
  },
  {
    name: 'completion report',
    about: 'baseline, original and revised target, actual achieved at completion',
    sheets: [
      sheet('ICR', [
        [
          'Indicator Name',
          'Unit',
          'Baseline',
          'Original Target',
          'Formally Revised Target',
          'Actual Achieved at Completion',
          'Comments',
        ],
        ['Roads repaired', 'km', 0, 120, 100, 104, null],
        ['Villages reached', 'number', 12, 60, 60, 58, 'two cut off by floods'],
      ]),
    ],
    tables: [
      {
        range: 'A1:G3',
        headerRows: [1],
        kind: 'completion',
        roles: 'name target text target target actual remark',
        indicators: rows(
          [2, 'Roads repaired', null, null, '100km', '104'],
          [3, 'Villages reached', null, null, '60number', '58'],
        ),
      },
    ],
  },
  {
    name: 'maximum points and points awarded',
    about: 'criteria with sub-criteria, subtotal rows, overall score',
    sheets: [
      sheet('Evaluation', [
        ['Criteria', 'Sub-criteria', 'Max score', 'Scoring criteria', 'Points awarded', 'Reasons'],
        ['Design', 'Clarity of objectives', 15, '15 points if measurable', 12, 'two vague objectives'],
        ['^', 'Needs assessment', 15, '15 points if documented', 15, null],
        ['^', 'Subtotal', 30, null, 27, null],
        ['Delivery', 'Milestones met', 70, 'score in proportion to milestones met', 63, 'one milestone late'],
        ['^', 'Subtotal', 70, null, 63, null],
        ['Overall score', '<', 100, null, 90, null],
      ]),
    ],
    tables: [
      {
        range: 'A1:F7',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 weight rule score reason',
        indicators: rows(
          [2, 'Design / Clarity of objectives', 15, 12],
          [3, 'Design / Needs assessment', 15, 15],
          [5, 'Delivery / Milestones met', 70, 63],
        ),
        totals: sums(
          [4, 'Subtotal', 'Design', 30, 27],
          [6, 'Subtotal', 'Delivery', 70, 63],
          [7, 'Overall score', '', 100, 90],
        ),
      },
    ],
  },
  {
    name: 'bilingual headers',
    about: 'Chinese and English in one header cell, one under the other',
    sheets: [
      sheet('双语', [
        ['一级指标\nLevel 1', '三级指标\nIndicator', '权重\nWeight', '得分\nScore', '得分率\nRate'],
        ['产出', '完成率', 60, 57, percent(0.95)],
        ['效益', '满意度', 40, 40, percent(1)],
      ]),
    ],
    tables: [
      {
        range: 'A1:E3',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level3 weight score rate',
        indicators: rows([2, '产出 / 完成率', 60, 57], [3, '效益 / 满意度', 40, 40]),
      },
    ],
  },
];

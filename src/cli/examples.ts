import type { Bilingual } from '../core/index.ts';
import type { CommandName } from './cli-options.ts';

/** Lines to try, for `help COMMAND`: what is typed behind report-review, and what it does. */
export const examples: Readonly<Record<CommandName, readonly (readonly [line: string, does: Bilingual])[]>> = {
  analyze: [
    ['analyze 报告.txt', { zh: '一份报告的全部：一个 JSON 文档', en: 'all of one report as one JSON document' }],
    ['analyze --out 报告.json 报告.txt', { zh: '写入文件', en: 'to a file' }],
    ['analyze --format ndjson *.txt', { zh: '许多份报告，一行一份', en: 'many reports, one a line' }],
  ],
  outline: [
    ['outline 报告.docx', { zh: '标题，按层级缩进，带行号', en: 'the headings, indented, with their lines' }],
    ['outline --out 提纲.txt 报告.docx', { zh: '写入文件', en: 'to a file' }],
  ],
  check: [
    ['check 报告.txt', { zh: '逐行列出问题', en: 'findings, one a line' }],
    ['check --out 审阅意见.xlsx *.docx', { zh: 'Excel 审阅意见表', en: 'a workbook for review' }],
    ['check --out 批注稿.docx 送审稿.docx', { zh: '带批注的副本', en: 'a copy with Word comments' }],
    [
      'check --against 统计公报.docx --against 数据.xlsx 报告.txt',
      { zh: '与公报、数据表核对', en: 'held against a bulletin and a table of facts' },
    ],
    [
      'check --baseline known.json --fail-on warning *.txt',
      { zh: '只报新出现的；有警告以上则以 1 结束', en: 'only new ones; ends with 1 at a warning or above' },
    ],
  ],
  commitments: [
    ['commitments --tagged 报告.txt', { zh: '加过标签的承诺', en: 'commitments with a tag' }],
    ['commitments --tagged --out 承诺批注.docx 报告.docx', { zh: '批注写入副本', en: 'as comments in a copy' }],
    ['commitments --kinds quantified --format json 报告.txt', { zh: '量化目标，JSON', en: 'targets, as JSON' }],
  ],
  ledger: [
    ['ledger 2022.txt 2023.txt 2024.txt', { zh: '承诺与后来的结果', en: 'commitments and what came of them' }],
    ['ledger --out 兑现表.xlsx *.txt', { zh: 'Excel 兑现表', en: 'the same as a workbook' }],
  ],
  decide: [
    [
      'decide --promise 2022.txt:6 --verdict kept --why 普查后数据 --by 李明 2022.txt 2023.txt',
      { zh: '人工核定：已兑现', en: 'a person’s verdict: kept' },
    ],
    ['decide --promise 2022.txt:6 --verdict none 2022.txt 2023.txt', { zh: '收回核定', en: 'takes it back' }],
  ],
  export: [
    ['export --format csv *.txt', { zh: '承诺事项表', en: 'commitments as a table' }],
    [
      'export --out 任务分解表.xlsx --columns text,unit,due 报告.txt',
      { zh: '所选的列，Excel', en: 'chosen columns, as a workbook' },
    ],
    [
      'export --figures --out 数据核实表.xlsx 报告.txt',
      { zh: '全部数字，供各单位核实', en: 'all figures, to be verified by their units' },
    ],
  ],
  split: [
    [
      'split --out 分送 --reply-by 2025-03-15 任务分解表.xlsx',
      { zh: '每个责任单位一个文件，注明反馈时限', en: 'a workbook a unit, with the day of return' },
    ],
  ],
  apply: [
    ['apply 任务分解表.xlsx 报告.txt', { zh: '先看改过的表会改什么', en: 'what an edited table would change' }],
    ['apply 反馈 报告.txt', { zh: '收回的一整个文件夹', en: 'a whole folder of returned tables' }],
    ['apply --write --by 李明 任务分解表.xlsx 报告.txt', { zh: '写入台账', en: 'changes the records' }],
  ],
  compare: [
    ['compare 送审稿.docx 定稿.docx', { zh: '两稿之间改了什么', en: 'what changed between two drafts' }],
    ['compare --out 两稿差异.xlsx 送审稿.docx 定稿.docx', { zh: 'Excel 差异表', en: 'the same as a workbook' }],
    [
      'compare --fail-on weakened git:HEAD~1:报告.txt 报告.txt',
      {
        zh: '与上一次提交相比；承诺变弱则以 1 结束',
        en: 'against the last commit; ends with 1 where a commitment weakened',
      },
    ],
  ],
  import: [
    ['import 报告.pdf > 报告.txt', { zh: '一份文件的文本', en: 'the text of one file' }],
    ['import --tidy --out 文本 *.docx *.pdf', { zh: '许多份，去掉页眉页码', en: 'many, without page furniture' }],
  ],
  mcp: [['mcp 报告文件夹', { zh: '供语言模型的程序启动', en: 'to be started by a program of language models' }]],
};

import { format } from 'prettier';
import * as z from 'zod/mini';
import { storeSchema, storeVersion } from '../../src/tags/store/store.ts';

export const storeSchemaPath = 'media/store.schema.json';

/** The text of the JSON Schema of a store file, with what each field is: for whoever edits one by hand. */
export function storeSchemaText(): Promise<string> {
  const schema = z.toJSONSchema(storeSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema, path }) => {
      const about = path.at(-2) === 'properties' ? descriptions[String(path.at(-1))] : undefined;
      if (about !== undefined) jsonSchema.description = about;
    },
  });
  const older = Array.from({ length: storeVersion }, (_, at) => at + 1);
  const properties = { ...schema.properties, version: { enum: older, description: descriptions.version } };
  return format(JSON.stringify({ ...schema, title: '报告审阅的标记 Marks of Report Review', properties }), {
    parser: 'json',
    printWidth: 120,
  });
}

/** What stands beside a field in the editor. A test holds that each field of the schema is here. */
export const descriptions: Readonly<Record<string, string>> = {
  version: '格式版本 Version of this format',
  report: '报告在工作区中的路径 Path of the report within the workspace',
  district: '选定的地区，国标六位代码 The district that was chosen, six digits of GB/T 2260',
  marks: '承诺事项的标记和台账 Marks and records of commitments',
  dismissed: '已忽略的问题 Findings set aside',
  reviews: '对数字和问题的核对意见 What was said of figures and findings',
  discussions: '对原文的讨论 Discussions of passages',
  decisions:
    '人工核定的兑现结论，优先于按报告得出的结论 What people found to have come of commitments; it overrules the reports',
  of: '事项名称 Which of the named things',
  why: '依据 What it rests on',
  saw: '核定时按报告得出的结论和结果 What the reports said when it was decided',
  outcome: '报告所写的结果 The outcome as printed',
  comments: '意见，按时间先后 What was said',
  author: '姓名 Who said it',
  resolved: '已办结 Come to an end',
  id: '标识，不要改动 Name of the record; leave it as it is',
  kind: 'tagged 已识别、manual 人工标记、rejected 不是承诺；证据：text 文字、link 链接、file 文件',
  anchor: '原文及前后文，用于编辑后重新找到 The words and what stands around them',
  quote: '原文 The exact words',
  prefix: '前文 What stood before them',
  suffix: '后文 What stood after them',
  start: '起点（UTF-16） Where they began, in UTF-16 code units',
  copies: '相同文字出现的次数 How often the same words stood in the text',
  alike: '别处最多有多少相同的前后文字 How many neighbours stood around a place that is alike',
  original: '最初标记的原文 The words as they were first marked',
  tags: '标签，可分层：民生/教育 Tags, in a tree by slashes',
  status: 'notStarted 未启动、inProgress 推进中、done 已完成、behind 滞后、unverifiable 无法核实 How far it has come',
  owner: '牵头领导 Owner',
  unit: '责任单位 Responsible unit',
  due: '完成时限：2024、2024-06 或 2024-06-30 Due date',
  note: '备注 Note',
  evidence: '佐证 Evidence',
  text: '文字、网址或工作区中的路径 The words, the address or the path',
  history: '变更记录，按时间先后 Changes, the oldest first',
  at: '时间 When',
  by: '姓名 Who did it',
  field: '字段 Which field',
  from: '原值 The value before',
  to: '新值 The value after',
  rule: '规则 Id of the rule',
  reason: '忽略的理由 Why it was set aside',
  everywhere: '在整份报告中忽略这条规则 The rule is set aside in the whole report',
  on: 'figure 数字、finding 问题 What was judged',
  verdict: '核对意见：verified 核实、doubtful 存疑、returned 退回；兑现结论：kept、missed、done 等 What was said of it',
};

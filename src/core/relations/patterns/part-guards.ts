import type { Guard } from '../pattern.ts';

export const costBefore: Guard = {
  name: 'what a work costs in all may be more than was spent on it',
  words: '(?:{cost})[^⟦，。；]{0,6}⟦',
  quiet: '园区道路概算投资额达12亿元，累计8.6亿元。',
};

export const someOfThem: Guard = {
  name: 'some of those who share it, told before the sum of all',
  words: '{among}[^⟦，。；]{0,12}⟦',
  quiet: '转移就业人数再创新高，其中省外8万人，劳务收入36亿元，人均3万元。',
};

export const partOfList: Guard = {
  name: 'a part of what was told before, which may be the whole',
  words: '{among}[^⟦。；]{0,30}⟦',
  quiet: '收到意见286条，其中群众意见126条、代表意见160条，已采纳282条，其余4条留作参考。',
};

export const stageItself: Guard = {
  name: 'what was begun or done of what was told before',
  words: '(?:{doneTo})⟦',
  quiet: '规划建设公园36个，已开工30个，建成22个，其余6个正在办理手续。',
};

export const notItsShare: Guard = {
  name: 'the amount grows, and not its share',
  words: '占[^，。；]{0,24}{percent}{pause}{grows}|{growingAmount}⟦?占比[^，。；]{0,4}{percent}{pause}',
  quiet: '高技术产业投资占全部投资的比重为47%，增长12%。',
};

export const leavers: Guard = {
  name: 'what left is not what there was',
  words: '[，、]{leaves}⟦',
  quiet: '规上企业有进有退，退出30家，净增12家，总数达到56家。',
};

export const someLeft: Guard = {
  name: 'what left among them is no part of all',
  words: '⟦[^⟧]{0,90}[，、；]{leaves}[^⟧，、；]{0,6}{amount}',
  quiet: '全区原有公办幼儿园23所，上半年新建4所、撤并1所，共有26所。',
};

export const newcomers: Guard = {
  name: 'what came anew is not what there was',
  words: '(?:{addition|newly}|新[一-龥]{1,3})[^⟦，。；：、]{0,16}⟦',
  quiet: '当年新挂牌驿站46家、净增31家，总数达到214家。',
};

export const noPart: Guard = {
  name: 'in a bracket, what compares, plans or adds',
  words: '（[^（⟧]*?{noPart}',
  quiet: '建成标准厂房24.6万平方米（比上年9.1万平方米、计划17.5万平方米）。',
};

export const wholeTask: Guard = {
  name: 'more than the task of the year, and a part of the whole one',
  words: '⟦[^⟧]{0,16}(?:{thisYear}|年度)[^⟧]{0,16}{ofAllYears}[^⟧]{0,10}⟧',
  quiet: '超额完成年度任务，完成总任务的91.9%。',
};

export const ofEach: Guard = {
  name: 'what each one has is no sum of all',
  words: '(?:每|{mean})[^⟦，。；]{0,6}⟦',
  quiet: '全年抽检食品4.8万批次，每千人6.8批次，超额完成4.2万批次的任务。',
};

export const begunAndFinished: Guard = {
  name: 'what a year began and what it finished are two counts',
  words: '(?:(?:{started}|筹集){han}{0,8}⟦|⟦[^⟧]{0,12}(?:{started}|筹集))[^⟧]{0,24}[、，]{byNow}?竣工',
  quiet: '开工建设安置房2400套、竣工3100套。',
};

export const ofSoMany: Guard = {
  name: 'a rate of so many persons, which is told in cases',
  words: '{ofSoMany}{han}{0,6}⟦',
  quiet: '每万人起诉率下降18%。',
};

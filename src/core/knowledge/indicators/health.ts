import type { Concept } from './concept.ts';

/** Hospitals, clinics and insurance of the former rural scheme. */
export const health: readonly Concept[] = [
  {
    id: 'hospital-beds',
    name: { zh: '医疗床位', en: 'Hospital beds' },
    aliases: ['医院床位', '病床', '医疗机构床位', '医疗卫生机构床位'],
    kinds: ['count'],
    better: 'up',
    topic: 'health',
  },
  {
    id: 'grade-a-hospitals',
    name: { zh: '三级甲等医院', en: 'Hospitals of grade 3A' },
    aliases: ['三甲医院', '三级甲等医疗卫生机构'],
    kinds: ['count'],
    better: 'up',
    topic: 'health',
  },
  {
    id: 'community-health-centres',
    name: { zh: '社区卫生服务中心', en: 'Community health centres' },
    aliases: [],
    kinds: ['count'],
    better: 'up',
    topic: 'health',
  },
  {
    id: 'village-clinics',
    name: { zh: '村卫生室', en: 'Village clinics' },
    aliases: ['村级卫生室'],
    kinds: ['count'],
    better: 'up',
    topic: 'health',
  },
  {
    id: 'new-rural-cooperative-rate',
    name: { zh: '新农合参合率', en: 'Participation in rural cooperative medical care' },
    aliases: ['参合率', '新农合参保率'],
    kinds: ['percent'],
    better: 'up',
    single: true,
    topic: 'health',
  },
  {
    id: 'life-expectancy',
    name: { zh: '人均预期寿命', en: 'Life expectancy' },
    aliases: ['人均期望寿命', '居民人均预期寿命'],
    kinds: ['time'],
    better: 'up',
    single: true,
    topic: 'health',
  },
];

/** What a unit measures. People, visits and households never add up; % and 个百分点 are different kinds. */
export type UnitKind =
  | 'money'
  | 'area'
  | 'length'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'people'
  | 'households'
  | 'count'
  | 'percent'
  | 'point'
  | 'multiple'
  | 'rank'
  | 'time'
  | 'visits'
  | 'ratio';

import type { ProductLine } from './product-line.ts';

/** What motor products of real portfolios have in common: nothing is drawn from them, since the source tells all. */
export const sourceMotor: Pick<
  ProductLine,
  | 'type'
  | 'category'
  | 'ramo'
  | 'risk'
  | 'holders'
  | 'weight'
  | 'ages'
  | 'taxed'
  | 'ccs'
  | 'frequencies'
  | 'deductible'
  | 'losses'
> = {
  type: 'AUTO',
  category: 'PERSONAL',
  ramo: '10',
  risk: 'VEHICLE',
  holders: ['INDIVIDUAL'],
  weight: 0,
  ages: [18, 110],
  taxed: true,
  ccs: { fixed: 2.1 },
  frequencies: [],
  deductible: null,
  losses: [],
};

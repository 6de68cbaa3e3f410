import { type Offer, offerOf } from '../catalogue/products.ts';

/** The product of the source: one motor policy, of which it tells the whole premium only. */
export const renewalOffer: Offer = offerOf({
  code: 'EU-DIRECT-AUTO',
  name: 'Auto Directo',
  type: 'AUTO',
  category: 'PERSONAL',
  insurer: 'EU Direct',
  ramo: '10',
  risk: 'VEHICLE',
  holders: ['INDIVIDUAL'],
  weight: 0,
  ages: [18, 110],
  taxed: true,
  ccs: { fixed: 2.1 },
  frequencies: [],
  deductible: null,
  capital: [70_000_000, 70_000_000],
  frequency: 0,
  coverages: [['Seguro del automóvil', 70_000_000, 350, true]],
  losses: [],
});

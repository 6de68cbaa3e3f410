import { type Offer, offerOf } from '../catalogue/products.ts';
import { sourceMotor } from '../catalogue/source-motor.ts';

/** The product of the source: one motor policy, of which it tells the whole premium only. */
export const renewalOffer: Offer = offerOf({
  ...sourceMotor,
  code: 'EU-DIRECT-AUTO',
  name: 'Auto Directo',
  insurer: 'EU Direct',
  capital: [70_000_000, 70_000_000],
  frequency: 0,
  coverages: [['Seguro del automóvil', 70_000_000, 350, true]],
});

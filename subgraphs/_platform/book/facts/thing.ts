import type { Instant } from '../calendar.ts';
import type { Cents } from '../money.ts';
import type { Address } from './customer.ts';

/* What the insured things are, before their own databases tell the rest. Null is what a real source does not say. */

export interface VehicleFacts {
  readonly vin: string;
  readonly plate: string;
  readonly make: string;
  readonly model: string;
  readonly year: number;
  readonly fuelType: string;
  readonly transmission: string;
  /** Cubic centimetres; null for an electric motor. */
  readonly engineSize: number | null;
  readonly horsePower: number | null;
  readonly seats: number | null;
  readonly doors: number | null;
  /** Kilograms. */
  readonly weight: number | null;
  readonly color: string | null;
  /** What it cost when it was new. */
  readonly purchasePrice: Cents | null;
  readonly currentValue: Cents | null;
  /** Whether all of it is invented, so that a history may be as well. */
  readonly invented: boolean;
  readonly metadata: object;
}

export interface PropertyFacts {
  /** What it is called in Spanish: `Piso`, `Nave`. */
  readonly kind: string;
  /** Square metres built. */
  readonly area: number;
  readonly builtIn: number;
  readonly address: Address;
  readonly value: Cents;
}

/** An insured thing as it stands in a story: from when we know it, and which policies name it. */
export interface Known {
  readonly id: string;
  /** The label of the policy or quote that named it first; business numbers come from it. */
  readonly label: string;
  readonly customerId: string;
  readonly since: Instant;
}

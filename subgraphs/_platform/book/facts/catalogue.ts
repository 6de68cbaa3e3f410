import type { Instant } from '../calendar.ts';
import type { BasisPoints, Cents } from '../money.ts';

/* What all policies share: who sells, what is sold, who reinsures. */

export interface Agent {
  readonly id: string;
  readonly number: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly mobile: string;
  readonly identityType: string;
  readonly identityNumber: string;
  readonly status: string;
  readonly level: string;
  readonly managerId: string | null;
  readonly commissionRate: BasisPoints;
  readonly territory: string;
  readonly since: Instant;
  readonly certifications: readonly Certification[];
  readonly territories: readonly {
    id: string;
    name: string;
    postalCodes: readonly string[];
    isPrimary: boolean;
  }[];
}

export interface Certification {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly number: string;
  readonly status: string;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant | null;
}

export interface Product {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly category: string;
  readonly status: string;
  readonly insurerId: string;
  readonly insurer: string;
  /** Class of insurance in the annex of Ley 20/2015. */
  readonly ramo: string;
  readonly basePrice: Cents;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly effectiveFrom: Instant;
  readonly effectiveTo: Instant | null;
  readonly coverages: readonly ProductCoverage[];
  readonly rules: readonly ProductRule[];
  readonly pricing: readonly ProductPricing[];
}

export interface ProductCoverage {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly limit: Cents;
  readonly premium: Cents;
  readonly isRequired: boolean;
}

export interface ProductRule {
  readonly id: string;
  readonly type: string;
  readonly condition: object;
  readonly action: object;
  readonly priority: number;
}

export interface ProductPricing {
  readonly id: string;
  readonly riskProfile: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly basePrice: Cents;
  /** Ten-thousandths: 12500 is × 1.25. */
  readonly multiplier: number;
}

/** A reinsurance contract. */
export interface Treaty {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly reinsurerId: string;
  readonly reinsurer: string;
  readonly type: string;
  readonly status: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly retention: Cents;
  readonly premium: Cents;
  readonly commissionRate: BasisPoints | null;
  /** Product types it takes. */
  readonly lines: readonly string[];
  /** Ceded part of a proportional treaty; null where the sum above the retention is ceded. */
  readonly quota: BasisPoints | null;
}

import type { Instant } from '../calendar.ts';

/* Who is insured. */

export interface Customer {
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly companyName: string | null;
  readonly email: string;
  readonly phone: string;
  readonly mobile: string | null;
  readonly birthDate: Instant | null;
  readonly nationality: string;
  readonly identityType: string;
  readonly identityNumber: string;
  readonly status: string;
  readonly rating: number;
  readonly iban: string;
  readonly since: Instant;
  readonly metadata: object;
  readonly addresses: readonly Address[];
  readonly contacts: readonly {
    id: string;
    type: string;
    value: string;
    isPrimary: boolean;
    verified: boolean;
  }[];
  readonly notes: readonly { id: string; text: string; category: string; by: string; at: Instant }[];
}

export interface Address {
  readonly id: string;
  readonly type: string;
  readonly street: string;
  readonly number: string;
  readonly floor: string | null;
  readonly door: string | null;
  readonly postalCode: string;
  readonly city: string;
  readonly province: string;
  readonly isPrimary: boolean;
}

/** What a product covers, costs and suffers, in euros: the table the catalogue, the rater and the claims are made from. */
export interface ProductLine {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly category: 'PERSONAL' | 'COMMERCIAL' | 'COLLECTIVE';
  readonly insurer: string;
  readonly ramo: string;
  readonly risk: 'VEHICLE' | 'PROPERTY' | 'PERSON' | 'BUSINESS';
  readonly holders: readonly string[];
  readonly weight: number;
  readonly ages: readonly [number, number] | null;
  /** Life and health pay no premium tax. */
  readonly taxed: boolean;
  /** Surcharge of the Consorcio: a fixed sum for vehicles, hundredths of a thousandth of the capital otherwise. */
  readonly ccs: { readonly fixed: number } | { readonly perCapital: number } | null;
  readonly frequencies: readonly string[];
  readonly deductible: number | null;
  /** Range of the sum insured. */
  readonly capital: readonly [number, number];
  /** Name, limit (a sum or a part of the capital in percent), base premium, required. The first is the main one. */
  readonly coverages: readonly (readonly [
    name: string,
    limit: number | `${number}%`,
    premium: number,
    required: boolean,
  ])[];
  /** Claims a year per hundred policies. */
  readonly frequency: number;
  /** Type of claim, index of its coverage, mean amount, what happened. */
  readonly losses: readonly (readonly [type: string, coverage: number, mean: number, story: string])[];
}

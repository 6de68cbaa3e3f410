import { lowerFirst } from '../build-model.ts';

/** A description in SDL. */
export function text(sentence: string): string {
  return JSON.stringify(sentence);
}

/** `PolicyRisk` → `policy risk`. */
export function words(name: string): string {
  return lowerFirst(name)
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase();
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

import { day, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { pageId } from './content-pages.ts';

/** A page in another language. */
export interface ContentTranslation {
  readonly id: string;
  readonly pageId: string;
  readonly language: string;
  readonly title: string;
  readonly content: string;
  readonly translatedBy: string;
  readonly at: Instant;
}

const TEXTS: Readonly<Record<string, Readonly<Record<string, readonly [title: string, text: string]>>>> = {
  hogar: {
    ca: ['Assegurança de la llar', 'Continent, contingut, aigua, robatori i responsabilitat civil.'],
    eu: ['Etxeko asegurua', 'Edukitzailea, edukia, ura, lapurreta eta erantzukizun zibila.'],
    gl: ['Seguro do fogar', 'Continente, contido, auga, roubo e responsabilidade civil.'],
    en: ['Home insurance', 'Building, contents, water, theft and liability.'],
  },
  auto: {
    ca: ['Assegurança de cotxe', 'Tercers, tercers ampliat i tot risc.'],
    gl: ['Seguro de coche', 'Terceiros, terceiros ampliado e todo risco.'],
    en: ['Car insurance', 'Third party, extended third party and comprehensive.'],
  },
  'dar-parte': {
    ca: ['Com dono part d’un sinistre?', 'Comuniqui-ho en els set dies següents (art. 16 LCS).'],
    eu: ['Nola eman ezbehar baten berri?', 'Jakinarazi zazpi eguneko epean (LCS, 16. art.).'],
    en: ['How do I report a claim?', 'Within seven days of learning of it (LCS art. 16).'],
  },
  privacidad: {
    ca: ['Política de privacitat', 'Quines dades tractem, per a què i durant quant de temps.'],
    en: ['Privacy policy', 'Which data we process, what for and for how long.'],
  },
  'travel-home-insurance': {
    es: [
      'Seguro de hogar para propietarios no residentes',
      'Cobertura de su casa en España mientras está fuera.',
    ],
  },
};

/** The translations of pages, at most one for each language. */
export const contentTranslations: readonly ContentTranslation[] = Object.entries(TEXTS).flatMap(
  ([slug, languages]) =>
    Object.entries(languages).map(([language, [title, text]]) => ({
      ...{ id: idOf('content-translation', `${slug}/${language}`), pageId: pageId(slug), language, title },
      content: `<p>${text}</p>`,
      translatedBy: userId('marketing', 2),
      at: day(2025, 4, 7),
    })),
);

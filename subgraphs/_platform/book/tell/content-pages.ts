import { addDays, day, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { mediaId } from './content-media.ts';

/** A section of the website. */
export interface ContentCategory {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly parentId: string | null;
  readonly sortOrder: number;
  readonly isActive: boolean;
}

/** A page of the website in its first language. */
export interface ContentPage {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly content: string;
  readonly excerpt: string | null;
  readonly imageId: string | null;
  readonly image: string | null;
  readonly status: string;
  readonly type: string;
  readonly language: string;
  readonly keywords: readonly string[];
  readonly categoryId: string;
  readonly publishedAt: Instant | null;
  readonly createdBy: string;
  readonly updatedBy: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

function categoryId(slug: string): string {
  return idOf('content-category', slug);
}

/** Id of the page with this slug. */
export function pageId(slug: string): string {
  return idOf('content-page', slug);
}

const SECTIONS: readonly (readonly [
  slug: string,
  name: string,
  parent: string | null,
  description?: string,
])[] = [
  ['seguros', 'Seguros', null, 'Lo que distribuimos, por lo que protege.'],
  ['particulares', 'Particulares', 'seguros'],
  ['empresas', 'Empresas', 'seguros'],
  ['ayuda', 'Ayuda', null, 'Cómo hacer lo que más se nos pregunta.'],
  ['siniestros', 'Siniestros', 'ayuda'],
  ['recibos', 'Recibos y pagos', 'ayuda'],
  ['blog', 'Blog', null, 'Consejos de nuestros agentes.'],
  ['legal', 'Información legal', null, 'Lo que la ley nos pide contar.'],
  ['covid', 'COVID-19', 'ayuda', 'Medidas de 2020 y 2021; ya no se muestra.'],
];

/** The sections of the website, parents before their children. */
export const contentCategories: readonly ContentCategory[] = SECTIONS.map(
  ([slug, name, parent, description], i) => ({
    ...{ id: categoryId(slug), slug, name, description: description ?? null },
    parentId: parent === null ? null : categoryId(parent),
    sortOrder: (i + 1) * 10,
    isActive: slug !== 'covid',
  }),
);

interface PageText {
  readonly section: string;
  readonly title: string;
  readonly text: string;
  readonly excerpt?: string;
  readonly image?: string;
  readonly language?: string;
  readonly keywords?: string;
}

function page(
  slug: string,
  [type, status, at]: readonly [type: string, status: string, at: Instant],
  { section, title, text, excerpt, image, language = 'es', keywords = 'seguros' }: PageText,
): ContentPage {
  const shown = status === 'PUBLISHED' || status === 'ARCHIVED';
  const writtenAt = status === 'SCHEDULED' ? day(2026, 6, 18) : addDays(at, -12);
  const touched = shown ? at : writtenAt;
  return {
    ...{
      id: pageId(slug),
      slug,
      title,
      content: `<p>${text}</p>`,
      excerpt: excerpt ?? null,
      status,
      type,
      language,
    },
    imageId: image === undefined ? null : mediaId(image),
    image: image === undefined ? null : `https://static.correduria.example/web/${image}`,
    keywords: keywords.split(' '),
    categoryId: categoryId(section),
    publishedAt: shown || status === 'SCHEDULED' ? at : null,
    createdBy: userId('marketing', type === 'LEGAL' ? 1 : 2),
    updatedBy: shown ? userId('marketing', 1) : null,
    createdAt: writtenAt,
    updatedAt: touched,
  };
}

const published = (type: string, at: Instant) => [type, 'PUBLISHED', at] as const;

/** The pages of the website: products, help, articles, landings and what the law asks for. */
export const contentPages: readonly ContentPage[] = [
  page('hogar', published('PAGE', day(2024, 2, 1)), {
    ...{ section: 'particulares', title: 'Seguro de hogar', image: 'hogar-portada.webp' },
    text: 'Continente, contenido, agua, robo y responsabilidad civil. Compare las modalidades con su agente.',
    ...{ excerpt: 'Su casa y lo que hay en ella.', keywords: 'hogar vivienda continente contenido' },
  }),
  page('auto', published('PAGE', day(2024, 2, 1)), {
    ...{ section: 'particulares', title: 'Seguro de coche', image: 'auto-portada.webp' },
    text: 'Terceros, terceros ampliado y todo riesgo. La responsabilidad civil es obligatoria para circular.',
    ...{ excerpt: 'De terceros a todo riesgo.', keywords: 'coche auto terceros franquicia' },
  }),
  page('vida', published('PAGE', day(2024, 2, 1)), {
    ...{ section: 'particulares', title: 'Seguro de vida', image: 'vida-portada.webp' },
    text: 'Un capital para los suyos si usted falta. El cuestionario de salud es confidencial.',
    keywords: 'vida capital beneficiarios',
  }),
  page('comercio', published('PAGE', day(2024, 3, 4)), {
    ...{ section: 'empresas', title: 'Seguro de comercio', image: 'comercio-portada.webp' },
    text: 'Local, mercancía, pérdida de beneficios y responsabilidad civil de explotación.',
    keywords: 'comercio local tienda',
  }),
  page('dar-parte', published('FAQ', day(2024, 2, 12)), {
    ...{ section: 'siniestros', title: '¿Cómo doy parte de un siniestro?', image: 'parte-amistoso.mp4' },
    text: 'Comuníquelo en los siete días siguientes a conocerlo (art. 16 LCS), por la web o a su agente.',
    keywords: 'siniestro parte plazo',
  }),
  page('recibo-devuelto', published('FAQ', day(2024, 2, 12)), {
    ...{ section: 'recibos', title: 'Mi recibo vino devuelto, ¿sigo cubierto?' },
    text: 'La cobertura se suspende un mes después del vencimiento y vuelve 24 horas después del día en que pague (art. 15 LCS).',
    keywords: 'recibo devuelto suspensión',
  }),
  page('no-renovar', published('FAQ', day(2024, 9, 2)), {
    ...{ section: 'recibos', title: '¿Cómo evito que mi póliza se renueve?' },
    text: 'Avísenos por escrito un mes antes del vencimiento (art. 22 LCS).',
    keywords: 'renovación prórroga oposición',
  }),
  page('regla-proporcional', published('POST', day(2025, 2, 10)), {
    ...{ section: 'blog', title: 'La regla proporcional, con números' },
    text: 'Si asegura por la mitad, cobrará la mitad (art. 30 LCS). Revise su capital una vez al año.',
    ...{ excerpt: 'Por qué asegurar por menos sale caro.', keywords: 'infraseguro capital' },
  }),
  page('verano-2026', published('LANDING', day(2026, 5, 4)), {
    ...{ section: 'particulares', title: 'Hogar protegido este verano', image: 'verano-2026.webp' },
    text: 'Revise sus coberturas antes de cerrar la casa. Oferta hasta el 31 de julio.',
    keywords: 'hogar verano robo',
  }),
  page('travel-home-insurance', published('LANDING', day(2025, 3, 17)), {
    ...{ section: 'particulares', title: 'Home insurance for owners abroad', language: 'en' },
    text: 'Cover for your house in Spain while you are away, explained in English.',
    keywords: 'home insurance spain',
  }),
  page('aviso-legal', published('LEGAL', day(2024, 1, 15)), {
    ...{ section: 'legal', title: 'Aviso legal' },
    text: 'Correduría de seguros de ejemplo. Datos del mediador según el art. 173 del RDL 3/2020.',
  }),
  page('privacidad', published('LEGAL', day(2024, 1, 15)), {
    ...{ section: 'legal', title: 'Política de privacidad' },
    text: 'Qué datos tratamos, para qué, con qué base y durante cuánto tiempo, y cómo ejercer sus derechos.',
  }),
  page('reclamaciones', published('LEGAL', day(2024, 1, 15)), {
    ...{ section: 'legal', title: 'Atención al cliente y reclamaciones' },
    text: 'Escríbanos y le responderemos en el plazo de un mes; después puede acudir a la DGSFP.',
  }),
  page('medidas-2020', ['PAGE', 'ARCHIVED', day(2020, 3, 20)], {
    ...{ section: 'covid', title: 'Medidas por el estado de alarma' },
    text: 'Aplazamiento de recibos y trámites a distancia.',
  }),
  page('otono-2026', ['LANDING', 'SCHEDULED', day(2026, 9, 15)], {
    ...{ section: 'empresas', title: 'Comercio seguro' },
    text: 'Su local al día antes de la campaña de Navidad.',
  }),
  page('ciberriesgo-pymes', ['POST', 'IN_REVIEW', day(2026, 6, 24)], {
    ...{ section: 'blog', title: 'Ciberriesgo para pymes' },
    text: 'Las tres medidas que más siniestros evitan.',
  }),
  page('mascotas', ['PAGE', 'DRAFT', day(2026, 6, 27)], {
    ...{ section: 'particulares', title: 'Seguro de mascotas' },
    text: 'Borrador a la espera del producto.',
  }),
  ...(
    [
      ['ca', 'benvinguda', 'Benvinguda', 'La seva corredoria, també en català.'],
      ['eu', 'ongi-etorri', 'Ongi etorri', 'Zure artekaritza, euskaraz ere.'],
      ['gl', 'benvida', 'Benvida', 'A súa correduría, tamén en galego.'],
    ] as const
  ).map(([language, slug, title, text]) =>
    page(slug, published('PAGE', day(2024, 6, 3)), { section: 'seguros', title, text, language }),
  ),
];

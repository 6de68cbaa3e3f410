import { boolean, foreignKey, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `ContentPage.status`. */
export const contentPageStatuses = ['DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED'] as const;

/** Words of `ContentPage.type`. */
export const contentPageTypes = ['PAGE', 'POST', 'FAQ', 'LANDING', 'LEGAL'] as const;

/** Words of `ContentPage.language`. */
export const contentPageLanguages = ['es', 'ca', 'eu', 'gl', 'en'] as const;

/** A page of the website in its first language. */
export const contentPages = pgTable(
  'content_pages',
  {
    /** Identifier of the content page; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** End of its address, unique. */
    slug: text().notNull(),
    /** Title, as it stands above the page. */
    title: text().notNull(),
    /** Text of the page in HTML. */
    content: text().notNull(),
    /** Summary for lists of pages. */
    excerpt: text(),
    /** Address of the picture or film at its head; the media item beside it is where it comes from. */
    featuredImage: text(),
    /** State of the page; visitors see PUBLISHED ones only. */
    status: text({ enum: contentPageStatuses }).notNull(),
    /** Kind of page; LEGAL ones are those the law asks for. */
    type: text({ enum: contentPageTypes }).notNull(),
    /** Language the page was written in, an ISO 639-1 code; others are its translations. */
    language: text({ enum: contentPageLanguages }).notNull().default('es'),
    /** Title for search engines. */
    seoTitle: text(),
    /** Summary for search engines. */
    seoDescription: text(),
    /** Words it should be found by. */
    seoKeywords: text().array(),
    /** Instant from which visitors see it; in the future for SCHEDULED ones, null before. */
    publishedAt: instant(),
    /** User who wrote it, in the authentication database. */
    createdBy: text().notNull(),
    /** User who changed it last, in the authentication database. */
    updatedBy: text(),
    /** Section of the website it stands in; null once the section is deleted. */
    categoryId: text(),
    /** Media item at its head; null once the item is deleted. */
    featuredMediaId: text(),
    /** Further facts of the page as JSON. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('content_pages_slug_key').on(t.slug),
    index('content_pages_status_idx').on(t.status),
    index('content_pages_type_idx').on(t.type),
    index('content_pages_language_idx').on(t.language),
    index('content_pages_publishedAt_idx').on(t.publishedAt),
    index('content_pages_categoryId_idx').on(t.categoryId),
    index('content_pages_featuredMediaId_idx').on(t.featuredMediaId),
    index('content_pages_slug_trgm_idx').using('gin', t.slug.op('gin_trgm_ops')),
    index('content_pages_title_trgm_idx').using('gin', t.title.op('gin_trgm_ops')),
    searchIndex('content_pages', ['title', 'slug']),
    foreignKey({
      name: 'content_pages_categoryId_fkey',
      columns: [t.categoryId],
      foreignColumns: [contentCategories.id],
    })
      .onDelete('set null')
      .onUpdate('cascade'),
    foreignKey({
      name: 'content_pages_featuredMediaId_fkey',
      columns: [t.featuredMediaId],
      foreignColumns: [contentMedia.id],
    })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** A section of the website; sections form a tree. */
export const contentCategories = pgTable(
  'content_categories',
  {
    /** Identifier of the content category; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the section, as it stands in menus. */
    name: text().notNull(),
    /** Its part of addresses, unique. */
    slug: text().notNull(),
    /** What stands in it. */
    description: text(),
    /** Section it is a part of; null at the top. */
    parentId: text(),
    /** Place among its neighbours, the lowest first. */
    sortOrder: integer().notNull().default(0),
    /** Whether visitors see it. */
    isActive: boolean().notNull().default(true),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('content_categories_slug_key').on(t.slug),
    index('content_categories_parentId_idx').on(t.parentId),
    index('content_categories_isActive_idx').on(t.isActive),
    foreignKey({ name: 'content_categories_parentId_fkey', columns: [t.parentId], foreignColumns: [t.id] })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** Words of `ContentMediaItem.fileType`. */
export const contentMediaItemFileTypes = ['IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT'] as const;

/** A file that pages show: a picture, film, recording or paper. */
export const contentMedia = pgTable(
  'content_media',
  {
    /** Identifier of the content media item; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name by which editors find it. */
    name: text().notNull(),
    /** Name of the file. */
    fileName: text().notNull(),
    /** Address at which visitors get it. */
    fileUrl: text().notNull(),
    /** Kind of file. */
    fileType: text({ enum: contentMediaItemFileTypes }).notNull(),
    /** Size in bytes. */
    fileSize: integer().notNull(),
    /** Media type, such as image/webp. */
    mimeType: text().notNull(),
    /** Width in pixels; null for what is not seen. */
    width: integer(),
    /** Height in pixels; null for what is not seen. */
    height: integer(),
    /** What it shows, for those who do not see it. */
    altText: text(),
    /** Line beneath it. */
    caption: text(),
    /** User who put it there, in the authentication database. */
    uploadedBy: text().notNull(),
    /** Further facts of the file as JSON, such as its licence. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('content_media_fileType_idx').on(t.fileType),
    index('content_media_uploadedBy_idx').on(t.uploadedBy),
    index('content_media_fileName_trgm_idx').using('gin', t.fileName.op('gin_trgm_ops')),
  ],
);

/** Words of `ContentTranslation.language`. */
export const contentTranslationLanguages = ['es', 'ca', 'eu', 'gl', 'en'] as const;

/** A page in another language; one for each. */
export const contentTranslations = pgTable(
  'content_translations',
  {
    /** Identifier of the content translation; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Page that is translated; deleted with it. */
    pageId: text().notNull(),
    /** Language of the translation, an ISO 639-1 code. */
    language: text({ enum: contentTranslationLanguages }).notNull(),
    /** Title, translated. */
    title: text().notNull(),
    /** Text of the page in HTML, translated. */
    content: text().notNull(),
    /** Summary for lists of pages, translated. */
    excerpt: text(),
    /** Title for search engines, translated. */
    seoTitle: text(),
    /** Summary for search engines, translated. */
    seoDescription: text(),
    /** User who translated it, in the authentication database. */
    translatedBy: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    // content_translations_pageId_language_key begins with it; kept because deployed databases have it.
    index('content_translations_pageId_idx').on(t.pageId),
    index('content_translations_language_idx').on(t.language),
    uniqueIndex('content_translations_pageId_language_key').on(t.pageId, t.language),
    foreignKey({
      name: 'content_translations_pageId_fkey',
      columns: [t.pageId],
      foreignColumns: [contentPages.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

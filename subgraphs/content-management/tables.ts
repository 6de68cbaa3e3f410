import { boolean, foreignKey, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `ContentPage.status`. */
export const contentPageStatuses = ['DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED'] as const;

/** Words of `ContentPage.type`. */
export const contentPageTypes = ['PAGE', 'POST', 'FAQ', 'LANDING', 'LEGAL'] as const;

/** Words of `ContentPage.language`. */
export const contentPageLanguages = ['es', 'ca', 'eu', 'gl', 'en'] as const;

/** ???. */
export const contentPages = pgTable(
  'content_pages',
  {
    /** Identifier of the content page; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    slug: text().notNull(),
    /** ???. */
    title: text().notNull(),
    /** ???. */
    content: text().notNull(),
    /** ???. */
    excerpt: text(),
    /** ???. */
    featuredImage: text(),
    /** ???. */
    status: text({ enum: contentPageStatuses }).notNull(),
    /** ???. */
    type: text({ enum: contentPageTypes }).notNull(),
    /** ???. */
    language: text({ enum: contentPageLanguages }).notNull().default('es'),
    /** ???. */
    seoTitle: text(),
    /** ???. */
    seoDescription: text(),
    /** ???. */
    seoKeywords: text().array(),
    /** ???. */
    publishedAt: instant(),
    /** ???. */
    createdBy: text().notNull(),
    /** ???. */
    updatedBy: text(),
    /** ???. */
    categoryId: text(),
    /** ???. */
    featuredMediaId: text(),
    /** ???. */
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

/** ???. */
export const contentCategories = pgTable(
  'content_categories',
  {
    /** Identifier of the content category; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    slug: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    parentId: text(),
    /** ???. */
    sortOrder: integer().notNull().default(0),
    /** ???. */
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

/** ???. */
export const contentMedia = pgTable(
  'content_media',
  {
    /** Identifier of the content media item; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    fileName: text().notNull(),
    /** ???. */
    fileUrl: text().notNull(),
    /** ???. */
    fileType: text({ enum: contentMediaItemFileTypes }).notNull(),
    /** ???. */
    fileSize: integer().notNull(),
    /** ???. */
    mimeType: text().notNull(),
    /** ???. */
    width: integer(),
    /** ???. */
    height: integer(),
    /** ???. */
    altText: text(),
    /** ???. */
    caption: text(),
    /** ???. */
    uploadedBy: text().notNull(),
    /** ???. */
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

/** ???. */
export const contentTranslations = pgTable(
  'content_translations',
  {
    /** Identifier of the content translation; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    pageId: text().notNull(),
    /** ???. */
    language: text({ enum: contentTranslationLanguages }).notNull(),
    /** ???. */
    title: text().notNull(),
    /** ???. */
    content: text().notNull(),
    /** ???. */
    excerpt: text(),
    /** ???. */
    seoTitle: text(),
    /** ???. */
    seoDescription: text(),
    /** ???. */
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

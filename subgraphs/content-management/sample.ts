import { day } from '../_platform/book/calendar.ts';
import { at, once, sample } from '../_platform/book/sample.ts';
import { type MediaItem, mediaItems } from '../_platform/book/tell/content-media.ts';
import {
  type ContentCategory,
  type ContentPage,
  contentCategories,
  contentPages,
} from '../_platform/book/tell/content-pages.ts';
import { type ContentTranslation, contentTranslations } from '../_platform/book/tell/content-translations.ts';

/** Rows of the website: its sections, files, pages and their translations. No story has any of its own. */
export default sample('content-management', {
  content_categories: (chapter) => once(chapter, contentCategories.map(categoryRow)),
  content_media: (chapter) => once(chapter, mediaItems.map(mediaRow)),
  content_pages: (chapter) => once(chapter, contentPages.map(pageRow)),
  content_translations: (chapter) => once(chapter, contentTranslations.map(translationRow)),
});

function categoryRow({ id, name, slug, description, parentId, sortOrder, isActive }: ContentCategory) {
  const createdAt = at(day(2020, 3, 2));
  return { id, name, slug, description, parentId, sortOrder, isActive, createdAt, updatedAt: createdAt };
}

function mediaRow(item: MediaItem) {
  return {
    id: item.id,
    name: item.name,
    fileName: item.fileName,
    fileUrl: item.url,
    fileType: item.fileType,
    fileSize: item.bytes,
    mimeType: item.mimeType,
    width: item.size?.[0] ?? null,
    height: item.size?.[1] ?? null,
    altText: item.altText,
    caption: item.caption,
    uploadedBy: item.uploadedBy,
    metadata: { licence: 'propia' },
    createdAt: at(item.at),
    updatedAt: at(item.at),
  };
}

function pageRow(page: ContentPage) {
  return {
    id: page.id,
    slug: page.slug,
    title: page.title,
    content: page.content,
    excerpt: page.excerpt,
    featuredImage: page.image,
    status: page.status,
    type: page.type,
    language: page.language,
    seoTitle: `${page.title} | Correduría`,
    seoDescription: page.excerpt,
    seoKeywords: page.keywords,
    publishedAt: at(page.publishedAt),
    createdBy: page.createdBy,
    updatedBy: page.updatedBy,
    categoryId: page.categoryId,
    featuredMediaId: page.imageId,
    metadata: null,
    createdAt: at(page.createdAt),
    updatedAt: at(page.updatedAt),
  };
}

function translationRow({
  id,
  pageId,
  language,
  title,
  content,
  translatedBy,
  at: made,
}: ContentTranslation) {
  return {
    ...{ id, pageId, language, title, content, excerpt: null, seoTitle: title, seoDescription: null },
    ...{ translatedBy, createdAt: at(made), updatedAt: at(made) },
  };
}

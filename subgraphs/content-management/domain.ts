import { domain, entity } from '../_engine/domain.ts';
import { contentCategories, contentMedia, contentPages, contentTranslations } from './tables.ts';

export default domain('content-management', {
  number: 38,
  description: 'Pages of the website with their categories, media and translations.',
  entities: {
    ContentPage: entity(contentPages, {
      search: ['title', 'slug'],
      edges: {
        category: { to: 'ContentCategory', via: 'categoryId', inverse: 'contentPages' },
        createdByUser: { to: 'User', via: 'createdBy' },
        featuredMedia: { to: 'ContentMediaItem', via: 'featuredMediaId', inverse: 'contentPages' },
        updatedByUser: { to: 'User', via: 'updatedBy' },
      },
      classification: {
        public: [
          'slug',
          'title',
          'content',
          'excerpt',
          'featuredImage',
          'type',
          'language',
          'seoTitle',
          'seoDescription',
          'seoKeywords',
          'publishedAt',
        ],
      },
    }),
    ContentCategory: entity(contentCategories, {
      plural: 'contentCategories',
      edges: {
        parent: { to: 'ContentCategory', via: 'parentId', inverse: 'children' },
      },
      classification: { public: ['name', 'slug', 'description', 'sortOrder'] },
    }),
    ContentMediaItem: entity(contentMedia, {
      edges: {
        uploadedByUser: { to: 'User', via: 'uploadedBy', inverse: 'contentMediaUploaded' },
      },
      classification: {
        public: [
          'name',
          'fileName',
          'fileUrl',
          'fileType',
          'fileSize',
          'mimeType',
          'width',
          'height',
          'altText',
          'caption',
        ],
      },
    }),
    ContentTranslation: entity(contentTranslations, {
      edges: {
        page: { to: 'ContentPage', via: 'pageId', inverse: 'contentTranslations' },
        translatedByUser: { to: 'User', via: 'translatedBy' },
      },
      classification: { public: ['language', 'title', 'content', 'excerpt', 'seoTitle', 'seoDescription'] },
    }),
  },
});

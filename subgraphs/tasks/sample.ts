import { at, inventedStories, once, type Row, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import { agentTasks, type Task, tasksOf } from '../_platform/book/tell/tasks.ts';

/** Rows of the work of our staff, with what was said about it and the files that came with it. */
export default sample('tasks', {
  tasks: (chapter) => ofTasks(chapter, (task) => [taskRow(task)]),
  task_comments: (chapter) => ofTasks(chapter, commentRows),
  task_attachments: (chapter) => ofTasks(chapter, attachmentRows),
});

function* ofTasks(chapter: Chapter, rowsOf: (task: Task) => Iterable<Row>): Generator<Row> {
  yield* rows(once(chapter, agentTasks), rowsOf);
  yield* rows(inventedStories(chapter), (story) => rows(tasksOf(story), rowsOf));
}

function taskRow(task: Task) {
  return {
    id: task.id,
    title: task.title,
    description: task.description,
    type: task.type,
    priority: task.priority,
    status: task.status,
    assignedTo: task.assignedTo,
    assignedBy: task.assignedBy,
    relatedType: task.relatedType,
    relatedId: task.relatedId,
    dueDate: at(task.dueAt),
    completedAt: at(task.completedAt),
    parentTaskId: task.parentTaskId,
    metadata: task.metadata,
    createdAt: at(task.createdAt),
    updatedAt: at(task.updatedAt),
  };
}

function commentRows(task: Task) {
  return task.comments.map((comment) => ({
    id: comment.id,
    taskId: task.id,
    userId: comment.by,
    comment: comment.text,
    createdAt: at(comment.at),
    updatedAt: at(comment.at),
  }));
}

function attachmentRows(task: Task) {
  return task.attachments.map((attachment) => ({
    id: attachment.id,
    taskId: task.id,
    fileName: attachment.fileName,
    fileUrl: attachment.fileUrl,
    fileSize: attachment.fileSize,
    uploadedBy: attachment.by,
    uploadedAt: at(attachment.at),
    documentId: attachment.documentId,
    createdAt: at(attachment.at),
    updatedAt: at(attachment.at),
  }));
}

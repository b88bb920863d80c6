// @ts-check
import { Application, ReflectionKind } from 'typedoc';

/**
 * Names a page after its first heading, so that no page needs a title in its front matter, which other readers of
 * Markdown show as a table.
 *
 * @param {import('typedoc').Application} application
 */
export function load(application) {
  application.on(Application.EVENT_PROJECT_REVIVE, (project) => {
    for (const document of project.getReflectionsByKind(ReflectionKind.Document)) {
      if (!document.isDocument()) continue;
      const text = document.content.map((part) => part.text).join('');
      document.name = /^# (.+)$/m.exec(text)?.[1] ?? document.name;
    }
  });
}

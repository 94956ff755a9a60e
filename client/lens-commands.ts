import { commands, type Disposable, Location, Position, Range, Uri, window, workspace } from 'vscode';
import { type LensTarget, lensCommands } from '../server/protocol';

/** What a click on a lens does. These commands take what the server has sent, so nobody is offered them. */
export function provideLensCommands(): Disposable[] {
  return [
    commands.registerCommand(lensCommands.summary, showFinding),
    commands.registerCommand(lensCommands.references, showReferences),
  ];
}

/** Goes to the finding that a lens counts first. */
async function showFinding({ uri, ranges: [first] }: LensTarget): Promise<void> {
  if (!first) return;
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  await window.showTextDocument(document, { selection: rangeOf(first) });
}

/** Shows, at the id of an object, the places that name it. */
async function showReferences({ uri, position, ranges }: LensTarget): Promise<void> {
  const resource = Uri.parse(uri, true);
  const locations = ranges.map((range) => new Location(resource, rangeOf(range)));
  await commands.executeCommand('editor.action.showReferences', resource, positionOf(position), locations);
}

const positionOf = ({ line, character }: LensTarget['position']): Position => new Position(line, character);

const rangeOf = ({ start, end }: LensTarget['ranges'][number]): Range => new Range(positionOf(start), positionOf(end));

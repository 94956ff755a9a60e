import { commands, l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import {
  type NewPlanStep,
  type NewPlanStepParams,
  type NewPlanText,
  type NewPlanTextParams,
  newPlanStepRequest,
  newPlanTextRequest,
  type QuestionStep,
  type WaysStep,
  type WayToChoose,
} from '../../server/protocol';
import type { Server } from '../on-demand';
import { isBack, pick, type Reply, type Step, write } from './ask';
import { openNewPlan } from './open-new-plan';

type Format = NewPlanTextParams['format'];

/** Asks the questions of the guide, shows which ways to enroll remain, and opens the plan for the one that is chosen. */
export async function newPlan(server: Server): Promise<void> {
  const client = await server.running();
  if (!client) return;
  /** What was answered last, also to questions that somebody went back from. */
  const remembered = new Map<string, string>();
  const answered: string[] = [];
  let format: Format = 'yaml';
  let skip = false;
  for (;;) {
    const answers = Object.fromEntries(answered.map((id) => [id, remembered.get(id) ?? '']));
    const params: NewPlanStepParams = { answers, skip };
    const step = await client.sendRequest<NewPlanStep | null>(newPlanStepRequest, params);
    if (!step) return showFailure();
    if ('question' in step) {
      const reply = await askQuestion(step, remembered.get(step.question.id));
      if (!reply) return;
      if (isBack(reply)) answered.pop();
      else if ('button' in reply) skip = true;
      else {
        remembered.set(step.question.id, reply.answer);
        answered.push(step.question.id);
      }
      continue;
    }
    const reply = await chooseWay(step, format);
    if (!reply) return;
    if (isBack(reply)) {
      if (!skip) answered.pop();
      skip = false;
    } else if ('button' in reply) {
      format = format === 'yaml' ? 'json' : 'yaml';
    } else {
      const wanted: NewPlanTextParams = { ...params, way: reply.answer, format };
      const plan = await client.sendRequest<NewPlanText | null>(newPlanTextRequest, wanted);
      if (!plan) return showFailure();
      await openNewPlan(plan, format);
      // The walkthrough waits for it.
      await commands.executeCommand('setContext', 'enrollmentPlan.planWritten', true);
      return;
    }
  }
}

/** The server has told the output what went wrong. */
function showFailure(): void {
  void window.showErrorMessage(l10n.t('The plan cannot be written. The output of Enrollment Plan says why.'));
}

async function askQuestion(step: QuestionStep, before: string | undefined): Promise<Reply<string> | undefined> {
  const { title, why, choices, text } = step.question;
  const skip = { iconPath: new ThemeIcon('list-ordered'), tooltip: l10n.t('Show the Ways That Remain') };
  const shown: Step = { ...step, title: `${title} ${remaining(step)}`, why, buttons: [skip] };
  if (text) return write(shown, before ?? text.proposal, text);
  const items = choices.map(({ id, label, detail }) => ({ id, label, ...(detail && { detail }) }));
  const reply = await pick(
    shown,
    items,
    items.find(({ id }) => id === before),
  );
  return reply && ('answer' in reply ? { answer: reply.answer.id } : reply);
}

interface WayItem extends QuickPickItem {
  readonly way?: WayToChoose;
}

async function chooseWay(step: WaysStep, format: Format): Promise<Reply<string> | undefined> {
  const other =
    format === 'yaml'
      ? { iconPath: new ThemeIcon('json'), tooltip: l10n.t('Write the Plan in JSON Instead') }
      : { iconPath: new ThemeIcon('file-text'), tooltip: l10n.t('Write the Plan in YAML Instead') };
  const title =
    format === 'yaml'
      ? l10n.t('How are the devices to be enrolled?')
      : l10n.t('How are the devices to be enrolled? (JSON)');
  const why =
    step.left > 0
      ? l10n.t('Choose a way that can work, the best first. The plan is written for it.')
      : l10n.t('By your answers, no way can work. Go back and change them.');
  const reply = await pick<WayItem>(
    { ...step, title: `${title} ${remaining(step)}`, why, buttons: [other] },
    wayItems(step),
    undefined,
    ({ way }) => {
      if (way?.outcome !== 'cannotWork') return true;
      // The list has one line for the reason, and stays open meanwhile.
      void showReason(way);
      return false;
    },
    ({ item }) => void explain(item.way),
  );
  return reply && ('answer' in reply ? { answer: reply.answer.way?.id ?? '' } : reply);
}

/** What can work, the best first; below it what cannot, and why. */
function wayItems({ ways, left }: WaysStep): WayItem[] {
  const items = ways.map((way): WayItem => {
    const { outcome, title, needs, reason, rule } = way;
    const icon = { fits: 'check', withCare: 'warning', cannotWork: 'circle-slash' }[outcome];
    const explain = { iconPath: new ThemeIcon('book'), tooltip: l10n.t('Explain Rule') };
    return {
      way,
      label: `$(${icon}) ${title}`,
      detail: reason ?? needs,
      ...(outcome === 'withCare' && { description: l10n.t('works, with a consequence') }),
      ...(rule && { buttons: [explain] }),
    };
  });
  const separator = (label: string): WayItem => ({ label, kind: QuickPickItemKind.Separator });
  return [
    ...(left > 0 ? [separator(l10n.t('can work')), ...items.slice(0, left)] : []),
    ...(left < items.length ? [separator(l10n.t('cannot work')), ...items.slice(left)] : []),
  ];
}

const remaining = ({ left, of }: NewPlanStep): string => l10n.t('({0} of {1} ways remain)', left, of);

async function showReason(way: WayToChoose): Promise<void> {
  const rule = l10n.t('Explain Rule');
  const reason = l10n.t('{0} cannot work. {1}', way.title, way.reason ?? '');
  if ((await window.showInformationMessage(reason, rule)) === rule) await explain(way);
}

const explain = async (way: WayToChoose | undefined): Promise<void> => {
  if (way?.rule) await commands.executeCommand('enrollmentPlan.openRule', way.rule);
};

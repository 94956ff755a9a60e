import { type ClientCapabilities, type Connection, TextDocuments } from 'vscode-languageserver';
import { readConfiguration } from '../core/control/read-configuration';
import type { Checked } from '../core/findings/checked';
import { type Analysis, type AnalyzeOptions, analyze, OpenPlan } from '../core/index';
import { formatOf, isConfigurationFile, isPlanFile } from '../core/plan-files';
import { read } from '../core/syntax/read';
import type { SyntaxTree } from '../core/syntax/syntax-tree';
import { today } from '../core/text/dates';
import type { Configurations, PlanConfiguration } from './configurations';
import { OpenDocument } from './open-document';
import { languageId } from './protocol';

/** A document as it was when it was checked: good for this turn, as the next edit has what is known move with it. */
export interface Snapshot<T extends Checked = Checked> {
  readonly document: OpenDocument;
  readonly version: number;
  readonly checked: T;
  /** Names this check among all of the session: a document closed and opened again starts its versions anew. */
  readonly resultId: string;
  /** Checks another text in the same way. */
  readonly check: (text: string) => T;
}

/** An open document as it is now, for what reads its text itself. A configuration is checked without options. */
export interface Source {
  readonly document: OpenDocument;
  readonly options?: AnalyzeOptions;
  /** The plan as it is now, where it can be followed. Good for this turn. */
  readonly plan?: OpenPlan;
}

/** A plan as it was when it was read. Its structure is known long before it is checked. */
export interface Structure {
  readonly document: OpenDocument;
  readonly version: number;
  readonly text: string;
  readonly tree: SyntaxTree;
}

/** A plan while it is edited. */
interface Edited {
  readonly document: OpenDocument;
  readonly plan: OpenPlan;
}

/** The open documents that are plans or configurations, and what is known about each. */
export class Documents {
  jsonSyntaxReportedElsewhere = false;
  /** The day for which plans are checked, `YYYY-MM-DD`; today where the client names none. */
  asOf: string | undefined;
  client: ClientCapabilities = {};
  /** Where the page about a rule is, with `{rule}` in place of its id; undefined where the client has none. */
  ruleLink: string | undefined;
  /** The commands of the client that answers may name. */
  commands: ReadonlySet<string> = new Set();
  private readonly documents = new TextDocuments(OpenDocument);
  private readonly edited = new Map<string, Edited>();
  private readonly snapshots = new Map<string, Snapshot>();
  private readonly structures = new Map<string, Structure>();
  private checks = 0;

  constructor(private readonly configurations: Configurations) {}

  /** Follows the client's documents. */
  listen(connection: Connection): void {
    this.documents.onDidClose(({ document }) => {
      this.snapshots.delete(document.uri);
      this.structures.delete(document.uri);
      this.edited.delete(document.uri);
    });
    this.documents.listen(connection);
  }

  onDidChange(listener: (uri: string) => void): void {
    this.documents.onDidChangeContent(({ document }) => listener(document.uri));
  }

  onDidClose(listener: (uri: string) => void): void {
    this.documents.onDidClose(({ document }) => listener(document.uri));
  }

  uris(): string[] {
    return this.documents.keys();
  }

  /** Forgets what was found: something that it depends on has changed. */
  forget(): void {
    this.snapshots.clear();
    this.edited.clear();
  }

  /** What is known about an open document as it is now, or undefined where `uri` is not open or not ours. */
  async snapshot(uri: string): Promise<Snapshot | undefined> {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    // A document changes in place: the version tells whether it is still the one that was read.
    const known = this.snapshots.get(uri);
    if (known?.document === document && known.version === document.version) return known;
    if (isConfigurationFile(uri)) return this.keep(document, readConfiguration(document.getText()), readConfiguration);
    if (!isPlanDocument(document)) return undefined;
    const configuration = await this.configurations.of(uri);
    // While the configuration was read, the document may have been closed.
    return this.documents.get(uri) === document ? this.checkPlan(document, configuration) : undefined;
  }

  /** As `snapshot`, for plans alone. */
  async plan(uri: string): Promise<Snapshot<Analysis> | undefined> {
    const snapshot = await this.snapshot(uri);
    return snapshot && isPlan(snapshot) ? snapshot : undefined;
  }

  /** An open plan or configuration, without waiting until it is read and checked. */
  async source(uri: string): Promise<Source | undefined> {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    if (isConfigurationFile(uri)) return { document };
    if (!isPlanDocument(document)) return undefined;
    const options = await this.optionsFor(uri);
    if (this.documents.get(uri) !== document) return undefined;
    this.followed(document);
    const { plan } = this.edited.get(uri) ?? {};
    return { document, options, ...(plan && { plan }) };
  }

  /** The structure of an open plan as it is now, for what has no need of findings. */
  structure(uri: string): Structure | undefined {
    const document = this.documents.get(uri);
    if (!document || !isPlanDocument(document)) return undefined;
    const { version } = document;
    const structure = this.structures.get(uri);
    if (structure?.document === document && structure.version === version) return structure;
    const { tree: followed } = this.followed(document) ?? {};
    const text = document.getText();
    const tree = followed ?? read(text, formatOf(uri));
    const current = { document, version, text, tree };
    this.structures.set(uri, current);
    return current;
  }

  /** The day for which plans are checked, `YYYY-MM-DD`. */
  today(): string {
    return this.asOf ?? today();
  }

  /** How a plan is checked, whether it is open or not. */
  async optionsFor(uri: string): Promise<AnalyzeOptions> {
    return this.planOptions(uri, await this.configurations.of(uri));
  }

  /** The URI of the configuration that decides about a plan; undefined where there is none. */
  configurationOf(uri: string): Promise<string | undefined> {
    return this.configurations.fileOf(uri);
  }

  /** Whether the editor's own JSON server answers for the structure of a plan, so that nothing is answered twice. */
  leavesToJsonServer({ document }: Pick<Snapshot, 'document'>): boolean {
    return this.jsonSyntaxReportedElsewhere && formatOf(document.uri) === 'json';
  }

  private planOptions(uri: string, configuration: PlanConfiguration): AnalyzeOptions {
    const { jsonSyntaxReportedElsewhere } = this;
    return { format: formatOf(uri), asOf: this.today(), jsonSyntaxReportedElsewhere, ...configuration };
  }

  private checkPlan(document: OpenDocument, configuration: PlanConfiguration): Snapshot<Analysis> {
    const { uri } = document;
    const options = this.planOptions(uri, configuration);
    const followed = this.followed(document);
    const checked = followed && areEqual(followed.options, options) ? followed : this.open(document, options);
    return this.keep(document, checked, (other) => analyze(other, options));
  }

  /** What is known about a plan as it is now, from what was known before it was edited, if that is possible. */
  private followed(document: OpenDocument): Analysis | undefined {
    const { uri } = document;
    const edited = this.edited.get(uri);
    if (edited?.document !== document) return undefined;
    const { plan } = edited;
    const edit = document.takeEdit(plan.analysis);
    if (!edit) return plan.analysis;
    // Its tree may be that of the plan, which changes in place: it is no longer that of its text.
    this.structures.delete(uri);
    if (plan.follow(edit, document.text)) return plan.analysis;
    this.edited.delete(uri);
    return undefined;
  }

  /** Reads and checks all of a plan, so that its next edit can be followed. */
  private open(document: OpenDocument, options: AnalyzeOptions): Analysis {
    const { uri } = document;
    const text = document.getText();
    const structure = this.structures.get(uri);
    const tree = structure?.text === text ? structure.tree : read(text, options.format);
    document.forgetEdit();
    this.edited.delete(uri);
    if (tree.blocks.length === 0) return analyze(text, options, tree);
    const plan = new OpenPlan(document.text, options, tree);
    this.edited.set(uri, { document, plan });
    return plan.analysis;
  }

  private keep<T extends Checked>(document: OpenDocument, checked: T, check: (text: string) => T): Snapshot<T> {
    const { uri, version } = document;
    const snapshot = { document, version, checked, resultId: String(++this.checks), check };
    this.snapshots.set(uri, snapshot);
    return snapshot;
  }
}

/** Whether a plan would be checked in the same way. */
const areEqual = (some: AnalyzeOptions, others: AnalyzeOptions): boolean =>
  Object.entries(others).every(([name, value]) => some[name as keyof AnalyzeOptions] === value) &&
  Object.keys(some).length === Object.keys(others).length;

const isPlanDocument = (document: OpenDocument): boolean =>
  document.languageId === languageId || isPlanFile(document.uri);

/** Whether a checked document is a plan, and not a configuration. */
export const isPlan = (snapshot: Snapshot): snapshot is Snapshot<Analysis> => 'plan' in snapshot.checked;

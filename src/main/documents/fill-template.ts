import { Buffer } from 'node:buffer'
import {
  Delimiters,
  DelimiterSearcher,
  Docx,
  LOOP_CONTENT_TYPE,
  ScopeData,
  type ScopeDataArgs,
  TagParser,
  TemplateCompiler,
  type TemplateContent,
  type TemplateContext,
  type TemplateData,
  TEXT_CONTENT_TYPE,
  xml,
} from 'easy-template-x'
import { fail, ok, type Result } from '../../shared/result.ts'
import { cleanText } from './template-engine/clean-text.ts'
import {
  type DocumentProperties,
  replaceProperties,
} from './template-engine/document-properties.ts'
import { findProblems } from './template-engine/find-problems.ts'
import { joinSplitTags } from './template-engine/join-split-tags.ts'
import { prepareValues } from './template-engine/prepare-values.ts'
import { restoreBraces } from './template-engine/protect-braces.ts'
import { RowLoopPlugin } from './template-engine/row-loop-plugin.ts'
import type { TemplateError } from './template-engine/template-error.ts'
import {
  type TemplateRow,
  type TemplateValue,
  type TemplateValues,
  valueInScopes,
} from './template-engine/template-values.ts'
import { ValuePlugin } from './template-engine/value-plugin.ts'
import { openWordPackage, packWordPackage, type TextPart } from './template-engine/word-package.ts'
/** Deeper than any form, low enough to stop at a file made to exhaust the stack. */
const MAX_XML_DEPTH = 400
/** No options in tags ({名前 [loopOver: …]}): a name may contain any bracket. */
const DELIMITERS = new Delimiters({ tagOptionsStart: '\uFFFE[', tagOptionsEnd: ']\uFFFE' })

/**
 * Fills a Word template: `{氏名}` with a text, `{#家族}…{/家族}` once for each row of a list, or once where the
 * text of that name is not empty. Nothing in a template is executed. A placeholder without a value is an
 * error, never left in the document. The same input makes the same bytes.
 */
export async function fillTemplate(
  template: Uint8Array,
  values: TemplateValues,
  properties: DocumentProperties,
): Promise<Result<Uint8Array, TemplateError>> {
  const opened = await openWordPackage(template)
  if (!opened.ok) return opened
  const { files, textParts } = opened.value
  const prepared = prepareValues(values)
  for (const { root } of textParts) joinSplitTags(root)
  const problems = textParts.flatMap((part) => findProblems(part, prepared))
  if (problems.length > 0) return fail({ kind: 'template-has-problems', problems })

  const docx = await Docx.load(toBuffer(template)).catch(() => undefined)
  if (docx === undefined) return fail({ kind: 'not-a-word-file' })
  await fillParts(textParts, prepared, docx)
  const filled = new Map<string, Buffer | string>(files)
  for (const { path, root } of textParts) {
    filled.set(path, restoreBraces(xml.parser.serializeFile(root)))
  }
  replaceProperties(filled, cleanProperties(properties))
  return ok(await packWordPackage(filled, properties.madeAt))
}

async function fillParts(
  parts: readonly TextPart[],
  values: TemplateValues,
  docx: Docx,
): Promise<void> {
  const compiler = makeCompiler()
  for (const { root } of parts) {
    const data = new ScopeData({})
    data.scopeDataResolver = (args) => resolve(args, values)
    const context: TemplateContext = {
      docx,
      currentPart: docx.mainDocument,
      pluginContext: {},
      options: { maxXmlDepth: MAX_XML_DEPTH },
    }
    await compiler.compile(root, data, context)
  }
}

/** Loops and texts only: the library's plugins for raw XML, links and charts have no way in. */
function makeCompiler(): TemplateCompiler {
  const plugins = [new RowLoopPlugin(), new ValuePlugin()]
  const compiler = new TemplateCompiler(
    new DelimiterSearcher(DELIMITERS, MAX_XML_DEPTH),
    new TagParser(DELIMITERS),
    plugins,
    { defaultContentType: TEXT_CONTENT_TYPE, containerContentType: LOOP_CONTENT_TYPE },
  )
  for (const plugin of plugins) plugin.setUtilities({ compiler })
  return compiler
}

/** The path is list, row number, list, row number …, and last the name that is looked for. */
function resolve(
  { path }: ScopeDataArgs,
  values: TemplateValues,
): TemplateContent | TemplateData[] {
  const scopes = [values]
  let rows: readonly TemplateRow[] = []
  let found: TemplateValue | undefined
  for (const part of path) {
    if (typeof part === 'number') {
      const row = rows[part]
      if (row) scopes.push(row)
    } else {
      found = valueInScopes(scopes, part.name)
      rows = typeof found === 'object' ? found : []
    }
  }
  return typeof found === 'object' ? found.map(() => ({})) : (found ?? '')
}

function cleanProperties(properties: DocumentProperties): DocumentProperties {
  const { title, creator } = properties
  return { ...properties, title: cleanText(title), creator: cleanText(creator) }
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

import type { Cell } from '@vitrine/schema';
import { createElement, Fragment } from 'react';
import type { ReactNode } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { createOutline } from '../TextBlock.logic.js';
import { CheckItem } from './CheckItem.js';
import { holdsFormula, placeholder } from './parseMarkdown.js';
import type { Markdown, MarkdownToken } from './parseMarkdown.js';

export interface RenderContext {
  readonly node: NodeContext;
  readonly headingLevel: number;
  readonly valueOf: (formula: string) => Cell | undefined;
}

interface OpenElement {
  readonly token: MarkdownToken | null;
  readonly children: ReactNode[];
  readonly check?: Check;
}

/** The item of a check list: the name it is saved under, and whether it starts ticked. */
interface Check {
  readonly name: string;
  readonly checked: boolean;
}

/** Tokens as React elements. Text stays text: no token becomes markup that is not named here. */
export function renderTokens(markdown: Markdown, context: RenderContext): ReactNode {
  return new TokenRenderer(markdown, context).render(markdown.tokens);
}

const blocks = new Set(['p', 'ul', 'blockquote', 'thead', 'tbody', 'tr', 'strong', 'em', 's']);
/** Elements inside each other, of blocks and again of what stands in a line. What lies deeper is shown without them. */
const deepest = 60;
/** Empty cells of tables. Rows are filled up to the width of the first, so that a short text can ask for very many. */
const mostEmptyCells = 2000;
const checkMark = /^\[([ xX])\]\s+/;

class TokenRenderer {
  readonly #markdown: Markdown;
  readonly #context: RenderContext;
  readonly #depthOf = createOutline();
  /** Names given to items, with the number that the last of the same words got. */
  readonly #checkNames = new Map<string, number>();
  #emptyCells = 0;

  constructor(markdown: Markdown, context: RenderContext) {
    this.#markdown = markdown;
    this.#context = context;
  }

  render(tokens: readonly MarkdownToken[]): ReactNode {
    const root: OpenElement = { token: null, children: [] };
    const stack = [root];
    let leftOut = 0;
    tokens.forEach((token, index) => {
      const top = stack.at(-1)!;
      if (token.nesting === 1 && (stack.length > deepest || this.#isCellTooMany(tokens, index))) {
        leftOut += 1;
      } else if (token.nesting === -1 && leftOut > 0) {
        leftOut -= 1;
      } else if (token.nesting === 1) {
        stack.push({ token, children: [], check: this.#checkOf(tokens, index) });
      } else if (token.nesting === -1) {
        if (stack.length > 1) stack.pop();
        const parent = stack.at(-1)!;
        parent.children.push(this.#close(top, parent));
      } else {
        const isChecked = token.type === 'inline' && stack.slice(-2).some(({ check }) => check);
        top.children.push(this.#leaf(token, isChecked));
      }
    });
    return withKeys(root.children);
  }

  #isCellTooMany(tokens: readonly MarkdownToken[], index: number): boolean {
    if (tokens[index]?.type !== 'td_open' || tokens[index + 1]?.content !== '') return false;
    this.#emptyCells += 1;
    return this.#emptyCells > mostEmptyCells;
  }

  #close({ token, children, check }: OpenElement, parent: OpenElement): ReactNode {
    const content = withKeys(children);
    if (!token) return content;
    const { tag } = token;
    const isLabel = parent.check !== undefined && parent.children.length === 0;
    if (tag === 'p' && (token.hidden || isLabel)) return content;
    if (blocks.has(tag)) return createElement(tag, { className: `vt-md-${tag}` }, content);
    if (/^h[1-6]$/.test(tag)) return this.#heading(Number(tag[1]), content);
    if (tag === 'ol')
      return (
        <ol className="vt-md-ol" start={Number(token.attrGet('start') ?? 1)}>
          {content}
        </ol>
      );
    if (tag === 'li')
      return check ? this.#checkItem(children, check) : <li className="vt-md-li">{content}</li>;
    if (tag === 'a') return this.#link(token.attrGet('href'), content);
    if (tag === 'table')
      return (
        <div className="vt-md-table-box">
          <table className="vt-md-table">{content}</table>
        </div>
      );
    if (tag === 'th' || tag === 'td') {
      const align = /text-align:(\w+)/.exec(String(token.attrGet('style') ?? ''))?.[1];
      return createElement(tag, { className: `vt-md-${tag}`, 'data-align': align }, content);
    }
    return content;
  }

  #leaf(token: MarkdownToken, isChecked: boolean): ReactNode {
    switch (token.type) {
      case 'inline': {
        const children = token.children ?? [];
        return this.render(isChecked ? withoutMark(children) : children);
      }
      case 'text':
        return this.#text(token.content);
      case 'softbreak':
        return '\n';
      case 'hardbreak':
        return <br className="vt-md-br" />;
      case 'hr':
        return <hr className="vt-md-hr" />;
      case 'code_inline':
        return <code className="vt-md-code">{this.#asWritten(token.content)}</code>;
      case 'fence':
      case 'code_block':
        return (
          <pre
            className="vt-md-pre"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by keyboard
            tabIndex={0}
            data-language={token.info.trim().split(/\s/)[0] || undefined}
          >
            <code className="vt-md-block">{this.#asWritten(token.content)}</code>
          </pre>
        );
      case 'image':
        return this.#link(token.attrGet('src'), this.render(token.children ?? []));
      default:
        return this.#asWritten(token.content);
    }
  }

  /** Values in the place of their formulas, always as text. */
  #text(content: string): ReactNode {
    const parts = content.split(placeholder);
    if (parts.length === 1) return content;
    return parts.map((part, index) => {
      if (index % 2 === 0) return part;
      const interpolation = this.#markdown.interpolations[Number(part)];
      if (!interpolation) return '';
      const { formula, format } = interpolation;
      const shown = this.#context.node.format(this.#context.valueOf(formula), format);
      // oxlint-disable-next-line react/no-array-index-key -- parts of one text have no other identity
      return (
        <span key={index} className="vt-md-value">
          {shown}
        </span>
      );
    });
  }

  /** Code and checks show formulas as they were written. */
  #asWritten(content: string): string {
    return content
      .split(placeholder)
      .map((part, index) => (index % 2 === 0 ? part : (this.#markdown.sources[Number(part)] ?? '')))
      .join('');
  }

  #heading(level: number, content: ReactNode): ReactNode {
    const tag = `h${Math.min(6, this.#context.headingLevel + this.#depthOf(level))}`;
    return createElement(tag, { className: `vt-md-h vt-md-h${level}` }, content);
  }

  #link(source: string | number | null, content: ReactNode): ReactNode {
    const address = String(source ?? '');
    const href = holdsFormula(address) ? undefined : this.#context.node.url(address);
    if (!href) return <span className="vt-md-dead-link">{content}</span>;
    const away = /^[a-z][a-z+.-]*:|^\/\//i.test(href) && !/^(mailto|tel):/i.test(href);
    return (
      <a className="vt-md-a" href={href} {...(away && { target: '_blank', rel: 'noopener noreferrer' })}>
        {content}
      </a>
    );
  }

  /** What the item says is its label; lists and paragraphs inside it stand below. */
  #checkItem([label, ...inner]: readonly ReactNode[], check: Check): ReactNode {
    return (
      <CheckItem node={this.#context.node} name={check.name} initial={check.checked} label={label}>
        {inner.length > 0 && withKeys(inner)}
      </CheckItem>
    );
  }

  #checkOf(tokens: readonly MarkdownToken[], index: number): OpenElement['check'] {
    if (tokens[index]?.type !== 'list_item_open' || tokens[index + 1]?.type !== 'paragraph_open')
      return undefined;
    const inline = tokens[index + 2];
    const mark = checkMark.exec(inline?.content ?? '');
    if (!inline || !mark) return undefined;
    const text = this.#asWritten(inline.content.slice(mark[0].length)).trim();
    return { checked: mark[1] !== ' ', name: this.#checkName(text) };
  }

  /** What the item says; one that says the same as another above it has its number behind. */
  #checkName(text: string): string {
    let count = this.#checkNames.get(text) ?? 0;
    let name = text;
    while (this.#checkNames.has(name)) name = `${text} (${(count += 1)})`;
    this.#checkNames.set(name, 1).set(text, Math.max(1, count));
    return name;
  }
}

function withoutMark(children: readonly MarkdownToken[]): readonly MarkdownToken[] {
  const [first, ...rest] = children;
  if (first?.type !== 'text') return children;
  const content = first.content.replace(checkMark, '');
  return [{ ...first, content, attrGet: () => null }, ...rest];
}

function withKeys(children: readonly ReactNode[]): ReactNode {
  // oxlint-disable-next-line react/no-array-index-key -- tokens have no identity but their place
  return children.map((child, index) => <Fragment key={index}>{child}</Fragment>);
}

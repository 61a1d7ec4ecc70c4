// Reads every issue code from the files of messages, without running them.
//
// A message function returns an issue: an object with `code`, or a call of a helper in its file that returns one.
// Following these calls with the arguments bound gives code, severity, message and hint as texts with placeholders.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** One kind of issue. `[a|b]` in a text is one of these, `[a]` may be absent, `{name}` is a value. */
/** @typedef {{ code: string, severity: string, message: string, hint: string, when: string, params: string[], file: string }} IssueKind */

/** Files of messages: `packages/<package>/src/issues/<area>Messages.ts`. */
function messageFiles(root) {
  return readdirSync(join(root, 'packages')).flatMap((name) => {
    const folder = `packages/${name}/src/issues`;
    return readdirSync(join(root, folder))
      .filter((file) => file.endsWith('essages.ts'))
      .sort()
      .map((file) => `${folder}/${file}`);
  });
}

/** @returns {IssueKind[]} every kind of issue, in the order of the files */
export function readIssueKinds(root) {
  const faultParams = paramsOfFaults(
    readFileSync(join(root, 'packages/schema/src/issues/faultWords.ts'), 'utf8'),
  );
  return messageFiles(root).flatMap((file) =>
    kindsOfFile(root, file, readFileSync(join(root, file), 'utf8'), faultParams),
  );
}

/** What `faultParams` returns for one fault or another. */
function paramsOfFaults(text) {
  const made = topLevel(ts.createSourceFile('faultWords.ts', text, ts.ScriptTarget.Latest, true)).get(
    'faultParams',
  );
  const scope = { top: new Map(), names: new Map() };
  return resultsOf(made, scope).flatMap((result) => [...objectOf(result).keys()]);
}

function kindsOfFile(root, file, text, faultParams) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const top = new Map([...helpersBeside(source, root), ...topLevel(source)]);
  return [...messageFunctions(source)].flatMap(({ declaration, made }) => {
    const when = summaryOf(declaration);
    const free = new Map(
      made.parameters.flatMap((parameter) => namesOf(parameter.name)).map((name) => [name, null]),
    );
    return choicesOf(made, source).flatMap((choice) => {
      const scope = { top, names: new Map([...free, ...choice]) };
      return issuesOf(made, scope).map((issue) => ({
        code: textOf(issue.get('code')),
        severity: issue.has('severity') ? textOf(issue.get('severity')) : 'error',
        message: textOf(issue.get('message')),
        hint: issue.has('hint') ? textOf(issue.get('hint'), true) : '',
        params: paramsOf(issue.get('params'), faultParams),
        when,
        file,
      }));
    });
  });
}

/** What the file takes from `<area>Issue.ts` beside it, which several files of messages share; by name. */
function helpersBeside({ fileName, statements }, root) {
  const beside = statements
    .filter(
      (statement) =>
        ts.isImportDeclaration(statement) && /^\.\/\w+Issue\.js$/.test(statement.moduleSpecifier.text),
    )
    .map(({ moduleSpecifier }) => join(dirname(fileName), moduleSpecifier.text.replace(/\.js$/, '.ts')));
  return beside.flatMap((file) => [
    ...topLevel(
      ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true),
    ),
  ]);
}

/** Functions and constants of the file by name. */
function topLevel(source) {
  const top = new Map();
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement)) top.set(statement.name.text, statement);
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (initializer) top.set(name.text, initializer);
  }
  return top;
}

/** Exported functions, and those in exported objects. */
function* messageFunctions(source) {
  for (const statement of source.statements) {
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isFunctionDeclaration(statement)) yield { declaration: statement, made: statement };
    if (!ts.isVariableStatement(statement)) continue;
    const [{ initializer }] = statement.declarationList.declarations;
    if (!ts.isObjectLiteralExpression(initializer)) continue;
    for (const property of initializer.properties)
      if (ts.isPropertyAssignment(property) && ts.isArrowFunction(property.initializer))
        yield {
          declaration: ts.getJSDocCommentsAndTags(property).length > 0 ? property : statement,
          made: property.initializer,
        };
  }
}

function summaryOf(declaration) {
  const [comment] = ts.getJSDocCommentsAndTags(declaration);
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** A code made of a parameter of few words stands for one code a word: `limit.${limit}`. */
function choicesOf(made, source) {
  const inCode = /code: `[^`]*\$\{(\w+)\}/.exec(made.getText(source))?.[1];
  const type = made.parameters.find(({ name }) => name.getText(source) === inCode)?.type;
  if (type === undefined || !ts.isTypeReferenceNode(type)) return [new Map()];
  const alias = source.statements.find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === type.typeName.text,
  );
  return alias.type.types.map(({ literal }) => new Map([[inCode, { node: literal, scope: null }]]));
}

function namesOf(name) {
  return ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((element) => namesOf(element.name));
}

/** What a function returns, each with the scope at that place. */
function resultsOf(made, scope) {
  if (!ts.isBlock(made.body)) return [{ node: made.body, scope }];
  const names = new Map(scope.names);
  const inner = { top: scope.top, names };
  const results = [];
  const visit = (node) => {
    if (ts.isReturnStatement(node) && node.expression) results.push({ node: node.expression, scope: inner });
    if (ts.isVariableDeclaration(node) && node.initializer)
      bind(
        node.name,
        isComputed(node.initializer, scope.top) ? null : { node: node.initializer, scope: inner },
        names,
      );
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(made.body, visit);
  return results;
}

/** Whether a value comes from elsewhere, so that its name says more than how it is made. */
function isComputed(node, top) {
  if (ts.isConditionalExpression(node))
    return isComputed(node.whenTrue, top) || isComputed(node.whenFalse, top);
  return ts.isCallExpression(node) && !top.has(node.expression.getText());
}

/** Gives the names of a pattern their values; null is a value that is not known here. */
function bind(name, value, names) {
  if (ts.isIdentifier(name)) {
    if (!(value?.node && refersTo(value.node, name.text) && value.scope?.names === names))
      names.set(name.text, value);
    return;
  }
  if (!ts.isObjectBindingPattern(name)) return;
  const known = value === null ? null : objectOf(value);
  for (const element of name.elements) {
    const key = (element.propertyName ?? element.name).text;
    const byDefault = element.initializer
      ? { node: element.initializer, scope: { top: value?.scope?.top ?? new Map(), names } }
      : null;
    bind(element.name, known === null ? null : (known.get(key) ?? byDefault ?? undefined), names);
  }
}

const refersTo = (node, name) => ts.isIdentifier(node) && node.text === name;

/** The scope inside a function that is called. */
function called(made, args, scope) {
  const names = new Map();
  made.parameters.forEach((parameter, index) => {
    const given = args[index] ?? parameter.initializer;
    bind(
      parameter.name,
      given ? { node: given, scope: args[index] ? scope : { top: scope.top, names } } : undefined,
      names,
    );
  });
  return { top: scope.top, names };
}

const isFunction = (node) =>
  node !== undefined && (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node));

/** Issues that a function can return, each as its properties. */
function issuesOf(made, scope) {
  return resultsOf(made, scope).flatMap((result) => {
    const { node } = result;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const target = scope.top.get(node.expression.text);
      return isFunction(target) ? issuesOf(target, called(target, node.arguments, result.scope)) : [];
    }
    const found = objectOf(result);
    return found?.has('code') && found.has('message') ? [found] : [];
  });
}

/** Properties of an object as far as they can be read, or null. */
function objectOf(value) {
  const { node, scope } = follow(value);
  if (node === undefined || node === null) return null;
  if (ts.isConditionalExpression(node))
    return merged(objectOf({ node: node.whenTrue, scope }), objectOf({ node: node.whenFalse, scope }));
  if (ts.isBinaryExpression(node)) return objectOf({ node: node.right, scope });
  if (!ts.isObjectLiteralExpression(node)) return null;
  let all = new Map();
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) all = merged(all, objectOf({ node: property.expression, scope }));
    else if (ts.isShorthandPropertyAssignment(property)) {
      if (scope.names.get(property.name.text) !== undefined || !scope.names.has(property.name.text))
        all.set(property.name.text, { node: property.name, scope });
    } else if (ts.isPropertyAssignment(property))
      all.set(property.name.text, { node: property.initializer, scope });
  }
  return all;
}

const merged = (first, second) => new Map([...(first ?? []), ...(second ?? [])]);

/** Goes from names and properties to what they stand for. */
function follow(value) {
  let { node, scope } = value;
  for (let steps = 0; steps < 20; steps++) {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node))
      node = node.expression;
    else if (ts.isIdentifier(node) && scope?.names.get(node.text))
      ({ node, scope } = scope.names.get(node.text));
    else if (
      ts.isIdentifier(node) &&
      scope?.names.get(node.text) === undefined &&
      scope?.names.has(node.text)
    )
      return { node: undefined, scope };
    else if (ts.isIdentifier(node) && !scope?.names.has(node.text) && scope?.top.has(node.text))
      node = scope.top.get(node.text);
    else if (ts.isElementAccessExpression(node)) {
      const member = objectOf({ node: node.expression, scope })?.get(
        textOf({ node: node.argumentExpression, scope }),
      );
      if (!member) return { node, scope };
      ({ node, scope } = member);
    } else if (ts.isPropertyAccessExpression(node)) {
      const whole = objectOf({ node: node.expression, scope });
      if (whole === null) return { node, scope };
      if (!whole.has(node.name.text)) return { node: undefined, scope };
      ({ node, scope } = whole.get(node.name.text));
    } else return { node, scope };
  }
  return { node, scope };
}

/** An expression as text; `all` shows each outcome of a function that is called, not only its argument. */
function textOf(value, all = false) {
  const { node, scope } = follow(value);
  if (node === undefined) return '';
  const inner = (part) => textOf({ node: part, scope }, all);
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return (
      node.head.text +
      node.templateSpans.map(({ expression, literal }) => inner(expression) + literal.text).join('')
    );
  if (ts.isConditionalExpression(node)) {
    const condition = follow({ node: node.condition, scope }).node;
    if (condition === undefined) return inner(node.whenFalse);
    if (condition.kind === ts.SyntaxKind.TrueKeyword) return inner(node.whenTrue);
    return oneOf([inner(node.whenTrue), inner(node.whenFalse)]);
  }
  if (ts.isBinaryExpression(node)) return textOfBinary(node, inner);
  if (ts.isCallExpression(node)) return textOfCall(node, scope, all);
  if (ts.isElementAccessExpression(node))
    return oneOf(chosen(node, scope).map((part) => textOf(part, all))) || placeholder(node);
  if (ts.isIdentifier(node) && node.text === 'undefined') return '';
  if (ts.isArrayLiteralExpression(node)) return inner(node.elements[0].expression ?? node.elements[0]);
  return placeholder(node);
}

function textOfBinary(node, inner) {
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.PlusToken) return inner(node.left) + inner(node.right);
  if (kind === ts.SyntaxKind.BarBarToken)
    return oneOf([inner(node.left).replace(/^\[(.*)\]$/, '$1'), inner(node.right)]);
  if (kind === ts.SyntaxKind.QuestionQuestionToken) return inner(node.left) || inner(node.right);
  return placeholder(node.left);
}

function textOfCall(node, scope, all) {
  const { expression: callee, arguments: args } = node;
  if (ts.isElementAccessExpression(callee))
    return oneOf(
      chosen(callee, scope).flatMap(({ node: made }) =>
        resultsOf(made, called(made, args, scope)).map((result) => textOf(result, all)),
      ),
    );
  const target = ts.isIdentifier(callee) ? scope.top.get(callee.text) : undefined;
  const mayBeAbsent =
    isFunction(target) &&
    [...target.parameters, target].some(({ type }) => type?.getText().includes('undefined'));
  const hasWords = args.some((argument) => ts.isStringLiteralLike(argument));
  if (isFunction(target) && (all || mayBeAbsent || hasWords))
    return oneOf(resultsOf(target, called(target, args, scope)).map((result) => textOf(result)));
  if (ts.isPropertyAccessExpression(callee) && callee.expression.getText() !== 'Math')
    return textOf({ node: callee.expression, scope });
  return args
    .map((argument) => textOf({ node: argument, scope }))
    .filter((text) => !/^\d*$/.test(text))
    .join(' ');
}

/** The members of a constant that an index may choose. */
function chosen(node, scope) {
  const members = objectOf({ node: node.expression, scope });
  if (members === null) return [];
  const key = textOf({ node: node.argumentExpression, scope });
  return members.has(key) ? [members.get(key)] : [...members.values()];
}

function oneOf(texts) {
  const whole = texts.filter(
    (text) => text !== '' && !(text.endsWith('…') && texts.includes(text.slice(0, -1))),
  );
  const different = [...new Set(whole)];
  if (different.length === 1 && texts.every((text) => text !== '')) return different[0];
  return different.length === 0 ? '' : `[${different.join('|')}]`;
}

function placeholder(node) {
  let part = node;
  if (ts.isPropertyAccessExpression(part) && part.name.text === 'length') return '{count}';
  while (ts.isCallExpression(part) || ts.isElementAccessExpression(part) || ts.isPrefixUnaryExpression(part))
    part = part.operand ?? part.expression;
  if (ts.isPropertyAccessExpression(part)) return `{${part.name.text}}`;
  return ts.isIdentifier(part) ? `{${part.text}}` : '{…}';
}

function paramsOf(value, faultParams) {
  if (value === undefined) return [];
  const { node } = follow(value);
  const isOfFault = /\bfaultParams\(/.test(node?.getText() ?? '');
  const names = [...(objectOf(value)?.keys() ?? []), ...(isOfFault ? faultParams : [])];
  return [...new Set(names)].filter((name) => name !== 'start' && name !== 'end');
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ExplainText)
};

/// Of a sum with more parts than this the largest are told and the others together: the tree has them all.
constexpr std::size_t longestSum = 6;
constexpr std::size_t toldOfLonger = 4;
constexpr double leastTold = 1e-4;

QString inSentence(QString name)
{
    // German nouns keep their capital, abbreviations too.
    const bool keep = QLocale().language() == QLocale::German || (name.size() > 1 && name[1].isUpper());
    if (!keep && !name.isEmpty())
        name[0] = name[0].toLower();
    return name;
}

}  // namespace

text::FigureText nodeFigure(const TraceNode& node, const QString& currency)
{
    if (!node.known)
        return {text::unknownWord(), {}};
    return text::termFigure(node.term, node.value, node.dimension, node.unit, currency);
}

QString nodeName(const TraceNode& node)
{
    QStringList whose;
    if (node.of)
        whose << text::termName(*node.of);
    if (!node.label.empty())
        whose << QString::fromStdString(node.label);
    const QString name = text::termName(node.term);
    return whose.empty() ? name : Words::tr("%1, %2", "quantity, whose").arg(name, whose.join(", "));
}

QString nodeSource(const Explanation& explanation, const TraceNode& node)
{
    if (!node.formula)
        return QString::fromStdString(node.source);
    if (node.formula->expression == "sum")
        return Words::tr("sum of %n part(s)", nullptr, static_cast<int>(node.inputs.size()));
    QStringList names;
    for (const NodeId input : node.inputs) {
        if (input != NodeId::None)
            names << inSentence(text::termName(explanation.trace[input].term));
    }
    const QString source =
        QString::fromUtf8(node.formula->source.data(), static_cast<qsizetype>(node.formula->source.size()));
    return source == "definition" ? Words::tr("from %1").arg(names.join(", ")) : source;
}

QString originText(TraceNode::Origin origin)
{
    switch (origin) {
    case TraceNode::Origin::Computed: return Words::tr("Derived");
    case TraceNode::Origin::Fact: return Words::tr("Fact");
    case TraceNode::Origin::Assumption: return Words::tr("Assumed");
    case TraceNode::Origin::Convention: return Words::tr("Convention");
    }
    return {};
}

QString originIcon(TraceNode::Origin origin)
{
    switch (origin) {
    case TraceNode::Origin::Computed: return QStringLiteral("explain");
    case TraceNode::Origin::Fact: return QStringLiteral("fact");
    case TraceNode::Origin::Assumption: return QStringLiteral("assumption");
    case TraceNode::Origin::Convention: return QStringLiteral("lock");
    }
    return {};
}

std::optional<FormulaPair> formulaOf(const Explanation& explanation, NodeId id, const QString& currency,
                                     const QFont& wordFont, const QFont& valueFont)
{
    if (id == NodeId::None)
        return std::nullopt;
    const TraceNode& node = explanation.trace[id];
    if (!node.formula)
        return std::nullopt;
    std::optional<Expression> expression;
    QHash<QString, QString> names, values;
    if (node.formula->expression == "sum") {
        if (node.inputs.empty())
            return std::nullopt;
        const auto add = [&](const QString& symbol, const QString& name, const QString& value) {
            names[symbol] = name;
            values[symbol] = value;
            Expression leaf{Expression::Kind::Symbol, symbol, {}};
            expression =
                expression ? Expression{Expression::Kind::Sum, {}, {std::move(*expression), std::move(leaf)}}
                           : std::move(leaf);
        };
        std::vector<NodeId> told(node.inputs.begin(), node.inputs.end());
        if (told.size() > longestSum) {
            told.resize(toldOfLonger);
            // Hours of a day are all called alike: their list says nothing.
            const auto alike = [&](NodeId part) {
                return nodeName(explanation.trace[part]) == nodeName(explanation.trace[told.front()]);
            };
            if (std::all_of(told.begin(), told.end(), alike))
                return std::nullopt;
        }
        double left = node.value;
        for (std::size_t i = 0; i < told.size(); ++i) {
            const TraceNode& part = explanation.trace[told[i]];
            left -= part.value;
            add(QString("part%1").arg(i), inSentence(nodeName(part)), nodeFigure(part, currency).joined());
        }
        // What is left may be nothing that would show in the sum.
        const std::size_t others = node.inputs.size() - told.size();
        if (others > 0 && std::abs(left) > leastTold * std::abs(node.value)) {
            TraceNode rest = node;
            rest.value = left;
            add(QStringLiteral("others"), Words::tr("%n other(s)", nullptr, static_cast<int>(others)),
                nodeFigure(rest, currency).joined());
        }
    } else {
        expression = parseExpression(node.formula->expression);
        for (std::size_t i = 0; i < node.formula->parameterCount && i < node.inputs.size(); ++i) {
            const TraceNode& part = explanation.trace[node.inputs[i]];
            const std::string_view symbol = symbolOf(node.formula->parameters[i]);
            const QString key = QString::fromLatin1(symbol.data(), static_cast<qsizetype>(symbol.size()));
            names[key] = inSentence(text::termName(node.formula->parameters[i]));
            values[key] = nodeFigure(part, currency).joined();
        }
    }
    if (!expression)
        return std::nullopt;
    return FormulaPair{FormulaBox::equation(FormulaBox(inSentence(text::termName(node.term)), wordFont),
                                            FormulaBox(*expression, names, wordFont), wordFont),
                       FormulaBox::equation(FormulaBox(nodeFigure(node, currency).joined(), valueFont),
                                            FormulaBox(*expression, values, valueFont), valueFont)};
}

}  // namespace headroom::ui

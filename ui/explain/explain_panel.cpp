// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explain_panel.h"

#include "core/results/ways.h"
#include "ui/explain/explain_text.h"
#include "ui/explain/formula_label.h"
#include "ui/explain/interval_text.h"
#include "ui/explain/source_tree.h"
#include "ui/text/money_text.h"
#include "ui/text/study_text.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <set>

namespace headroom::ui {

namespace {

QLabel* label(QWidget* parent, int px, QFont::Weight weight)
{
    auto* out = new QLabel(parent);
    out->setFont(Theme::font(px, weight));
    out->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return out;
}

QToolButton* link(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

/// Facts and assumptions under a value, each counted once.
std::pair<int, int> countKinds(const Explanation& explanation)
{
    std::set<NodeId> seen;
    int facts = 0, assumed = 0;
    const std::function<void(NodeId)> visit = [&](NodeId id) {
        if (id == NodeId::None || !seen.insert(id).second)
            return;
        const TraceNode& node = explanation.trace[id];
        facts += node.known && node.origin == TraceNode::Origin::Fact;
        assumed += node.known && node.origin == TraceNode::Origin::Assumption;
        for (const NodeId input : node.inputs)
            visit(input);
    };
    visit(explanation.root);
    return {facts, assumed};
}

/// "Hybrid" of "economics.hybrid.total": results of different ways have the same names.
QString wayOf(const QString& path)
{
    if (!path.startsWith(QLatin1String("economics.")))
        return {};
    for (const CostOption option : allOptions) {
        const std::string_view name = optionName(option);
        if (path.section('.', 1, 1) == QLatin1String(name.data(), static_cast<qsizetype>(name.size())))
            return text::optionName(option);
    }
    return {};
}

/// What is compared with owning may do less, or be refused.
QString caveatOf(const QString& path, const Results& results, const QString& currency)
{
    const CostResult& cost = results.cost;
    if (!cost.hasOwn)
        return {};
    if (path.startsWith(QLatin1String("economics.cloud.")) || path.startsWith(QLatin1String("cost.cloud.")))
        return text::comparisonCaveat(CostOption::Cloud, results, currency);
    if (path.startsWith(QLatin1String("economics.api.")) || path.startsWith(QLatin1String("cost.api.")))
        return text::comparisonCaveat(CostOption::Api, results, currency);
    return path.startsWith(QLatin1String("cost.break_even")) && (cost.hasCloud || cost.hasApi)
               ? text::comparisonCaveat(cost.hasCloud ? CostOption::Cloud : CostOption::Api, results,
                                        currency)
               : QString();
}

}  // namespace

ExplainPanel::ExplainPanel(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_figure(label(this, 32, QFont::Medium)),
      m_unit(label(this, 13, QFont::Normal)),
      m_kinds(label(this, 11, QFont::Medium)),
      m_sentence(label(this, 12, QFont::Normal)),
      m_interval(label(this, 12, QFont::Normal)),
      m_formula(new FormulaLabel(this)),
      m_source(label(this, 11, QFont::Normal)),
      m_tree(new SourceTree(this)),
      m_back(link(this)),
      m_copy(link(this)),
      m_print(link(this))
{
    m_sentence->setWordWrap(true);
    m_source->setWordWrap(true);
    m_interval->setWordWrap(true);
    m_interval->setObjectName("interval");
    m_interval->hide();
    auto* headline = new QHBoxLayout;
    headline->addWidget(m_figure, 0, Qt::AlignBaseline);
    headline->addSpacing(6);
    headline->addWidget(m_unit, 1, Qt::AlignBaseline);
    headline->addWidget(m_kinds, 0, Qt::AlignVCenter);
    auto* links = new QHBoxLayout;
    links->addStretch(1);
    for (QToolButton* button : {m_back, m_copy, m_print})
        links->addWidget(button);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(16, 4, 16, 8);
    top->setSpacing(8);
    top->addLayout(links);
    top->addLayout(headline);
    top->addWidget(m_interval);
    top->addWidget(m_sentence);
    top->addWidget(m_formula);
    top->addWidget(m_source);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_tree, 1);

    connect(&selection, &Selection::explainRequested, this, &ExplainPanel::explain);
    connect(&document, &ScenarioDocument::changed, this, &ExplainPanel::refresh);
    connect(m_tree, &SourceTree::pathActivated, this, &ExplainPanel::explain);
    connect(m_back, &QToolButton::clicked, this, &ExplainPanel::back);
    connect(m_copy, &QToolButton::clicked, this, &ExplainPanel::copy);
    connect(m_print, &QToolButton::clicked, this, &ExplainPanel::print);
    retranslate();
}

void ExplainPanel::explain(const QString& path)
{
    if (!m_path.isEmpty() && m_path != path)
        m_history << m_path;
    m_path = path;
    refresh();
}

void ExplainPanel::back()
{
    if (m_history.isEmpty())
        return;
    m_path = m_history.takeLast();
    refresh();
}

void ExplainPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExplainPanel::retranslate()
{
    m_back->setText(tr("Back"));
    m_copy->setText(tr("Copy"));
    m_print->setText(tr("Print"));
    m_tree->retranslate();
    for (QLabel* label : {m_unit, m_kinds, m_sentence, m_interval})
        Theme::setTone(*label, Theme::Tone::Second);
    Theme::setTone(*m_figure, Theme::Tone::Text);
    Theme::setTone(*m_source, Theme::Tone::Third);
    refresh();
}

void ExplainPanel::refresh()
{
    m_back->setEnabled(!m_history.isEmpty());
    m_tree->clear();
    if (m_path.isEmpty()) {
        m_figure->clear();
        m_unit->setText(tr("Click any figure: its formula, inputs and sources appear here."));
        m_kinds->clear();
        m_interval->hide();
        m_sentence->clear();
        m_source->clear();
        m_formula->setFormula(std::nullopt);
        m_copy->setEnabled(false);
        m_print->setEnabled(false);
        return;
    }
    m_explanation = headroom::explain(m_document.catalogue(), m_document.scenario(), m_path.toStdString());
    const bool found = m_explanation.root != NodeId::None;
    m_copy->setEnabled(found);
    m_print->setEnabled(found);
    if (!found) {
        m_figure->clear();
        m_unit->setText(tr("This figure is no longer in the plan."));
        m_formula->setFormula(std::nullopt);
        m_sentence->clear();
        m_source->clear();
        m_kinds->clear();
        m_interval->hide();
        return;
    }
    const TraceNode& root = m_explanation.trace[m_explanation.root];
    const QString currency = QString::fromStdString(m_document.scenario().info.currency);
    const text::FigureText figure = nodeFigure(root, currency);
    const CostResult& cost = m_document.results().cost;
    const bool breakEven = root.term == Term::BreakEvenMonths && !root.known;
    const bool never = breakEven && cost.neverBreaksEven, later = breakEven && cost.breaksEvenLater;
    m_figure->setText(never ? text::neverWord() : later ? text::beyondPlanMonths(cost) : figure.figure);
    const QString way = wayOf(m_path);
    const auto ofWay = [&](const QString& name) {
        return way.isEmpty() ? name : tr("%1, %2", "quantity, own, cloud …").arg(name, way);
    };
    m_unit->setText(figure.unit.isEmpty()
                        ? ofWay(nodeName(root))
                        : tr("%1 · %2", "unit, quantity").arg(figure.unit, ofWay(nodeName(root))));
    m_sentence->setText(
        later
            ? tr("Owning still costs more at the plan's end, and less and less so: a longer plan would tell the month.")
        : !never ? text::termSentence(root.term)
        : cost.straightLines
            ? tr("Running your own costs as much an hour as renting, or more: what was bought is never earned back.")
            : tr("What was bought is not earned back within the plan, nor does it come closer to it at the end."));
    if (const QString caveat = caveatOf(m_path, m_document.results(), currency); !caveat.isEmpty())
        m_sentence->setText(m_sentence->text().isEmpty() ? caveat : m_sentence->text() + ' ' + caveat);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_interval->setText(intervalText(m_document.scenario(), m_document.results(), m_path.toStdString()));
    m_interval->setVisible(!m_interval->text().isEmpty());
    m_formula->setFormula(never ? std::nullopt
                                : formulaOf(m_explanation, m_explanation.root, currency, Theme::font(13),
                                            Theme::font(13, QFont::Medium)));
    const QString source = nodeSource(m_explanation, root);
    m_source->setText(root.date.known() ? tr("Source: %1, %2").arg(source, text::date(root.date))
                                        : tr("Source: %1").arg(source));
    m_source->setVisible(!source.isEmpty() && (!root.formula || root.formula->source != "definition"));
    const auto [facts, assumed] = countKinds(m_explanation);
    const auto& nodes = m_explanation.trace.nodes();
    const bool measured = std::any_of(
        nodes.begin(), nodes.end(), [](const TraceNode& node) { return node.term == Term::MeasuredFactor; });
    m_kinds->setText((measured ? tr("corrected by measured runs") + QStringLiteral("  ·  ") : QString()) +
                     tr("%n fact(s)", nullptr, facts) + QStringLiteral("  ·  ") +
                     tr("%n assumed", nullptr, assumed));
    m_tree->show(m_explanation, currency);
    emit titleChanged(tr("Explain: %1").arg(ofWay(text::termName(root.term))));
}

QString ExplainPanel::asText() const
{
    QString out;
    const QString currency = QString::fromStdString(m_document.scenario().info.currency);
    const std::function<void(NodeId, int)> write = [&](NodeId id, int depth) {
        if (id == NodeId::None || depth > 12)
            return;
        const TraceNode& node = m_explanation.trace[id];
        out += QString(depth * 2, QChar(' ')) + nodeName(node) + ": " + nodeFigure(node, currency).joined() +
               " (" + originText(node.origin) + "; " + nodeSource(m_explanation, node);
        if (node.date.known())
            out += ", " + text::date(node.date);
        out += ")\n";
        for (const NodeId input : node.inputs)
            write(input, depth + 1);
    };
    write(m_explanation.root, 0);
    if (!m_interval->text().isEmpty())
        out += m_interval->text() + '\n';
    return out;
}

void ExplainPanel::copy() const { QGuiApplication::clipboard()->setText(asText()); }

void ExplainPanel::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument page;
    page.setPlainText(asText());
    page.print(&printer);
}

}  // namespace headroom::ui

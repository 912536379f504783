// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost.h"
#include "core/results/ways.h"
#include "ui/report/decision_words.h"
#include "ui/text/money_text.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::DecisionPage)
};

/// "871,000 to 1,020,000": what four draws in five lie between; nothing where no input has a spread.
QString spanOf(const ReportContext& context, const char* name, int decimals)
{
    if (!context.draws)
        return {};
    for (const ResultBand& band : context.draws->results) {
        if (band.result != name || band.known == 0)
            continue;
        const auto end = [&](double si) {
            return std::isinf(si) ? text::beyondPlanWord() : text::number(si, decimals);
        };
        return Words::tr("P10 to P90: %1 to %2").arg(end(band.p10), end(band.p90));
    }
    return {};
}

void bigFigure(PageWriter& page, double x, const QString& name, const QString& figure, const QString& unit,
               const QString& span, const QColor& ink)
{
    const double y = page.y();
    page.text({x, y + 12}, name, 12, QFont::Normal, page.colours().text2);
    page.text({x, y + 50}, figure, 32, QFont::Medium, ink);
    const double wide = QFontMetricsF(PageWriter::font(32, QFont::Medium)).horizontalAdvance(figure);
    page.text({x + wide + 8, y + 50}, figure == QString(QChar(0x2013)) ? QString() : unit, 13, QFont::Normal,
              page.colours().text2);
    page.text({x, y + 68}, span, 11, QFont::Normal, page.colours().text2);
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("refused");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Unknown: return QStringLiteral("unknown");
    case Severity::Ok: return QStringLiteral("ok");
    }
    return {};
}

/// What owning and renting cost, and when the one pays; in its place what a mix costs where that is least.
void writeFigures(PageWriter& page, const ReportContext& context)
{
    const CostResult& cost = context.results.cost;
    const Tokens& ink = page.colours();
    const double third = page.width() / 3;
    const QString span = text::number(horizonYears(cost)), dash(QChar(0x2013));
    const auto figure = [&](const Known<Money>& amount) {
        return amount ? text::number(amount->value(), 0) : text::unknownWord();
    };
    const bool serves = ownServes(context.results), refused = rentingRefused(context.results);
    bigFigure(page, 0, Words::tr("Own, %1 years").arg(span), cost.hasOwn ? figure(cost.own.total) : dash,
              context.currency,
              !cost.hasOwn                                      ? QString()
              : !serves                                         ? Words::tr("does not serve the demand")
              : lacksReserve(context.results)                   ? Words::tr("lacks its stated reserve")
              : !servesDemand(CostOption::Own, context.results) ? Words::tr("does a part of the work")
                                                                : spanOf(context, "cost.own.total", 0),
              serves ? ink.own : ink.text3);
    const bool cloud = cost.hasCloud || !cost.hasApi;
    bigFigure(page, third,
              cloud ? Words::tr("Cloud, %1 years").arg(span) : Words::tr("API, %1 years").arg(span),
              cost.hasCloud ? figure(cost.cloudTotal)
              : cost.hasApi ? figure(cost.apiTotal)
                            : dash,
              context.currency,
              refused ? Words::tr("refused: to compare with only")
              : (cost.hasCloud || cost.hasApi) &&
                      !servesDemand(cloud ? CostOption::Cloud : CostOption::Api, context.results)
                  ? Words::tr("does a part of the work")
                  : spanOf(context, cloud ? "cost.cloud.total" : "cost.api.total", 0),
              refused ? ink.text3
              : cloud ? ink.cloud
                      : ink.api);
    const OptionResult* hybrid = cost.economics.find(CostOption::Hybrid);
    if (hybrid && cost.economics.decision.cheapest == CostOption::Hybrid)
        return bigFigure(page, 2 * third, Words::tr("Part owned, part rented, %1 years").arg(span),
                         figure(hybrid->total), context.currency, spanOf(context, "cost.hybrid.total", 0),
                         ink.text);
    if (refused || (cost.hasOwn && !serves))
        return bigFigure(page, 2 * third, Words::tr("Break-even"), dash, {},
                         refused ? Words::tr("renting is refused") : Words::tr("does not serve the demand"),
                         ink.text);
    const QString part =
        text::partWords(cost.hasCloud ? CostOption::Cloud : CostOption::Api, context.results);
    bigFigure(page, 2 * third,
              cost.hasCloud && cost.hasApi ? Words::tr("Break-even with the cloud") : Words::tr("Break-even"),
              cost.breakEvenMonths   ? text::number(cost.breakEvenMonths->value(), 1)
              : cost.breaksEvenLater ? text::beyondPlanMonths(cost)
              : cost.neverBreaksEven ? Words::tr("never")
                                     : dash,
              cost.breakEvenMonths || cost.breaksEvenLater ? Words::tr("months") : QString(),
              part.isEmpty() ? spanOf(context, "cost.break_even_months", 1) : part, ink.text);
}

/// The cheapest of the ways that do the work, beside this one.
std::optional<CostOption> nextBest(CostOption best, const Results& results)
{
    std::optional<CostOption> next;
    for (const CostOption other : allOptions) {
        const auto present = presentOf(other, results);
        if (other == best || !present || isRefused(other, results) || !servesDemand(other, results))
            continue;
        if (!next || cheaper(*present, *presentOf(*next, results)))
            next = other;
    }
    return next;
}

/// Use and prices at which owning and renting change places, where these two are the answer and what comes next.
void addRentedTurns(const ReportContext& context, std::vector<TableRow>& changes)
{
    const Results& results = context.results;
    const auto& best = results.cost.economics.decision.cheapest;
    const CostOption rival = results.cost.hasCloud ? CostOption::Cloud : CostOption::Api;
    if (!best)
        return;
    const Thresholds turn = thresholds(context.scenario, results);
    const auto next = nextBest(*best, results);
    const bool owned = isOwned(*best);
    const bool meet = owned ? servesDemand(rival, results) && !isRefused(rival, results) &&
                                  turn.rentedPriceFall && *turn.rentedPriceFall >= ratio(0)
                            : *best == rival && next && isOwned(*next);
    constexpr double leastShown = 0.001;
    if (meet && turn.meanUse && turn.meanUse->value() >= leastShown)
        changes.push_back({{owned ? Words::tr("Mean use falls below") : Words::tr("Mean use rises above"),
                            text::percent(turn.meanUse->value())}});
    const auto add = [&](const QString& words, double share) {
        changes.push_back({{words, text::percent(std::abs(share), 0)}});
    };
    if (owned && meet)
        add(rival == CostOption::Cloud ? Words::tr("Cloud price falls by more than")
                                       : Words::tr("API price falls by more than"),
            turn.rentedPriceFall->value());
    const auto least = presentOf(*best, results);
    if (!owned && next && least && *least > 0)
        add(*best == CostOption::Cloud ? Words::tr("Cloud price rises by more than")
                                       : Words::tr("API price rises by more than"),
            *presentOf(*next, results) / *least - 1);
}

/// What turns the answer; where renting is refused, the permission does.
std::vector<TableRow> turningPoints(const ReportContext& context)
{
    const CostResult& cost = context.results.cost;
    const Decision& decision = cost.economics.decision;
    std::vector<TableRow> changes;
    if (!decision.refused.empty() && decision.constraint && *decision.constraint > Money{})
        changes.push_back(
            {{Words::tr("What is refused is permitted: it would save"), context.money(decision.constraint)}});
    if (cost.hasOwn && !ownServes(context.results) && decision.cheapest != CostOption::Hybrid)
        return {{{Words::tr("Not known: own hardware does not serve the demand."), {}}}};
    if (rentingRefused(context.results) && changes.empty())
        changes.push_back({{Words::tr("Nothing that is permitted: renting is refused."), {}}});
    if (rentingRefused(context.results))
        return changes;
    const OptionResult* mix = cost.economics.find(CostOption::Hybrid);
    if (mix && mix->total && decision.cheapest == CostOption::Hybrid) {
        // What owning and renting everything cost is no longer the question.
        const auto above = [&](CostOption all, const QString& words) {
            const auto present = presentOf(all, context.results),
                       least = presentOf(CostOption::Hybrid, context.results);
            if (present && least && servesDemand(all, context.results))
                changes.push_back({{words, context.money(money(*present - *least))}});
        };
        above(CostOption::Own, Words::tr("Cost of owning all falls by more than"));
        above(CostOption::Cloud, Words::tr("Cost of renting all falls by more than"));
        if (changes.empty())
            changes.push_back({{Words::tr("Not known: no other way of the plan does all of the work."), {}}});
        return changes;
    }
    addRentedTurns(context, changes);
    const SoughtThresholds sought = soughtThresholds(context.catalogue, context.scenario, context.results);
    if (sought.serverPrice)
        changes.push_back({{decision.cheapest && isOwned(*decision.cheapest)
                                ? Words::tr("A server with accelerators costs more than")
                                : Words::tr("A server with accelerators costs less than"),
                            context.money(sought.serverPrice)}});
    if (sought.months)
        changes.push_back(
            {{Words::tr("The plan ends before month"), text::number(sought.months->value(), 1)}});
    if (changes.empty())
        changes.push_back({{Words::tr("Not known: own and rented costs are both needed."), {}}});
    return changes;
}

/// What a reader would look for and the plan does not have.
QStringList notCounted(const ReportContext& context)
{
    const Scenario& plan = context.scenario;
    const OptionResult* own = context.results.cost.economics.find(CostOption::Own);
    const bool sold = own && !own->flow.of(CostCategory::Residual).empty();
    QStringList missing;
    const auto without = [&missing](bool counted, const QString& name) {
        if (!counted)
            missing << name;
    };
    const bool network = std::any_of(plan.purchases.begin(), plan.purchases.end(),
                                     [](const Purchase& one) { return one.kind == PurchaseKind::Network; });
    without(!plan.staff.empty(), Words::tr("staff"));
    without(network, Words::tr("network"));
    const bool funded =
        plan.finance.funding.funding != Funding::Cash && plan.finance.funding.rate.has_value();
    without(plan.finance.discounting.discountRate.has_value() || funded, Words::tr("interest"));
    without(sold || plan.finance.capital.residual || plan.finance.capital.resale == Resale::RemainingLife,
            Words::tr("residual value"));
    without(plan.finance.funding.taxRate.has_value(), Words::tr("taxes"));
    return missing;
}

/// The bill is of all that is planned, whatever of it the answer buys.
QString billTitle(const EconomicsResult& economics)
{
    const auto cheapest = economics.decision.cheapest;
    if (cheapest == CostOption::Cloud || cheapest == CostOption::Api)
        return Words::tr("What owning would buy");
    const HybridSplit& split = economics.hybrid;
    if (cheapest != CostOption::Hybrid)
        return Words::tr("What you buy");
    return split.servers && split.planned
               ? Words::tr("What the whole plan buys; the mix owns %1 of %2 servers")
                     .arg(text::number(split.servers->value(), 0), text::number(split.planned->value(), 0))
               : Words::tr("What the whole plan buys");
}

}  // namespace

void writeCover(PageWriter& page, const ReportContext& context)
{
    const PlanInfo& info = context.scenario.info;
    page.newPage();
    page.space(150);
    page.painter().drawPixmap(QRectF(0, page.y(), 56, 56), Theme::icon("headroom").pixmap(448),
                              QRectF(0, 0, 448, 448));
    page.space(84);
    page.paragraph(QString::fromStdString(info.title), 32, QFont::Medium, page.colours().text);
    page.space(8);
    page.paragraph(QString::fromStdString(info.question), 15, QFont::Normal, page.colours().text2,
                   page.width() * 0.8);
    page.space(60);
    std::vector<TableRow> rows;
    const auto row = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            rows.push_back({{name, value}});
    };
    row(Words::tr("Organisation"), QString::fromStdString(info.organisation));
    row(Words::tr("Author"), QString::fromStdString(info.author));
    row(Words::tr("Date"), text::date(info.date));
    row(Words::tr("Classification"), QString::fromStdString(info.classification));
    row(Words::tr("Currency"), context.currency);
    row(Words::tr("Catalogue"), text::date(context.catalogue.date()));
    row(Words::tr("Plan"), context.hash);
    row(Words::tr("Program"), QStringLiteral("Headroom %1").arg(QCoreApplication::applicationVersion()));
    page.table({{{}, Qt::AlignLeft, 0.3}, {{}, Qt::AlignLeft, 0.7}}, rows, 0, page.width() * 0.7);
    page.space(24);
    page.paragraph(
        Words::tr(
            "A planning estimate, not an offer and not legal advice. Every figure is traced to its formula and "
            "source in the appendices; the plan itself is attached to this document."),
        11, QFont::Normal, page.colours().text3, page.width() * 0.7);
}

void writeDecision(PageWriter& page, const ReportContext& context)
{
    const CostResult& cost = context.results.cost;
    const Tokens& ink = page.colours();
    page.chapter(Words::tr("Decision"));
    page.paragraph(recommendation(context), 32, QFont::Medium, ink.text);
    page.space(8);
    page.paragraph(lead(context), 14, QFont::Normal, ink.text2, page.width() * 0.9);
    page.space(16);
    page.painter().setPen(QPen(ink.text, 1.5));
    page.painter().drawLine(QPointF(0, page.y()), QPointF(page.width(), page.y()));
    page.space(18);
    writeFigures(page, context);
    page.space(context.draws ? 84 : 74);
    const std::vector<TableRow> changes = turningPoints(context);
    std::vector<TableRow> constraints;
    for (const Finding& finding : context.results.findings) {
        if (constraints.size() == 5)
            break;
        // An old price is worth a look, but it limits nothing; nor does what is well.
        if (finding.code == FindingCode::PriceOld || finding.severity == Severity::Ok)
            continue;
        const QColor mark = finding.severity == Severity::Error     ? ink.bad
                            : finding.severity == Severity::Warning ? ink.warn
                                                                    : ink.text3;
        constraints.push_back(
            {{text::finding(finding)}, TableRow::Weight::Plain, {}, severityIcon(finding.severity), mark});
    }
    if (constraints.empty())
        constraints.push_back(
            {{Words::tr("No limit is touched.")}, TableRow::Weight::Plain, {}, "ok", ink.ok});
    const std::vector<TableRow> bill = billRows(context, false);
    const std::vector<TableColumn> changeColumns{{{}, Qt::AlignLeft, 0.66}, {{}, Qt::AlignRight, 0.34}};
    const std::vector<TableColumn> constraintColumns{{{}, Qt::AlignLeft, 1}};
    const std::vector<TableColumn> billColumns{
        {{}, Qt::AlignRight, 0.08}, {{}, Qt::AlignLeft, 0.62}, {{}, Qt::AlignRight, 0.3}};
    const double column = (page.width() - 30) / 2;
    constexpr double titleHeight = 24, noteHeight = 40, gaps = 24 + 20 + 8;
    const double rest = titleHeight +
                        std::max(page.heightOf(changeColumns, changes, column),
                                 page.heightOf(constraintColumns, constraints, column)) +
                        (bill.empty() ? 0 : titleHeight + page.heightOf(billColumns, bill)) + noteHeight +
                        gaps;
    // The decision is one page: the chart takes what the tables leave.
    constexpr double chartTitle = 36, leastChart = 120, mostChart = 240;
    page.chart(Words::tr("What has been paid by each month"),
               Words::tr("Cumulative, %1").arg(context.currency),
               std::clamp(page.remaining() - rest - chartTitle, leastChart, mostChart),
               [&](QCustomPlot& plot) { drawCumulative(plot, context.chart()); });
    page.space(24);
    page.need(170);
    const double y = page.y();
    const double left =
        page.tableAt(0, y, column, Words::tr("What would change the answer"), changeColumns, changes);
    const double right = page.tableAt(column + 30, y, column, Words::tr("Constraints that decide"),
                                      constraintColumns, constraints);
    page.space(std::max(left, right) + 20);
    if (!bill.empty()) {
        page.need(40 + 25.0 * static_cast<double>(std::min<std::size_t>(bill.size(), 4)));
        page.text({0, page.y() + 14}, billTitle(cost.economics), 15, QFont::Medium, ink.text);
        page.space(24);
        page.table(billColumns, bill);
    }
    page.space(8);
    if (const QStringList missing = notCounted(context); !missing.isEmpty())
        page.paragraph(Words::tr("Not counted on either side: %1.").arg(missing.join(", ")), 11,
                       QFont::Normal, ink.text3);
}

}  // namespace headroom::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/delta_card.h"

#include "core/evaluation/cost.h"
#include "core/units/unit_table.h"
#include "ui/layout/floating_card.h"
#include "ui/layout/text_painter.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::DeltaCard)
};

using Change = DeltaCard::Change;
using Mood = Change::Mood;

constexpr int cardWidth = 212, rowHeight = 20, inset = 8, figureColumn = 68;
constexpr std::size_t mostRows = 5;
/// Share of a latency from which a change of it is told.
constexpr double leastLatency = 0.005;

/// Memory of the accelerators in a rack; those of unknown memory are left out.
double fittedMemory(const Rack& rack, const Catalogue& catalogue)
{
    double sum = 0;
    for (const Placement& placement : rack.placements) {
        for (const std::string& card : placement.accelerators) {
            const Accelerator* accelerator = card.empty() ? nullptr : catalogue.accelerator(card);
            if (accelerator && accelerator->memory.known())
                sum += accelerator->memory.value->value();
        }
    }
    return sum;
}

/// Only racks that are not the same object can differ; an edit touches two of them at most.
double memoryGained(const Scenario& before, const Scenario& after, const Catalogue& catalogue)
{
    double gained = 0;
    const std::size_t shared = std::min(before.racks.size(), after.racks.size());
    for (std::size_t i = 0; i < shared; ++i) {
        if (before.racks[i] != after.racks[i])
            gained += fittedMemory(*after.racks[i], catalogue) - fittedMemory(*before.racks[i], catalogue);
    }
    for (std::size_t i = shared; i < after.racks.size(); ++i)
        gained += fittedMemory(*after.racks[i], catalogue);
    return gained;
}

QString withSign(double delta, const QString& size)
{
    return (delta > 0 ? QChar('+') : QChar(0x2212)) + size;
}

/// "2.1 min": a difference in the unit in which the time itself is told.
QString timeBeside(double difference, double time)
{
    const QString unit = text::figure(time, dimensions::time).unit;
    const auto spec = unitSymbol(unit.toStdString());
    const double shown = difference / (spec ? spec->factor : 1);
    return text::figureIn(shown, unit, shown >= 100 ? 0 : shown >= 0.05 ? 1 : -1).joined();
}

/// The deployment whose accelerators change, else the first.
const DeploymentResult* telling(const Results& before, const Results& after)
{
    for (const DeploymentResult& one : after.deployments) {
        const DeploymentResult* old = findDeployment(before, one.id);
        if (old && (old->fitted != one.fitted || old->paid != one.paid))
            return &one;
    }
    return after.deployments.empty() ? nullptr : &after.deployments.front();
}

}  // namespace

std::vector<Change> DeltaCard::changes(const ScenarioDocument& document)
{
    std::vector<Change> lines;
    if (!document.previewing())
        return lines;
    const Results& before = document.results();
    const Results& after = document.shownResults();
    const double memory = memoryGained(document.scenario(), document.shownScenario(), document.catalogue());
    if (std::abs(memory) >= 1)
        lines.push_back(
            {withSign(memory, text::figureIn(std::abs(memory) / 1e9, "GB").joined()), Words::tr("VRAM")});
    if (before.energy.plannedPower && after.energy.plannedPower) {
        const double delta = after.energy.plannedPower->value() - before.energy.plannedPower->value();
        if (std::abs(delta) >= 0.5)
            lines.push_back({withSign(delta, text::figure(std::abs(delta), dimensions::power).joined()),
                             Words::tr("peak power")});
    } else if (before.energy.plannedPower) {
        lines.push_back({text::unknownWord(), Words::tr("peak power")});
    }
    const DeploymentResult* now = telling(before, after);
    const DeploymentResult* old = now ? findDeployment(before, now->id) : nullptr;
    if (old && old->latencyAtPeak && now->latencyAtPeak) {
        const double delta = now->latencyAtPeak->value() - old->latencyAtPeak->value();
        if (std::abs(delta) >= leastLatency * old->latencyAtPeak->value())
            lines.push_back({withSign(delta, timeBeside(std::abs(delta), old->latencyAtPeak->value())),
                             Words::tr("latency, p95"), delta > 0 ? Mood::Worse : Mood::Better});
    }
    const auto& from = before.cost.breakEvenMonths;
    const auto& to = after.cost.breakEvenMonths;
    if (from && to && std::abs(to->value() - from->value()) >= 0.05)
        lines.push_back({text::signedNumber(to->value() - from->value(), 1),
                         Words::tr("months to break-even"),
                         to->value() > from->value() ? Mood::Worse : Mood::Better});
    std::optional<Change> use;
    if (old && old->meanUse && now->meanUse) {
        const double delta = (now->meanUse->value() - old->meanUse->value()) * 100;
        if (std::abs(delta) >= 0.05)
            use = Change{text::signedNumber(delta, 1), Words::tr("points of mean use")};
    }
    if (before.cost.own.total && after.cost.own.total) {
        const double delta = after.cost.own.total->value() - before.cost.own.total->value();
        if (std::abs(delta) >= 0.5)
            lines.push_back({text::signedNumber(delta, 0),
                             Words::tr("%1 in %n year(s)", nullptr,
                                       static_cast<int>(std::lround(horizonYears(after.cost))))
                                 .arg(QString::fromStdString(document.scenario().info.currency)),
                             delta > 0 ? Mood::Worse : Mood::Better});
    } else if (before.cost.own.total) {
        lines.push_back({text::unknownWord(), after.cost.own.capital
                                                  ? Words::tr("cost, for want of its power")
                                                  : Words::tr("cost, for want of its price")});
    }
    // Of what does not fit on the card, the use is what follows from the rest.
    if (use && lines.size() < mostRows)
        lines.push_back(*use);
    return lines;
}

QSizeF DeltaCard::size() const
{
    return QSizeF(Theme::px(cardWidth),
                  Theme::px(rowHeight) * static_cast<double>(m_changes.size()) + Theme::px(2 * inset));
}

void DeltaCard::paint(QPainter& painter, const QRectF& card) const
{
    const Tokens& t = Theme::now();
    paintFloatingCard(painter, card, t.accent);
    const double row = Theme::px(rowHeight);
    double figures = Theme::px(figureColumn);
    for (const Change& change : m_changes)
        figures = std::max(figures, widthOf(Type::BodyMedium, change.figure) + Theme::px(inset));
    double y = card.top() + Theme::px(inset);
    for (const Change& change : m_changes) {
        const QColor& ink = change.mood == Mood::Worse ? t.warn : change.mood == Mood::Better ? t.ok : t.text;
        paintText(painter, QRectF(card.left(), y, figures, row), Qt::AlignRight | Qt::AlignVCenter,
                  Type::BodyMedium, ink, change.figure);
        const double left = card.left() + figures + Theme::px(8);
        paintText(painter, QRectF(left, y, card.right() - left - Theme::px(4), row),
                  Qt::AlignLeft | Qt::AlignVCenter, Type::Small, t.text2, change.name);
        y += row;
    }
}

}  // namespace headroom::ui

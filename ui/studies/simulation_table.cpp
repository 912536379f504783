// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/simulation_table.h"

#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace headroom::ui {

namespace {

constexpr std::array allTimes{SimulatedTime::FirstToken, SimulatedTime::PerToken, SimulatedTime::Whole};

QString timeText(double seconds) { return text::figure(Duration::from_value(seconds)).joined(); }

/// Three digits are as many as percentiles deserve and a narrow dock holds.
QString shortNumber(double value) { return text::number(value, value < 10 ? 2 : value < 100 ? 1 : 0); }

QString nameOf(SimulatedTime time)
{
    switch (time) {
    case SimulatedTime::FirstToken: return SimulationTable::tr("TTFT");
    case SimulatedTime::PerToken: return SimulationTable::tr("TPOT");
    case SimulatedTime::Whole: break;
    }
    return SimulationTable::tr("Whole");
}

QString gapText(double gap)
{
    const QString percent = text::percent(gap, 0);
    return gap > 0 ? "+" + percent : percent;
}

/// The estimate's percentiles of the first token, and how far each lies from the simulation's.
QString percentilesTip(const simulation::Run& run)
{
    const auto* serving = std::get_if<simulation::ServingOutcome>(&run.outcome);
    if (!serving || serving->served == 0)
        return {};
    if (!run.estimatedFirstTokenP50 || !run.estimatedFirstTokenP95 || !run.estimatedFirstTokenP99)
        return SimulationTable::tr("No estimate: more arrives than is worked off, and the queue grows.");
    const auto one = [](const Known<Duration>& estimate, double simulated) {
        return simulated > 0
                   ? SimulationTable::tr("%1 (%2)", "estimate, its gap")
                         .arg(timeText(estimate->value()), gapText(estimate->value() / simulated - 1))
                   : timeText(estimate->value());
    };
    return SimulationTable::tr("Estimated: p50 %1, p95 %2, p99 %3")
        .arg(one(run.estimatedFirstTokenP50, serving->firstToken.p50),
             one(run.estimatedFirstTokenP95, serving->firstToken.p95),
             one(run.estimatedFirstTokenP99, serving->firstToken.p99));
}

}  // namespace

TimeScale timeScale(double seconds)
{
    if (seconds < 1)
        return {1e-3, SimulationTable::tr("ms")};
    if (seconds < 180)
        return {1, SimulationTable::tr("s")};
    if (seconds < 3 * 3600)
        return {60, SimulationTable::tr("min")};
    return {3600, SimulationTable::tr("h")};
}

const simulation::Spread* spreadOf(const simulation::Run& run, SimulatedTime time)
{
    if (const auto* queued = std::get_if<simulation::QueueOutcome>(&run.outcome))
        return time == SimulatedTime::Whole && queued->served > 0 ? &queued->latency : nullptr;
    const auto* serving = std::get_if<simulation::ServingOutcome>(&run.outcome);
    if (!serving || serving->served == 0)
        return nullptr;
    switch (time) {
    case SimulatedTime::FirstToken: return &serving->firstToken;
    case SimulatedTime::PerToken: return &serving->perToken;
    case SimulatedTime::Whole: break;
    }
    return &serving->latency;
}

Known<Duration> estimateOf(const simulation::Run& run, SimulatedTime time)
{
    switch (time) {
    case SimulatedTime::FirstToken: return run.estimatedFirstToken;
    case SimulatedTime::PerToken: return run.estimatedPerToken;
    case SimulatedTime::Whole: break;
    }
    return run.estimatedLatency;
}

std::optional<double> gapOf(const simulation::Run& run, SimulatedTime time)
{
    const simulation::Gap gap = simulation::gapOf(run);
    switch (time) {
    case SimulatedTime::FirstToken: return gap.firstToken;
    case SimulatedTime::PerToken: return gap.perToken;
    case SimulatedTime::Whole: break;
    }
    return gap.latency;
}

const std::vector<double>* quantilesOf(const simulation::Run& run, SimulatedTime time)
{
    const simulation::Course* course = nullptr;
    if (const auto* queued = std::get_if<simulation::QueueOutcome>(&run.outcome))
        course = time == SimulatedTime::Whole ? &queued->course : nullptr;
    else if (const auto* serving = std::get_if<simulation::ServingOutcome>(&run.outcome))
        course = &serving->course;
    if (!course)
        return nullptr;
    const std::vector<double>& quantiles = time == SimulatedTime::FirstToken ? course->firstToken
                                           : time == SimulatedTime::PerToken ? course->perToken
                                                                             : course->latency;
    return quantiles.empty() ? nullptr : &quantiles;
}

SimulationTable::SimulationTable(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::px(8), 0, Theme::px(12), 0);
    grid->setHorizontalSpacing(Theme::px(6));
    grid->setVerticalSpacing(0);
    for (std::size_t column = 0; column < columns; ++column) {
        QLabel*& head = m_heads.at(column);
        head = new QLabel(this);
        head->setFont(Theme::font(11));
        head->setAlignment(Qt::AlignRight);
        Theme::setTone(*head, Theme::Tone::Third);
        grid->addWidget(head, 0, static_cast<int>(column) + 1);
        grid->setColumnStretch(static_cast<int>(column) + 1, 1);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows.at(i);
        row.name = new QToolButton(this);
        row.name->setCheckable(true);
        row.name->setAutoExclusive(true);
        row.name->setChecked(i == 0);
        row.name->setProperty("segment", true);
        row.name->setFont(Theme::font(12));
        connect(row.name, &QToolButton::clicked, this, [this, i] { choose(allTimes.at(i)); });
        grid->addWidget(row.name, static_cast<int>(i) + 1, 0, Qt::AlignLeft);
        for (std::size_t column = 0; column < columns; ++column) {
            QLabel*& figure = row.figures.at(column);
            figure = new QLabel(this);
            figure->setFont(Theme::font(12));
            figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            grid->addWidget(figure, static_cast<int>(i) + 1, static_cast<int>(column) + 1);
        }
    }
    retranslate();
}

void SimulationTable::retranslate()
{
    m_heads[0]->setText(tr("p50"));
    m_heads[1]->setText(tr("p95"));
    m_heads[2]->setText(tr("p99"));
    m_heads[3]->setText(tr("estimate"));
    m_heads[4]->setText(tr("gap"));
    m_heads[3]->setToolTip(tr("What the live charts say for the same load"));
    m_heads[4]->setToolTip(tr("How far the estimate lies from what was simulated"));
    m_rows[0].name->setToolTip(tr("Time to first token"));
    m_rows[1].name->setToolTip(tr("Time per output token"));
    m_rows[2].name->setToolTip(tr("From arrival to the last token or the result"));
}

void SimulationTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SimulationTable::choose(SimulatedTime time)
{
    m_rows.at(static_cast<std::size_t>(time)).name->setChecked(true);
    if (std::exchange(m_chosen, time) != time)
        emit chosenChanged();
}

void SimulationTable::show(const simulation::Run* run, const Workload* workload, bool outdated)
{
    const bool whole = run && std::holds_alternative<simulation::QueueOutcome>(run->outcome);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const SimulatedTime time = allTimes.at(i);
        const Row& row = m_rows.at(i);
        const simulation::Spread* spread = run ? spreadOf(*run, time) : nullptr;
        // A rate has one time only: rows that can have nothing would only ask why.
        const bool shown = spread || (run && !whole);
        row.name->setVisible(shown);
        std::array<QString, columns> figures;
        QString tip;
        if (spread) {
            const Known<Duration> estimate = estimateOf(*run, time);
            const std::optional<double> gap = gapOf(*run, time);
            const TimeScale scale = timeScale(spread->p50);
            const auto in = [&](double seconds) { return shortNumber(seconds / scale.factor); };
            row.name->setText(tr("%1, %2", "time, its unit").arg(nameOf(time), scale.unit));
            figures = {in(spread->p50), in(spread->p95), in(spread->p99),
                       estimate ? in(estimate->value()) : QStringLiteral("–"),
                       gap ? gapText(*gap) : QStringLiteral("–")};
            if (gap)
                tip = whole ? tr("The estimate is a p95; simulated: %1").arg(timeText(spread->p95))
                            : tr("The estimate is a mean; simulated: %1").arg(timeText(spread->mean));
        }
        const auto limit = !workload                           ? std::optional<Input<Duration>>()
                           : time == SimulatedTime::FirstToken ? workload->firstTokenLimit
                           : time == SimulatedTime::PerToken   ? workload->perTokenLimit
                                                               : workload->latencyLimit;
        const QString beside = run && time == SimulatedTime::FirstToken ? percentilesTip(*run) : QString();
        for (std::size_t column = 0; column < columns; ++column) {
            QLabel& label = *row.figures.at(column);
            label.setText(figures.at(column));
            label.setVisible(shown);
            label.setToolTip(column >= 3 ? tip : beside);
            const bool late = spread && limit && column == 1 && spread->p95 > limit->value.value();
            Theme::setTone(label, outdated ? Theme::Tone::Third
                                  : late   ? Theme::Tone::Bad
                                           : Theme::Tone::Text);
        }
    }
    for (QLabel* head : m_heads)
        head->setVisible(run && (whole || spreadOf(*run, SimulatedTime::FirstToken)));
    if (whole && m_chosen != SimulatedTime::Whole)
        choose(SimulatedTime::Whole);
}

}  // namespace headroom::ui

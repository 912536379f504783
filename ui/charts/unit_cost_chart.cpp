// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw.h"

#include "core/results/ways.h"
#include "core/scenario/relevance.h"
#include "ui/charts/option_style.h"
#include "ui/charts/plot_style.h"
#include "ui/text/money_text.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::UnitCostChart)
};

constexpr int nameWidth = 116, rowHeight = 15, margin = 6;

struct Bar {
    CostOption option;
    double value;
    const UnitSpan* span = nullptr;
};
/// One kind of unit with a bar for each option that has a figure.
struct Group {
    CostUnit unit{};
    QString name;
    double factor = 1;  ///< SI units in the one that is told
    std::vector<Bar> bars;
    double widest() const
    {
        double most = 0;
        for (const Bar& bar : bars)
            most = std::max({most, bar.value, bar.span ? bar.span->high : 0});
        return most;
    }
};

QString itemOf(const Workload& workload)
{
    if (!workload.itemName.empty())
        return QString::fromStdString(workload.itemName);
    if (workload.kind == WorkloadKind::Serving)
        return Words::tr("request");
    return isTraining(workload.task) ? Words::tr("training run") : Words::tr("item");
}

QString nameOf(CostUnit unit, const Workload& workload)
{
    const auto own = [](const std::string& given, const QString& fallback) {
        return given.empty() ? fallback : QString::fromStdString(given);
    };
    switch (unit) {
    case CostUnit::Hour: return Words::tr("per hour, all work");
    case CostUnit::Item: return Words::tr("per %1").arg(itemOf(workload));
    case CostUnit::WorkUnit:
        return Words::tr("per %1").arg(own(workload.workName, Words::tr("unit of work")));
    case CostUnit::OutputToken: return Words::tr("per 1M output tokens, all cost on them");
    case CostUnit::InputToken: return Words::tr("per 1M input tokens, weighted");
    case CostUnit::WeightedOutputToken: return Words::tr("per 1M output tokens, weighted");
    case CostUnit::AnyToken: return Words::tr("per 1M tokens");
    case CostUnit::BlendedToken: return Words::tr("per 1M tokens, blended");
    case CostUnit::Byte: return Words::tr("per GB delivered");
    }
    return {};
}

double factorOf(CostUnit unit)
{
    switch (unit) {
    case CostUnit::Hour: return 3600;
    case CostUnit::Item:
    case CostUnit::WorkUnit: return 1;
    case CostUnit::Byte: return 1e9;
    case CostUnit::OutputToken:
    case CostUnit::InputToken:
    case CostUnit::WeightedOutputToken:
    case CostUnit::AnyToken:
    case CostUnit::BlendedToken: break;
    }
    return 1e6;
}

QString pathOf(CostOption option, CostUnit unit, const Workload& workload)
{
    const auto what = [unit]() -> QString {
        switch (unit) {
        case CostUnit::Hour: break;
        case CostUnit::Item: return "per_item.%1";
        case CostUnit::WorkUnit: return "per_work.%1";
        case CostUnit::OutputToken: return "per_output_token.%1";
        case CostUnit::InputToken: return "per_input_token.%1";
        case CostUnit::WeightedOutputToken: return "per_weighted_output_token.%1";
        case CostUnit::AnyToken: return "per_token.%1";
        case CostUnit::BlendedToken: return "per_blended_token.%1";
        case CostUnit::Byte: return "per_byte.%1";
        }
        return {};
    };
    const QString field = what();
    return optionPath(option, field.isEmpty() ? QStringLiteral("per_hour") : field.arg(workload.id.number));
}

/// What is selected, else the first workload of which anything is known.
const Workload* workloadOf(const ChartInput& input)
{
    const auto deployment = std::find_if(input.scenario.deployments.begin(), input.scenario.deployments.end(),
                                         [&](const Deployment& one) { return one.id == input.deployment; });
    if (input.deployment && deployment != input.scenario.deployments.end())
        return findWorkload(input.scenario, deployment->workload);
    for (const OptionResult& option : input.now.cost.economics.options) {
        if (!option.units.empty())
            return findWorkload(input.scenario, option.units.front().workload);
    }
    return nullptr;
}

const UnitSpan* spanOf(const CostBands* bands, CostOption option, WorkloadId workload, CostUnit unit)
{
    if (!bands)
        return nullptr;
    const auto found = std::find_if(bands->units.begin(), bands->units.end(), [&](const UnitSpan& span) {
        return span.option == option && span.workload == workload && span.unit == unit;
    });
    return found == bands->units.end() ? nullptr : &*found;
}

std::vector<Group> groupsOf(const ChartInput& input, const Workload& workload)
{
    std::vector<Group> groups;
    const bool serving = workload.kind == WorkloadKind::Serving;
    const bool blended = input.scenario.finance.units.inputShare.has_value();
    const bool weighed = weighsOutput(input.now, workload.id);
    for (const CostUnit unit : allCostUnits) {
        const bool pair = unit == CostUnit::InputToken || unit == CostUnit::WeightedOutputToken;
        // Serving measures its work in output tokens; without a declared blend all tokens count alike.
        if ((unit == CostUnit::WorkUnit && serving) || (unit == CostUnit::BlendedToken && !blended) ||
            (unit == CostUnit::AnyToken && blended) || (pair && !weighed))
            continue;
        Group group{unit, nameOf(unit, workload), factorOf(unit), {}};
        for (const OptionResult& option : input.now.cost.economics.options) {
            const WorkloadId id = unit == CostUnit::Hour ? WorkloadId{} : workload.id;
            const auto value = unitValue(option, id, unit);
            if (!value)
                continue;
            Bar bar{option.option, *value};
            bar.span = spanOf(input.bands, option.option, id, unit);
            group.bars.push_back(bar);
        }
        if (!group.bars.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

/// All kinds of units, also those that a low dock has no room for; P10 and P90 are empty without a spread.
QString csvOf(const std::vector<Group>& groups, const QString& currency)
{
    const auto quoted = [](QString text) {
        return text.contains(QRegularExpression("[\",\n]")) ? '"' + text.replace('"', "\"\"") + '"' : text;
    };
    const auto figure = [](double value) { return QString::number(value, 'g', 12); };
    QString out = QStringLiteral("unit,option,currency,cost,p10,p90\n");
    for (const Group& group : groups) {
        for (const Bar& bar : group.bars)
            out += QStringList{quoted(group.name),
                               quoted(optionWord(bar.option)),
                               currency,
                               figure(bar.value * group.factor),
                               bar.span ? figure(bar.span->low * group.factor) : QString(),
                               bar.span ? figure(bar.span->high * group.factor) : QString()}
                       .join(',') +
                   '\n';
    }
    return out;
}

void addName(QCustomPlot& plot, const QString& words, double y, const Tokens& colours)
{
    const QFontMetrics metrics(Theme::font(11));
    auto* name = new QCPItemText(&plot);
    name->setClipToAxisRect(false);
    name->setFont(Theme::font(11));
    name->setColor(colours.text2);
    name->setText(metrics.elidedText(words, Qt::ElideRight, Theme::px(nameWidth)));
    name->setPositionAlignment(Qt::AlignRight | Qt::AlignVCenter);
    name->position->setTypeX(QCPItemPosition::ptAbsolute);
    name->position->setTypeY(QCPItemPosition::ptPlotCoords);
    name->position->setCoords(Theme::px(nameWidth + margin), y);
}

}  // namespace

ChartCaption drawUnitCosts(QCustomPlot& plot, const ChartInput& input)
{
    resetPlot(plot, input.colours, margin);
    const Tokens& t = input.colours;
    ChartCaption caption;
    const Workload* workload = workloadOf(input);
    const auto groups = workload ? groupsOf(input, *workload) : std::vector<Group>{};
    if (groups.empty()) {
        caption.empty = Words::tr(
            "What a request or a token costs appears here\nonce its cost and its demand are known.");
        return caption;
    }
    QCPAxisRect& rect = *plot.axisRect();
    rect.setMargins(
        QMargins(Theme::px(nameWidth + 2 * margin), Theme::px(margin), Theme::px(margin), Theme::px(margin)));
    // Not the viewport, which follows a new height only after this.
    const double rows = (plot.height() - 2.0 * Theme::px(margin)) / Theme::px(rowHeight);
    // As many kinds as have room, the most telling first; the others come with a higher dock.
    std::size_t shown = 0;
    double used = 0;
    while (shown < groups.size() &&
           (shown == 0 || used + static_cast<double>(groups[shown].bars.size()) + 0.5 <= rows))
        used += static_cast<double>(groups[shown++].bars.size()) + 0.5;
    const QString currency = QString::fromStdString(input.scenario.info.currency);
    caption.note = shown < groups.size()
                       ? Words::tr("%1, %2; %3 more when this panel is higher")
                             .arg(currency, QString::fromStdString(workload->name))
                             .arg(groups.size() - shown)
                       : QStringLiteral("%1, %2").arg(currency, QString::fromStdString(workload->name));
    // Each kind has its own scale: the longest bar of each leaves room for its figure.
    const double room = 0.62;
    plot.xAxis->setRange(0, 1);
    plot.yAxis->setRange(-std::max(used, rows * 0.9), 0.25);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setTicks(false);
        axis->setTickLabels(false);
        axis->grid()->setVisible(false);
        axis->setBasePen(Qt::NoPen);
    }
    double y = -0.5;
    std::map<double, QString> told;
    for (std::size_t g = 0; g < shown; ++g) {
        const Group& group = groups[g];
        const double widest = group.widest();
        const double scale = widest > 0 ? room / widest : 0;
        addName(plot, group.name, y, t);
        for (const Bar& bar : group.bars) {
            auto* bars = new QCPBars(plot.yAxis, plot.xAxis);
            bars->setName(group.name + ", " + optionWord(bar.option));
            setExplained(bars, pathOf(bar.option, group.unit, *workload));
            bars->setData({y}, {bar.value * scale});
            bars->setWidth(0.72);
            bars->setPen(Qt::NoPen);
            // What is refused is there to compare with.
            const bool refused = isRefused(bar.option, input.now);
            const QString word = text::judgedName(optionWord(bar.option), bar.option, input.now);
            bars->setBrush(refused ? t.text3 : optionColor(bar.option, t));
            bars->setAntialiasedFill(false);
            double end = bar.value;
            QString figure = text::number(bar.value * group.factor);
            if (bar.span && bar.span->high > bar.span->low * (1 + 1e-9)) {
                addWhisker(plot, plot.xAxis, y, bar.span->low * scale, bar.span->high * scale, t);
                end = std::max(end, bar.span->high);
                figure = Words::tr("%1 (%2–%3)", "figure, its P10 and P90")
                             .arg(figure, text::number(bar.span->low * group.factor),
                                  text::number(bar.span->high * group.factor));
            }
            setExplained(addWords(rect, end * scale, y, figure + " " + word, refused ? t.text3 : t.text,
                                  Qt::AlignLeft | Qt::AlignVCenter, QPointF(6, 0)),
                         pathOf(bar.option, group.unit, *workload));
            told[y] = figure + QChar(0xa0) + currency;
            y -= 1;
        }
        y -= 0.5;
    }
    caption.numbers = [groups, currency] { return csvOf(groups, currency); };
    caption.tellBar = [told](const BarUnderMouse& bar) {
        const auto figure = told.find(bar.key);
        return "<b>" + bar.series + "</b><br>" + (figure == told.end() ? QString() : figure->second);
    };
    return caption;
}

}  // namespace headroom::ui

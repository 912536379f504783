// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw.h"

#include "ui/charts/plot_style.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::MemoryChart)
};

constexpr double gigabyte = 1e9;
/// Beyond this many columns one column stands for a whole pool.
constexpr int mostColumns = 96;

/// Memory of one accelerator of a pool in GB: what all deployments on it take together.
struct PoolMemory {
    PoolId pool;
    std::string name;
    /// Weights, KV cache (of training gradients and optimizer), activations with overhead, reserve.
    std::array<double, 4> parts{};
    double low = 0, high = 0;  ///< 80 % of measurements of weights with cache, or of all that training takes
    double capacity = 0;
    bool known = false;
    bool fits = true;
    bool trains = false;
    double used() const { return parts[0] + parts[1] + parts[2]; }
};

std::vector<PoolMemory> poolsOf(const ChartInput& input, const Results& results)
{
    std::vector<PoolMemory> pools;
    for (const Pool& pool : input.scenario.pools) {
        PoolMemory memory{pool.id, pool.name};
        for (const DeploymentResult& deployment : results.deployments) {
            const MemoryResult& m = deployment.memory;
            if (deployment.pool != pool.id || !m.weights || !m.capacity)
                continue;
            const auto gb = [](const Known<Bytes>& b) { return b ? b->value() / gigabyte : 0.0; };
            memory.parts[0] += gb(m.weights);
            memory.parts[1] += gb(m.kvCache) + gb(m.optimizer);
            memory.parts[2] += gb(m.activations) + gb(m.overhead);
            memory.capacity = gb(m.capacity);
            memory.low += m.usedLow ? gb(m.usedLow) : gb(m.weightsLow) + gb(m.kvCacheLow);
            memory.high += m.usedHigh ? gb(m.usedHigh) : gb(m.weightsHigh) + gb(m.kvCacheHigh);
            memory.trains = memory.trains || m.optimizer;
            memory.fits = memory.fits && m.fits;
            memory.known = true;
        }
        memory.parts[3] = std::max(0.0, memory.capacity - memory.used());
        if (memory.known)
            pools.push_back(memory);
    }
    return pools;
}

struct Column {
    double x = 0;
    const PoolMemory* pool = nullptr;
};
struct Columns {
    std::vector<Column> bars;
    std::vector<std::pair<double, QString>> labels;
    std::optional<std::pair<double, double>> selected;
    double end = 0;
};

/// Columns in the order of racks and slots, servers parted by a gap.
Columns serverColumns(const ChartInput& input, const std::vector<PoolMemory>& pools)
{
    Columns columns;
    double x = 0;
    for (const RackPtr& rack : input.scenario.racks) {
        for (const Placement& placement : rack->placements) {
            const auto pool = std::find_if(pools.begin(), pools.end(),
                                           [&](const PoolMemory& one) { return one.pool == placement.pool; });
            if (pool == pools.end())
                continue;
            const double begin = x;
            for (const std::string& slot : placement.accelerators) {
                if (!slot.empty()) {
                    columns.bars.push_back({x + 0.5, &*pool});
                    x += 1;
                }
            }
            if (x == begin)
                continue;
            const std::size_t dash = placement.name.find_last_of("- ");
            columns.labels.emplace_back((begin + x) / 2,
                                        QString::fromStdString(dash == std::string::npos
                                                                   ? placement.name
                                                                   : placement.name.substr(dash + 1)));
            if (placement.id == input.device)
                columns.selected = {begin - 0.4, x + 0.4};
            x += 0.9;
        }
    }
    columns.end = x;
    return columns;
}

Columns poolColumns(const std::vector<PoolMemory>& pools)
{
    Columns columns;
    for (const PoolMemory& pool : pools) {
        columns.bars.push_back({columns.end + 0.5, &pool});
        columns.labels.emplace_back(columns.end + 0.5, QString::fromStdString(pool.name));
        columns.end += 1.6;
    }
    return columns;
}

void addColumnBackground(QCustomPlot& plot, double from, double to, const QColor& color)
{
    auto* column = new QCPItemRect(&plot);
    column->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    column->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    column->topLeft->setCoords(from, 0);
    column->bottomRight->setCoords(to, 1);
    column->setPen(Qt::NoPen);
    column->setBrush(color);
    column->setLayer("background");
}

}  // namespace

ChartCaption drawMemory(QCustomPlot& plot, const ChartInput& input)
{
    resetPlot(plot, input.colours, 104);
    ChartCaption caption;
    const std::vector<PoolMemory> pools = poolsOf(input, input.now);
    Columns columns = serverColumns(input, pools);
    if (columns.bars.empty()) {
        caption.empty =
            Words::tr("Memory per accelerator appears here once a deployment of a\nknown model serves "
                      "or trains on a pool that stands in a rack.");
        return caption;
    }
    if (static_cast<int>(columns.bars.size()) > mostColumns)
        columns = poolColumns(pools);
    const PoolMemory& shown = *columns.bars.front().pool;
    // What several deployments take together is explained by one of them.
    QString memory;
    int sharing = 0;
    for (const DeploymentResult& deployment : input.now.deployments) {
        if (deployment.pool == shown.pool && deployment.memory.weights) {
            memory = QString("deployment.%1.memory.").arg(deployment.id.number);
            ++sharing;
        }
    }
    caption.explainPath = memory + "weights";
    // What is free stands in the picture.
    caption.note = Words::tr("GB, %1 used; 80 % whiskers").arg(text::number(shown.used(), 1));
    double top = 0;
    for (const PoolMemory& pool : pools)
        top = std::max({top, pool.capacity, pool.used(), pool.high});
    plot.xAxis->setRange(-0.4, columns.end);
    plot.yAxis->setRange(0, top * 1.22);
    if (columns.selected)
        addColumnBackground(plot, columns.selected->first, columns.selected->second,
                            input.colours.accentSoft);

    QCPBars* below = nullptr;
    for (std::size_t part = 0; part < 4; ++part) {
        auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
        QVector<double> x, y;
        for (const Column& column : columns.bars) {
            x.push_back(column.x);
            y.push_back(column.pool->parts[part]);
        }
        bars->setData(x, y, true);
        bars->setWidth(0.86);
        bars->setPen(Qt::NoPen);
        // What is free is hatched, never filled: the gap is the subject.
        bars->setBrush(part == 3 ? QBrush(input.colours.lineStrong, Qt::BDiagPattern)
                                 : QBrush(input.colours.parts[part]));
        bars->setAntialiasedFill(false);
        bars->setStackingGap(part == 3 ? 0 : 1);
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    // Names that would run into each other are left out, the first and every n-th stay.
    const std::size_t every = columns.labels.size() / 12 + 1;
    for (std::size_t i = 0; i < columns.labels.size(); i += every)
        ticker->addTick(columns.labels[i].first, columns.labels[i].second);
    plot.xAxis->setTicker(ticker);

    QCPAxisRect& rect = *plot.axisRect();
    for (const Column& column : columns.bars)
        if (column.pool->high > column.pool->low)
            addWhisker(rect, column.x, column.pool->low, column.pool->high, input.colours);
    auto* limit = new QCPItemLine(&plot);
    limit->start->setCoords(-0.4, shown.capacity);
    limit->end->setCoords(columns.end, shown.capacity);
    limit->setPen(
        QPen(shown.fits && shown.used() <= shown.capacity ? input.colours.text : input.colours.bad, 1.5));
    setExplained(addEndWords(rect, shown.capacity, Words::tr("limit %1 GB").arg(text::number(shown.capacity)),
                             input.colours.text),
                 memory + "capacity");
    const std::array names{Words::tr("%1 weights"),
                           shown.trains ? Words::tr("%1 optimizer") : Words::tr("%1 KV cache"),
                           Words::tr("%1 act., overhead"), Words::tr("%1 free")};
    // The darkest of the stack reads badly as words on a dark ground.
    const std::array colours{input.colours.text, input.colours.parts[1], input.colours.parts[2],
                             input.colours.text3};
    double base = 0;
    double last = -1e9;
    const double apart = plot.yAxis->range().size() * 0.13;
    for (std::size_t part = 0; part < 4; ++part) {
        const double middle = std::max(base + shown.parts[part] / 2, last + apart);
        base += shown.parts[part];
        if (shown.parts[part] <= 0 || middle > shown.capacity - apart * 0.8)
            continue;
        QCPItemText* const words = addEndWords(
            rect, middle, names[part].arg(text::number(shown.parts[part], 1)), colours[part], QFont::Normal);
        if (part == 1 && sharing == 1)
            setExplained(words, memory + (shown.trains ? "optimizer" : "kv_cache"));
        last = middle;
    }
    return caption;
}

}  // namespace headroom::ui

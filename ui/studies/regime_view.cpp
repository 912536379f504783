// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/regime_view.h"

#include "core/units/amount.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/plot_style.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"
#include "ui/theme/quiet_combo.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

QColor colorOf(Way way, const Tokens& t)
{
    switch (way) {
    case Way::Own: return t.own;
    case Way::Cloud: return t.cloud;
    case Way::Api: break;
    }
    return t.api;
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

double factorOf(const InputView& input)
{
    const auto spec = input.unit.empty() ? Result<UnitSpec>(UnitSpec{}) : parseUnit(input.unit);
    return spec ? spec.value().factor : 1.0;
}

QString axisName(const InputView& input)
{
    return input.unit.empty() ? text::inputName(input)
                              : text::inputName(input) + ", " + QString::fromStdString(input.unit);
}

}  // namespace

RegimeView::RegimeView(ScenarioDocument& document, LiveStudies& studies, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_studies(studies),
      m_x(new QuietCombo(this)),
      m_y(new QuietCombo(this)),
      m_plot(new QCustomPlot(this)),
      m_empty(new QLabel(m_plot))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Theme::px(12), Theme::px(2), Theme::px(12), Theme::px(2));
    head->setSpacing(Theme::px(8));
    head->addWidget(m_y, 1);
    head->addWidget(m_x, 1);
    column->addLayout(head);
    column->addWidget(m_plot, 1);
    m_x->setAccessibleName(tr("Input across"));
    m_x->setToolTip(tr("Input across"));
    m_y->setAccessibleName(tr("Input upwards"));
    m_y->setToolTip(tr("Input upwards"));
    m_plot->setBufferDevicePixelRatio(devicePixelRatioF());
    m_plot->setMinimumSize(0, 0);
    m_plot->setContextMenuPolicy(Qt::NoContextMenu);
    m_empty->move(12, 8);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (QuietCombo* combo : {m_x, m_y})
        connect(combo, &QComboBox::activated, this, [this] {
            m_studies.setMapInputs(m_x->currentData().toString().toStdString(),
                                   m_y->currentData().toString().toStdString());
        });
    connect(&studies, &LiveStudies::changed, this, &RegimeView::redraw);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { tell(event->pos()); });
}

void RegimeView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

void RegimeView::contextMenuEvent(QContextMenuEvent* event)
{
    showChartMenu(*m_plot, *this, event->globalPos());
}

void RegimeView::showEvent(QShowEvent* event)
{
    redraw();
    QWidget::showEvent(event);
}

void RegimeView::fillInputs(const RegimeMap* map)
{
    for (QuietCombo* combo : {m_x, m_y}) {
        const QSignalBlocker quiet(combo);
        const QString chosen = map ? QString::fromStdString(combo == m_x ? map->x.path : map->y.path)
                                   : combo->currentData().toString();
        combo->clear();
        for (const InputView& input : allInputs(m_document.scenario()))
            combo->addItem(text::inputName(input), QString::fromStdString(input.path));
        combo->setCurrentIndex(combo->findData(chosen));
    }
}

void RegimeView::redraw()
{
    if (!isVisible())
        return;
    const auto& map = m_studies.map();
    m_plot->setEnabled(map.has_value());
    const Results& results = m_document.results();
    const auto ways = std::count_if(std::begin(allWays), std::end(allWays),
                                    [&](Way way) { return totalOf(way, results).has_value(); });
    if (!map && ways >= 2)
        return;  // the last picture stays until the next is there
    fillInputs(map ? &*map : nullptr);
    const bool bare = !map || ways < 2;
    m_empty->setText(
        bare ? tr("Who costs least over two inputs appears here\nonce the plan has something to compare.")
             : QString());
    m_empty->setFont(Theme::font(12));
    QPalette palette = m_empty->palette();
    palette.setColor(QPalette::WindowText, Theme::now().text3);
    m_empty->setPalette(palette);
    m_empty->adjustSize();
    m_empty->setVisible(bare);
    resetPlot(*m_plot, Theme::now(), 16);
    m_plot->axisRect()->setVisible(!bare);
    if (!bare)
        draw(*map);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    emit noteChanged(bare ? QString() : tr("who costs least over the horizon"));
}

void RegimeView::draw(const RegimeMap& map)
{
    const Tokens& t = Theme::now();
    const int columns = static_cast<int>(map.xs.size());
    const int rows = static_cast<int>(map.ys.size());
    const double widest = *std::max_element(map.margin.begin(), map.margin.end());
    QImage image(columns, rows, QImage::Format_RGB32);
    struct Region {
        double x = 0, y = 0, cells = 0;
    };
    std::array<Region, std::size(allWays)> regions;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const std::size_t cell = static_cast<std::size_t>(row * columns + column);
            const auto way = map.cheapest[cell];
            QColor color = t.sunken;
            if (way) {
                const double clear = widest > 0 ? std::sqrt(map.margin[cell] / widest) : 1;
                color = mixed(t.panel, colorOf(*way, t), 0.16 + 0.5 * clear);
                Region& region = regions[static_cast<std::size_t>(*way)];
                region.x += map.xs[static_cast<std::size_t>(column)];
                region.y += map.ys[static_cast<std::size_t>(row)];
                ++region.cells;
            }
            image.setPixelColor(column, rows - 1 - row, color);
        }
    }
    const double fx = factorOf(map.x), fy = factorOf(map.y);
    const auto edges = [](const std::vector<double>& middles, double factor) {
        const double half = middles.size() > 1 ? (middles[1] - middles[0]) / 2 : std::abs(middles[0]) / 2;
        return QCPRange((middles.front() - half) / factor, (middles.back() + half) / factor);
    };
    const QCPRange across = edges(map.xs, fx), up = edges(map.ys, fy);
    QCPAxisRect& rect = *m_plot->axisRect();
    rect.setMargins(QMargins(56, 10, 16, 40));
    m_plot->xAxis->setRange(across);
    m_plot->yAxis->setRange(up);
    m_plot->xAxis->setTicker(amountTicker(4));
    const double wide = std::max(1, m_plot->width() - rect.margins().left() - rect.margins().right());
    const double high = std::max(1, m_plot->height() - rect.margins().top() - rect.margins().bottom());
    const QFontMetrics metrics(Theme::font(11));
    m_plot->xAxis->setLabel(metrics.elidedText(axisName(map.x), Qt::ElideRight, static_cast<int>(wide)));
    m_plot->yAxis->setLabel(metrics.elidedText(axisName(map.y), Qt::ElideRight, static_cast<int>(high)));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setLabelFont(Theme::font(11));
        axis->setLabelColor(t.text2);
        axis->setLabelPadding(2);
        axis->grid()->setVisible(false);
    }
    auto* field = new QCPItemPixmap(m_plot);
    field->setPixmap(QPixmap::fromImage(image));
    field->setScaled(true, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    field->topLeft->setCoords(across.lower, up.upper);
    field->bottomRight->setCoords(across.upper, up.lower);
    for (const Way way : allWays) {
        const Region& region = regions[static_cast<std::size_t>(way)];
        // A region too small for its name is named by the pointer.
        if (region.cells <= 0.04 * columns * rows)
            continue;
        const double x = region.x / region.cells / fx, y = region.y / region.cells / fy;
        // Aside from the dot and its word.
        const double away = (y - map.y.value / fy) / up.size() * high;
        const bool near = std::abs((x - map.x.value / fx) / across.size() * wide) < 64 && std::abs(away) < 24;
        addWords(rect, x, y, text::wayWord(wayName(way)), t.text, Qt::AlignCenter,
                 QPointF(0, near ? 24 + away : 0), QFont::Medium);
    }
    addDot(rect, map.x.value / fx, map.y.value / fy, t.text, t);
    addWords(rect, map.x.value / fx, map.y.value / fy, tr("today"), t.text, Qt::AlignLeft | Qt::AlignBottom,
             QPointF(7, -3));
}

void RegimeView::tell(QPoint position)
{
    const auto& map = m_studies.map();
    if (!map || !m_plot->axisRect()->visible() || !m_plot->axisRect()->rect().contains(position))
        return QToolTip::hideText();
    const auto index = [](double at, const QCPRange& range, std::size_t count) {
        const double share = (at - range.lower) / range.size();
        return std::min(count - 1,
                        static_cast<std::size_t>(std::max(0.0, share * static_cast<double>(count))));
    };
    const std::size_t column =
        index(m_plot->xAxis->pixelToCoord(position.x()), m_plot->xAxis->range(), map->xs.size());
    const std::size_t row =
        index(m_plot->yAxis->pixelToCoord(position.y()), m_plot->yAxis->range(), map->ys.size());
    const auto way = map->at(column, row);
    const QString currency = QString::fromStdString(m_document.scenario().info.currency);
    QToolTip::showText(
        m_plot->mapToGlobal(position),
        way ? tr("%1, %2: %3, by %4", "value across, value upwards, who costs least, by how much")
                  .arg(text::inputFigure(map->x, map->xs[column]), text::inputFigure(map->y, map->ys[row]),
                       text::wayWord(wayName(*way)),
                       text::figureIn(map->margin[row * map->xs.size() + column], currency, 0).joined())
            : text::unknownWord(),
        m_plot);
}

}  // namespace headroom::ui

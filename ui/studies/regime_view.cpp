// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/regime_view.h"

#include "core/studies/study_text.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/plot_style.h"
#include "ui/studies/regime_picture.h"
#include "ui/text/money_text.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"
#include "ui/theme/quiet_combo.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

RegimeView::RegimeView(ScenarioDocument& document, LiveStudies& studies, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_studies(studies),
      m_head(new QGridLayout),
      m_x(new QuietCombo(this)),
      m_y(new QuietCombo(this)),
      m_compared(new QuietCombo(this)),
      m_options(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_plot(new QCustomPlot(this)),
      m_empty(new QLabel(m_plot))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head->setContentsMargins(Theme::px(12), Theme::px(2), Theme::px(12), Theme::px(2));
    m_head->setHorizontalSpacing(Theme::px(8));
    m_head->setVerticalSpacing(Theme::px(2));
    arrangeHead();
    column->addLayout(m_head);
    column->addWidget(m_plot, 1);
    for (QuietCombo* combo : {m_x, m_y, m_compared})
        combo->setMinimumContentsLength(4);
    m_options->setMenu(m_menu);
    m_options->setPopupMode(QToolButton::InstantPopup);
    m_options->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    settlePlot(*m_plot);
    setFocusPolicy(Qt::StrongFocus);
    m_empty->move(12, 8);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (QuietCombo* combo : {m_x, m_y})
        connect(combo, &QComboBox::activated, this, [this] {
            m_studies.setMapInputs(m_x->currentData().toString().toStdString(),
                                   m_y->currentData().toString().toStdString());
        });
    connect(m_compared, &QComboBox::activated, this, [this](int index) {
        const auto all = comparable(m_document.scenario(), m_document.results());
        if (static_cast<std::size_t>(index) < all.size())
            m_studies.setMapCompared(all[static_cast<std::size_t>(index)]);
    });
    connect(m_menu, &QMenu::aboutToShow, this, &RegimeView::fillMenu);
    connect(&studies, &LiveStudies::changed, this, &RegimeView::take);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (const auto cell = cellAt(event->pos()))
            tell(*cell, event->pos());
        else
            QToolTip::hideText();
    });
    retranslate();
}

void RegimeView::arrangeHead()
{
    // A low dock has no height for a second row.
    const bool low = height() < Theme::px(240);
    QWidget* const row[] = {m_compared, m_options, m_y, m_x};
    for (int i = 0; i < 4; ++i) {
        m_head->removeWidget(row[i]);
        // The button is as wide as its word, so that its arrow stands beside it.
        m_head->addWidget(row[i], low ? 0 : i / 2, low ? i : i % 2,
                          row[i] == m_options ? Qt::AlignLeft : Qt::Alignment());
        m_head->setColumnStretch(i, (low && i != 1) || (!low && i < 2) ? 1 : 0);
    }
}

void RegimeView::retranslate()
{
    m_x->setAccessibleName(tr("Input across"));
    m_x->setToolTip(tr("Input across"));
    m_y->setAccessibleName(tr("Input upwards"));
    m_y->setToolTip(tr("Input upwards"));
    m_compared->setAccessibleName(tr("What is compared"));
    m_compared->setToolTip(tr("What is compared"));
    m_options->setText(tr("Options"));
    m_options->setToolTip(tr("Who takes part"));
    setAccessibleName(tr("Regime map"));
}

void RegimeView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

void RegimeView::contextMenuEvent(QContextMenuEvent* event) { showMenu(event->globalPos()); }

void RegimeView::showMenu(QPoint globalPosition)
{
    if (m_map)
        showChartMenu(*m_plot, *this, globalPosition,
                      [this] { return QString::fromStdString(mapCsv(m_document.scenario(), *m_map)); });
}

void RegimeView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_studies.askForMap();
    take();
}

void RegimeView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_studies.restMap();
}

void RegimeView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeHead();
    redraw();  // words keep their distance in pixels
}

void RegimeView::keyPressEvent(QKeyEvent* event)
{
    if (!m_map || m_map->wins.empty())
        return QWidget::keyPressEvent(event);
    const std::size_t columns = m_map->xs.size(), rows = m_map->ys.size();
    const auto nearest = [](const std::vector<double>& values, double value) {
        const auto at = std::min_element(values.begin(), values.end(), [value](double a, double b) {
            return std::abs(a - value) < std::abs(b - value);
        });
        return static_cast<std::size_t>(at - values.begin());
    };
    // The first press starts at today's plan.
    Cell cell =
        m_cursor.value_or(Cell{nearest(m_map->xs, m_map->x.value), nearest(m_map->ys, m_map->y.value)});
    const std::size_t step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left: cell.column -= std::min(cell.column, step); break;
    case Qt::Key_Right: cell.column = std::min(columns - 1, cell.column + step); break;
    case Qt::Key_Down: cell.row -= std::min(cell.row, step); break;
    case Qt::Key_Up: cell.row = std::min(rows - 1, cell.row + step); break;
    case Qt::Key_Home:
        m_cursor.reset();
        redraw();
        return QToolTip::hideText();
    case Qt::Key_Menu: return showMenu(m_plot->mapToGlobal(m_plot->rect().center()));
    default: return QWidget::keyPressEvent(event);
    }
    m_cursor = cell;
    redraw();
    const QCPRange across = m_plot->xAxis->range(), up = m_plot->yAxis->range();
    const auto along = [](const QCPRange& range, std::size_t at, std::size_t count) {
        return range.lower + (static_cast<double>(at) + 0.5) / static_cast<double>(count) * range.size();
    };
    tell(cell, QPoint(static_cast<int>(m_plot->xAxis->coordToPixel(along(across, cell.column, columns))),
                      static_cast<int>(m_plot->yAxis->coordToPixel(along(up, cell.row, rows)))));
}

void RegimeView::fillInputs(const RegimeMap* map)
{
    for (QuietCombo* combo : {m_x, m_y}) {
        const QSignalBlocker quiet(combo);
        const QString chosen = map ? QString::fromStdString(combo == m_x ? map->x.path : map->y.path)
                                   : combo->currentData().toString();
        combo->clear();
        for (const InputView& input : studyInputs(*m_document.sharedCatalogue(), m_document.scenario()))
            combo->addItem(text::inputName(input), QString::fromStdString(input.path));
        combo->setCurrentIndex(combo->findData(chosen));
        combo->showBeginning();
    }
}

void RegimeView::fillCompared()
{
    const QSignalBlocker quiet(m_compared);
    m_compared->clear();
    for (const ComparedBy& by : comparable(m_document.scenario(), m_document.results())) {
        m_compared->addItem(
            text::comparedWord(comparedName(by), findWorkload(m_document.scenario(), by.workload)));
        if (by == m_studies.mapCompared())
            m_compared->setCurrentIndex(m_compared->count() - 1);
    }
    m_compared->showBeginning();
}

void RegimeView::fillMenu()
{
    m_menu->clear();
    if (!m_map)
        return;
    for (std::size_t i = 0; i < m_map->contenders.size(); ++i) {
        const Contender one = m_map->contenders[i];
        const bool able = takesPart(i);
        const bool taking = able && std::find(m_out.begin(), m_out.end(), one) == m_out.end();
        QAction* action = m_menu->addAction(contenderPatch(one, Theme::now(), able, taking), word(i));
        action->setCheckable(true);
        action->setEnabled(able);
        action->setChecked(taking);
        connect(action, &QAction::toggled, this,
                [this, one](bool in) { leaveOut(one, in ? Qt::Checked : Qt::Unchecked); });
    }
}

void RegimeView::leaveOut(const Contender& contender, Qt::CheckState state)
{
    std::erase(m_out, contender);
    if (state == Qt::Unchecked)
        m_out.push_back(contender);
    if (m_map)
        m_map->leaveOut(m_out);
    redraw();
}

void RegimeView::take()
{
    if (!isVisible())
        return;
    const auto& map = m_studies.map();
    m_plot->setEnabled(map.has_value());
    if (map) {
        m_waiting = false;
        m_map = *map;
        m_map->leaveOut(m_out);
        m_cursor.reset();
    } else {
        const Results& results = m_document.results();
        const auto ways = std::count_if(std::begin(allOptions), std::end(allOptions), [&](CostOption option) {
            return totalOf(option, results).has_value();
        });
        m_waiting = ways >= 2;
        if (m_waiting && m_map)
            return;  // the last picture stays until the next is there
        m_map.reset();
    }
    fillInputs(m_map ? &*m_map : nullptr);
    fillCompared();
    redraw();
}

void RegimeView::redraw()
{
    if (!isVisible())
        return;
    const bool bare = !m_map || m_map->contenders.size() < 2;
    m_empty->setText(
        !bare ? QString()
        : m_waiting
            ? tr("Being worked out …")
            : tr("Who costs least over two inputs appears here\nonce the plan has something to compare."));
    m_empty->setFont(Theme::font(12));
    Theme::setTone(*m_empty, Theme::Tone::Third);
    m_empty->adjustSize();
    m_empty->setVisible(bare);
    m_options->setVisible(!bare);
    resetPlot(*m_plot, Theme::now(), 16);
    m_plot->axisRect()->setVisible(!bare);
    if (!bare)
        draw(*m_map);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    emit noteChanged(bare ? QString() : tr("who costs least over the horizon"));
}

void RegimeView::draw(const RegimeMap& map)
{
    const Tokens& t = Theme::now();
    drawRegimeMap(*m_plot, map, m_document.scenario(), t);
    setAccessibleDescription(
        map.today.best ? tr("Today %1 costs least: %2").arg(word(*map.today.best), amount(map.today.amount))
                       : text::unknownWord());
    if (!m_cursor)
        return;
    const QCPRange across = m_plot->xAxis->range(), up = m_plot->yAxis->range();
    const double wide = across.size() / static_cast<double>(map.xs.size());
    const double high = up.size() / static_cast<double>(map.ys.size());
    auto* frame = new QCPItemRect(m_plot);
    frame->setPen(QPen(t.accent, 2));
    frame->topLeft->setCoords(across.lower + static_cast<double>(m_cursor->column) * wide,
                              up.lower + static_cast<double>(m_cursor->row + 1) * high);
    frame->bottomRight->setCoords(across.lower + static_cast<double>(m_cursor->column + 1) * wide,
                                  up.lower + static_cast<double>(m_cursor->row) * high);
}

std::optional<RegimeView::Cell> RegimeView::cellAt(QPoint position) const
{
    if (!m_map || !m_plot->axisRect()->visible() || !m_plot->axisRect()->rect().contains(position))
        return std::nullopt;
    const auto index = [](double at, const QCPRange& range, std::size_t count) {
        const double share = (at - range.lower) / range.size();
        return std::min(count - 1,
                        static_cast<std::size_t>(std::max(0.0, share * static_cast<double>(count))));
    };
    return Cell{index(m_plot->xAxis->pixelToCoord(position.x()), m_plot->xAxis->range(), m_map->xs.size()),
                index(m_plot->yAxis->pixelToCoord(position.y()), m_plot->yAxis->range(), m_map->ys.size())};
}

bool RegimeView::takesPart(std::size_t contender) const
{
    if (m_map->refused[contender])
        return false;
    if (m_map->amountsToday[contender])
        return true;
    for (std::size_t cell = 0; cell < m_map->wins.size(); ++cell) {
        if (m_map->amount(cell, contender))
            return true;
    }
    return false;
}

QString RegimeView::word(std::size_t contender) const
{
    const Contender& one = m_map->contenders[contender];
    const QString way = text::contenderWord(one.option, one.pricing, m_document.scenario());
    if (m_map->refused[contender])
        return tr("%1 (refused)", "a way of doing the work").arg(way);
    const QString part = takesPart(contender) ? QString() : text::partWords(one.option, m_document.results());
    return part.isEmpty() ? way : tr("%1 (%2)", "a way, what it leaves out").arg(way, part);
}

QString RegimeView::amount(double si) const
{
    const ShownUnit unit = comparedUnit(m_map->by, m_document.scenario().info.currency);
    return text::resultFigure(si, {}, unit.symbol, unit.factor);
}

QString RegimeView::wordsOf(Cell cell) const
{
    const Win& win = m_map->at(cell.column, cell.row);
    QStringList lines{
        tr("%1: %2", "an input and its value")
            .arg(text::inputName(m_map->x), text::inputFigure(m_map->x, m_map->xs[cell.column])),
        tr("%1: %2", "an input and its value")
            .arg(text::inputName(m_map->y), text::inputFigure(m_map->y, m_map->ys[cell.row]))};
    if (!win.best)
        lines << tr("No way that takes part does all of the work here.");
    else
        lines << tr("Least: %1, %2", "who costs least, what that costs")
                     .arg(word(*win.best), amount(win.amount));
    if (win.second)
        lines << tr("Next: %1, %2 more", "who costs least but one, by how much more")
                     .arg(word(*win.second), amount(win.margin));
    if (m_map->overloaded[cell.row * m_map->xs.size() + cell.column])
        lines << tr("Own hardware does not serve the demand here.");
    return lines.join('\n');
}

void RegimeView::tell(Cell cell, QPoint position)
{
    const QString words = wordsOf(cell);
    setAccessibleDescription(words);
    QToolTip::showText(m_plot->mapToGlobal(position + QPoint(Theme::px(12), Theme::px(8))), words, m_plot);
}

}  // namespace headroom::ui

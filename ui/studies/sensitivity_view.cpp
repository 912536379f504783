// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/sensitivity_view.h"

#include "core/units/amount.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_zoom.h"
#include "ui/charts/plot_style.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"
#include "ui/theme/quiet_combo.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

/// As many as a dock shows without crowding; the rest moves less.
constexpr std::size_t mostBars = 8;
constexpr int nameWidth = 132, topMargin = 4, bottomMargin = 22, rowHeight = 15;

}  // namespace

SensitivityView::SensitivityView(ScenarioDocument& document, LiveStudies& studies, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_studies(studies),
      m_result(new QuietCombo(this)),
      m_plot(new QCustomPlot(this)),
      m_zoom(new ChartZoom(*m_plot)),
      m_empty(new QLabel(m_plot))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Theme::px(12), Theme::px(2), Theme::px(12), Theme::px(2));
    head->addWidget(m_result, 1);
    column->addLayout(head);
    column->addWidget(m_plot, 1);
    fillResults();
    m_result->setAccessibleName(tr("Result that the inputs move"));
    connect(&document, &ScenarioDocument::changed, this, &SensitivityView::fillResults);
    settlePlot(*m_plot);
    setFocusPolicy(Qt::StrongFocus);
    m_empty->move(12, 8);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_result, &QComboBox::activated, this,
            [this] { m_studies.setResult(m_result->currentData().toString().toStdString()); });
    connect(&studies, &LiveStudies::changed, this, &SensitivityView::redraw);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() == Qt::LeftButton)
            m_zoom->begin(event->pos());
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (m_zoom->pull(event->pos()))
            QToolTip::hideText();
        else
            tell(event->pos());
    });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton || m_zoom->end(event->pos()))
            return;
        if (const Swing* swing = swingAt(event->pos()))
            emit inputActivated(QString::fromStdString(swing->input.path));
    });
}

void SensitivityView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fillResults();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

void SensitivityView::fillResults()
{
    // What is unknown now cannot be moved, except what was chosen before.
    QStringList names, words;
    for (const NamedResult& one : namedResults(m_document.scenario())) {
        if (one.name != m_studies.result() && !one.of(m_document.scenario(), m_document.results()))
            continue;
        names << QString::fromStdString(one.name);
        words << text::resultName(one.name, m_document.scenario());
    }
    const QSignalBlocker quiet(m_result);
    m_result->clear();
    for (qsizetype i = 0; i < names.size(); ++i)
        m_result->addItem(words[i], names[i]);
    m_result->setCurrentIndex(m_result->findData(QString::fromStdString(m_studies.result())));
}

void SensitivityView::contextMenuEvent(QContextMenuEvent* event)
{
    showChartMenu(*m_plot, *this, event->globalPos(), [this] { return csv(); });
}

void SensitivityView::keyPressEvent(QKeyEvent* event)
{
    if (!m_zoom->press(*event))
        QWidget::keyPressEvent(event);
}

void SensitivityView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    redraw();  // as many bars as have room
}

QString SensitivityView::csv() const
{
    const auto& study = m_studies.tornado();
    if (!study)
        return {};
    const ShownUnit unit = shownUnit(*findNamedResult(study->result), m_document.scenario().info.currency);
    const auto told = [&](const std::optional<double>& si) {
        return !si               ? QString()
               : std::isinf(*si) ? QStringLiteral("never")
                                 : QString::number(*si / unit.factor, 'g', 12);
    };
    const QString symbol = unit.symbol.empty() ? QString() : " [" + QString::fromStdString(unit.symbol) + "]";
    const QString name = QString::fromStdString(study->result) + symbol;
    QString out = QStringLiteral("input,owner,unit,low,high,%1 at low,%1 at high,%1 today\n").arg(name);
    for (const Swing& swing : study->swings) {
        const auto spec =
            swing.input.unit.empty() ? Result<UnitSpec>(UnitSpec{}) : parseUnit(swing.input.unit);
        const double factor = spec ? spec.value().factor : 1.0;
        const QString owner = QString::fromStdString(swing.input.owner).replace('"', "\"\"");
        out += QString::fromStdString(swing.input.path) + ",\"" + owner + "\"," +
               QString::fromStdString(swing.input.unit) + ',' + QString::number(swing.low / factor, 'g', 12) +
               ',' + QString::number(swing.high / factor, 'g', 12) + ',' + told(swing.atLow) + ',' +
               told(swing.atHigh) + ',' + told(study->base) + '\n';
    }
    return out;
}

/// All digits, with the unit: what a bar has no room for.
QString SensitivityView::exactly(const std::optional<double>& si) const
{
    const auto result = findNamedResult(m_studies.result());
    const ShownUnit unit = shownUnit(*result, m_document.scenario().info.currency);
    return text::resultFigure(si, result->name, unit.symbol, unit.factor);
}

void SensitivityView::showEvent(QShowEvent* event)
{
    redraw();
    QWidget::showEvent(event);
}

QString SensitivityView::figure(const std::optional<double>& si) const
{
    const auto result = findNamedResult(m_studies.result());
    const ShownUnit unit = shownUnit(*result, m_document.scenario().info.currency);
    // The unit stands once, in the note beside the title.
    if (!si || std::isinf(*si))
        return text::resultFigure(si, result->name, unit.symbol, unit.factor);
    const double value = *si / unit.factor;
    // Beside a short bar there is no room for seven digits; the pointer tells them.
    if (std::abs(value) >= 1e6)
        return text::number(value / 1e6, 2) + QChar(0xa0) + "M";
    if (std::abs(value) >= 1e5)
        return text::number(value / 1e3, 0) + QChar(0xa0) + "k";
    return text::number(value, std::abs(value) >= 1000 ? 0 : -1);
}

void SensitivityView::redraw()
{
    if (!isVisible())
        return;
    const auto& study = m_studies.tornado();
    // While the next answer is worked out the last picture stays: flicker tells nothing.
    m_plot->setEnabled(study.has_value());
    if (!study)
        return;
    m_shown.clear();
    const int rows = (m_plot->height() - Theme::px(topMargin + bottomMargin)) / Theme::px(rowHeight);
    const std::size_t most = std::min<std::size_t>(mostBars, static_cast<std::size_t>(std::max(rows, 1)));
    for (const Swing& swing : study->swings) {
        if (m_shown.size() < most && swing.width(study->base))
            m_shown.push_back(swing);
    }
    QString empty;
    if (!study->base)
        empty =
            tr("This result is unknown for the plan as it is.\nChoose another, or fill in what it needs.");
    else if (m_shown.empty())
        empty =
            tr("What moves this result appears here.\nPress {n} beside a figure to say how far it may lie.");
    m_empty->setText(empty);
    m_empty->setFont(Theme::font(12));
    QPalette palette = m_empty->palette();
    palette.setColor(QPalette::WindowText, Theme::now().text3);
    m_empty->setPalette(palette);
    m_empty->adjustSize();
    m_empty->setVisible(!empty.isEmpty());
    resetPlot(*m_plot, Theme::now(), 52);
    m_plot->axisRect()->setVisible(empty.isEmpty());
    if (empty.isEmpty())
        draw(*study);
    m_zoom->drawn();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    const QString unit = QString::fromStdString(
        shownUnit(*findNamedResult(study->result), m_document.scenario().info.currency).symbol);
    const QString months = study->result == "cost.break_even_months" ? tr("months") : unit;
    emit noteChanged(m_studies.aroundAll() ? tr("%1, each input ±20 %, pale: less of it").arg(months)
                                           : tr("%1, pale: less of an input").arg(months));
}

void SensitivityView::draw(const Sensitivity& study)
{
    const Tokens& t = Theme::now();
    QCPAxisRect& rect = *m_plot->axisRect();
    rect.setMargins(
        QMargins(Theme::px(nameWidth + 12), Theme::px(topMargin), Theme::px(8), Theme::px(bottomMargin)));
    const double base = study.base && std::isfinite(*study.base) ? *study.base : 0;
    double low = base, high = base;
    for (const Swing& swing : m_shown) {
        for (const double end : {*swing.atLow, *swing.atHigh}) {
            if (std::isfinite(end)) {
                low = std::min(low, end);
                high = std::max(high, end);
            }
        }
    }
    const double span = high > low ? high - low : std::max(std::abs(base), 1.0);
    const double count = static_cast<double>(m_shown.size());
    // Room for the figure beside the longest bar on either side.
    const QFontMetrics metrics(Theme::font(11));
    int figureWidth = 0;
    for (const Swing& swing : m_shown) {
        for (const auto& end : {swing.atLow, swing.atHigh})
            figureWidth = std::max(figureWidth, metrics.horizontalAdvance(figure(end)));
    }
    const double wide = std::max(1, m_plot->width() - rect.margins().left() - rect.margins().right());
    const double aside = std::min(0.4, (figureWidth + 8) / wide);
    const double padding = span * aside / (1 - 2 * aside);
    m_plot->xAxis->setRange(low - padding, high + padding);
    m_plot->yAxis->setRange(-0.5, count - 0.5);
    m_plot->yAxis->setTickLabels(false);
    m_plot->yAxis->setTicks(false);
    m_plot->yAxis->grid()->setVisible(false);
    m_plot->xAxis->grid()->setVisible(true);
    m_plot->xAxis->grid()->setPen(QPen(t.grid, 1));
    m_plot->xAxis->setTicker(amountTicker(3));
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Swing& swing = m_shown[i];
        const double y = count - 1 - static_cast<double>(i);
        const auto bar = [&](double end, const QColor& color) {
            const double to = std::isinf(end) ? m_plot->xAxis->range().upper : end;
            auto* bars = new QCPBars(m_plot->yAxis, m_plot->xAxis);
            bars->setBaseValue(base);
            bars->setData({y}, {to - base});
            bars->setWidth(0.56);
            bars->setPen(Qt::NoPen);
            bars->setBrush(color);
            bars->setAntialiasedFill(false);
            const bool right = to >= base;
            QCPItemText* words = addWords(rect, to, y, figure(end), t.text,
                                          (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                                          QPointF(right ? 4 : -4, 0));
            words->setClipToAxisRect(false);
        };
        bar(*swing.atLow, t.parts[2]);
        bar(*swing.atHigh, t.parts[1]);
        auto* name = new QCPItemText(m_plot);
        name->setClipToAxisRect(false);
        name->setFont(Theme::font(11));
        name->setColor(t.text2);
        name->setText(metrics.elidedText(text::inputName(swing.input), Qt::ElideRight, Theme::px(nameWidth)));
        name->setPositionAlignment(Qt::AlignRight | Qt::AlignVCenter);
        name->position->setTypeX(QCPItemPosition::ptAbsolute);
        name->position->setTypeY(QCPItemPosition::ptPlotCoords);
        name->position->setCoords(Theme::px(nameWidth + 6), y);
    }
    auto* middle = new QCPItemLine(m_plot);
    middle->setPen(QPen(t.text, 1.5));
    middle->start->setCoords(base, -0.5);
    middle->end->setCoords(base, count - 0.5);
}

const Swing* SensitivityView::swingAt(QPoint position) const
{
    if (m_shown.empty() || !m_plot->axisRect()->visible())
        return nullptr;
    const double at = static_cast<double>(m_shown.size()) - 1 - m_plot->yAxis->pixelToCoord(position.y());
    const auto index = static_cast<long>(std::lround(at));
    return index >= 0 && index < static_cast<long>(m_shown.size()) ? &m_shown[static_cast<std::size_t>(index)]
                                                                   : nullptr;
}

void SensitivityView::tell(QPoint position)
{
    const Swing* swing = swingAt(position);
    m_plot->setCursor(swing ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!swing)
        return QToolTip::hideText();
    const auto ends = [&](double input, const std::optional<double>& result) {
        return tr("at %1: %2", "value of an input, the result there")
            .arg(text::inputFigure(swing->input, input).toHtmlEscaped(), exactly(result).toHtmlEscaped());
    };
    const auto& study = m_studies.tornado();
    QString words = "<b>" + text::inputName(swing->input).toHtmlEscaped() + "</b><br>" +
                    ends(swing->low, swing->atLow) + "<br>" + ends(swing->high, swing->atHigh);
    if (study)
        words += "<br>" + tr("today, at %1: %2", "value of an input, the result there")
                              .arg(text::inputFigure(swing->input, swing->input.value).toHtmlEscaped(),
                                   exactly(study->base).toHtmlEscaped());
    QToolTip::showText(m_plot->mapToGlobal(position + QPoint(Theme::px(12), Theme::px(8))),
                       "<div style='white-space: nowrap'>" + words + "</div>", m_plot);
}

}  // namespace headroom::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/draw.h"
#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;
class QLabel;
class QTimer;

namespace headroom::ui {

class ChartZoom;

/// A chart that follows the document: during a drag it shows the results to come with the present ones as a trace.
class ChartView : public QWidget {
    Q_OBJECT
public:
    using Draw = ChartCaption (*)(QCustomPlot&, const ChartInput&);

    ChartView(Draw draw, ScenarioDocument& document, Selection& selection, QWidget* parent);

    /// What belongs at the right end of the title.
    QString note() const { return m_caption.note; }
    /// The figures as CSV, where they are not those of the drawn lines.
    const std::function<QString()>& numbers() const { return m_caption.numbers; }
    QSize sizeHint() const override { return {Theme::px(352), Theme::px(144)}; }
    /// Four of them stand above each other in the lowest window.
    QSize minimumSizeHint() const override { return {Theme::px(200), Theme::px(64)}; }
    QCustomPlot& plot() { return *m_plot; }
    /// What the mouse reads at a place of the plot, as HTML; empty where there is nothing.
    QString valueAt(QPoint position) const;
    /// How uncertain the money is; drawn by charts of money.
    void setBands(std::optional<CostBands> bands);
    /// How far estimates lie from simulations; said by charts of latency.
    void setGaps(std::vector<SimulatedGap> gaps);

    /// Whose payments the chart of cash flow shows, and by which columns.
    void setCashFlow(CostOption option, CashPeriod period);

signals:
    void noteChanged(const QString& note);
    /// The break-even marker was pulled to this month.
    void breakEvenWanted(double months);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void redraw();
    void showValueAt(QPoint position);
    bool markerAt(QPointF position) const;
    void pull(QPointF position);
    void letGo(QPointF position);
    /// The value of what was clicked on, else the chart's.
    void explain(const QString& drawn = {});

    Draw m_draw;
    ScenarioDocument& m_document;
    Selection& m_selection;
    QCustomPlot* m_plot;
    ChartZoom* m_zoom;
    QTimer* m_clicked;     ///< a click on a chart looked at closer waits whether a second one comes
    QString m_clickedOn;   ///< what it explains
    bool m_twice = false;  ///< between a double click and its release
    QLabel* m_empty;
    ChartCaption m_caption;
    std::optional<CostBands> m_bands;
    std::vector<SimulatedGap> m_gaps;
    CostOption m_option = CostOption::Own;
    CashPeriod m_period = CashPeriod::Year;
    std::optional<QPointF> m_held;            ///< where the mouse took the marker
    QCPItemStraightLine* m_pulled = nullptr;  ///< where the marker is held; null while nothing is pulled
    QCPItemText* m_pulledWords = nullptr;
    bool m_stale = true;
};

}  // namespace headroom::ui

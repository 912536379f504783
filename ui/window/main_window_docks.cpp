// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts.h"
#include "ui/explain/explain_panel.h"
#include "ui/inspectors/inspector.h"
#include "ui/inspectors/plan_outline.h"
#include "ui/money/cash_flow_view.h"
#include "ui/theme/theme.h"
#include "ui/window/catalogue_palette.h"
#include "ui/window/dock.h"
#include "ui/window/findings_list.h"
#include "ui/window/headline_strip.h"
#include "ui/window/history_list.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_session.h"

#include <QAction>
#include <QChildEvent>
#include <QScrollArea>
#include <QSet>
#include <QSettings>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace headroom::ui {

namespace {

/// Below this height four charts do not stand above each other.
constexpr int roomyHeight = 780;

QString keyOf(MainWindow::Perspective perspective)
{
    return perspective == MainWindow::Perspective::Layout ? "window/layout" : "window/what-if";
}

/// Other docks, other version: a kept arrangement that does not know a dock would leave it standing in the way.
int arrangementVersion(const QMainWindow& window)
{
    QStringList names{"2"};
    for (const Dock* dock : window.findChildren<Dock*>())
        names << dock->objectName();
    names.sort();
    return qChecksum(names.join(' ').toUtf8());
}

/// What the user may change about an arrangement other than sizes and the tab in front.
QString shapeOf(const QMainWindow& window)
{
    QStringList docks;
    for (Dock* dock : window.findChildren<Dock*>()) {
        QStringList tabs;
        for (const QDockWidget* other : window.tabifiedDockWidgets(dock))
            tabs << other->objectName();
        tabs.sort();
        docks << QString("%1 %2%3%4 %5")
                     .arg(dock->objectName())
                     .arg(window.dockWidgetArea(dock))
                     .arg(dock->isFloating())
                     .arg(dock->isHidden())
                     .arg(tabs.join(','));
    }
    docks.sort();
    return docks.join(';');
}

}  // namespace

Dock* MainWindow::addDock(const QString& name, QWidget* content)
{
    auto* dock = new Dock(name, content, this);
    dock->setAllowedAreas(Qt::AllDockWidgetAreas);
    if (auto* chart = qobject_cast<ChartView*>(content))
        connect(chart, &ChartView::noteChanged, dock, &Dock::setNote);
    return dock;
}

void MainWindow::buildDocks()
{
    setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    m_palette = new CataloguePalette(m_document, this);
    m_docks.catalogue = addDock("catalogue", m_palette);
    auto* outline = new PlanOutline(m_document, m_selection, this);
    m_docks.outline = addDock("outline", outline);
    auto* findings = new FindingsList(m_document, m_selection, this);
    m_docks.findings = addDock("findings", findings);
    connect(findings, &FindingsList::countChanged, m_docks.findings,
            [this](int count) { m_docks.findings->setNote(QLocale().toString(count)); });
    connect(m_session, &PlanSession::opened, findings, &QListView::scrollToTop);
    m_docks.memory = addDock("memory", new MemoryChart(m_document, m_selection, this));
    m_docks.load = addDock("load", new LoadChart(m_document, m_selection, this));
    m_docks.energy = addDock("energy", new EnergyChart(m_document, m_selection, this));
    m_docks.cumulative = addDock("cumulative", new CumulativeChart(m_document, m_selection, this));
    m_docks.yearly = addDock("yearly", new YearlyCostChart(m_document, m_selection, this));
    m_docks.unitCosts = addDock("unit-costs", new UnitCostChart(m_document, m_selection, this));
    auto* cashFlow = new CashFlowView(m_document, m_selection, this);
    m_docks.cashFlow = addDock("cash-flow", cashFlow);
    connect(cashFlow, &CashFlowView::noteChanged, m_docks.cashFlow, &Dock::setNote);
    m_inspector = new Inspector(m_document, m_selection, this);
    m_docks.inspector = addDock("inspector", m_inspector);
    connect(m_inspector, &Inspector::runsRequested, this, &MainWindow::showRuns);
    m_docks.history = addDock("history", new HistoryList(m_document, this));
    m_explain = new ExplainPanel(m_document, m_selection, this);
    // On a low screen the charts need some of its height.
    auto* explained = new QScrollArea(this);
    explained->setWidgetResizable(true);
    explained->setFrameShape(QFrame::NoFrame);
    explained->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    explained->setWidget(m_explain);
    m_explain->setAttribute(Qt::WA_StyledBackground);
    m_explain->setProperty("panel", true);
    m_docks.explain = addDock("explain", explained);
    connect(m_explain, &ExplainPanel::titleChanged, m_docks.explain, &Dock::setTitle);
    findings->announce();
    buildStudies();
}

MainWindow::Fit MainWindow::fitNow() const
{
    return height() < Theme::px(roomyHeight) ? Fit::Low : Fit::Roomy;
}

void MainWindow::takeDocksOut()
{
    for (Dock* dock : findChildren<Dock*>()) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
}

void MainWindow::arrange(Perspective perspective)
{
    takeDocksOut();
    // Every dock gets a place, also the hidden ones: one without a place stays on the screen when an arrangement is restored.
    m_fit = fitNow();
    addDockWidget(Qt::LeftDockWidgetArea, m_docks.catalogue);
    tabifyDockWidget(m_docks.catalogue, m_docks.outline);
    addDockWidget(Qt::BottomDockWidgetArea, m_docks.findings);
    const QSet<Dock*> shown = perspective == Perspective::Layout ? arrangeLayout() : arrangeWhatIf();
    for (Dock* dock : findChildren<Dock*>()) {
        if (dockWidgetArea(dock) == Qt::NoDockWidgetArea)
            tabifyDockWidget(m_docks.inspector, dock);
        dock->setVisible(shown.contains(dock));
    }
    bringForward(perspective);
    sizeDocks(perspective);
    m_arrangedShape = shapeOf(*this);
}

QSet<Dock*> MainWindow::arrangeLayout()
{
    const auto& d = m_docks;
    addDockWidget(Qt::RightDockWidgetArea, d.memory);
    splitDockWidget(d.memory, d.inspector, Qt::Horizontal);
    splitDockWidget(d.memory, d.load, Qt::Vertical);
    splitDockWidget(d.load, d.cumulative, Qt::Vertical);
    if (m_fit == Fit::Low)
        tabifyDockWidget(d.load, d.energy);
    else
        splitDockWidget(d.load, d.energy, Qt::Vertical);
    for (Dock* more : {d.yearly, d.unitCosts, m_studyDocks.sensitivity, m_studyDocks.regime})
        tabifyDockWidget(d.cumulative, more);
    splitDockWidget(d.inspector, d.history, Qt::Vertical);
    tabifyDockWidget(d.inspector, m_studyDocks.simulation);
    tabifyDockWidget(d.inspector, d.cashFlow);
    return {d.catalogue,
            d.outline,
            d.findings,
            d.cashFlow,
            d.memory,
            d.load,
            d.energy,
            d.cumulative,
            d.yearly,
            d.inspector,
            d.history,
            m_studyDocks.sensitivity,
            m_studyDocks.regime,
            m_studyDocks.simulation};
}

QSet<Dock*> MainWindow::arrangeWhatIf()
{
    const auto& d = m_docks;
    addDockWidget(Qt::RightDockWidgetArea, d.explain);
    splitDockWidget(d.explain, d.cumulative, Qt::Vertical);
    tabifyDockWidget(d.explain, d.inspector);
    tabifyDockWidget(d.explain, d.cashFlow);
    for (Dock* chart : {d.yearly, d.unitCosts, m_studyDocks.sensitivity, m_studyDocks.regime,
                        m_studyDocks.simulation, d.memory, d.load, d.energy})
        tabifyDockWidget(d.cumulative, chart);
    return {d.explain,          d.inspector, d.findings,  d.cashFlow,
            d.cumulative,       d.yearly,    d.unitCosts, m_studyDocks.sensitivity,
            m_studyDocks.regime};
}

void MainWindow::sizeDocks(Perspective perspective)
{
    const auto px = [](int design) { return Theme::px(design); };
    const auto& d = m_docks;
    resizeDocks({d.findings}, {px(150)}, Qt::Vertical);
    if (perspective == Perspective::WhatIf) {
        resizeDocks({d.explain}, {px(840)}, Qt::Horizontal);
        // On a low screen a map needs as much room as an explanation.
        resizeDocks({d.explain, d.cumulative}, {px(m_fit == Fit::Low ? 270 : 430), px(280)}, Qt::Vertical);
        return;
    }
    resizeDocks({d.catalogue, d.memory, d.inspector}, {px(240), px(352), px(296)}, Qt::Horizontal);
    if (m_fit == Fit::Low)
        resizeDocks({d.memory, d.load, d.cumulative}, {px(176), px(176), px(176)}, Qt::Vertical);
    else
        resizeDocks({d.memory, d.load, d.energy, d.cumulative}, {px(176), px(176), px(176), px(176)},
                    Qt::Vertical);
    resizeDocks({d.inspector, d.history}, {px(540), px(170)}, Qt::Vertical);
}

void MainWindow::keepArrangement()
{
    if (m_welcomeShown)
        return;
    const bool ours = shapeOf(*this) == m_arrangedShape;
    Arrangement& kept = m_kept.at(static_cast<std::size_t>(m_perspective));
    kept = {saveState(arrangementVersion(*this)), ours ? m_fit : Fit::Own};
    if (m_setup.safeMode)
        return;
    QSettings settings;
    settings.setValue(keyOf(m_perspective), kept.state);
    settings.setValue(keyOf(m_perspective) + "-fit", static_cast<int>(kept.fit));
    settings.setValue("window/geometry", saveGeometry());
}

void MainWindow::restoreArrangement()
{
    const Arrangement& kept = m_kept.at(static_cast<std::size_t>(m_perspective));
    const bool fits = kept.fit == Fit::Own || kept.fit == fitNow();
    // A hidden dock that is shown again comes to the front of its tabs; one that has no place comes back as it was kept.
    takeDocksOut();
    if (kept.state.isEmpty() || !fits || !restoreState(kept.state, arrangementVersion(*this))) {
        arrange(m_perspective);
        return;
    }
    m_fit = kept.fit;
    m_arrangedShape = shapeOf(*this);
}

void MainWindow::readArrangements()
{
    if (!m_setup.safeMode) {
        const QSettings settings;
        for (const auto perspective : {Perspective::Layout, Perspective::WhatIf}) {
            const QString key = keyOf(perspective);
            const int fit = settings.value(key + "-fit", static_cast<int>(Fit::Own)).toInt();
            m_kept.at(static_cast<std::size_t>(perspective)) = {
                settings.value(key).toByteArray(), fit == static_cast<int>(Fit::Roomy) ? Fit::Roomy
                                                   : fit == static_cast<int>(Fit::Low) ? Fit::Low
                                                                                       : Fit::Own};
        }
        restoreGeometry(settings.value("window/geometry").toByteArray());
    }
    // What was kept comes back when the window is shown: restored now, Qt would keep a second copy for a window that opens
    // maximised, and take it up after the docks in it are gone.
    arrange(m_perspective);
}

void MainWindow::forgetArrangements()
{
    m_kept = {};
    for (const auto perspective : {Perspective::Layout, Perspective::WhatIf}) {
        QSettings().remove(keyOf(perspective));
        QSettings().remove(keyOf(perspective) + "-fit");
    }
    arrange(m_perspective);
}

void MainWindow::bringForward(Perspective perspective)
{
    for (Dock* dock : {m_docks.catalogue, m_docks.load, m_docks.cumulative,
                       perspective == Perspective::Layout ? m_docks.inspector : m_docks.explain}) {
        if (!dock->isHidden())
            dock->raise();
    }
}

void MainWindow::adaptToHeight()
{
    if (m_welcomeShown || m_fit == Fit::Own || m_fit == fitNow() || shapeOf(*this) != m_arrangedShape)
        return;
    m_fit = fitNow();
    if (m_perspective == Perspective::Layout) {
        // Both, as a tab that is left alone would take the other for a second one.
        for (Dock* dock : {m_docks.load, m_docks.energy})
            removeDockWidget(dock);
        splitDockWidget(m_docks.memory, m_docks.load, Qt::Vertical);
        m_docks.load->show();
        if (m_fit == Fit::Low)
            tabifyDockWidget(m_docks.load, m_docks.energy);
        else
            splitDockWidget(m_docks.load, m_docks.energy, Qt::Vertical);
        m_docks.energy->show();
        m_docks.load->raise();
    }
    sizeDocks(m_perspective);
    m_arrangedShape = shapeOf(*this);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // Before, the window had not its size yet, and a kept arrangement was squeezed into another.
    if (!std::exchange(m_shownOnce, true) && !m_welcomeShown &&
        !m_kept.at(static_cast<std::size_t>(m_perspective)).state.isEmpty())
        restoreArrangement();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    // Only what nobody has rearranged follows the window's height; and not within the layout's own work.
    if (m_fit != Fit::Own && m_fit != fitNow())
        QTimer::singleShot(0, this, &MainWindow::adaptToHeight);
}

void MainWindow::childEvent(QChildEvent* event)
{
    QMainWindow::childEvent(event);
    if (!event->polished())
        return;
    // Qt makes the tab bars of stacked docks by itself and cuts their names short; whole names that scroll are read.
    if (auto* tabs = qobject_cast<QTabBar*>(event->child())) {
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
}

void MainWindow::showPerspective(Perspective perspective)
{
    for (std::size_t i = 0; i < m_perspectives.size(); ++i)
        m_perspectives[i]->setChecked(i == static_cast<std::size_t>(perspective));
    if (m_welcomeShown)
        showWelcome(false);
    if (perspective == m_perspective)
        return;
    keepArrangement();
    m_perspective = perspective;
    restoreArrangement();
    if (perspective == Perspective::Layout)
        m_strip->setExplained({});
    else if (m_explain->path().isEmpty())
        explain("cost.break_even_months");
    else
        m_strip->setExplained(m_explain->path());
}

}  // namespace headroom::ui

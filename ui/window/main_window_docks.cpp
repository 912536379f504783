// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts.h"
#include "ui/explain/explain_panel.h"
#include "ui/inspectors/inspector.h"
#include "ui/inspectors/plan_outline.h"
#include "ui/theme/theme.h"
#include "ui/window/catalogue_palette.h"
#include "ui/window/dock.h"
#include "ui/window/findings_list.h"
#include "ui/window/headline_strip.h"
#include "ui/window/history_list.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QSettings>
#include <QToolButton>

namespace headroom::ui {

namespace {

/// Raised when docks come, go or change their name, so that a kept arrangement of another version is not half applied.
constexpr int arrangementVersion = 1;

QString keyOf(MainWindow::Perspective perspective)
{
    return perspective == MainWindow::Perspective::Layout ? "window/layout" : "window/what-if";
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
    m_docks.memory = addDock("memory", new MemoryChart(m_document, m_selection, this));
    m_docks.load = addDock("load", new LoadChart(m_document, m_selection, this));
    m_docks.energy = addDock("energy", new EnergyChart(m_document, m_selection, this));
    m_docks.cumulative = addDock("cumulative", new CumulativeChart(m_document, m_selection, this));
    m_docks.yearly = addDock("yearly", new YearlyCostChart(m_document, m_selection, this));
    m_inspector = new Inspector(m_document, m_selection, this);
    m_docks.inspector = addDock("inspector", m_inspector);
    m_docks.history = addDock("history", new HistoryList(m_document, this));
    m_explain = new ExplainPanel(m_document, m_selection, this);
    m_docks.explain = addDock("explain", m_explain);
    connect(m_explain, &ExplainPanel::titleChanged, m_docks.explain, &Dock::setTitle);
    findings->announce();

    for (Dock* dock : {m_docks.catalogue, m_docks.outline})
        addDockWidget(Qt::LeftDockWidgetArea, dock);
    addDockWidget(Qt::BottomDockWidgetArea, m_docks.findings);
    arrange(Perspective::Layout);
}

void MainWindow::arrange(Perspective perspective)
{
    const std::array all{m_docks.catalogue, m_docks.outline, m_docks.findings,   m_docks.memory,
                         m_docks.load,      m_docks.energy,  m_docks.cumulative, m_docks.yearly,
                         m_docks.inspector, m_docks.history, m_docks.explain};
    for (Dock* dock : all) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    const auto px = [](int design) { return Theme::px(design); };
    if (perspective == Perspective::Layout) {
        addDockWidget(Qt::LeftDockWidgetArea, m_docks.catalogue);
        tabifyDockWidget(m_docks.catalogue, m_docks.outline);
        addDockWidget(Qt::BottomDockWidgetArea, m_docks.findings);
        addDockWidget(Qt::RightDockWidgetArea, m_docks.memory);
        splitDockWidget(m_docks.memory, m_docks.inspector, Qt::Horizontal);
        splitDockWidget(m_docks.memory, m_docks.load, Qt::Vertical);
        splitDockWidget(m_docks.load, m_docks.energy, Qt::Vertical);
        splitDockWidget(m_docks.energy, m_docks.cumulative, Qt::Vertical);
        tabifyDockWidget(m_docks.cumulative, m_docks.yearly);
        splitDockWidget(m_docks.inspector, m_docks.history, Qt::Vertical);
        for (Dock* dock : all)
            dock->setVisible(dock != m_docks.explain);
        m_docks.catalogue->raise();
        m_docks.cumulative->raise();
        resizeDocks({m_docks.catalogue, m_docks.memory, m_docks.inspector}, {px(240), px(352), px(296)},
                    Qt::Horizontal);
        resizeDocks({m_docks.memory, m_docks.load, m_docks.energy, m_docks.cumulative},
                    {px(176), px(176), px(176), px(176)}, Qt::Vertical);
        resizeDocks({m_docks.inspector, m_docks.history}, {px(540), px(170)}, Qt::Vertical);
        resizeDocks({m_docks.findings}, {px(150)}, Qt::Vertical);
    } else {
        addDockWidget(Qt::BottomDockWidgetArea, m_docks.findings);
        addDockWidget(Qt::RightDockWidgetArea, m_docks.explain);
        splitDockWidget(m_docks.explain, m_docks.cumulative, Qt::Vertical);
        tabifyDockWidget(m_docks.explain, m_docks.inspector);
        for (Dock* dock : all)
            dock->setVisible(dock == m_docks.explain || dock == m_docks.inspector ||
                             dock == m_docks.findings || dock == m_docks.cumulative);
        m_docks.explain->raise();
        resizeDocks({m_docks.explain}, {px(840)}, Qt::Horizontal);
        resizeDocks({m_docks.explain, m_docks.cumulative}, {px(520), px(190)}, Qt::Vertical);
        resizeDocks({m_docks.findings}, {px(150)}, Qt::Vertical);
    }
}

void MainWindow::keepArrangement()
{
    if (m_setup.safeMode || m_welcomeShown)
        return;
    QSettings settings;
    settings.setValue(keyOf(m_perspective), saveState(arrangementVersion));
    settings.setValue("window/geometry", saveGeometry());
    settings.setValue("window/perspective", static_cast<int>(m_perspective));
}

void MainWindow::restoreArrangement()
{
    if (m_setup.safeMode)
        return;
    const QSettings settings;
    restoreGeometry(settings.value("window/geometry").toByteArray());
    restoreState(settings.value(keyOf(Perspective::Layout)).toByteArray(), arrangementVersion);
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
    const QByteArray kept =
        m_setup.safeMode ? QByteArray() : QSettings().value(keyOf(perspective)).toByteArray();
    if (kept.isEmpty() || !restoreState(kept, arrangementVersion))
        arrange(perspective);
    if (perspective == Perspective::Layout)
        m_strip->setExplained({});
    else if (m_explain->path().isEmpty())
        explain("cost.break_even_months");
    else
        m_strip->setExplained(m_explain->path());
}

}  // namespace headroom::ui

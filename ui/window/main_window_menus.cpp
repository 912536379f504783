// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about.h"
#include "ui/dialogs/help_pages.h"
#include "ui/inspectors/plan_outline.h"
#include "ui/layout/layout_view.h"
#include "ui/models/catalogue_model.h"
#include "ui/theme/theme.h"
#include "ui/window/catalogue_palette.h"
#include "ui/window/command_palette.h"
#include "ui/window/dock.h"
#include "ui/window/headline_strip.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/plan_commands.h"
#include "ui/window/plan_import.h"
#include "ui/window/plan_session.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

#include <iterator>

namespace headroom::ui {

void MainWindow::buildActions()
{
    const auto make = [this](const char* icon, const QKeySequence& keys, auto act) {
        auto* action = new QAction(this);
        if (icon)
            action->setIcon(Theme::icon(icon));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    auto& a = m_actions;
    a.newPlan = make("plus", QKeySequence::New, [this] { m_session->newPlan(); });
    a.open = make("open", QKeySequence::Open, [this] { m_session->openByDialog(); });
    a.save = make("save", QKeySequence::Save, [this] { m_session->save(); });
    a.saveAs = make(nullptr, QKeySequence("Ctrl+Shift+S"), [this] { m_session->saveByDialog(); });
    a.import = make(nullptr, QKeySequence("Ctrl+I"), [this] { m_import->takeByDialog(); });
    a.exportPlan = make(nullptr, {}, [this] {
        const QString file =
            QFileDialog::getSaveFileName(this, tr("Export the plan as text"), {}, tr("JSON (*.json)"));
        if (!file.isEmpty())
            m_session->exportTo(QFileInfo(file).suffix().isEmpty() ? file + ".json" : file);
    });
    m_goalSeek = make("sensitivity", QKeySequence("Ctrl+G"), [this] { seekGoal(); });
    a.report = make("report", QKeySequence("Ctrl+P"), [this] { writeReport(); });
    a.update = make("money", {}, [this] { offerUpdate(true); });
    a.quit = make(nullptr, QKeySequence::Quit, [this] { close(); });
    a.undo = m_document.undoStack().createUndoAction(this);
    a.undo->setIcon(Theme::icon("undo"));
    a.undo->setShortcut(QKeySequence::Undo);
    a.redo = m_document.undoStack().createRedoAction(this);
    a.redo->setIcon(Theme::icon("redo"));
    a.redo->setShortcuts({QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")});
    a.duplicate = make("duplicate", QKeySequence("Ctrl+D"), [this] { m_layout->duplicateSelected(); });
    a.remove = make("close", {}, [this] { m_layout->removeSelected(); });
    using Mode = LayoutView::Mode;
    a.elevation = make("rack", QKeySequence("Ctrl+1"), [this] { m_layout->setMode(Mode::Elevation); });
    a.hall = make("hall", QKeySequence("Ctrl+2"), [this] { m_layout->setMode(Mode::Hall); });
    a.table = make("table", QKeySequence("Ctrl+3"), [this] { m_layout->setMode(Mode::Table); });
    a.zoomIn = make(nullptr, QKeySequence::ZoomIn, [this] { m_layout->zoomIn(); });
    a.zoomOut = make(nullptr, QKeySequence::ZoomOut, [this] { m_layout->zoomOut(); });
    a.resetZoom = make(nullptr, QKeySequence("Ctrl+0"), [this] { m_layout->resetZoom(); });
    a.fit = make("fit", QKeySequence("Ctrl+9"), [this] { m_layout->fit(); });
    a.theme = make("dark", {}, [this] { switchTheme(); });
    a.resetLayout = make("reset", {}, [this] { forgetArrangements(); });
    a.commands = make("search", QKeySequence("Ctrl+K"), [this] { openCommands(); });
    a.welcome = make(nullptr, {}, [this] { showWelcome(true); });
    a.accuracy = make("measured", {}, [this] {
        if (!m_help)
            m_help = new HelpPages(this);
        m_help->showPage("accuracy.md");
    });
    a.about = make("info", {}, [this] { AboutDialog(m_document.currentCatalogue(), this).exec(); });
    a.addRack = make("rack", QKeySequence("Ctrl+Shift+R"), [this] { addRack(); });
    a.addSite = make("colocation", {}, [this] {
        if (auto* outline = qobject_cast<PlanOutline*>(m_docks.outline->widget()))
            outline->add(Selection::Kind::Site);
    });
    a.manual = make("search", QKeySequence("Ctrl+F"), [this] {
        m_docks.catalogue->show();
        m_docks.catalogue->raise();
        m_palette->focusSearch();
    });
    auto* group = new QActionGroup(this);
    for (std::size_t i = 0; i < a.languages.size(); ++i) {
        const QString code = Language::codes().at(static_cast<qsizetype>(i));
        a.languages[i] = make(nullptr, {}, [this, code] { switchLanguage(code); });
        a.languages[i]->setText(Language::name(code));
        a.languages[i]->setCheckable(true);
        a.languages[i]->setChecked(code == Language::current());
        group->addAction(a.languages[i]);
    }
}

void MainWindow::buildMenus()
{
    auto& m = m_menus;
    const auto& a = m_actions;
    m.file = menuBar()->addMenu(QString());
    m.file->addActions({a.newPlan, a.open});
    m.recent = m.file->addMenu(QString());
    m.samples = m.file->addMenu(QString());
    m.file->addSeparator();
    m.file->addActions({a.save, a.saveAs});
    m.file->addSeparator();
    m.file->addActions({a.import, a.exportPlan});
    m.file->addSeparator();
    m.file->addActions({a.report, a.update});
    m.file->addSeparator();
    m.file->addAction(a.quit);
    m.edit = menuBar()->addMenu(QString());
    m.edit->addActions({a.undo, a.redo});
    m.edit->addSeparator();
    m.edit->addActions({a.duplicate, a.remove});
    m.edit->addSeparator();
    m.edit->addAction(m_goalSeek);
    m.edit->addSeparator();
    m.edit->addActions({a.manual, a.commands});
    m.view = menuBar()->addMenu(QString());
    m.view->addActions({a.elevation, a.hall, a.table});
    m.view->addSeparator();
    m.view->addActions({a.zoomIn, a.zoomOut, a.resetZoom, a.fit});
    m.view->addSeparator();
    m.view->addAction(a.theme);
    m.language = m.view->addMenu(QString());
    for (QAction* language : a.languages)
        m.language->addAction(language);
    m.insert = menuBar()->addMenu(QString());
    m.window = menuBar()->addMenu(QString());
    m.help = menuBar()->addMenu(QString());
    m.help->addActions({a.welcome, a.accuracy, a.about});
    connect(m.window, &QMenu::aboutToShow, this, [this] {
        m_menus.window->clear();
        for (QDockWidget* dock : findChildren<QDockWidget*>())
            m_menus.window->addAction(dock->toggleViewAction());
        m_menus.window->addSeparator();
        m_menus.window->addAction(m_actions.resetLayout);
    });

    auto* corner = new QWidget(menuBar());
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, Theme::px(2), Theme::px(12), 0);
    row->setSpacing(Theme::px(4));
    for (std::size_t i = 0; i < m_perspectives.size(); ++i) {
        auto* button = new QToolButton(corner);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setProperty("segment", true);
        button->setFixedHeight(Theme::px(24));
        button->setMinimumWidth(Theme::px(72));
        connect(button, &QToolButton::clicked, this,
                [this, i] { showPerspective(static_cast<Perspective>(i)); });
        m_perspectives[i] = button;
        row->addWidget(button);
    }
    menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
}

void MainWindow::buildToolBars()
{
    auto* bar = new QToolBar(this);
    bar->setObjectName("tools");
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setFixedHeight(Theme::px(44));
    bar->setIconSize(QSize(Theme::px(16), Theme::px(16)));
    m_name = new QLabel(bar);
    m_name->setStyleSheet(QString("font-size: %1px; font-weight: 500").arg(Theme::px(13)));
    m_name->setContentsMargins(Theme::px(8), 0, Theme::px(12), 0);
    bar->addWidget(m_name);
    bar->addAction(m_actions.undo);
    bar->addAction(m_actions.redo);
    bar->addAction(m_actions.save);
    auto* space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_searchButton = new QPushButton(Theme::icon("search"), {}, bar);
    m_searchButton->setObjectName("search");
    m_searchButton->setMinimumWidth(Theme::px(260));
    m_searchButton->setFixedHeight(Theme::px(28));
    m_searchButton->setFocusPolicy(Qt::TabFocus);
    connect(m_searchButton, &QPushButton::clicked, m_actions.commands, &QAction::trigger);
    bar->addWidget(m_searchButton);
    bar->addAction(m_actions.theme);
    m_reportButton = new QPushButton(Theme::icon("report", Theme::now().onAccent), {}, bar);
    m_reportButton->setProperty("primary", true);
    m_reportButton->setFixedHeight(Theme::px(28));
    connect(m_reportButton, &QPushButton::clicked, m_actions.report, &QAction::trigger);
    bar->addWidget(m_reportButton);
    addToolBar(Qt::TopToolBarArea, bar);
    addToolBarBreak(Qt::TopToolBarArea);
    auto* strip = new QToolBar(this);
    strip->setObjectName("headlines");
    strip->setMovable(false);
    strip->setContextMenuPolicy(Qt::PreventContextMenu);
    strip->setStyleSheet("QToolBar { padding: 0; margin: 0; border: none; spacing: 0 }");
    strip->setContentsMargins(0, 0, 0, 0);
    strip->layout()->setContentsMargins(0, 0, 0, 0);
    m_strip = new HeadlineStrip(m_document, m_selection, strip);
    strip->addWidget(m_strip);
    addToolBar(Qt::TopToolBarArea, strip);
}

void MainWindow::retranslate()
{
    m_document.renameSteps();
    const auto& a = m_actions;
    const auto& m = m_menus;
    m.file->setTitle(tr("&File"));
    m.recent->setTitle(tr("Open &recent"));
    m.samples->setTitle(tr("&Examples"));
    m.edit->setTitle(tr("&Edit"));
    m.view->setTitle(tr("&View"));
    m.language->setTitle(tr("&Language"));
    m.insert->setTitle(tr("&Insert"));
    m.window->setTitle(tr("&Window"));
    m.help->setTitle(tr("&Help"));
    a.newPlan->setText(tr("&New plan"));
    a.open->setText(tr("&Open…"));
    a.save->setText(tr("&Save"));
    a.saveAs->setText(tr("Save &as…"));
    a.import->setText(tr("&Import…"));
    a.exportPlan->setText(tr("&Export as text…"));
    a.report->setText(tr("&Report…"));
    a.update->setText(tr("&Update prices from the catalogue…"));
    a.quit->setText(tr("&Quit"));
    a.duplicate->setText(tr("&Duplicate"));
    a.remove->setText(tr("Re&move"));
    a.elevation->setText(tr("&Elevation"));
    a.hall->setText(tr("&Hall"));
    a.table->setText(tr("&Table"));
    a.zoomIn->setText(tr("Zoom &in"));
    a.zoomOut->setText(tr("Zoom &out"));
    a.resetZoom->setText(tr("Zoom to 100 %"));
    a.fit->setText(tr("Show &all racks"));
    showTheme();
    a.resetLayout->setText(tr("&Reset arrangement"));
    a.commands->setText(tr("Search or run a &command"));
    a.welcome->setText(tr("&Examples and recent plans"));
    a.accuracy->setText(tr("A&ccuracy of the predictions"));
    a.about->setText(tr("&About Headroom"));
    a.addRack->setText(tr("&Rack"));
    a.addSite->setText(tr("&Site"));
    a.manual->setText(tr("Search the &catalogue"));
    m_perspectives[0]->setText(tr("Layout"));
    m_perspectives[1]->setText(tr("What-if"));
    // The menu bar does not notice that its corner needs more room now.
    menuBar()->setCornerWidget(menuBar()->cornerWidget(Qt::TopRightCorner), Qt::TopRightCorner);
    m_searchButton->setText(tr("Search or run a command") + "    Ctrl+K");
    m_reportButton->setText(tr("Report"));

    m_docks.catalogue->setTitle(tr("Catalogue"));
    m_docks.outline->setTitle(tr("Plan"));
    m_docks.findings->setTitle(tr("Findings"));
    m_docks.memory->setTitle(tr("Memory per accelerator"));
    m_docks.load->setTitle(tr("Latency against load"));
    m_docks.energy->setTitle(tr("Power through the day"));
    m_docks.cumulative->setTitle(tr("Cumulative cost"));
    m_docks.yearly->setTitle(tr("Cost by year"));
    m_docks.unitCosts->setTitle(tr("Cost per unit"));
    m_docks.cashFlow->setTitle(tr("Cash flow"));
    m_docks.inspector->setTitle(tr("Inspector"));
    m_docks.history->setTitle(tr("History"));
    retranslateStudies();
    if (m_docks.explain->windowTitle().isEmpty())
        m_docks.explain->setTitle(tr("Explain"));

    m.insert->clear();
    m.insert->addActions({a.addRack, a.addSite});
    if (auto* outline = qobject_cast<PlanOutline*>(m_docks.outline->widget())) {
        using Kind = Selection::Kind;
        const std::pair<QString, Kind> kinds[] = {
            {tr("&Pool of accelerators"), Kind::Pool}, {tr("&Workload"), Kind::Workload},
            {tr("&Deployment"), Kind::Deployment},     {tr("&Cloud commitment"), Kind::Cloud},
            {tr("&API commitment"), Kind::Api},        {tr("Staff r&ole"), Kind::Staff},
            {tr("P&urchase"), Kind::Purchase}};
        for (const auto& [text, kind] : kinds)
            m.insert->addAction(text, this, [outline, kind = kind] { outline->add(kind); });
    }
    m.samples->clear();
    for (const QString& name : PlanSession::sampleNames()) {
        const auto scenario = m_session->files().openSample(name.toStdString());
        if (scenario)
            m.samples->addAction(QString::fromStdString(scenario.value().info.title), this,
                                 [this, name] { m_session->openSample(name); });
    }
    fillRecent();
    showTitle();
    showStatus();
}

void MainWindow::fillRecent()
{
    m_menus.recent->clear();
    const QStringList files = PlanSession::recentFiles();
    for (const QString& file : files)
        m_menus.recent->addAction(QFileInfo(file).fileName(), this, [this, file] { m_session->open(file); })
            ->setToolTip(file);
    m_menus.recent->setEnabled(!files.isEmpty());
}

void MainWindow::openCommands()
{
    std::vector<CommandPalette::Command> commands;
    for (QAction* action : actions()) {
        if (action->text().isEmpty() || action == m_actions.commands)
            continue;
        QString text = action->text();
        commands.push_back({"chevron-right", text.remove('&'),
                            action->shortcut().toString(QKeySequence::NativeText),
                            [action] { action->trigger(); }});
    }
    for (QAction* action : {m_actions.undo, m_actions.redo})
        commands.push_back({action == m_actions.undo ? "undo" : "redo", action->text().remove('&'),
                            action->shortcut().toString(QKeySequence::NativeText),
                            [action] { action->trigger(); }});
    const auto add = [&commands](std::vector<CommandPalette::Command> more) {
        std::move(more.begin(), more.end(), std::back_inserter(commands));
    };
    add(thingCommands(m_document.scenario(), m_selection));
    add(inputCommands(m_document.scenario(), m_document.catalogue(),
                      [this](const QString& path) { editInput(path); }));
    for (const QString& name : PlanSession::sampleNames())
        commands.push_back({"open", name, tr("example"), [this, name] { m_session->openSample(name); }});
    const CatalogueModel& model = m_palette->model();
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex item = model.index(row, 0, parent);
            const auto kind = static_cast<ItemKind>(item.data(CatalogueModel::KindRole).toInt());
            const bool placeable = kind == ItemKind::Server || kind == ItemKind::Accelerator ||
                                   kind == ItemKind::Switch || kind == ItemKind::Storage ||
                                   kind == ItemKind::Pdu || kind == ItemKind::RackFrame;
            if (placeable)
                commands.push_back({item.data(CatalogueModel::IconRole).toString(),
                                    tr("Place %1").arg(item.data().toString()),
                                    item.data(CatalogueModel::FigureRole).toString(),
                                    [this, kind, id = item.data(CatalogueModel::IdRole).toString()] {
                                        m_layout->pickUp(kind, id);
                                    }});
        }
    }
    m_commands->open(std::move(commands));
}

void MainWindow::switchTheme()
{
    const Scheme next = Theme::scheme() == Scheme::Dark ? Scheme::Light : Scheme::Dark;
    Theme::apply(*qApp, next);
    Theme::remember(next);
    showTheme();
    m_reportButton->setIcon(Theme::icon("report", Theme::now().onAccent));
}

void MainWindow::showTheme()
{
    const bool dark = Theme::scheme() == Scheme::Dark;
    m_actions.theme->setIcon(Theme::icon(dark ? "light" : "dark"));
    m_actions.theme->setText(dark ? tr("Light &theme") : tr("Dark &theme"));
}

void MainWindow::switchLanguage(const QString& code)
{
    Language::remember(code);
    Language::apply(code);
}

}  // namespace headroom::ui

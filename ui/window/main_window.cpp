// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/scenario/edits.h"
#include "ui/explain/explain_panel.h"
#include "ui/inspectors/inspector.h"
#include "ui/layout/layout_view.h"
#include "ui/models/findings_model.h"
#include "ui/text/text.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/window/catalogue_palette.h"
#include "ui/window/command_palette.h"
#include "ui/window/dock.h"
#include "ui/window/headline_strip.h"
#include "ui/window/language.h"
#include "ui/window/notice_bar.h"
#include "ui/window/plan_import.h"
#include "ui/window/plan_session.h"
#include "ui/window/recovery_keeper.h"
#include "ui/window/welcome.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace headroom::ui {

MainWindow::MainWindow(WindowSetup setup)
    : m_setup(std::move(setup)),
      m_document(m_setup.catalogue, emptyScenario("USD", {}), this),
      m_selection(this),
      m_session(new PlanSession(m_document, m_setup.files, this)),
      m_import(new PlanImport(m_document, this)),
      m_recovery(
          new RecoveryKeeper(m_document, m_setup.safeMode ? QString() : RecoveryKeeper::usualFolder(), this))
{
    setObjectName("MainWindow");
    new FocusRing(this);
    setWindowIcon(Theme::icon("headroom", Theme::now().accent));
    setAcceptDrops(true);
    setMinimumSize(Theme::px(960), Theme::px(600));
    resize(Theme::px(1440), Theme::px(900));

    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new NoticeBar(centre);
    m_pages = new QStackedWidget(centre);
    m_layout = new LayoutView(m_document, m_selection, m_pages);
    m_welcome = new Welcome(m_document.currentCatalogue(), *m_session, m_pages);
    m_pages->addWidget(m_layout);
    m_pages->addWidget(m_welcome);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);

    buildActions();
    buildMenus();
    buildToolBars();
    buildDocks();
    m_commands = new CommandPalette(this);

    m_evaluated = new QLabel(this);
    m_recoveryAge = new QLabel(this);
    m_catalogueDate = new QLabel(this);
    m_currency = new QLabel(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_evaluated, 1);
    statusBar()->setContentsMargins(Theme::px(8), 0, Theme::px(8), 0);
    for (QLabel* label : {m_catalogueDate, m_currency, m_recoveryAge})
        statusBar()->addPermanentWidget(label);

    connect(&m_document, &ScenarioDocument::changed, this, [this] {
        showTitle();
        showStatus();
    });
    connect(&m_document, &ScenarioDocument::previewChanged, this, &MainWindow::showStatus);
    connect(&m_document, &ScenarioDocument::fileNameChanged, this, &MainWindow::showTitle);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    connect(&m_selection, &Selection::explainRequested, this, &MainWindow::explain);
    connect(m_explain, &ExplainPanel::titleChanged, this,
            [this] { m_strip->setExplained(m_explain->path()); });
    connect(m_layout, &LayoutView::dragPlaceChanged, m_strip, &HeadlineStrip::setPlace);
    connect(m_layout, &LayoutView::messageChanged, this, [this](const QString& text, bool refused) {
        Theme::setTone(*m_evaluated, refused ? Theme::Tone::Bad : Theme::Tone::Second);
        m_message = text;
        showStatus();
    });
    connect(m_palette, &CataloguePalette::picked, m_layout, &LayoutView::pickUp);
    connect(m_welcome, &Welcome::left, this, [this] { showWelcome(false); });
    connect(m_session, &PlanSession::failed, this,
            [this](const QString& message) { m_notice->say(NoticeBar::Tone::Error, message); });
    // An empty plan wants the catalogue.
    connect(m_session, &PlanSession::created, this, [this] { showPerspective(Perspective::Layout); });
    connect(m_session, &PlanSession::opened, this, [this] {
        m_notice->hide();
        m_selection.clear();
        showWelcome(false);
        offerUpdate(false);
        m_layout->fit();
    });
    connect(m_session, &PlanSession::savedTo, this, [this](const QString& file) {
        m_notice->hide();
        statusBar()->showMessage(tr("Saved to %1").arg(file), 4000);
    });
    connect(m_import, &PlanImport::failed, this,
            [this](const QString& message) { m_notice->say(NoticeBar::Tone::Error, message); });
    connect(m_import, &PlanImport::taken, this, [this](const QString& message) {
        m_notice->hide();
        statusBar()->showMessage(message, 8000);
        showWelcome(false);
    });
    connect(m_session, &PlanSession::recentChanged, this, &MainWindow::fillRecent);
    const auto forgetRestored = [this] {
        if (m_restoredFrom)
            discard(*m_restoredFrom);
        m_restoredFrom.reset();
        showStatus();
    };
    connect(m_recovery, &RecoveryKeeper::kept, this, forgetRestored);
    connect(m_session, &PlanSession::savedTo, this, forgetRestored);
    connect(m_recovery, &RecoveryKeeper::failed, this,
            [this](const QString& message) { m_notice->say(NoticeBar::Tone::Warning, message); });
    m_ageTimer = new QTimer(this);
    m_ageTimer->setInterval(5000);
    connect(m_ageTimer, &QTimer::timeout, this, &MainWindow::showStatus);
    m_ageTimer->start();

    retranslate();
    readArrangements();
    showPerspective(Perspective::Layout);
    m_perspectives[0]->setChecked(true);
    m_layout->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::openFirst(const QString& fileName)
{
    const QString last = m_setup.safeMode ? QString() : QSettings().value("window/last").toString();
    bool opened = !fileName.isEmpty() && m_session->open(fileName);
    if (!opened && fileName.isEmpty() && !last.isEmpty() && QFileInfo::exists(last))
        opened = m_session->open(last);
    if (!opened) {
        const QString said = m_notice->isHidden() ? QString() : m_notice->text();
        m_session->openSample("podcast-clips");
        if (!said.isEmpty())
            m_notice->say(NoticeBar::Tone::Error, said);
    }
    if (!m_setup.catalogueProblem.isEmpty())
        m_notice->say(NoticeBar::Tone::Warning, m_setup.catalogueProblem);
    const std::vector<Leftover> left = m_recovery->found();
    if (left.empty())
        return;
    const Leftover& newest = left.front();
    const QString name = newest.original.empty()
                             ? tr("a plan that was never saved")
                             : QFileInfo(QString::fromStdString(newest.original)).fileName();
    const QString when =
        QLocale().toString(QDateTime::fromSecsSinceEpoch(newest.written), QLocale::ShortFormat);
    m_notice->say(NoticeBar::Tone::Warning,
                  tr("Headroom ended unexpectedly. Unsaved work on %1 was kept (%2).").arg(name, when),
                  {{tr("Restore it"),
                    [this, newest] {
                        auto scenario = m_session->files().open(newest.copy);
                        if (!scenario) {
                            m_notice->say(NoticeBar::Tone::Error, text::error(scenario.error()));
                            return;
                        }
                        if (!m_session->mayLeave())
                            return;
                        m_document.reset(std::move(scenario).value(),
                                         QString::fromStdString(newest.original));
                        m_document.markRestored();
                        // Until the work is kept elsewhere, the old copy is all there is.
                        m_restoredFrom = newest;
                        showWelcome(false);
                        m_layout->fit();
                    }},
                   {tr("Discard it"), [newest] { discard(newest); }}});
}

void MainWindow::showTitle()
{
    const QString title = QString::fromStdString(m_document.scenario().info.title);
    const QString file =
        m_document.fileName().isEmpty() ? tr("not saved yet") : QFileInfo(m_document.fileName()).fileName();
    setWindowTitle(tr("%1 (%2)[*] – Headroom").arg(title, file));
    setWindowModified(m_document.modified());
    m_name->setText(m_name->fontMetrics().elidedText(title, Qt::ElideRight, Theme::px(360)));
    m_name->setToolTip(title);
}

void MainWindow::showStatus()
{
    if (!m_evaluated)
        return;
    m_evaluated->setText(
        m_message.isEmpty()
            ? tr("Evaluated in %1 ms").arg(text::number(m_document.lastEvaluationMilliseconds(), 1))
            : m_message);
    m_catalogueDate->setText(tr("Catalogue %1").arg(text::date(m_document.currentCatalogue().date())));
    m_currency->setText(QString::fromStdString(m_document.scenario().info.currency));
    if (m_setup.safeMode)
        m_recoveryAge->setText(tr("Safe mode: nothing is kept"));
    else if (!m_document.modified())
        m_recoveryAge->setText(m_document.fileName().isEmpty() ? tr("Nothing to save") : tr("All saved"));
    else if (m_recovery->lastKept().isValid()) {
        const qint64 age = m_recovery->lastKept().secsTo(QDateTime::currentDateTime());
        m_recoveryAge->setText(
            tr("Recovery copy %1 ago").arg(QTime(0, 0).addSecs(static_cast<int>(age)).toString("mm:ss")));
    } else
        m_recoveryAge->setText(tr("Recovery copy soon"));
}

void MainWindow::explain(const QString& path)
{
    m_explain->explain(path);
    if (m_perspective != Perspective::WhatIf)
        showPerspective(Perspective::WhatIf);
    m_docks.explain->show();
    m_docks.explain->raise();
    m_strip->setExplained(m_explain->path());
}

void MainWindow::showWelcome(bool shown)
{
    if (shown == m_welcomeShown)
        return;
    if (shown)
        keepArrangement();
    m_welcomeShown = shown;
    m_pages->setCurrentIndex(shown ? 1 : 0);
    m_strip->parentWidget()->setVisible(!shown);  // its tool bar
    if (shown) {
        for (QDockWidget* dock : findChildren<QDockWidget*>())
            dock->hide();
        return;
    }
    restoreArrangement();
}

void MainWindow::editInput(const QString& path)
{
    m_docks.inspector->show();
    m_docks.inspector->raise();
    m_inspector->focusField(path);
}

void MainWindow::addRack()
{
    const auto racks = m_document.currentCatalogue().entries(ItemKind::RackFrame);
    const Scenario& scenario = m_document.scenario();
    // The frame that the plan already uses, else the first of the catalogue.
    std::string frame = scenario.racks.empty() ? std::string() : scenario.racks.back()->frame;
    if (frame.empty() && !racks.empty())
        frame = racks.front()->item.id;
    m_layout->pickUp(ItemKind::RackFrame, QString::fromStdString(frame));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_session->mayLeave()) {
        event->ignore();
        return;
    }
    keepArrangement();
    if (!m_setup.safeMode)
        QSettings().setValue("window/last", m_document.fileName());
    m_recovery->finish();
    if (m_restoredFrom)  // saved or given up by now
        discard(*m_restoredFrom);
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

}  // namespace headroom::ui

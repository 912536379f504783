// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recovery.h"
#include "ui/document/plan_files.h"
#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"

#include <QMainWindow>
#include <QSet>

#include <array>
#include <memory>
#include <optional>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace headroom::ui {

class ChartView;
class CommandPalette;
class Dock;
class ExplainPanel;
class GoalSeekDialog;
class HelpPages;
class HeadlineStrip;
class Inspector;
class LayoutView;
class LiveStudies;
class NoticeBar;
class CataloguePalette;
class PlanImport;
class PlanSession;
class RecoveryKeeper;
class SimulationRunner;
class Welcome;

/// What the window is given: the catalogue, the ways to files, and whether to start without anything kept from earlier.
struct WindowSetup {
    std::shared_ptr<const Catalogue> catalogue;
    PlanFiles files;
    bool safeMode = false;
    QString
        catalogueProblem;  ///< said once the window stands; empty if the user's catalogue is fine or absent
};

/// The workbench: wires the document to its views and keeps them arranged. No view logic of its own.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    enum class Perspective { Layout, WhatIf };

    explicit MainWindow(WindowSetup setup);
    ~MainWindow() override;

    PlanSession& session() { return *m_session; }
    ScenarioDocument& document() { return m_document; }
    LayoutView& layoutView() { return *m_layout; }
    void showPerspective(Perspective perspective);
    void showWelcome(bool shown);
    /// Opens what was open last, or the first example.
    void openFirst(const QString& fileName);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void childEvent(QChildEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // main_window_docks.cpp
    void buildDocks();
    /// What an arrangement is made for. Own: the user has moved, opened or closed something.
    enum class Fit { Roomy, Low, Own };
    struct Arrangement {
        QByteArray state;
        Fit fit = Fit::Own;
    };
    Fit fitNow() const;
    void takeDocksOut();
    void arrange(Perspective perspective);
    QSet<Dock*> arrangeLayout();  ///< the docks to be seen, as the next
    QSet<Dock*> arrangeWhatIf();
    void bringForward(Perspective perspective);
    void sizeDocks(Perspective perspective);
    void adaptToHeight();
    void keepArrangement();  ///< of the page in view
    void
    restoreArrangement();  ///< of the page in view; the program's own where none is kept or it does not fit
    void readArrangements();
    void forgetArrangements();
    Dock* addDock(const QString& name, QWidget* content);
    // main_window_studies.cpp
    void buildStudies();
    void retranslateStudies();
    void seekGoal();
    void seekBreakEven(double months);
    GoalSeekDialog* openGoalSeek();
    void showRuns(DeploymentId deployment);
    // main_window_menus.cpp
    void buildActions();
    void buildMenus();
    void buildToolBars();
    void retranslate();
    void fillRecent();
    void openCommands();
    void switchTheme();
    /// The button offers the other theme.
    void showTheme();
    void switchLanguage(const QString& code);
    // main_window.cpp
    void showTitle();
    void showStatus();
    void explain(const QString& path);
    void editInput(const QString& path);
    void addRack();
    // main_window_files.cpp
    void openOrImport(const QString& fileName);
    void writeReport();
    void offerUpdate(bool always);

    WindowSetup m_setup;
    ScenarioDocument m_document;
    Selection m_selection;
    PlanSession* m_session;
    PlanImport* m_import;
    RecoveryKeeper* m_recovery;

    HeadlineStrip* m_strip = nullptr;
    LayoutView* m_layout = nullptr;
    Inspector* m_inspector = nullptr;
    CataloguePalette* m_palette = nullptr;
    ExplainPanel* m_explain = nullptr;
    Welcome* m_welcome = nullptr;
    NoticeBar* m_notice = nullptr;
    CommandPalette* m_commands = nullptr;
    HelpPages* m_help = nullptr;  ///< once it was asked for
    QStackedWidget* m_pages = nullptr;
    Perspective m_perspective = Perspective::Layout;
    bool m_welcomeShown = false;
    bool m_shownOnce = false;
    std::array<Arrangement, 2> m_kept;  ///< by perspective
    Fit m_fit = Fit::Roomy;
    QString m_arrangedShape;  ///< by which a change of the user's is seen

    struct Docks {
        Dock *catalogue, *findings, *memory, *load, *energy, *cumulative, *yearly, *inspector, *outline,
            *history, *explain, *cashFlow, *unitCosts;
    } m_docks{};
    LiveStudies* m_studies = nullptr;
    struct StudyDocks {
        Dock *sensitivity, *regime, *simulation;
    } m_studyDocks{};
    SimulationRunner* m_simulation = nullptr;
    QAction* m_goalSeek = nullptr;
    struct Actions {
        QAction *newPlan, *open, *save, *saveAs, *import, *exportPlan, *report, *update, *quit, *undo, *redo,
            *duplicate, *remove, *elevation, *hall, *table, *zoomIn, *zoomOut, *resetZoom, *fit, *theme,
            *resetLayout, *commands, *welcome, *accuracy, *about, *addRack, *addSite, *manual;
        std::array<QAction*, 3> languages;
    } m_actions{};
    struct Menus {
        QMenu *file, *recent, *samples, *edit, *view, *language, *insert, *window, *help;
    } m_menus{};
    QLabel *m_name = nullptr, *m_evaluated = nullptr, *m_catalogueDate = nullptr, *m_currency = nullptr,
           *m_recoveryAge = nullptr;
    std::optional<Leftover> m_restoredFrom;  ///< recovery copy whose work is not kept elsewhere yet
    QString m_message;                       ///< of a drag, in the status bar
    QPushButton* m_reportButton = nullptr;
    QPushButton* m_searchButton = nullptr;
    std::array<QToolButton*, 2> m_perspectives{};
    QTimer* m_ageTimer = nullptr;
};

}  // namespace headroom::ui

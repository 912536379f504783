// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/evaluation/evaluate.h"
#include "core/scenario/scenario.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace headroom::ui {

class SnapshotCommand;

/// The only mutable thing of the program: which scenario is current. Views send edits and receive values.
class ScenarioDocument final : public QObject {
    Q_OBJECT
public:
    using Edit = std::function<Result<Scenario>(Scenario)>;
    /// What a step is called. Asked again when the language changes, so it captures what it speaks of, not how it is said.
    using StepName = std::function<QString()>;

    ScenarioDocument(std::shared_ptr<const Catalogue> builtIn, Scenario initial, QObject* parent = nullptr);
    ~ScenarioDocument() override;

    const Scenario& scenario() const { return m_scenario; }
    /// What can be placed now: built-in, overlaid by the user's catalogue and by the entries this scenario carries.
    const Catalogue& catalogue() const { return *m_catalogue; }
    /// The same, to be read on another thread after the next edit.
    std::shared_ptr<const Catalogue> sharedCatalogue() const { return m_catalogue; }
    /// The catalogue without the scenario's carried entries: what it would be if prices were updated.
    const Catalogue& currentCatalogue() const { return *m_builtIn; }
    const Results& results() const { return m_results; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// Applies a pure edit as one undoable step with a name; edits with the same `gesture` in a row become one step (0: never).
    Status apply(StepName name, const Edit& edit, int gesture = 0);
    Status apply(const QString& text, const Edit& edit, int gesture = 0);
    /// Says the names of all steps in the language now in force.
    void renameSteps();

    /// Shows what `edit` would do without doing it: results are evaluated and `previewChanged` is emitted with them. The
    /// current scenario and the undo stack are untouched. If the edit is refused, a preview from before stays.
    Status preview(const Edit& edit);
    /// Shows the current scenario again.
    void endPreview();
    bool previewing() const { return m_preview.has_value(); }
    /// Results of the preview while there is one, else of the current scenario.
    const Results& shownResults() const { return m_preview ? m_preview->results : m_results; }
    const Scenario& shownScenario() const { return m_preview ? m_preview->scenario : m_scenario; }

    /// Replaces the whole document (open, new). Clears undo. `fileName` may be empty.
    void reset(Scenario scenario, QString fileName);
    QString fileName() const { return m_fileName; }
    /// Marks the present state as saved under this name.
    void saved(QString fileName);
    bool modified() const { return !m_undoStack.isClean() || m_restored; }
    /// The work came from a recovery copy: unsaved though the undo stack is empty.
    void markRestored();
    double lastEvaluationMilliseconds() const { return m_lastEvaluationMs; }

signals:
    /// The current scenario is another one; `results()` already belongs to `after`.
    void changed(const headroom::Scenario& before, const headroom::Scenario& after);
    /// A preview began, moved or ended: draw `shownResults()`, and `results()` behind it as a trace while previewing.
    void previewChanged();
    void fileNameChanged();

private:
    friend class SnapshotCommand;
    struct Preview {
        Scenario scenario;
        Results results;
    };
    void show(const Scenario& next);
    Results evaluated(const Scenario& scenario);
    void rebuildCatalogue();

    std::shared_ptr<const Catalogue> m_builtIn;
    std::shared_ptr<const Catalogue> m_catalogue;
    Scenario m_scenario;
    Results m_results;
    std::optional<Preview> m_preview;
    EvaluationCache m_cache;
    std::set<SnapshotCommand*> m_steps;  ///< those on the stack
    QUndoStack m_undoStack;
    QString m_fileName;
    bool m_restored = false;
    double m_lastEvaluationMs = 0;
};

}  // namespace headroom::ui

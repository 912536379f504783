// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/scenario_document.h"

#include <QElapsedTimer>
#include <QUndoCommand>

namespace headroom::ui {

/// The one command of the program: a state before and a state after.
class SnapshotCommand final : public QUndoCommand {
public:
    SnapshotCommand(ScenarioDocument& document, ScenarioDocument::StepName name, Scenario after, int gesture)
        : QUndoCommand(name()),
          m_document(document),
          m_name(std::move(name)),
          m_before(document.scenario()),
          m_after(std::move(after)),
          m_gesture(gesture)
    {
        m_document.m_steps.insert(this);
    }
    ~SnapshotCommand() override { m_document.m_steps.erase(this); }
    void rename() { setText(m_name()); }
    int id() const override { return m_gesture == 0 ? -1 : m_gesture; }
    void undo() override { m_document.show(m_before); }
    void redo() override { m_document.show(m_after); }
    bool mergeWith(const QUndoCommand* other) override
    {
        m_after = static_cast<const SnapshotCommand*>(other)->m_after;
        return true;
    }

private:
    ScenarioDocument& m_document;
    ScenarioDocument::StepName m_name;
    Scenario m_before;
    Scenario m_after;
    int m_gesture;
};

ScenarioDocument::ScenarioDocument(std::shared_ptr<const Catalogue> builtIn, Scenario initial,
                                   QObject* parent)
    : QObject(parent),
      m_builtIn(std::move(builtIn)),
      m_scenario(std::move(initial))
{
    rebuildCatalogue();
    m_results = evaluated(m_scenario);
}

ScenarioDocument::~ScenarioDocument() = default;

Status ScenarioDocument::apply(const QString& text, const Edit& edit, int gesture)
{
    return apply([text] { return text; }, edit, gesture);
}

Status ScenarioDocument::apply(StepName name, const Edit& edit, int gesture)
{
    auto after = edit(m_scenario);
    if (!after)
        return std::move(after).error();
    m_preview.reset();
    if (after.value() == m_scenario) {
        emit previewChanged();
        return Done{};
    }
    m_undoStack.push(new SnapshotCommand(*this, std::move(name), std::move(after).value(), gesture));
    return Done{};
}

void ScenarioDocument::renameSteps()
{
    for (SnapshotCommand* step : m_steps)
        step->rename();
    emit m_undoStack.undoTextChanged(m_undoStack.undoText());
    emit m_undoStack.redoTextChanged(m_undoStack.redoText());
}

Status ScenarioDocument::preview(const Edit& edit)
{
    auto after = edit(m_scenario);
    if (!after)
        return std::move(after).error();
    Preview next{std::move(after).value(), {}};
    next.results = evaluated(next.scenario);
    m_preview = std::move(next);
    emit previewChanged();
    return Done{};
}

void ScenarioDocument::endPreview()
{
    if (!m_preview)
        return;
    m_preview.reset();
    emit previewChanged();
}

void ScenarioDocument::reset(Scenario scenario, QString fileName)
{
    const Scenario before = std::exchange(m_scenario, std::move(scenario));
    m_preview.reset();
    m_restored = false;
    m_cache = {};
    rebuildCatalogue();
    m_results = evaluated(m_scenario);
    m_undoStack.clear();
    m_fileName = std::move(fileName);
    emit fileNameChanged();
    emit changed(before, m_scenario);
}

void ScenarioDocument::saved(QString fileName)
{
    m_fileName = std::move(fileName);
    m_restored = false;
    m_undoStack.setClean();
    emit fileNameChanged();
}

void ScenarioDocument::markRestored()
{
    m_restored = true;
    emit fileNameChanged();
}

void ScenarioDocument::show(const Scenario& next)
{
    const Scenario before = std::exchange(m_scenario, next);
    m_preview.reset();
    if (before.carried != m_scenario.carried)
        rebuildCatalogue();
    m_results = evaluated(m_scenario);
    emit changed(before, m_scenario);
}

Results ScenarioDocument::evaluated(const Scenario& scenario)
{
    QElapsedTimer timer;
    timer.start();
    Results results = evaluate(*m_catalogue, scenario, &m_cache);
    m_lastEvaluationMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return results;
}

void ScenarioDocument::rebuildCatalogue()
{
    m_cache = {};
    m_catalogue = m_scenario.carried.empty()
                      ? m_builtIn
                      : std::make_shared<const Catalogue>(m_builtIn->overlaidWith(m_scenario.carried));
}

}  // namespace headroom::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/finding.h"
#include "core/studies/goal_seek.h"
#include "ui/document/scenario_document.h"

#include <QDialog>

#include <optional>
#include <thread>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom::ui {

class QuietCombo;

/// Asks for a result, a target and the input to solve for, and says which values of the input give it. Applying one is one undoable
/// edit.
class GoalSeekDialog final : public QDialog {
    Q_OBJECT
public:
    GoalSeekDialog(ScenarioDocument& document, QWidget* parent);
    ~GoalSeekDialog() override;

    /// Starts from this result or this input.
    void choose(const std::string& result, const std::string& input);

    /// Looks at once for the input's value at which the chosen result is `target` (SI).
    void seekFor(double target);

private:
    NamedResult result() const;
    void showResult();
    void seek();
    void tell(const Goal& goal, const Result<GoalSeek>& found);
    void take();
    void showApply();

    ScenarioDocument& m_document;
    QComboBox* m_result;
    QLineEdit* m_target;
    QLabel* m_unit;
    QLabel* m_now;
    QuietCombo* m_input;
    QLabel* m_answer;
    QComboBox* m_solutions;
    QPushButton* m_apply;
    std::optional<GoalSeek> m_found;
    bool m_closest = false;  ///< nothing gives the target; what comes closest is offered
    std::uint64_t m_generation = 0;
    std::jthread m_worker;
};

}  // namespace headroom::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"

#include <QListView>

namespace headroom::ui {

class FindingsModel;

/// What is wrong, tight or unknown in the plan, one line each. Choosing one selects and shows what it speaks of.
class FindingsList final : public QListView {
    Q_OBJECT
public:
    FindingsList(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
    /// Emits `countChanged` for the present findings.
    void announce();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void countChanged(int count);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Selection& m_selection;
    FindingsModel* m_model;
};

}  // namespace headroom::ui

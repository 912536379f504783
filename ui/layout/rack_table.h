// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"

#include <QTableView>

namespace headroom::ui {

/// Every device of the plan as a row: the elevations for those who would rather read, sort or hear them.
class RackTable final : public QTableView {
    Q_OBJECT
public:
    RackTable(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Model;
    void follow();

    Selection& m_selection;
    Model* m_model;
    bool m_following = false;
};

}  // namespace headroom::ui

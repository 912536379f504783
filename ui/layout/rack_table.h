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
    void showEvent(QShowEvent* event) override;

private:
    class Model;
    class Rows;
    void refresh();
    void follow();

    Selection& m_selection;
    Model* m_model;
    bool m_following = false;
    bool m_stale = false;
};

}  // namespace headroom::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"

#include <QUndoView>

namespace headroom::ui {

/// The undo stack by the names of its steps; choosing one goes back or forth to it.
class HistoryList final : public QUndoView {
    Q_OBJECT
public:
    explicit HistoryList(ScenarioDocument& document, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

}  // namespace headroom::ui

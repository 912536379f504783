// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/plan_session.h"

#include <QScrollArea>

namespace headroom::ui {

/// Examples as cards with their racks and headline figures, recent files, and the way to a new plan.
class Welcome final : public QScrollArea {
    Q_OBJECT
public:
    Welcome(const Catalogue& builtIn, PlanSession& session, QWidget* parent = nullptr);
    /// Fills the page; the examples are evaluated the first time it is seen.
    void refresh();

signals:
    void left();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Catalogue& m_builtIn;
    PlanSession& m_session;
};

}  // namespace headroom::ui

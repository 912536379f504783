// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace headroom::ui {

/// A dock with the program's own title row: name, a quiet note at the right, float and close on hover.
class Dock final : public QDockWidget {
    Q_OBJECT
public:
    /// `name` is the object name under which its place is kept.
    Dock(const QString& name, QWidget* content, QWidget* parent);

    void setTitle(const QString& title);
    void setNote(const QString& note);

private:
    class TitleRow;
    TitleRow* m_row;
};

}  // namespace headroom::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace headroom::ui {

/// Ctrl+K: one field that finds commands, devices of the catalogue, things of the plan and examples by any words of their names.
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    struct Command {
        QString icon;
        QString text;
        QString note;  ///< group or shortcut, at the right
        std::function<void()> run;
    };
    explicit CommandPalette(QWidget* parent);

    /// Opens below the top of the window; `commands` are asked for anew each time.
    void open(std::vector<Command> commands);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void filter(const QString& words);
    void run();

    QLineEdit* m_field;
    QListWidget* m_list;
    std::vector<Command> m_commands;
};

}  // namespace headroom::ui

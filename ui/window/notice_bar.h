// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace headroom::ui {

/// One sentence above the canvas with what can be done about it. Never modal: the work goes on beneath.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Info, Warning, Error };
    struct Answer {
        QString text;
        std::function<void()> act;
    };
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Replaces what was said before. Each answer closes the bar after acting.
    void say(Tone tone, const QString& text, std::vector<Answer> answers = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Info;
    QLabel* m_text;
    QHBoxLayout* m_row;
    std::vector<QWidget*> m_buttons;
};

}  // namespace headroom::ui

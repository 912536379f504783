// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace headroom::ui {

/// A value in the column of the fields that is only told, or a link to what it names. Elided at its end, whole in the tool tip.
class ToldLabel final : public QLabel {
    Q_OBJECT
public:
    enum class Look { Plain, Quiet, Link };

    explicit ToldLabel(QWidget* parent);
    void tell(const QString& text, Look look);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString m_text;
    Look m_look = Look::Plain;
};

}  // namespace headroom::ui

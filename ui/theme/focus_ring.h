// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace headroom::ui {

/// Rings the widget that the keyboard has come to, for all that do not show their focus themselves. Who uses the mouse sees none.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent);

    /// A widget that draws its own focus.
    static void leaveAlone(QWidget& widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(QWidget& target);

    QPointer<QWidget> m_ring;  ///< a child of the widget with the focus
};

}  // namespace headroom::ui

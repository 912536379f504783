// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace headroom::ui {

/// Leaves the wheel to the page, as nobody wants to change a value while scrolling past it, and elides what is chosen.
class QuietCombo final : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;

    /// Words typed into it offer the choices that contain them.
    void makeSearchable();
    /// Of what is chosen, the beginning is seen, not where typing would go on.
    void showBeginning();
    void showPopup() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int widthOf(const QAbstractItemView& list) const;
    void widenSuggestions();
};

}  // namespace headroom::ui

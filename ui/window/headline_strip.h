// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"
#include "ui/window/headlines.h"

#include <QWidget>

#include <optional>

namespace headroom::ui {

/// The six headline figures above everything. A click or Enter explains one; during a drag each shows what it would become,
/// with the difference in a chip and the present value as a grey tick.
class HeadlineStrip final : public QWidget {
    Q_OBJECT
public:
    HeadlineStrip(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// "if placed in A02, U7–U8", said by the first figure while a drag lasts; empty ends it.
    void setPlace(const QString& place);
    /// The figure whose explanation is open is marked.
    void setExplained(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QRect cell(int index) const;
    int cellAt(QPoint position) const;
    void paintCell(QPainter& painter, int index) const;
    void explain(int index);

    ScenarioDocument& m_document;
    Selection& m_selection;
    std::array<Headline, 6> m_now;
    std::optional<std::array<Headline, 6>> m_before;
    QString m_place;
    QString m_explained;
    int m_hovered = -1;
    int m_focused = 0;
};

}  // namespace headroom::ui

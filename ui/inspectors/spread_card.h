// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input.h"
#include "ui/inspectors/fields_of.h"

#include <QFrame>

#include <array>
#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom::ui {

/// How far a figure may lie, beside its {n}: kind, low and high end in the field's unit, or "-20%" and "+30%" of its value. Closes by a
/// click elsewhere; Enter takes the change.
class SpreadCard final : public QFrame {
    Q_OBJECT
public:
    /// `take` gets the canonical text of `setSpreadByPath`, empty to hold the figure fixed, and gives back why it was refused. `others`
    /// is how many things share the figure that this one takes from the catalogue, and keep it.
    SpreadCard(const FieldValue& field, int others, std::function<QString(const QString&)> take,
               QWidget* parent);
    /// Below `mark`, inside the screen.
    void popUpAt(const QWidget& mark);

private:
    void offer(const QString& text);
    QString told() const;
    void sayKind();

    FieldValue m_field;
    std::function<QString(const QString&)> m_take;
    QComboBox* m_kind;
    QLineEdit* m_low;
    QLineEdit* m_high;
    QLabel* m_meaning;
    QLabel* m_error;
};

}  // namespace headroom::ui

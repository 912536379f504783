// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspectors/fields_of.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace headroom::ui {

/// Where a figure comes from, beside its mark: fact or assumption, source and date. What belongs to the catalogue is only told.
/// Closes by a click elsewhere; Enter takes the change.
class SourceCard final : public QFrame {
    Q_OBJECT
public:
    SourceCard(const FieldValue& field, QWidget* parent);
    /// Below `mark`, inside the screen.
    void popUpAt(const QWidget& mark);

signals:
    void accepted(headroom::InputKind kind, const QString& source);

private:
    void tellCatalogue(const FieldValue& field);
    void askOrigin(const FieldValue& field);
    void follow();

    QRadioButton* m_fact = nullptr;
    QRadioButton* m_assumption = nullptr;
    QLineEdit* m_source = nullptr;
    QPushButton* m_take = nullptr;
    QLabel* m_why = nullptr;
};

}  // namespace headroom::ui

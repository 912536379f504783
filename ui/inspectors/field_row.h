// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspectors/fields_of.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace headroom::ui {

/// "Lenovo Press LP2368, 20 Nov 2026", as far as known.
QString originText(const FieldValue& field);

/// One row of the inspector: label, editor, kind mark, and below them why a text was not taken.
class FieldRow final : public QWidget {
    Q_OBJECT
public:
    FieldRow(const FieldValue& field, QWidget* parent);

    /// Shows another state of the same field. What is being typed stays.
    /// `mixed`: the selected things differ here.
    enum class Agreement { Same, Mixed };
    void show(const FieldValue& field, Agreement agreement);
    const FieldValue& field() const { return m_field; }
    void setError(const QString& message);
    /// The text was taken, so the next `show` may replace it by how it is kept.
    void settle();
    void focusEditor();
    const QWidget* originMark() const;
    const QWidget* varyMark() const;

signals:
    void typed(const QString& text);      ///< canonical
    void committed(const QString& text);  ///< canonical
    void abandoned();
    void unitChosen(const QString& unit);
    void resetRequested();
    void sourceRequested();
    void varyRequested();
    void linkActivated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QWidget* makeEditor();
    void showValue();
    void showOrigin();
    void showSpread();
    QString shownText() const;
    QString canonical(const QString& typed) const;

    FieldValue m_field;
    Agreement m_agreement = Agreement::Same;
    QLabel* m_label;
    QWidget* m_editor;  ///< made before its marks, which Tab reaches after it
    QToolButton* m_kind;
    QToolButton* m_vary;
    QLabel* m_error;
};

}  // namespace headroom::ui

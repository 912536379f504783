// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace headroom::ui {

/// A field for a number with a unit. The unit is painted at the right, not part of the text, so that selecting all and typing a
/// bare number keeps it; "12 TB", "0.28 EUR/kWh", "40k" and "=3*1.2 MW" are understood by who listens.
class AmountEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit AmountEdit(QWidget* parent = nullptr);

    /// Shows a value; while it is empty, what holds in its place. Does not emit.
    void show(const QString& text, const QString& unit, const QString& fallback = {});
    QString unit() const { return m_unit; }
    /// Units the value may be shown in, offered by the field's menu.
    void offerUnits(const QStringList& units) { m_offered = units; }
    /// Marks the text as not understood; it is kept.
    void setBad(bool bad);
    bool bad() const { return m_bad; }
    bool edited() const { return text() != m_shown; }
    /// What stands in the field was taken: it is no longer an edit of its own.
    void settle() { m_shown = text(); }

signals:
    void committed(const QString& text);
    void typed(const QString& text);
    void abandoned();
    void unitChosen(const QString& unit);

protected:
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void commit();
    QString paintedUnit() const;
    void makeRoom();

    QString m_unit;
    QStringList m_offered;
    QString m_shown;
    bool m_bad = false;
};

}  // namespace headroom::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"

#include <QDialog>
#include <QList>
#include <QString>

#include <utility>

class QComboBox;
class QLineEdit;

namespace headroom::ui {

/// What the report is for, its paper, and where it goes.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `languages` are codes with their names; `current` is chosen at first.
    ReportDialog(const QString& proposedFile, const QList<std::pair<QString, QString>>& languages,
                 const QString& current, QWidget* parent);
    ReportOptions options() const;
    QString fileName() const;
    QString language() const;

private:
    QComboBox* m_kind;
    QComboBox* m_paper;
    QComboBox* m_language;
    QLineEdit* m_file;
};

}  // namespace headroom::ui

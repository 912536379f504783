// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace headroom::ui {

/// What the report is for, its paper, and where it goes.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const QString& proposedFile, QWidget* parent);
    ReportOptions options() const;
    QString fileName() const;

private:
    QComboBox* m_kind;
    QComboBox* m_paper;
    QLineEdit* m_file;
};

}  // namespace headroom::ui

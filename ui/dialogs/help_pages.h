// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;
class QTextDocument;

namespace headroom::ui {

/// The pages of resources/help beside their list: how far predictions are off, and by what it was measured. Stays open beside the plan.
class HelpPages final : public QDialog {
    Q_OBJECT
public:
    explicit HelpPages(QWidget* parent);

    /// Name of a file of resources/help ("accuracy.md"); the first page if there is none of that name.
    void showPage(const QString& page);

private:
    void read(int row);

    QListWidget* m_list;
    QTextBrowser* m_text;
    QTextDocument* m_page = nullptr;
};

}  // namespace headroom::ui

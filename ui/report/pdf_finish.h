// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace headroom::ui {

struct Bookmark {
    QString title;
    int page = 0;   ///< from 0
    int level = 0;  ///< 0 chapter, 1 section
};

/// The same PDF with bookmarks, opened on its first page with them shown, and with a file attached if `attachment` is not empty.
/// Throws nothing: gives back the PDF unchanged when it cannot be read.
QByteArray finishPdf(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks,
                     const QByteArray& attachment, const QString& attachmentName);

}  // namespace headroom::ui

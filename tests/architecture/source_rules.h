// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// The house rules that can be read off the text of the sources. Each rule gives its offenders, one readable line each.
namespace architecture {

struct SourceFile {
    QString path;  ///< from the repository's root: "core/base/id.h"
    QStringList lines;
};

/// The `.h`, `.cpp` and `.def` files of core, ui and app, sorted by path.
std::vector<SourceFile> readSources(const QString& root);

/// Includes that the layer table does not allow, folders it does not know, includes not rooted at the repository.
QStringList forbiddenArrows(const std::vector<SourceFile>& sources);
/// Qt in core, sqlite3.h in ui, QCustomPlot outside charts and report.
QStringList forbiddenLibraries(const std::vector<SourceFile>& sources);
/// Colours spelt out in ui outside ui/theme.
QStringList spelledColours(const std::vector<SourceFile>& sources);
/// Files longer than `most` lines.
QStringList longFiles(const std::vector<SourceFile>& sources, int most);
/// Files without the SPDX line, headers without `#pragma once`, unfinished work left in a comment, names that name nothing.
QStringList formOffenders(const std::vector<SourceFile>& sources);
/// Folders of sources without a README.md.
QStringList foldersWithoutReadme(const QString& root, const std::vector<SourceFile>& sources);
/// Sources that no CMakeLists.txt lists, globs, and Qt linked by core.
QStringList buildOffenders(const QString& root, const std::vector<SourceFile>& sources);

}  // namespace architecture

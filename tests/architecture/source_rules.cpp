// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_rules.h"

#include "tests/architecture/layer_table.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace architecture {

namespace {

QString place(const SourceFile& file, qsizetype line)
{
    return QStringLiteral("%1:%2: ").arg(file.path).arg(line + 1);
}

bool within(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder + QLatin1Char('/'));
}

/// The name in the layer table of the folder a file lies in: "core/evaluation" for "core/evaluation/performance/roofline.h".
QString layerOf(const QString& path)
{
    return path.startsWith(QLatin1String("app/")) ? QStringLiteral("app")
                                                  : path.section(QLatin1Char('/'), 0, 1);
}

struct Include {
    QString name;
    bool quoted = false;
};

std::optional<Include> includeOf(const QString& line)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Include{match.captured(2), match.captured(1) == QLatin1String("\"")};
}

/// Calls `visit(file, line, include)` for every include of every file.
template <class Visit>
void eachInclude(const std::vector<SourceFile>& sources, Visit visit)
{
    for (const SourceFile& file : sources) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (const auto include = includeOf(file.lines[i]))
                visit(file, i, *include);
        }
    }
}

/// The line without a comment that fills it: prose may say what code may not.
QString codeOf(const QString& line)
{
    const QString text = line.trimmed();
    return text.startsWith(QLatin1String("//")) ? QString() : text;
}

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

std::vector<SourceFile> readSources(const QString& root)
{
    std::vector<SourceFile> sources;
    for (const char* top : {"core", "ui", "app"}) {
        QDirIterator it(root + QLatin1Char('/') + QLatin1String(top), {"*.h", "*.cpp", "*.def"}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            QStringList lines = readAll(path).split(QLatin1Char('\n'));
            if (lines.last().isEmpty())
                lines.removeLast();
            sources.push_back({QDir(root).relativeFilePath(path), std::move(lines)});
        }
    }
    std::sort(sources.begin(), sources.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return sources;
}

QStringList forbiddenArrows(const std::vector<SourceFile>& sources)
{
    const auto table = layerTable();
    QStringList offenders;
    for (const SourceFile& file : sources) {
        if (!table.contains(layerOf(file.path)))
            offenders +=
                QStringLiteral("%1: %2 is not in the layer table").arg(file.path, layerOf(file.path));
    }
    eachInclude(sources, [&](const SourceFile& file, qsizetype line, const Include& include) {
        static const QRegularExpression rooted(QStringLiteral("^(core|ui|app|resources)/"));
        if (include.quoted && include.name.endsWith(QLatin1String(".moc")))
            return;
        if (!rooted.match(include.name).hasMatch()) {
            if (include.quoted)
                offenders +=
                    place(file, line) + include.name + QStringLiteral(" is not rooted at the repository");
            return;
        }
        const QString from = layerOf(file.path);
        QStringList allowed = table.value(from);
        allowed += from;
        const auto covers = [&](const QString& folder) { return within(include.name, folder); };
        if (std::none_of(allowed.begin(), allowed.end(), covers))
            offenders += place(file, line) + QStringLiteral("%1 may not include %2").arg(from, include.name);
    });
    return offenders;
}

QStringList forbiddenLibraries(const std::vector<SourceFile>& sources)
{
    QStringList offenders;
    eachInclude(sources, [&](const SourceFile& file, qsizetype line, const Include& include) {
        static const QRegularExpression qt(QStringLiteral("^(Q[A-Za-z0-9]*(/|$)|q[a-z]+\\.h$|qt)"));
        const QString& name = include.name;
        const bool plot = name == QLatin1String("qcustomplot.h");
        if (within(file.path, QStringLiteral("core")) && qt.match(name).hasMatch())
            offenders += place(file, line) + QStringLiteral("core knows no Qt: ") + name;
        else if (within(file.path, QStringLiteral("ui")) && name == QLatin1String("sqlite3.h"))
            offenders += place(file, line) + QStringLiteral("only core/storage knows SQLite");
        else if (plot && !within(file.path, QStringLiteral("ui/charts")) &&
                 !within(file.path, QStringLiteral("ui/report")))
            offenders += place(file, line) + QStringLiteral("only ui/charts and ui/report know QCustomPlot");
    });
    return offenders;
}

QStringList spelledColours(const std::vector<SourceFile>& sources)
{
    static const QRegularExpression colour(QStringLiteral(
        R"re("#([0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})"|#[0-9A-Fa-f]{6}\b|\bQColor(::fromRgb\w*)?\s*[({]\s*(0x)?[0-9]|\bqRgba?\s*\(\s*[0-9]|\bQt::(dark|light)?([Gg]ray|[Rr]ed|[Gg]reen|[Bb]lue|[Cc]yan|[Mm]agenta|[Yy]ellow|black|white)\b)re"));
    QStringList offenders;
    for (const SourceFile& file : sources) {
        if (!within(file.path, QStringLiteral("ui")) || within(file.path, QStringLiteral("ui/theme")))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (const auto match = colour.match(codeOf(file.lines[i])); match.hasMatch())
                offenders += place(file, i) + match.captured(0) + QStringLiteral(" belongs into ui/theme");
        }
    }
    return offenders;
}

QStringList longFiles(const std::vector<SourceFile>& sources, int most)
{
    QStringList offenders;
    for (const SourceFile& file : sources) {
        if (file.lines.size() > most)
            offenders +=
                QStringLiteral("%1: %2 lines, at most %3").arg(file.path).arg(file.lines.size()).arg(most);
    }
    return offenders;
}

QStringList formOffenders(const std::vector<SourceFile>& sources)
{
    static const QRegularExpression unfinished(QStringLiteral(R"(\b(TODO|FIXME|XXX|HACK)\b)"));
    static const QRegularExpression empty(
        QStringLiteral(R"(\b(class|struct)\s+\w*(Manager|Helper|Utils?)\b)"));
    QStringList offenders;
    for (const SourceFile& file : sources) {
        if (file.lines.value(0) != QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later"))
            offenders += file.path + QStringLiteral(": the first line is not the SPDX line");
        if (file.path.endsWith(QLatin1String(".h")) && !file.lines.contains(QLatin1String("#pragma once")))
            offenders += file.path + QStringLiteral(": no #pragma once");
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            for (const QRegularExpression& pattern : {unfinished, empty}) {
                if (const auto match = pattern.match(file.lines[i]); match.hasMatch())
                    offenders += place(file, i) + match.captured(0);
            }
        }
    }
    return offenders;
}

QStringList foldersWithoutReadme(const QString& root, const std::vector<SourceFile>& sources)
{
    QSet<QString> folders;
    for (const SourceFile& file : sources)
        folders += within(file.path, QStringLiteral("app")) ? QStringLiteral("app")
                                                            : file.path.section(QLatin1Char('/'), 0, -2);
    QStringList offenders;
    for (const QString& folder : folders) {
        const QString path = root + QLatin1Char('/') + folder + QStringLiteral("/README.md");
        if (!QFile::exists(path))
            offenders += folder + QStringLiteral(": no README.md");
        else if (!readAll(path).startsWith(QStringLiteral("# %1\n").arg(folder)))
            offenders += folder + QStringLiteral("/README.md: its title is not the folder");
    }
    offenders.sort();
    return offenders;
}

QStringList buildOffenders(const QString& root, const std::vector<SourceFile>& sources)
{
    QStringList offenders;
    QMap<QString, QString> lists;  // folder → its CMakeLists.txt
    QSet<QString> listed;          // from the folder itself, from one above, or by a program beside it
    for (const char* top : {"core", "ui", "app"}) {
        QDirIterator it(root + QLatin1Char('/') + QLatin1String(top), {"CMakeLists.txt"}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString folder = QDir(root).relativeFilePath(path).section(QLatin1Char('/'), 0, -2);
            const QString text = readAll(path);
            lists[folder] = text;
            static const QRegularExpression gap(QStringLiteral("[\\s()]+"));
            for (const QString& word : text.split(gap))
                listed += QDir::cleanPath(folder + QLatin1Char('/') + word);
        }
    }
    for (const SourceFile& file : sources) {
        if (file.path.endsWith(QLatin1String(".cpp")) && !listed.contains(file.path))
            offenders += file.path + QStringLiteral(": not listed in a CMakeLists.txt");
    }
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        if (it.value().contains(QLatin1String("GLOB")))
            offenders += it.key() + QStringLiteral("/CMakeLists.txt: globs; list every source");
        if (within(it.key(), QStringLiteral("core")) && it.value().contains(QLatin1String("Qt6")))
            offenders += it.key() + QStringLiteral("/CMakeLists.txt: core links no Qt");
    }
    return offenders;
}

}  // namespace architecture

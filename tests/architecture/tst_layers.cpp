// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_rules.h"

#include <QTest>

using namespace architecture;

namespace {

constexpr int mostLines = 400;

/// The offenders, one a line, as the failure's message.
void expectNone(const char* rule, const QStringList& offenders)
{
    if (offenders.isEmpty())
        return;
    const QString text = QStringLiteral("%1 (%2):\n    %3")
                             .arg(QLatin1String(rule))
                             .arg(offenders.size())
                             .arg(offenders.join(QStringLiteral("\n    ")));
    QFAIL(qPrintable(text));
}

/// One invented file with one line of code.
std::vector<SourceFile> planted(const char* path, const char* line)
{
    return {{QLatin1String(path),
             {QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later"), QLatin1String(line)}}};
}

}  // namespace

/// The house rules of architecture hold in every file of core, ui and app; and each rule catches what it forbids.
class LayerTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_root = qEnvironmentVariable("HEADROOM_SOURCE");
        QVERIFY2(!m_root.isEmpty(), "HEADROOM_SOURCE names the repository");
        m_sources = readSources(m_root);
        QVERIFY2(m_sources.size() > 100, "core, ui and app were not found");
    }

    void everyArrowIsInTheTable() { expectNone("forbidden includes", forbiddenArrows(m_sources)); }
    void librariesStayWithTheirOwners() { expectNone("forbidden libraries", forbiddenLibraries(m_sources)); }
    void onlyTheThemeNamesColours() { expectNone("colours outside ui/theme", spelledColours(m_sources)); }
    void noFileIsTooLong() { expectNone("files that are two", longFiles(m_sources, mostLines)); }
    void everyFileHasItsForm() { expectNone("form", formOffenders(m_sources)); }
    void everyFolderSaysWhyItExists()
    {
        expectNone("folders without README.md", foldersWithoutReadme(m_root, m_sources));
    }
    void everySourceIsListed() { expectNone("build files", buildOffenders(m_root, m_sources)); }

    void aWrongArrowIsCaught_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* name, const char* path, const char* line) {
            QTest::newRow(name) << QByteArray(path) << QByteArray(line);
        };
        row("upwards", "core/base/a.h", "#include \"core/units/units.h\"");
        row("scenario asks evaluation", "core/scenario/a.cpp", "#include \"core/evaluation/evaluate.h\"");
        row("results hold a scenario", "core/results/a.h", "#include \"core/scenario/scenario.h\"");
        row("storage asks evaluation", "core/storage/a.cpp", "#include <core/evaluation/evaluate.h>");
        row("exchange knows files", "core/exchange/a.cpp", "#include \"core/storage/scenario_file.h\"");
        row("core shows", "core/studies/a.cpp", "  #  include \"ui/text/text.h\"");
        row("document paints", "ui/document/a.h", "#include \"ui/theme/theme.h\"");
        row("a chart opens files", "ui/charts/a.cpp", "#include \"core/storage/scenario_file.h\"");
        row("ui asks the program", "ui/window/a.cpp", "#include \"app/plan_file.h\"");
        row("unknown folder", "core/magic/a.cpp", "");
        row("not rooted", "core/base/a.cpp", "#include \"date.h\"");
    }
    void aWrongArrowIsCaught()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, line);
        QCOMPARE(forbiddenArrows(planted(path, line)).size(), 1);
    }

    void aRightArrowPasses()
    {
        QCOMPARE(forbiddenArrows(planted("core/results/a.h", "#include \"core/scenario/ids.h\"")), {});
        QCOMPARE(
            forbiddenArrows(planted("core/evaluation/performance/a.h", "#include \"core/evaluation/b.h\"")),
            {});
        QCOMPARE(forbiddenArrows(planted("ui/window/a.cpp", "#include \"core/storage/scenario_file.h\"")),
                 {});
        QCOMPARE(forbiddenArrows(planted("core/base/a.cpp", "// #include \"ui/text/text.h\" would be wrong")),
                 {});
    }

    void aForbiddenLibraryIsCaught()
    {
        for (const char* line : {"#include <QString>", "#include <QtCore/QString>", "#include <qglobal.h>"})
            QCOMPARE(forbiddenLibraries(planted("core/base/a.cpp", line)).size(), 1);
        QCOMPARE(forbiddenLibraries(planted("ui/window/a.cpp", "#include <sqlite3.h>")).size(), 1);
        QCOMPARE(forbiddenLibraries(planted("ui/layout/a.cpp", "#include <qcustomplot.h>")).size(), 1);
        QCOMPARE(forbiddenLibraries(planted("ui/charts/a.cpp", "#include <qcustomplot.h>")), {});
        QCOMPARE(forbiddenLibraries(planted("core/storage/a.cpp", "#include <sqlite3.h>")), {});
    }

    void aSpelledColourIsCaught()
    {
        for (const char* line : {"QColor c(\"#a1B2c3\");", "QColor(10, 20, 30)", "QColor::fromRgb(1, 2, 3)",
                                 "qRgb(1, 2, 3)", "\"color: #ff0000;\"", "QColor{0x102030}", "Qt::darkGray"})
            QCOMPARE(spelledColours(planted("ui/layout/a.cpp", line)).size(), 1);
        QCOMPARE(spelledColours(planted("ui/theme/a.cpp", "QColor c(\"#a1b2c3\");")), {});
        for (const char* line : {"tokens.line", "Qt::transparent", "QColor(tokens.line)", "// like #a1b2c3"})
            QCOMPARE(spelledColours(planted("ui/layout/a.cpp", line)), {});
    }

    void aLongFileIsCaught()
    {
        SourceFile file{QStringLiteral("core/base/a.cpp"), {}};
        file.lines.resize(mostLines);
        QCOMPARE(longFiles({file}, mostLines), {});
        file.lines.resize(mostLines + 1);
        QCOMPARE(longFiles({file}, mostLines).size(), 1);
    }

    void wrongFormIsCaught()
    {
        QCOMPARE(formOffenders({{QStringLiteral("core/base/a.cpp"), {QStringLiteral("int a;")}}}).size(), 1);
        QCOMPARE(formOffenders(planted("core/base/a.h", "int a;")).size(), 1);
        QCOMPARE(formOffenders(planted("core/base/a.cpp", "class RackManager {")).size(), 1);
        QCOMPARE(formOffenders(planted("core/base/a.cpp", "class Rack {")), {});
    }

private:
    QString m_root;
    std::vector<SourceFile> m_sources;
};

QTEST_GUILESS_MAIN(LayerTest)
#include "tst_layers.moc"

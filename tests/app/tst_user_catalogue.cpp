// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/user_catalogue.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace headroom;

namespace {

constexpr const char* header = "item,field,value,unit,source,date,note\n";
constexpr const char* server = "lenovo-sr680a-v3-8xh100";

}  // namespace

class TestUserCatalogue : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path().toStdString();
    }

    void oneRowCorrectsOnePrice()
    {
        write("servers.csv", std::string(header) + server + ",price,199000,USD,quote-4711,2026-11-02,\n");
        const LoadedCatalogue loaded = load();
        QVERIFY(!loaded.problem);
        QCOMPARE(loaded.ownItems, std::size_t(1));
        const Server* const own = loaded.catalogue.server(server);
        const Server* const builtIn = m_builtIn.server(server);
        QVERIFY(own && builtIn);
        QCOMPARE(own->price.value->value(), 199'000.0);
        QCOMPARE(own->price.source->title, std::string("quote-4711"));
        QVERIFY(own->price.date == (Date{2026, 11, 2}));
        // Everything the row does not speak of stays.
        QCOMPARE(own->name, builtIn->name);
        QVERIFY(own->height.value == builtIn->height.value);
        QVERIFY(own->acceleratorSlots.value == builtIn->acceleratorSlots.value);
        QVERIFY(builtIn->price.value->value() != 199'000.0);
        QCOMPARE(loaded.catalogue.size(), m_builtIn.size());
    }
    void aNewItemAndAnAliasAreAdded()
    {
        write("accelerators.csv", std::string(header) + "lab-card,name,Lab card,,,,\n"
                                                        "lab-card,memory,96,GB,lab,2026-11-01,\n"
                                                        "nvidia-l40s-48gb,alias,our usual card,,,,\n");
        const LoadedCatalogue loaded = load();
        QVERIFY(!loaded.problem);
        QCOMPARE(loaded.catalogue.size(), m_builtIn.size() + 1);
        QCOMPARE(loaded.catalogue.accelerator("lab-card")->memory.value->value(), 96e9);
        QVERIFY(!loaded.catalogue.accelerator("lab-card")->peakPower.known());
        const EntryPtr named = loaded.catalogue.resolve(ItemKind::Accelerator, "our usual card");
        QVERIFY(named);
        QCOMPARE(named->item.id, std::string("nvidia-l40s-48gb"));
        QVERIFY(loaded.catalogue.resolve(ItemKind::Accelerator, "L40S") == named);
    }
    void aNegativePriceLeavesTheBuiltInInForce()
    {
        write("servers.csv", std::string(header) + server + ",weight,90,kg,scales,2026-11-02,\n" + server +
                                 ",price,-5,USD,quote-4711,2026-11-02,\n");
        const LoadedCatalogue loaded = load();
        QVERIFY(loaded.problem.has_value());
        QCOMPARE(loaded.problem->code, Error::Code::OutOfRange);
        QCOMPARE(loaded.problem->file, (m_folder / "servers.csv").string());
        // The header is line 1, the weight line 2.
        QCOMPARE(loaded.problem->place, std::string("line 3: ") + server + ".price");
        QCOMPARE(loaded.problem->args.front(), std::string("-5"));
        QCOMPARE(loaded.ownItems, std::size_t(0));
        QVERIFY(loaded.catalogue.server(server)->price.value == m_builtIn.server(server)->price.value);
        QVERIFY(loaded.catalogue.server(server)->weight.value == m_builtIn.server(server)->weight.value);
    }
    void whatIsWrongIsNamedWithItsFileAndLine_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const QByteArray head = header;
        const auto row = [](const char* name, const char* file, const QByteArray& text, Error::Code code,
                            const char* place) {
            QTest::newRow(name) << file << text << static_cast<int>(code) << place;
        };
        using Code = Error::Code;
        row("wrong unit", "servers.csv", head + "x,price,5,kg,me,2026,\n", Code::WrongUnit, "line 2");
        row("unknown unit", "servers.csv", head + "x,price,5,USD//h,me,2026,\n", Code::UnknownUnit, "line 2");
        row("no number", "servers.csv", head + "x,price,cheap,USD,me,2026,\n", Code::NotANumber, "line 2");
        row("beyond range", "servers.csv", head + "x,price,1e308,USD,me,2026,\n", Code::OutOfRange, "line 2");
        row("no source", "accelerators.csv", head + "x,name,X,,,,\nx,memory,5,GB,,2026,\n",
            Code::MissingField, "line 3");
        row("negative memory", "accelerators.csv", head + "x,name,X,,,,\nx,memory,-5,GB,me,2026,\n",
            Code::OutOfRange, "line 3");
        row("a day that is none", "servers.csv", head + "x,price,5,USD,me,2026-02-30,\n", Code::WrongValue,
            "line 2");
        row("a cell missing", "servers.csv", head + "x,price,5,USD\n", Code::Syntax, "line 2");
        row("another header", "servers.csv", "id,price\n", Code::Syntax, "line 1");
        row("Latin-1", "servers.csv", head + "x,name,Caf\xe9,,,,\n", Code::NotText, "line 2");
        row("a field twice", "servers.csv", head + "x,price,5,USD,me,2026,\nx,price,6,USD,me,2026,\n",
            Code::DuplicateId, "line ");
        row("a source twice", "sources.csv", "source,title,url,licence,attribution\na,A,,,\na,B,,,\n",
            Code::DuplicateId, "line 3");
        row("a misspelt table", "server.csv", head, Code::WrongValue, "");
    }
    void whatIsWrongIsNamedWithItsFileAndLine()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QString, place);
        write(file.toStdString(), text.toStdString());
        const LoadedCatalogue loaded = load();
        QVERIFY(loaded.problem.has_value());
        QCOMPARE(static_cast<int>(loaded.problem->code), code);
        QCOMPARE(loaded.problem->file, (m_folder / file.toStdString()).string());
        QVERIFY2(loaded.problem->place.starts_with(place.toStdString()), loaded.problem->place.c_str());
        QCOMPARE(loaded.catalogue.size(), m_builtIn.size());
    }
    void aTableThatCannotBeReadIsToldNotSkipped()
    {
        std::filesystem::create_directories(m_folder / "servers.csv");
        const LoadedCatalogue loaded = load();
        QVERIFY(loaded.problem.has_value());
        QCOMPARE(loaded.problem->code, Error::Code::CannotRead);
        QCOMPARE(loaded.problem->file, (m_folder / "servers.csv").string());
    }
    void noFolderIsNoProblem()
    {
        m_folder /= "not-there";
        const LoadedCatalogue loaded = load();
        QVERIFY(!loaded.problem);
        QCOMPARE(loaded.catalogue.size(), m_builtIn.size());
    }
    void ignoredTablesAreNotEvenRead()
    {
        write("servers.csv", "nonsense");
        auto loaded = loadCatalogue(UserTables::Ignore, m_folder);
        QVERIFY(bool(loaded));
        QVERIFY(!loaded.value().problem);
        QCOMPARE(loaded.value().catalogue.size(), m_builtIn.size());
    }
    void theFolderFollowsTheSpecification()
    {
        qputenv("HOME", "/home/ada");
        qunsetenv("XDG_DATA_HOME");
        qunsetenv("HEADROOM_USER_CATALOGUE");
        QCOMPARE(userCatalogueFolder(), std::filesystem::path("/home/ada/.local/share/headroom/catalogue"));
        qputenv("XDG_DATA_HOME", "/data/ada");
        QCOMPARE(userCatalogueFolder(), std::filesystem::path("/data/ada/headroom/catalogue"));
        qputenv("XDG_DATA_HOME", "relative");
        QCOMPARE(userCatalogueFolder(), std::filesystem::path("/home/ada/.local/share/headroom/catalogue"));
        qputenv("HEADROOM_USER_CATALOGUE", "/srv/tables");
        QCOMPARE(userCatalogueFolder(), std::filesystem::path("/srv/tables"));
    }

private:
    void write(const std::string& name, const std::string& text) const
    {
        std::ofstream(m_folder / name, std::ios::binary) << text;
    }
    LoadedCatalogue load() const
    {
        auto loaded = loadCatalogue(UserTables::Use, m_folder);
        if (!loaded)
            qFatal("the built-in catalogue does not open");
        return std::move(loaded).value();
    }

    const Catalogue m_builtIn = loadCatalogue(UserTables::Ignore, {}).value().catalogue;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;
};

QTEST_GUILESS_MAIN(TestUserCatalogue)
#include "tst_user_catalogue.moc"

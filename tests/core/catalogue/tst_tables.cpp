// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/catalogue/table_reader.h"
#include "ui/text/text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;

namespace {

const std::string header = "item,field,value,unit,source,date,note\n";

SourceTable oneSource()
{
    const auto sources = readSources("source,title,url,licence,attribution\n"
                                     "maker,Data sheet,https://maker.example/sheet,public,Maker\n");
    return sources.value();
}

Result<std::vector<EntryPtr>> accelerators(const std::string& rows)
{
    return readTable(ItemKind::Accelerator, header + rows, oneSource(), MissingSources::AreErrors);
}

}  // namespace

/// A table of the catalogue: what it means, and how a wrong row is refused.
class TablesTest : public QObject {
    Q_OBJECT
private slots:
    void aFigureCarriesItsUnitSourceAndDate()
    {
        const auto read = accelerators("card,name,Card 48,,,,\n"
                                       "card,memory,48,GB,maker,2025-12-24,GDDR6\n"
                                       "card,bandwidth,864,GB/s,maker,2025-12-24,\n");
        QVERIFY(static_cast<bool>(read));
        QCOMPARE(read.value().size(), 1U);
        const auto& card = std::get<Accelerator>(read.value().front()->thing);
        QCOMPARE(QString::fromStdString(card.name), QStringLiteral("Card 48"));
        QCOMPARE(card.memory.value->value(), 48e9);      // GB are decimal
        QCOMPARE(card.bandwidth.value->value(), 864e9);  // bytes a second
        QCOMPARE(QString::fromStdString(card.memory.source->title), QStringLiteral("Data sheet"));
        QCOMPARE(card.memory.date, (Date{2025, 12, 24}));
    }

    void whatATableDoesNotSayIsUnknown()
    {
        const auto read = accelerators("card,name,Card 48,,,,\n");
        QVERIFY(static_cast<bool>(read));
        const auto& card = std::get<Accelerator>(read.value().front()->thing);
        QVERIFY(!card.memory.known());
        QVERIFY(!card.peakPower.known());
        QVERIFY(!card.priceLow.known());
    }

    void aZeroIsNoUnknown()
    {
        // A vertical PDU takes 0 U: known to be nothing, which is not the same as unknown.
        const auto read = readTable(ItemKind::Pdu, header + "strip,height,0,U,maker,2025,\n", oneSource(),
                                    MissingSources::AreErrors);
        QVERIFY(static_cast<bool>(read));
        const auto& strip = std::get<Device>(read.value().front()->thing);
        QVERIFY(strip.height.known());
        QCOMPARE(strip.height.value->value(), 0.0);
        QVERIFY(!strip.weight.known());
    }

    void wrongRowsAreRefusedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const char* rows, Error::Code code, int line) {
            QTest::newRow(name) << QByteArray(rows) << static_cast<int>(code) << line;
        };
        using Code = Error::Code;
        row("negative memory", "card,memory,-48,GB,maker,2025,\n", Code::OutOfRange, 2);
        row("no memory at all", "card,memory,0,GB,maker,2025,\n", Code::OutOfRange, 2);
        row("after a good item", "a,memory,48,GB,maker,2025,\nb,memory,-1,GB,maker,2025,\n", Code::OutOfRange,
            3);
        row("memory in watts", "card,memory,48,W,maker,2025,\n", Code::WrongUnit, 2);
        row("a unit nobody knows", "card,memory,48,GX,maker,2025,\n", Code::WrongUnit, 2);
        row("a number that is none", "card,memory,lots,GB,maker,2025,\n", Code::NotANumber, 2);
        row("NaN", "card,memory,nan,GB,maker,2025,\n", Code::NotANumber, 2);
        row("infinity", "card,memory,inf,GB,maker,2025,\n", Code::NotANumber, 2);
        row("a decimal comma", "card,memory,\"4,8\",GB,maker,2025,\n", Code::NotANumber, 2);
        row("1e308", "card,memory,1e308,GB,maker,2025,\n", Code::OutOfRange, 2);
        row("beyond a double", "card,memory,1e999,GB,maker,2025,\n", Code::NotANumber, 2);
        row("no source", "card,memory,48,GB,,2025,\n", Code::MissingField, 2);
        row("an unlisted source", "card,memory,48,GB,rumour,2025,\n", Code::UnknownItem, 2);
        row("the same figure twice", "card,memory,48,GB,maker,2025,\ncard,memory,96,GB,maker,2025,\n",
            Code::DuplicateId, 2);
        row("an item in two places", "a,name,A,,,,\nb,name,B,,,,\na,memory,48,GB,maker,2025,\n",
            Code::DuplicateId, 4);
        row("a missing cell", "card,memory,48,GB,maker,2025\n", Code::Syntax, 2);
        row("one cell too many", "card,memory,48,GB,maker,2025,,\n", Code::Syntax, 2);
        row("no item", ",memory,48,GB,maker,2025,\n", Code::Syntax, 2);
        row("no field", "card,,48,GB,maker,2025,\n", Code::Syntax, 2);
        row("no such day", "card,memory,48,GB,maker,2025-02-30,\n", Code::WrongValue, 2);
        row("half a slot", "card,slot_width,1.5,1,maker,2025,\n", Code::WrongValue, 2);
        row("Latin-1",
            "card,name,Stra\xdf"
            "e,,,,\n",
            Code::NotText, 2);
        row("UTF-16 surrogate in UTF-8", "card,name,\xed\xa0\x80,,,,\n", Code::NotText, 2);
        row("a quote never closed", "card,name,\"Card,,,,\n", Code::Syntax, 2);
        row("words after a quote", "card,name,\"Card\" 48,,,,\n", Code::Syntax, 2);
    }
    void wrongRowsAreRefusedWithTheirLine()
    {
        QFETCH(QByteArray, rows);
        QFETCH(int, code);
        QFETCH(int, line);
        const auto read = accelerators(rows.toStdString());
        QVERIFY(!read);
        const Error& error = read.error();
        QVERIFY2(static_cast<int>(error.code) == code, qPrintable(text::error(error)));
        const QString place = QString::fromStdString(error.place);
        QVERIFY2(place.startsWith(QStringLiteral("line %1").arg(line)), qPrintable(place));
    }

    void aMissingColumnIsRefused()
    {
        for (const char* first :
             {"item,field,value,unit,source,date", "item,field,value,unit,date,source,note", "",
              "card,memory,48,GB,maker,2025,"}) {
            const auto read = readTable(ItemKind::Accelerator, std::string(first) + "\na,b,1,,,,\n",
                                        oneSource(), MissingSources::AreErrors);
            QVERIFY(!read);
            QCOMPARE(read.error().code, Error::Code::Syntax);
            QVERIFY(
                text::error(read.error()).contains(QStringLiteral("item,field,value,unit,source,date,note")));
        }
    }

    void windowsFilesAreRead()
    {
        // A byte order mark, CRLF and a quoted name over two lines.
        const auto read =
            readTable(ItemKind::Accelerator,
                      "\xef\xbb\xbfitem,field,value,unit,source,date,note\r\n"
                      "card,name,\"Card \"\"X\"\"\r\nsecond line\",,,,\r\ncard,memory,48,GB,maker,2025,\r\n",
                      oneSource(), MissingSources::AreErrors);
        QVERIFY(static_cast<bool>(read));
        QCOMPARE(QString::fromStdString(std::string(read.value().front()->item.name())),
                 QStringLiteral("Card \"X\"\r\nsecond line"));
    }

    void aSourceTwiceIsRefused()
    {
        const auto read = readSources("source,title,url,licence,attribution\na,A,,,\na,B,,,\n");
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::DuplicateId);
        QVERIFY(QString::fromStdString(read.error().place).startsWith(QStringLiteral("line 3")));
    }

    void whatIsWrittenReadsBackTheSame()
    {
        const auto read = accelerators("card,name,\"Card, \"\"48\"\"\",,,,\n"
                                       "card,alias,C48,,,,\n"
                                       "card,memory,48,GB,maker,2025-12-24,\"a note, with a comma\"\n"
                                       "other,memory,0.1,GB,maker,2025-12,\n");
        QVERIFY(static_cast<bool>(read));
        const std::string once = writeTable(read.value());
        const auto again = readTable(ItemKind::Accelerator, once, oneSource(), MissingSources::AreErrors);
        QVERIFY(static_cast<bool>(again));
        QCOMPARE(QString::fromStdString(writeTable(again.value())), QString::fromStdString(once));
        QCOMPARE(again.value().size(), 2U);
        QCOMPARE(QString::fromStdString(again.value()[0]->item.fields[2].note),
                 QStringLiteral("a note, with a comma"));
    }

    void aWrongUserTableIsNamedWithFileLineAndRemedy()
    {
        QTemporaryDir folder;
        QFile table(folder.filePath(QStringLiteral("accelerators.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write((header + "mine,memory,48,W,my own,2026,\n").c_str());
        table.close();
        const auto read = readUserCatalogue(folder.path().toStdString());
        QVERIFY(!read);
        const QString said = text::error(read.error());
        QVERIFY2(said.contains(QStringLiteral("accelerators.csv")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("line 2")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Write it like")), qPrintable(said));
    }

    void aUserTableMayNameItsSourcesInPlace()
    {
        QTemporaryDir folder;
        QFile table(folder.filePath(QStringLiteral("accelerators.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write((header + "mine,name,Mine,,,,\nmine,price_low,4900,EUR,quote of 3 November,2026-11-03,\n")
                        .c_str());
        table.close();
        const auto read = readUserCatalogue(folder.path().toStdString());
        QVERIFY2(static_cast<bool>(read), read ? "" : qPrintable(text::error(read.error())));
        const auto& mine = std::get<Accelerator>(read.value().front()->thing);
        QCOMPARE(mine.priceLow.value->value(), 4900.0);
        QCOMPARE(QString::fromStdString(mine.priceLow.currency), QStringLiteral("EUR"));
        QCOMPARE(QString::fromStdString(mine.priceLow.source->title), QStringLiteral("quote of 3 November"));
    }

    void noFolderHoldsNothing()
    {
        const auto read = readUserCatalogue("/nowhere/at/all");
        QVERIFY(static_cast<bool>(read));
        QVERIFY(read.value().empty());
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_tables.moc"

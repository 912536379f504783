// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/catalogue/built_in.h"
#include "core/catalogue/table_reader.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;

namespace {

EntryPtr card(std::string id, const std::string& rows)
{
    SourceTable sources;
    auto read = readTable(ItemKind::Accelerator, "item,field,value,unit,source,date,note\n" + rows, sources,
                          MissingSources::AreTitles);
    HEADROOM_CHECK(read && read.value().size() == 1 && read.value().front()->item.id == id);
    return read.value().front();
}

Catalogue catalogueOf(std::vector<EntryPtr> entries)
{
    CatalogueBuilder builder;
    for (EntryPtr& entry : entries)
        HEADROOM_CHECK(static_cast<bool>(builder.add(std::move(entry))));
    return std::move(builder).build();
}

EntryPtr cardA() { return card("a", "a,name,Card A,,,,\na,alias,ACME-A 48GB,,,,\na,memory,48,GB,s,2025,\n"); }
EntryPtr cardB()
{
    return card("b", "b,name,Card B,,,,\nb,memory,80,GB,s,2025,\nb,price_low,100,USD,s,2025,\n");
}

QString idOf(const EntryPtr& entry) { return entry ? QString::fromStdString(entry->item.id) : QString(); }

/// The distinct values of a column of a measurements file.
QSet<QString> column(const QString& path, const char* name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::string text = file.readAll().toStdString();
    CsvReader reader(text);
    CsvRow row;
    QSet<QString> values;
    std::ptrdiff_t at = -1;
    for (auto more = reader.next(row); more && more.value(); more = reader.next(row)) {
        if (at < 0)
            at = std::find(row.cells.begin(), row.cells.end(), name) - row.cells.begin();
        else if (static_cast<std::size_t>(at) < row.cells.size())
            values += QString::fromStdString(row.cells[static_cast<std::size_t>(at)]);
    }
    values.remove(QString());
    return values;
}

}  // namespace

/// What a catalogue finds, overlays and compares; and what the built-in one must know.
class CatalogueTest : public QObject {
    Q_OBJECT
private slots:
    void namesAreFoundWithoutCaseBlanksAndHyphens()
    {
        const Catalogue catalogue = catalogueOf({cardA(), cardB()});
        for (const char* name : {"a", "Card A", "card a", "CARD-A", "card_a", "acme-a 48gb", "ACME A48 GB"})
            QCOMPARE(idOf(catalogue.resolve(ItemKind::Accelerator, name)), QStringLiteral("a"));
        QVERIFY(!catalogue.resolve(ItemKind::Accelerator, "card c"));
        QVERIFY(!catalogue.resolve(ItemKind::Server, "card a"));
        QVERIFY(!catalogue.find(ItemKind::Accelerator, "Card A"));  // by id only
    }

    void aMisspeltIdIsPointedAt()
    {
        const Catalogue catalogue = catalogueOf({cardA(), cardB()});
        QCOMPARE(QString::fromStdString(catalogue.nearest(ItemKind::Accelerator, "carda2")),
                 QStringLiteral("a"));
        // A part of a name: "acme-a 48gb" holds it.
        QCOMPARE(QString::fromStdString(catalogue.nearest(ItemKind::Accelerator, "a48")),
                 QStringLiteral("a"));
        QVERIFY(catalogue.nearest(ItemKind::Accelerator, "something quite different").empty());
    }

    void theSameIdTwiceIsRefused()
    {
        CatalogueBuilder builder;
        QVERIFY(static_cast<bool>(builder.add(cardA())));
        const auto again = builder.add(cardA());
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::DuplicateId);
        QCOMPARE(std::move(builder).build().size(), 1U);
    }

    void anOverlayReplacesAndAddsAndLeavesTheRest()
    {
        const Catalogue base = catalogueOf({cardA(), cardB()});
        const std::vector<EntryPtr> mine{
            card("b", "b,name,Card B,,,,\nb,memory,80,GB,s,2025,\nb,price_low,90,USD,quote,2026,\n"),
            card("c", "c,name,Card C,,,,\n")};
        const Catalogue both = base.overlaidWith(mine);
        QCOMPARE(both.size(), 3U);
        QCOMPARE(both.accelerator("b")->priceLow.value->value(), 90.0);
        QCOMPARE(both.accelerator("a")->memory.value->value(), 48e9);
        QVERIFY(both.accelerator("c") && !both.accelerator("c")->memory.known());
        QCOMPARE(idOf(both.entries(ItemKind::Accelerator)[1]), QStringLiteral("b"));  // keeps its place
        QCOMPARE(base.accelerator("b")->priceLow.value->value(), 100.0);              // a value: untouched
        QVERIFY(!base.find(ItemKind::Accelerator, "c"));
    }

    void anUpdateSaysWhatChanged()
    {
        const std::vector<EntryPtr> carried{cardA(), cardB()};
        const Catalogue newer = catalogueOf(
            {cardA(),
             card("b", "b,name,Card B,,,,\nb,price_low,120,USD,s,2026-05,\nb,tdp,300,W,s,2026-05,\n")});
        const auto changes = changedFigures(carried, newer);
        QCOMPARE(changes.size(), 3U);
        // gone: unknown on the newer side
        QCOMPARE(QString::fromStdString(changes[0].field), QStringLiteral("memory"));
        QCOMPARE(QString::fromStdString(changes[0].before), QStringLiteral("80 GB"));
        QVERIFY(changes[0].after.empty());
        QCOMPARE(QString::fromStdString(changes[1].field), QStringLiteral("price_low"));
        QCOMPARE(QString::fromStdString(changes[1].before), QStringLiteral("100 USD"));
        QCOMPARE(QString::fromStdString(changes[1].after), QStringLiteral("120 USD"));
        QCOMPARE(changes[1].dateBefore, (Date{2025, 0, 0}));
        QCOMPARE(changes[1].dateAfter, (Date{2026, 5, 0}));
        // new: unknown before
        QCOMPARE(QString::fromStdString(changes[2].field), QStringLiteral("tdp"));
        QVERIFY(changes[2].before.empty());
    }

    void anItemThatIsGoneIsNoChange()
    {
        const std::vector<EntryPtr> carried{cardB()};
        QVERIFY(changedFigures(carried, catalogueOf({cardA()})).empty());
        QVERIFY(changedFigures(carried, catalogueOf({cardB()})).empty());  // equal by figures, another object
    }

    void theBuiltInCatalogueIsWhole()
    {
        const auto built = builtInCatalogue();
        QVERIFY(static_cast<bool>(built));
        const Catalogue& catalogue = built.value();
        QVERIFY(catalogue.date().known());
        for (const ItemKind kind : allItemKinds) {
            QVERIFY2(!catalogue.entries(kind).empty(), std::string(tableName(kind)).c_str());
            for (const EntryPtr& entry : catalogue.entries(kind)) {
                for (const ItemField& field : entry->item.fields) {
                    if (field.unit.empty())
                        continue;
                    const std::string place = entry->item.id + "." + field.field;
                    QVERIFY2(field.source && !field.source->title.empty(), place.c_str());
                    // A size may come from an undated sheet; a price without a date says nothing.
                    QVERIFY2(field.date.known() || field.currency.empty(), place.c_str());
                }
            }
        }
    }

    void theBuiltInCatalogueKnowsPublishedFigures()
    {
        const auto built = builtInCatalogue();
        QVERIFY(static_cast<bool>(built));
        // NVIDIA L40S data sheet: 48 GB, 864 GB/s, 350 W, 362.05 TFLOP/s dense BF16.
        const auto l40s = built.value().resolve(ItemKind::Accelerator, "NVIDIA L40S");
        QVERIFY(l40s);
        const auto& card = std::get<Accelerator>(l40s->thing);
        QCOMPARE(card.memory.value->value(), 48e9);
        QCOMPARE(card.bandwidth.value->value(), 864e9);
        QCOMPARE(card.peakPower.value->value(), 350.0);
        QVERIFY(std::abs(card.bf16.value->value() - 362.05e12) < 0.1e12);
        // NVIDIA H100 SXM data sheet: 80 GB, 3.35 TB/s, 700 W.
        const auto h100 = built.value().resolve(ItemKind::Accelerator, "H100 SXM");
        QVERIFY(h100);
        QCOMPARE(std::get<Accelerator>(h100->thing).bandwidth.value->value(), 3.35e12);
        // config.json of meta-llama/Llama-3.1-70B: 80 layers, 8,192 wide, 64 heads on 8 KV heads.
        const auto llama = built.value().resolve(ItemKind::Model, "meta-llama/Llama-3.1-70B");
        QVERIFY(llama);
        const auto& model = std::get<Model>(llama->thing);
        QCOMPARE(model.layers.value->value(), 80.0);
        QCOMPARE(model.hidden.value->value(), 8192.0);
        QCOMPARE(model.heads.value->value(), 64.0);
        QCOMPARE(model.kvHeads.value->value(), 8.0);
        QVERIFY(model.attention == AttentionKind::Gqa);
    }

    void theNamesOfPublicMeasurementsResolve_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("kind");
        // A rig of several, a host, a class of cards, or a card that the catalogue has no sourced figures for.
        QTest::addColumn<QString>("noCard");
        const QString consumer = QStringLiteral("|.*(RTX )?3090.*|3070 8GB|3080 10GB|4070 Ti 12GB|M[123] .*");
        QTest::newRow("serving: GPU")
            << "measured/serving.csv" << QByteArray("gpu") << int(ItemKind::Accelerator) << QString();
        QTest::newRow("serving: model")
            << "measured/serving.csv" << QByteArray("model") << int(ItemKind::Model) << QString();
        QTest::newRow("throughput: GPU")
            << "measured/throughput.csv" << QByteArray("gpu") << int(ItemKind::Accelerator)
            << QStringLiteral("CPU: .*|.*\\(x\\d+\\).*|.*B60 Dual.*|H20-3e 141GB|RTX [45]000 Ada .*") +
                   consumer;
        QTest::newRow("vram: GPU") << "measured/vram.csv" << QByteArray("gpu") << int(ItemKind::Accelerator)
                                   << QStringLiteral(
                                          "any .*|not in .*|single .*|.*GiB.*|2x .*|.*Strix Halo.*") +
                                          consumer;
        QTest::newRow("power: GPU") << "measured/power.csv" << QByteArray("gpu") << int(ItemKind::Accelerator)
                                    << QStringLiteral("QUALCOMM .*");
    }
    void theNamesOfPublicMeasurementsResolve()
    {
        HEADROOM_NEED_SHARED();
        QFETCH(QString, file);
        QFETCH(QByteArray, name);
        QFETCH(int, kind);
        QFETCH(QString, noCard);
        const QSet<QString> values = column(sharedData() + QLatin1Char('/') + file, name.constData());
        if (values.isEmpty())
            QSKIP("that file is absent");
        const auto built = builtInCatalogue();
        QVERIFY(static_cast<bool>(built));
        const QRegularExpression excused(QRegularExpression::anchoredPattern(noCard));
        QStringList unknown;
        for (const QString& value : values) {
            const bool known =
                built.value().resolve(static_cast<ItemKind>(kind), value.toStdString()) != nullptr;
            if (!known && !excused.match(value).hasMatch())
                unknown += value;
        }
        unknown.sort();
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QStringLiteral(" | "))));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"

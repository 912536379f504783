// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/catalogue/built_in.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace headroom;

namespace {

/// FNV-1a of 32 bits, http://www.isthe.com/chongo/tech/comp/fnv: offset 0x811c9dc5, prime 0x01000193.
QString fingerprint(const std::string& text)
{
    quint32 hash = 0x811c9dc5U;
    for (const char byte : text)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x01000193U;
    return QStringLiteral("%1").arg(hash, 8, 16, QLatin1Char('0'));
}

/// Ids made from titles end in the fingerprint of what they name; the others are short names given by hand.
bool namedByHand(const Source& source)
{
    return !QString::fromStdString(source.id).endsWith("-" + fingerprint(source.title));
}

Catalogue builtIn()
{
    auto catalogue = builtInCatalogue();
    if (!catalogue)
        qFatal("the built-in catalogue cannot be read");
    return std::move(catalogue).value();
}

/// What the original table of that name cites, by the lower-case value of its column `key`.
std::map<std::string, std::string> citations(const QString& table, const std::string& key)
{
    QFile file(sharedData() + "/catalogue/" + table + ".csv");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::string text = file.readAll().toStdString();
    CsvReader reader(text);
    CsvRow row;
    std::map<std::string, std::string> found;
    std::size_t keyAt = 0, sourceAt = 0;
    for (bool header = true; reader.next(row).value(); header = false) {
        for (std::size_t at = 0; header && at < row.cells.size(); ++at) {
            if (row.cells[at] == key)
                keyAt = at;
            if (row.cells[at] == "source")
                sourceAt = at;
        }
        if (!header)
            found[QString::fromStdString(row.cells[keyAt]).toLower().toStdString()] += row.cells[sourceAt];
    }
    return found;
}

std::string source(const Catalogue& catalogue, ItemKind kind, const char* item, const char* field)
{
    const EntryPtr entry = catalogue.find(kind, item);
    const ItemField* one = entry ? entry->item.find(field) : nullptr;
    return one && one->source ? one->source->title : std::string("nothing");
}

}  // namespace

/// Whom the built-in catalogue credits with its figures.
class SourcesTest : public QObject {
    Q_OBJECT
private slots:
    /// Ids were once cut off after 63 characters, and all that began alike were credited to the first: the fingerprint of the
    /// title in the id cannot be right for two documents.
    void anIdStandsForOneDocument()
    {
        QCOMPARE(fingerprint("a"), QStringLiteral("e40c292c"));  // from the reference page above
        const Catalogue catalogue = builtIn();
        std::map<std::string, std::pair<std::string, std::string>> byId;
        std::map<std::string, std::string> byTitle;
        for (const ItemKind kind : allItemKinds) {
            for (const EntryPtr& entry : catalogue.entries(kind)) {
                for (const ItemField& field : entry->item.fields) {
                    if (!field.source)
                        continue;
                    const Source& one = *field.source;
                    const auto [at, fresh] = byId.emplace(one.id, std::pair(one.title, one.url));
                    QVERIFY2(fresh || at->second == std::pair(one.title, one.url), one.id.c_str());
                    const auto [same, first] = byTitle.emplace(one.title, one.id);
                    QVERIFY2(first || same->second == one.id, one.title.c_str());
                    QVERIFY2(!namedByHand(one) || one.id.size() < 40, one.id.c_str());
                }
            }
        }
        QVERIFY(byId.size() > 300);
    }

    void aFigureCitesTheDocumentItStandsIn_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("key");
        QTest::addColumn<ItemKind>("kind");
        QTest::newRow("accelerators") << "accelerators"
                                      << "accelerator" << ItemKind::Accelerator;
        QTest::newRow("models") << "models"
                                << "model_id" << ItemKind::Model;
        QTest::newRow("servers") << "servers"
                                 << "server" << ItemKind::Server;
        QTest::newRow("racks") << "racks"
                               << "rack" << ItemKind::RackFrame;
        QTest::newRow("switches") << "switches"
                                  << "item" << ItemKind::Switch;
        QTest::newRow("storage") << "storage"
                                 << "storage" << ItemKind::Storage;
        QTest::newRow("pdus") << "pdus"
                              << "pdu" << ItemKind::Pdu;
        QTest::newRow("cooling") << "cooling"
                                 << "technology" << ItemKind::Cooling;
    }

    /// Each figure's source is named in the original table's row for that item.
    void aFigureCitesTheDocumentItStandsIn()
    {
        HEADROOM_NEED_SHARED();
        QFETCH(QString, table);
        QFETCH(QString, key);
        QFETCH(ItemKind, kind);
        const auto cited = citations(table, key.toStdString());
        QVERIFY(!cited.empty());
        const Catalogue catalogue = builtIn();
        int figures = 0;
        for (const EntryPtr& entry : catalogue.entries(kind)) {
            QString row;
            const auto look = [&](const std::string& name) {
                const auto at = cited.find(QString::fromStdString(name).toLower().toStdString());
                if (at != cited.end())
                    row += QString::fromStdString(at->second);
            };
            look(entry->item.id);
            look(std::string(entry->item.vendor()) + " " + std::string(entry->item.name()));
            for (const ItemField& field : entry->item.fields) {
                if (field.field == "alias" || field.field == "name")
                    look(field.text);
            }
            for (const ItemField& field : entry->item.fields) {
                if (!field.source || namedByHand(*field.source))
                    continue;
                ++figures;
                for (const QString& part : QString::fromStdString(field.source->title).split("; "))
                    QVERIFY2(row.contains(part),
                             qPrintable(QString::fromStdString(entry->item.id + "." + field.field) +
                                        " credits " + part));
            }
        }
        QVERIFY2(figures > 50, qPrintable(QString::number(figures)));
    }

    /// Read by hand in the originals: an L40S row of six documents, a model's own config, a street price.
    void someFiguresByHand()
    {
        const Catalogue catalogue = builtIn();
        const auto check = [&](ItemKind kind, const char* item, const char* field, const char* document) {
            const std::string credited = source(catalogue, kind, item, field);
            QVERIFY2(credited.find(document) != std::string::npos, credited.c_str());
            QVERIFY2(credited.find("a30.yaml") == std::string::npos, credited.c_str());
        };
        check(ItemKind::Accelerator, "nvidia-l40s-48gb", "bandwidth", "systems/l40s.yaml");
        check(ItemKind::Accelerator, "nvidia-l40s-48gb", "nvenc", "L40S 3 NVENC");
        check(ItemKind::Accelerator, "nvidia-l40s-48gb", "idle", "nvidia-smi");
        check(ItemKind::Accelerator, "nvidia-h100-sxm5-80gb", "price_low", "runlocalai.co");
        check(ItemKind::Model, "meta-llama/Meta-Llama-3.1-8B", "layers",
              "meta-llama--Meta-Llama-3.1-8B_config.json");
        check(ItemKind::Electricity, "deu", "price", "Eurostat");
    }
};

QTEST_GUILESS_MAIN(SourcesTest)
#include "tst_sources.moc"

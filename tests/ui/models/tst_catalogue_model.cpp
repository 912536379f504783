// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample.h"
#include "ui/models/catalogue_filter.h"
#include "ui/models/catalogue_model.h"
#include "ui/models/findings_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QtTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

EntryPtr made(ItemKind kind, const char* id, std::vector<ItemField> fields)
{
    static const SourcePtr source =
        std::make_shared<const Source>(Source{"sheet", "Data sheet", {}, "facts", {}});
    for (ItemField& field : fields) {
        field.source = source;
        field.date = {2026, 10, 1};
    }
    auto entry = makeEntry(Item{kind, id, std::move(fields)});
    if (!entry)
        qFatal("the test's %s is not an item", id);
    return entry.value();
}

ItemField word(const char* field, const char* text)
{
    ItemField out;
    out.field = field;
    out.text = text;
    return out;
}

ItemField quantity(const char* field, const char* text, const char* unit, double si, Dimension dimension,
                   const char* currency = "")
{
    ItemField out = word(field, text);
    out.unit = unit;
    out.number = si;
    out.dimension = dimension;
    out.currency = currency;
    return out;
}

/// Two cards of 24 and 48 GB of which the larger has a price, an air-cooled server without one, a model.
Catalogue four()
{
    CatalogueBuilder builder;
    const std::vector<EntryPtr> entries{
        made(ItemKind::Accelerator, "small",
             {word("name", "L4 24 GB"), word("vendor", "NVIDIA"), word("alias", "nvidia-l4"),
              quantity("memory", "24", "GB", 24e9, dimensions::information),
              quantity("tdp", "72", "W", 72, dimensions::power)}),
        made(ItemKind::Accelerator, "large",
             {word("name", "L40S 48 GB"), word("vendor", "NVIDIA"),
              quantity("memory", "48", "GB", 48e9, dimensions::information),
              quantity("price_low", "7000", "USD", 7000, dimensions::money, "USD")}),
        made(ItemKind::Server, "server",
             {word("name", "Quad"), word("vendor", "Acme"), word("cooling", "air")}),
        made(ItemKind::Model, "llama",
             {word("name", "Llama 3.1 8B"), word("alias", "meta-llama/Llama-3.1-8B")}),
    };
    for (const EntryPtr& entry : entries) {
        if (!builder.add(entry))
            qFatal("twice the same item");
    }
    return std::move(builder).build();
}

}  // namespace

class TestCatalogueModel : public QObject {
    Q_OBJECT

    Catalogue m_catalogue = four();
    std::unique_ptr<CatalogueModel> m_model;
    std::unique_ptr<CatalogueFilter> m_filter;

    /// "group: item, item; group: item", as shown.
    QString shown() const
    {
        QStringList groups;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex group = m_filter->index(row, 0);
            QStringList items;
            for (int i = 0; i < m_filter->rowCount(group); ++i)
                items << m_filter->index(i, 0, group).data().toString();
            if (!items.isEmpty())
                groups << group.data().toString() + ": " + items.join(", ");
        }
        return groups.join("; ");
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_model = std::make_unique<CatalogueModel>();
        m_model->show(m_catalogue);
        m_filter = std::make_unique<CatalogueFilter>();
        m_filter->setSourceModel(m_model.get());
    }
    void cleanup()
    {
        m_filter.reset();
        m_model.reset();
    }

    void keepsTheRulesOfModels()
    {
        const QAbstractItemModelTester tester(m_model.get(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filtered(m_filter.get(),
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_filter->setWords("L4");
        m_filter->setWords({});
        m_model->retranslate();
    }

    void pricedAcceleratorsComeFirstAndUnknownIsAWord()
    {
        const QModelIndex cards = m_model->index(0, 0);
        QCOMPARE(cards.data(CatalogueModel::FigureRole).toInt(), 2);
        const QModelIndex large = m_model->index(0, 0, cards), small = m_model->index(1, 0, cards);
        QCOMPARE(large.data().toString(), QString("L40S 48 GB"));
        QCOMPARE(large.data(CatalogueModel::FigureRole).toString(), QString("unknown"));
        QCOMPARE(small.data(CatalogueModel::FigureRole).toString(), QString("72\u00a0W"));
        QCOMPARE(small.data(CatalogueModel::IdRole).toString(), QString("small"));
        QCOMPARE(small.data(CatalogueModel::KindRole).toInt(), static_cast<int>(ItemKind::Accelerator));
    }

    void anItemIsDraggedByTableAndId()
    {
        const QModelIndex card = m_model->index(1, 0, m_model->index(0, 0));
        const std::unique_ptr<QMimeData> data(m_model->mimeData({card}));
        QVERIFY(data);
        QCOMPARE(data->data("application/x-headroom-item"), QByteArray("accelerators/small"));
        QVERIFY(card.flags() & Qt::ItemIsDragEnabled);
        QVERIFY(!(m_model->index(0, 0).flags() & Qt::ItemIsDragEnabled));
    }

    void wordsAreFoundInNameVendorAndAliasAcrossGroups_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("name") << "l40"
                              << "Accelerators: L40S 48 GB";
        QTest::newRow("vendor") << "acme"
                                << "Servers: Quad";
        QTest::newRow("alias") << "meta-llama"
                               << "AI models: Llama 3.1 8B";
        QTest::newRow("all words must hold") << "nvidia l4 24"
                                             << "Accelerators: L4 24 GB";
        QTest::newRow("in two groups") << "l"
                                       << "Accelerators: L40S 48 GB, L4 24 GB; AI models: Llama 3.1 8B";
        QTest::newRow("nothing") << "zorkmid"
                                 << "";
    }
    void wordsAreFoundInNameVendorAndAliasAcrossGroups()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        m_filter->setWords(typed);
        QCOMPARE(shown(), found);
    }

    void filtersMustAllHold()
    {
        m_filter->setPriced(true);
        QCOMPARE(shown(), QString("Accelerators: L40S 48 GB"));
        QCOMPARE(m_filter->index(0, 0).data(CatalogueModel::FigureRole).toInt(), 1);
        m_filter->setAirCooled(true);
        QCOMPARE(shown(), QString());
        m_filter->setPriced(false);
        QCOMPARE(shown(), QString("Servers: Quad"));
        m_filter->setAirCooled(false);
        m_filter->setLeastMemory(48e9);
        QCOMPARE(shown(), QString("Accelerators: L40S 48 GB"));
    }

    void aFindingLeadsToWhatItSpeaksOf()
    {
        Finding finding;
        finding.severity = Severity::Warning;
        finding.code = FindingCode::RackAtPowerLimit;
        finding.subject = {"rack", 3, {}};
        finding.name = "A01";
        finding.would = 8800;
        finding.allowed = 8800;
        finding.dimension = dimensions::power;
        FindingsModel model;
        model.show({finding}, "USD");
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.target(0), (Selection::Target{Selection::Kind::Rack, 3, -1}));
        QVERIFY(model.index(0, 0).data().toString().startsWith("A01"));
        QCOMPARE(model.index(0, 0).data(FindingsModel::FiguresRole).toString(),
                 QString("8.8 of 8.8\u00a0kW"));
    }
    void aSpreadBesideItsValueIsAWarningAmongThem()
    {
        Finding refused, well;
        refused.severity = Severity::Error;
        refused.code = FindingCode::NoPool;
        well.severity = Severity::Ok;
        well.code = FindingCode::NoInternalRate;
        InputView price;
        price.path = "assumptions.electricity";
        price.field = "electricity";
        price.value = 0.1 / 3.6e6;
        price.unit = "USD/kWh";
        price.spread = Spread<double>{SpreadKind::Range, 0.2 / 3.6e6, 0.3 / 3.6e6};
        FindingsModel model;
        model.show({refused, well}, "USD", {price});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, 0).data(FindingsModel::SeverityRole).toInt(),
                 static_cast<int>(Severity::Warning));
        QCOMPARE(model.target(1), (Selection::Target{Selection::Kind::Plan, 0, -1}));
        const QString figures = model.index(1, 0).data(FindingsModel::FiguresRole).toString();
        QVERIFY(figures.contains("0.1\u00a0USD/kWh") && figures.contains("0.2") && figures.contains("0.3"));
        QVERIFY(model.index(1, 0).data().toString().startsWith("Electricity"));
    }
};

QTEST_GUILESS_MAIN(TestCatalogueModel)
#include "tst_catalogue_model.moc"

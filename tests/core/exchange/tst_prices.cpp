// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/catalogue/imported.h"
#include "core/exchange/price_list.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QtTest>

using namespace headroom;

namespace {

const PriceListNotes plain{
    .file = "catalogs/v5/aws/vms.csv", .provider = {}, .source = {}, .date = {2026, 11, 1}, .regions = {}};

const std::string header =
    "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,SpotPrice,Region,AvailabilityZone\n";

const Catalogue& known()
{
    static const Catalogue catalogue = builtInCatalogue().value();
    return catalogue;
}

Result<PriceList> cloud(const std::string& text, const PriceListNotes& notes = plain)
{
    return readCloudPrices(text, notes, known());
}

PriceListNotes named(const std::string& file, std::vector<std::string> regions = {})
{
    PriceListNotes notes = plain;
    notes.file = file;
    notes.regions = std::move(regions);
    return notes;
}

std::string sample(const QString& name)
{
    QFile file(sharedData() + "/samples/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

EntryPtr entryOf(const PriceList& list, std::string_view id)
{
    for (const EntryPtr& entry : list.entries) {
        if (entry->item.id == id)
            return entry;
    }
    return nullptr;
}

const CloudInstance* machine(const PriceList& list, std::string_view id)
{
    const EntryPtr entry = entryOf(list, id);
    return entry ? std::get_if<CloudInstance>(&entry->thing) : nullptr;
}

const ApiPrice* api(const PriceList& list, std::string_view id)
{
    const EntryPtr entry = entryOf(list, id);
    return entry ? std::get_if<ApiPrice>(&entry->thing) : nullptr;
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-12 * std::abs(b); }

}  // namespace

class TestPrices : public QObject {
    Q_OBJECT
private slots:
    // The rows of dl1.24xlarge: 13.10904 USD/h in all zones of us-east-1, spot 3.932700 in the only zone that states one.
    void aSkyPilotTableIsRead()
    {
        HEADROOM_NEED_SHARED();
        const auto list = cloud(sample("skypilot_catalog/Michaelvll_v5_aws_vms.sample.csv"),
                                named("Michaelvll_v5_aws_vms.sample.csv"));
        QVERIFY(bool(list));
        QCOMPARE(list.value().form, PriceList::Form::SkyPilot);
        QCOMPARE(list.value().rows, std::size_t(70));
        const CloudInstance* const found = machine(list.value(), "aws-dl1.24xlarge-us-east-1");
        QVERIFY(found);
        QVERIFY(near(found->onDemand.value->value() * 3600, 13.10904));
        QVERIFY(near(found->spot.value->value() * 3600, 3.9327));
        QCOMPARE(found->provider, std::string("AWS"));
        QCOMPARE(found->region, std::string("us-east-1"));
        QVERIFY(found->onDemand.date == (Date{2026, 11, 1}));
        QCOMPARE(found->onDemand.currency, std::string("USD"));
        QVERIFY(isImported(entryOf(list.value(), "aws-dl1.24xlarge-us-east-1")->item));
    }
    void everySkyPilotSampleIsRead_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* const file :
             {"Michaelvll_v5_azure_vms.sample.csv", "Michaelvll_v5_gcp_vms.sample.csv",
              "cblmemo_v5_aws_vms.sample.csv", "cblmemo_v5_azure_vms.sample.csv",
              "cblmemo_v5_gcp_vms.sample.csv", "v8_lambda_vms.head.csv"})
            QTest::newRow(file) << file;
    }
    void everySkyPilotSampleIsRead()
    {
        HEADROOM_NEED_SHARED();
        QFETCH(QString, file);
        const auto list = cloud(sample("skypilot_catalog/" + file), named(file.toStdString()));
        if (!list)
            QFAIL(qPrintable(QString::fromStdString(list.error().place + ": " + list.error().args.at(0))));
        QVERIFY(list.value().entries.size() > 3);
    }
    // g4dn.xlarge: $0.5260 on demand, $0.1609 lowest spot, one NVIDIA T4; the table is of a region that it does not name.
    void theEc2TableIsRead()
    {
        HEADROOM_NEED_SHARED();
        const std::string text = sample("vantage_ec2/vantage-export.gpu.csv");
        const auto unnamed = cloud(text, named("export.csv"));
        QVERIFY(!unnamed);
        QCOMPARE(unnamed.error().args.at(0), std::string("one-region"));
        const auto list = cloud(text, named("export.csv", {"us-east-1"}));
        if (!list)
            QFAIL(qPrintable(QString::fromStdString(list.error().place + ": " + list.error().args.at(0))));
        const CloudInstance* const found = machine(list.value(), "aws-g4dn.xlarge-us-east-1");
        QVERIFY(found);
        QVERIFY(near(found->onDemand.value->value() * 3600, 0.526));
        QVERIFY(near(found->spot.value->value() * 3600, 0.1609));
        QVERIFY(near(found->acceleratorCount.value->value(), 1));
    }
    void theEc2InstancesAreRead()
    {
        const auto list = cloud(R"([{"instance_type": "p5.48xlarge", "vCPU": 192, "memory": 2048.0, "GPU": 8,
            "GPU_model": "NVIDIA H100", "pricing": {"us-east-1": {"linux": {"ondemand": "55.04", "spot_min": "18.2",
            "reserved": {"yrTerm1Standard.noUpfront": "33.5", "yrTerm3Standard.noUpfront": "0"}}},
            "eu-west-1": {"linux": {"ondemand": "60.5", "spot_min": "N/A"}}}}])",
                                named("instances.json", {"us-east-1"}));
        QVERIFY(bool(list));
        QCOMPARE(list.value().entries.size(), std::size_t(1));
        QCOMPARE(list.value().otherRegions, std::size_t(1));
        const CloudInstance* const found = machine(list.value(), "aws-p5.48xlarge-us-east-1");
        QVERIFY(found);
        QVERIFY(near(found->onDemand.value->value() * 3600, 55.04));
        QVERIFY(near(found->reserved1.value->value() * 3600, 33.5));
        QVERIFY(!found->reserved3.known());
        QCOMPARE(found->accelerator, std::string("nvidia-h100-sxm5-80gb"));
    }
    // gpt-4o: 2.5e-06 in, 1e-05 out, 1.25e-06 cached, USD a token.
    void liteLlmIsRead()
    {
        HEADROOM_NEED_SHARED();
        const auto list =
            readApiPrices(sample("litellm_prices/model_prices.sample.json"), named("prices.json"));
        if (!list)
            QFAIL(qPrintable(QString::fromStdString(list.error().place + ": " + list.error().args.at(0))));
        const ApiPrice* const found = api(list.value(), "openai-gpt-4o");
        QVERIFY(found);
        QVERIFY(near(found->input.value->value() * 1e6, 2.5));
        QVERIFY(near(found->output.value->value() * 1e6, 10));
        QVERIFY(near(found->cachedInput.value->value() * 1e6, 1.25));
        QCOMPARE(entryOf(list.value(), "openai-gpt-4o")->item.find("input")->text, std::string("2.5"));
        // "input_cost_per_token_cache_hit": 1.4e-08
        const ApiPrice* const older = api(list.value(), "deepseek-deepseek-chat");
        QVERIFY(older && near(older->cachedInput.value->value() * 1e6, 0.014));
    }
    void genAiPricesAreRead()
    {
        const auto list = readApiPrices(R"([{"id": "mistral", "name": "Mistral", "models": [
            {"id": "codestral", "name": "Codestral", "prices_checked": "2025-07-04", "context_window": 256000,
             "prices": {"input_mtok": 0.3, "output_mtok": 0.9}},
            {"id": "tiered", "prices": {"input_mtok": {"base": 1.25, "tiers": [{"start": 200000, "price": 2.5}]}, "output_mtok": 10}},
            {"id": "dated", "prices": [{"prices": {"input_mtok": 2}},
                {"constraint": {"start_date": "2026-01-01"}, "prices": {"input_mtok": 1}},
                {"constraint": {"start_date": "2099-01-01"}, "prices": {"input_mtok": 0.5}}]},
            {"id": "free", "prices": {}}]}])",
                                        plain);
        QVERIFY(bool(list));
        QCOMPARE(list.value().withoutPrice, std::size_t(1));
        const ApiPrice* const codestral = api(list.value(), "mistral-codestral");
        QVERIFY(codestral);
        QVERIFY(near(codestral->input.value->value() * 1e6, 0.3));
        QVERIFY(codestral->input.date == (Date{2025, 7, 4}));
        QVERIFY(near(api(list.value(), "mistral-tiered")->input.value->value() * 1e6, 1.25));
        // On 1 November 2026 the price of 2026 is in force and that of 2099 is not.
        QVERIFY(near(api(list.value(), "mistral-dated")->input.value->value() * 1e6, 1));
        QVERIFY(api(list.value(), "mistral-dated")->input.date == (Date{2026, 11, 1}));
    }

    void aBadListIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const QString h = QString::fromStdString(header);
        const auto row = [](const char* name, const QString& text, Error::Code code, const char* place) {
            QTest::newRow(name) << text << static_cast<int>(code) << place;
        };
        row("a column is missing", "InstanceType,AcceleratorName,AcceleratorCount,SpotPrice,Region\n",
            Error::Code::MissingField, "line 1");
        row("a column twice", "InstanceType,AcceleratorName,AcceleratorCount,Price,Price,SpotPrice,Region\n",
            Error::Code::DuplicateId, "line 1");
        row("a short row", h + "p5,H100,8\n", Error::Code::Syntax, "line 2");
        row("below zero", h + "p5,H100,8,192,2048,-1,,us-east-1,a\n", Error::Code::OutOfRange,
            "line 2, on_demand");
        row("absurd", h + "p5,H100,8,192,2048,98320,,us-east-1,a\n", Error::Code::OutOfRange,
            "line 2, on_demand");
        row("not a number", h + "p5,H100,8,192,2048,nan,,us-east-1,a\n", Error::Code::NotANumber,
            "line 2, Price");
        row("infinite", h + "p5,H100,8,192,2048,1e999,,us-east-1,a\n", Error::Code::NotANumber,
            "line 2, Price");
        row("one machine with two prices",
            h + "p5,H100,8,192,2048,55,,us-east-1,a\np5,H100,8,192,2048,56,,us-east-1,b\n",
            Error::Code::DuplicateId, "line 2 and line 3");
        row("one row twice", h + "p5,H100,8,192,2048,55,,us-east-1,a\np5,H100,8,192,2048,55,,us-east-1,a\n",
            Error::Code::DuplicateId, "line 2 and line 3");
        row("no region", h + "p5,H100,8,192,2048,55,,,a\n", Error::Code::MissingField, "line 2");
        row("two currencies",
            "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region,Currency\n"
            "p5,H100,8,55,,us-east-1,USD\np4,A100,8,20,,us-east-1,EUR\n",
            Error::Code::NotPossible, "line 3");
        row("something else", "a,b,c\n1,2,3\n", Error::Code::NotPossible, "line 1");
        row("a header and nothing", h, Error::Code::NotPossible, "");
    }
    void aBadListIsRefusedWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(QString, place);
        const auto list = cloud(text.toStdString());
        QVERIFY(!list);
        QCOMPARE(static_cast<int>(list.error().code), code);
        QCOMPARE(QString::fromStdString(list.error().place), place);
    }
    /// The base price is taken, and how many have another for long prompts is said.
    void pricesThatRiseWithThePromptAreCounted()
    {
        const PriceListNotes plain = named("prices.json");
        const auto list = readApiPrices(
            R"({"a": {"litellm_provider": "x", "input_cost_per_token": 1.25e-6,
                      "input_cost_per_token_above_200k_tokens": 2.5e-6, "output_cost_per_token": 1e-5},
                "b": {"litellm_provider": "x", "input_cost_per_token": 1e-6, "output_cost_per_token": 2e-6}})",
            plain);
        QVERIFY(list);
        QCOMPARE(list.value().entries.size(), std::size_t{2});
        QCOMPARE(list.value().risesWithPrompt, std::size_t{1});
        const auto tiered =
            readApiPrices(R"([{"id": "x", "models": [{"id": "a", "prices_checked": "2026-01-01",
            "prices": {"input_mtok": {"base": 1, "tiers": [{"start": 200000, "price": 2}]}}}]}])",
                          plain);
        QVERIFY(tiered);
        QCOMPARE(tiered.value().risesWithPrompt, std::size_t{1});
    }
    void badApiListsAreRefused()
    {
        QCOMPARE(readApiPrices("{}", plain).error().args.at(0), std::string("not-api-prices"));
        const auto negative =
            readApiPrices(R"({"m": {"litellm_provider": "x", "input_cost_per_token": -1e-6}})", plain);
        QVERIFY(!negative);
        QCOMPARE(negative.error().code, Error::Code::OutOfRange);
        QCOMPARE(negative.error().place, std::string("/m, input"));
        // 2.5 a token is what somebody writes who means a million tokens.
        QVERIFY(!readApiPrices(R"({"m": {"litellm_provider": "x", "input_cost_per_token": 2.5}})", plain));
        QVERIFY(!readApiPrices(R"({"m": {"litellm_provider": "x", "input_cost_per_token": "free"}})", plain));
        QVERIFY(!readApiPrices(R"([{"id": "x", "models": [{"id": "a", "prices": {"input_mtok": 1}},
                                                        {"id": "a", "prices": {"input_mtok": 1}}]}])",
                               plain));
        QVERIFY(!readApiPrices(std::string(100'000, '['), plain));
    }
    // deepseek.yml of genai-prices: deepseek-chat at 0.27 and 1.10 from 00:30 to 16:30, half of it in the other 8 hours; checked on 12 July 2025.
    void aFileOfYamlIsReadLikeTheList()
    {
        HEADROOM_NEED_SHARED();
        const auto list = readApiPrices(sample("genai_prices/deepseek.yml"), plain);
        QVERIFY(bool(list));
        QCOMPARE(list.value().form, PriceList::Form::GenAiPrices);
        const ApiPrice* chat = api(list.value(), "deepseek-deepseek-chat");
        QVERIFY(chat);
        QVERIFY(near(chat->input.value->value() * 1e6, 0.27) && near(chat->output.value->value() * 1e6, 1.1));
        QVERIFY(entryOf(list.value(), "deepseek-deepseek-chat")->item.find("input")->date ==
                (Date{2025, 7, 12}));
        // One model of Groq has no price; of Mistral one, and one is free.
        const auto groq = readApiPrices(sample("genai_prices/groq.yml"), plain),
                   mistral = readApiPrices(sample("genai_prices/mistral.yml"), plain);
        QVERIFY(groq && mistral);
        QCOMPARE(groq.value().withoutPrice, std::size_t(1));
        QCOMPARE(mistral.value().withoutPrice, std::size_t(2));
    }
    void badYamlIsRefused()
    {
        const auto refused = [](const std::string& text) {
            const auto list = readApiPrices(text, plain);
            return list ? Error{} : list.error();
        };
        QCOMPARE(refused("id: x\nmodels:\n  - id: a\n   prices: {").code, Error::Code::Syntax);
        QVERIFY(refused("id: x\nmodels:\n  - id: a\n   prices: {").place.starts_with("line "));
        QCOMPARE(refused("just a word").code, Error::Code::NotPossible);
        QCOMPARE(refused("id: x\nid: y\nmodels: []").code, Error::Code::DuplicateId);
        QCOMPARE(refused("id: x\nmodels:\n - id: a\n   prices: {input_mtok: \"free\"}").code,
                 Error::Code::NotANumber);
        // Nine lists of nine, each of the one before: a thousand million values of 300 bytes.
        std::string bomb = "a0: &a0 [1,1,1,1,1,1,1,1,1]\n";
        for (int i = 1; i < 10; ++i) {
            const std::string one = "*a" + std::to_string(i - 1);
            bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + one;
            for (int j = 1; j < 9; ++j)
                bomb += "," + one;
            bomb += "]\n";
        }
        QCOMPARE(refused(bomb).code, Error::Code::TooLarge);
    }
    void theProviderIsNotGuessed()
    {
        const std::string text = header + "p5,H100,8,192,2048,55,,us-east-1,a\n";
        const auto unnamed = cloud(text, named("vms.csv"));
        QVERIFY(!unnamed);
        QCOMPARE(unnamed.error().args.at(0), std::string("unknown-provider"));
        PriceListNotes said = named("vms.csv");
        said.provider = "Our Cloud";
        const auto list = cloud(text, said);
        QVERIFY(bool(list));
        QVERIFY(machine(list.value(), "our-cloud-p5-us-east-1"));
    }
    // 20 USD/h of spot for a machine at 10 is an error of the list; the price on demand is still good.
    void spotAboveOnDemandIsLeftOut()
    {
        const auto list = cloud(header + "p5,H100,8,192,2048,10,20,us-east-1,a\n");
        QVERIFY(bool(list));
        QCOMPARE(list.value().spotAbove, std::size_t(1));
        QVERIFY(!machine(list.value(), "aws-p5-us-east-1")->spot.known());
        QVERIFY(machine(list.value(), "aws-p5-us-east-1")->onDemand.known());
    }

    // SkyPilot calls the card of 80 GB "A100-80GB" and the one of 40 GB "A100"; where the list says how much memory it has, that decides.
    void anAcceleratorIsOfTheMemoryThatTheListSays()
    {
        const std::string detailed =
            "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,"
            "SpotPrice,Region,AvailabilityZone\n";
        const auto list =
            cloud(detailed + "p4d,A100,8,96,1152,\"{'MemoryInfo': {'SizeInMiB': 40960}}\",32,,us-east-1,a\n"
                             "p4de,A100,8,96,1152,\"{'MemoryInfo': {'SizeInMiB': 81920}}\",40,,us-east-1,a\n"
                             "p5,H100,8,192,2048,\"{'MemoryInfo': {'SizeInMiB': 12288}}\",55,,us-east-1,a\n"
                             "nd96,A100,8,96,900,A100,27,,us-east-1,a\n"
                             "nd80,A100-80GB,8,96,900,A100-80GB,33,,us-east-1,a\n");
        QVERIFY(bool(list));
        const auto card = [&](const char* id) { return machine(list.value(), id)->accelerator; };
        QCOMPARE(card("aws-p4d-us-east-1"), std::string("nvidia-a100-sxm4-40gb"));
        QCOMPARE(card("aws-p4de-us-east-1"), std::string("nvidia-a100-sxm4-80gb"));
        QCOMPARE(card("aws-nd96-us-east-1"), std::string("nvidia-a100-sxm4-40gb"));
        QCOMPARE(card("aws-nd80-us-east-1"), std::string("nvidia-a100-sxm4-80gb"));
        // No H100 has 12 GiB.
        QVERIFY(card("aws-p5-us-east-1").empty());
    }

    void changesAreShownAgainstWhatIsKnown()
    {
        const auto before =
            cloud(header + "p5,H100,8,192,2048,55,20,us-east-1,a\np4,A100,8,96,1152,21,,us-east-1,a\n");
        QVERIFY(bool(before));
        const Catalogue old = Catalogue().overlaidWith(before.value().entries);
        const auto after =
            cloud(header + "p5,H100,8,192,2048,50,,us-east-1,a\np4,A100,8,96,1152,21,,us-east-1,a\n"
                           "p6,B200,8,192,2048,110,,us-east-1,a\n");
        QVERIFY(bool(after));
        const auto changes = priceChanges(after.value().entries, old);
        QVERIFY(bool(changes));
        QCOMPARE(changes.value().changed.size(), std::size_t(1));
        QCOMPARE(changes.value().changed.front().field, std::string("on_demand"));
        QCOMPARE(changes.value().changed.front().before, std::string("55 USD/h"));
        QCOMPARE(changes.value().changed.front().after, std::string("50 USD/h"));
        QCOMPARE(changes.value().added.size(), std::size_t(1));
        QCOMPARE(changes.value().same, std::size_t(1));
        // What the new list does not speak of stays: the old spot price.
        const Catalogue merged = old.overlaidWith(changes.value().entries);
        QVERIFY(near(merged.cloudInstance("aws-p5-us-east-1")->spot.value->value() * 3600, 20));
        QVERIFY(near(merged.cloudInstance("aws-p5-us-east-1")->onDemand.value->value() * 3600, 50));
    }
    void twoListsWithTheSameMachineAreRefused()
    {
        const auto list = cloud(header + "p5,H100,8,192,2048,55,20,us-east-1,a\n");
        QVERIFY(bool(list));
        std::vector<EntryPtr> twice = list.value().entries;
        twice.push_back(twice.front());
        QVERIFY(!priceChanges(twice, known()));
    }
};

QTEST_GUILESS_MAIN(TestPrices)
#include "tst_prices.moc"

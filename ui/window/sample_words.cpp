// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sample_words.h"

#include <QCoreApplication>

#include <array>

namespace headroom::ui {

namespace {

/// The titles and questions as the example files have them; a test compares the two.
[[maybe_unused]] constexpr std::array words{
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "AI DJ: spoken breaks, EU only"),
    QT_TRANSLATE_NOOP(
        "headroom::ui::Samples",
        "How many accelerators speak for 3.3 million listeners a day without their data leaving the EEA?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Conversation from a real trace"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "Does one server with eight H100 hold an hour of real conversation traffic?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: Lenovo 2026, configuration A"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "When does one server with eight H100 cost less than Azure on demand?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: Lenovo 2026, configuration D"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "What do five years of one server with eight B300 cost against AWS on demand?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Semantic search in podcasts"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "How much memory does an index over 288 million passages take, and how many servers?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Podcast clips: transcription and highlights"),
    QT_TRANSLATE_NOOP(
        "headroom::ui::Samples",
        "Shall 40,000 podcast episodes a day be transcribed on our own accelerators or in a cloud?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Air-gapped fine-tuning of a rights model"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "What does it cost to keep six training runs a year behind an air gap?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Fitness classes: plan generator"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "Own server or a price per token for 750,000 training plans a week?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Half a trillion events a day: ranking"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "How many accelerators rank 17 million candidates a second?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "New Music Friday: video clips"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "Do clips for every new release of a week need accelerators of their own?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: Barroso and Hölzle"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "What does one server of 340 W cost a month, with its share of the data centre?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: Deloitte's tipping point"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "From which share of the cost of owning should one move off the cloud?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: Hamilton 2010, textbook variant"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "What does a data centre with 46,000 servers cost a month, and what of it is power?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: Hamilton 2010"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: rules for the KV cache"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "How much memory does one token of context take?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: Lenovo 2025"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "When does one server with eight H100 NVL cost less than AWS on demand?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: Lenovo 2026, configuration B"),
    QT_TRANSLATE_NOOP(
        "headroom::ui::Samples",
        "How many hours a day must an instance with eight H200 be rented before owning one costs less?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: Lenovo 2026, configuration C"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "When does one server with eight B200 cost less than AWS on demand?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: Lenovo 2026, configuration E"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "When does one server with four L40S cost less than AWS on demand?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: levelised cost"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "What does a token cost when capital is levelised over its life?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: Pan et al. 2025, as printed"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "When does one A100 with Llama-3.3-70B cost less than GPT-5 for what it can produce?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: Pan et al. 2025, reconciled"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: hidden costs of a rented cluster"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Which costs does a price per GPU and hour leave out?"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples", "Audit: Uptime 2025"),
    QT_TRANSLATE_NOOP("headroom::ui::Samples",
                      "How busy must a dedicated cluster be before it beats the cloud?"),
};

}  // namespace

Scenario inReadersWords(Scenario sample)
{
    for (std::string* text : {&sample.info.title, &sample.info.question})
        *text = QCoreApplication::translate("headroom::ui::Samples", text->c_str()).toStdString();
    return sample;
}

}  // namespace headroom::ui

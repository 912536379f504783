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
};

}  // namespace

Scenario inReadersWords(Scenario sample)
{
    for (std::string* text : {&sample.info.title, &sample.info.question})
        *text = QCoreApplication::translate("headroom::ui::Samples", text->c_str()).toStdString();
    return sample;
}

}  // namespace headroom::ui

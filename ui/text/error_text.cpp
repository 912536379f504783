// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/text.h"

#include <QCoreApplication>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::Error)
};

QString impossible(const QString& reason, const QString& name, const QString& more)
{
    if (reason == "in-use")
        return Words::tr("%1 still uses it. Remove or change that first.").arg(name);
    if (reason == "empty-slot")
        return Words::tr("That slot of %1 is empty.").arg(name);
    if (reason == "unknown-height")
        return Words::tr("Nobody knows how tall %1 is. Give its height in your own catalogue.").arg(name);
    if (reason == "not-by-path")
        return Words::tr("%1 cannot be set by its path; change it in the window.").arg(name);
    if (reason == "not-a-model-config")
        return Words::tr("This is not a model's config.json: neither model_type nor architectures is there.");
    if (reason == "nothing-to-simulate")
        return Words::tr("Nothing in this plan runs on accelerators, and only what does is simulated. Add a "
                         "deployment; what stored data and searches take is among the results of the plan.");
    if (reason == "unknown-architecture")
        return Words::tr(
                   "How a model of type “%1” is built is not known here, so its size cannot be worked out. "
                   "Enter its figures in your own catalogue.")
            .arg(name);
    if (reason == "no-prices")
        return Words::tr("No price of the list can be taken: it holds none of what is known here.");
    if (reason == "no-prices-there")
        return Words::tr("No price is left to take. Look at the regions you asked for.");
    if (reason == "unknown-provider")
        return Words::tr("The table does not say whose prices these are. Name the provider.");
    if (reason == "one-region")
        return Words::tr("The table holds one region's prices without naming it. Name the region.");
    if (reason == "not-cloud-prices")
        return Words::tr(
            "This is no price list of machines that is known here: a SkyPilot catalogue in CSV, or the table "
            "or instances.json of ec2instances.info.");
    if (reason == "list-currencies")
        return Words::tr("The list mixes %1 with %2. Split it by currency and import each part.")
            .arg(name, more);
    if (reason == "not-api-prices")
        return Words::tr("This is no price list of models that is known here: LiteLLM's "
                         "model_prices_and_context_window.json, or data.json of genai-prices.");
    if (reason == "no-home")
        return Words::tr("There is no home folder for your own catalogue. Set HEADROOM_USER_CATALOGUE.");
    if (reason == "not-a-log")
        return Words::tr("This is no log of serving measurements that is known here.");
    if (reason == "log-contradicts")
        return Words::
            tr("The log contradicts itself: its own times and throughput mean %1 requests in flight, it states %2. "
               "Measure again or leave this run out.")
                .arg(name, more);
    if (reason == "log-figures-apart")
        return Words::tr(
                   "The log contradicts itself: %1, but %2. Take the file as the benchmark wrote it, measure "
                   "again, or leave this run out.")
            .arg(name, more);
    if (reason == "log-none-succeeded")
        return Words::tr("No request of this run succeeded, so it measures nothing. Look at the server's "
                         "messages, measure again, or leave this run out.");
    if (reason == "log-most-failed")
        return Words::tr(
                   "%1 requests failed and only %2 succeeded, so the times are not those of a server that "
                   "works. Measure again, or leave this run out.")
            .arg(name, more);
    if (reason == "log-other-setting")
        return Words::
            tr("It was measured with %1, the deployment has %2. Take the log for the deployment it belongs to.")
                .arg(name, more);
    if (reason == "log-runs-apart")
        return Words::
            tr("The log contradicts itself: the same setting has times more than twice as long at %1. Measure "
               "again or leave one of the runs out.")
                .arg(name);
    if (reason == "calibrate-stated")
        return Words::
            tr("The rate of %1 is stated, so there is no model to correct. Let its capacity come from the "
               "model first.")
                .arg(name);
    if (reason == "calibrate-unknown")
        return Words::
            tr("The model has no answer for the setting of %1, so there is nothing to compare the log with.")
                .arg(name);
    if (reason == "unknown-part")
        return Words::tr(
            "The model has a part whose size is not known here, so nothing is taken from the file.");
    return Words::tr("That is not possible here.");
}

QString sentence(const Error& error)
{
    const auto arg = [&](std::size_t i) {
        return i < error.args.size() ? QString::fromStdString(error.args[i]) : QString();
    };
    const QString nearest = arg(2).isEmpty() ? QString() : ' ' + Words::tr("Did you mean %1?").arg(arg(2));
    switch (error.code) {
    case Error::Code::CannotRead:
        return Words::tr("It cannot be read: %1. Check that it exists and that you may read it.").arg(arg(0));
    case Error::Code::CannotWrite:
        return Words::tr("It cannot be written: %1. Save to another place; your work is still here.")
            .arg(arg(0));
    case Error::Code::DiskFull:
        return Words::tr(
            "The disk is full. Free some space or save elsewhere; your work and the old file are untouched.");
    case Error::Code::NotOurFile:
        return Words::tr(
                   "This is not a Headroom plan (%1). Open a .headroom or .json file that Headroom saved.")
            .arg(arg(0));
    case Error::Code::NewerFormat:
        return Words::tr(
                   "It was saved by a newer Headroom (format %1, this program knows %2). Update the program.")
            .arg(arg(0), arg(1));
    case Error::Code::DamagedFile:
        return Words::tr("The file is damaged (%1). Open a copy or the recovery copy instead.").arg(arg(0));
    case Error::Code::TooLarge:
        return Words::tr("Too many or too much of %1: %2, at most %3.").arg(arg(0), arg(1), arg(2));
    case Error::Code::NotText:
        return Words::tr("The text is not UTF-8 (byte %1). Save it again as UTF-8.").arg(arg(0));
    case Error::Code::Syntax:
        return Words::tr("Expected %1, found %2. Correct it there, or open an older copy.")
            .arg(arg(0), arg(1));
    case Error::Code::MissingField: return Words::tr("“%1” is missing. Add it there.").arg(arg(0));
    case Error::Code::UnknownField: {
        const QString near = arg(1).isEmpty() ? QString() : ' ' + Words::tr("Did you mean %1?").arg(arg(1));
        return Words::tr("“%1” is not known here.").arg(arg(0)) +
               (near.isEmpty() ? ' ' + Words::tr("Check its spelling, or remove it.") : near);
    }
    case Error::Code::UnknownItem:
        return Words::tr("There is no %1 “%2”.").arg(arg(0), arg(1)) +
               (nearest.isEmpty() ? ' ' + Words::tr("Name one that exists, or add it.") : nearest);
    case Error::Code::DuplicateId:
        return Words::tr("%1 “%2” is there twice. Remove or rename one.").arg(arg(0), arg(1));
    case Error::Code::WrongUnit:
        return Words::tr("“%1” is not a quantity of this kind. Write it like “%2”.").arg(arg(0), arg(1));
    case Error::Code::UnknownUnit:
        if (arg(1).isEmpty())
            return Words::tr("The unit “%1” is not known.").arg(arg(0));
        return Words::tr("The unit “%1” is not known here. These would do: %2.").arg(arg(0), arg(1));
    case Error::Code::NotANumber:
        return arg(1).isEmpty()
                   ? Words::tr("“%1” is not a number. Write it like “12.5 kW” or “=3*1.2 MW”.").arg(arg(0))
                   : Words::tr("“%1” is not a number. Write it like “%2”.").arg(arg(0), arg(1));
    case Error::Code::NeedsUnit:
        return Words::tr("“%1” may be meant as a share or as per cent. Write “%2” or “%3”.")
            .arg(arg(0), arg(1), arg(2));
    case Error::Code::OutOfRange:
        if (arg(2).isEmpty())
            return Words::tr("%1 is out of range: at least %2.").arg(arg(0), arg(1));
        return Words::tr("%1 is out of range: from %2 to %3.").arg(arg(0), arg(1), arg(2));
    case Error::Code::WrongValue: return Words::tr("“%1” does not fit. Allowed: %2.").arg(arg(0), arg(1));
    case Error::Code::WrongCurrency:
        return Words::
            tr("The amount is in %1, the plan counts in %2 and has no rate of %1. Add one to its currencies.")
                .arg(arg(0), arg(1));
    case Error::Code::SlotTaken: return Words::tr("%1 is already there.").arg(arg(0));
    case Error::Code::DoesNotFit: return Words::tr("It does not fit into %1.").arg(arg(0));
    case Error::Code::NotPossible: return impossible(arg(0), arg(1), arg(2));
    case Error::Code::Cancelled: return Words::tr("Cancelled.");
    }
    return {};
}

}  // namespace

QString error(const Error& error)
{
    QString out;
    if (!error.file.empty())
        out = QString::fromStdString(error.file) + ": ";
    if (!error.place.empty())
        out += QString::fromStdString(error.place).trimmed() + ": ";
    return out.replace("::", ":") + sentence(error);
}

}  // namespace headroom::text

#pragma once
#include "app/cli/commandline.h"
#include "app/house.h"

/// Options that every command on an office file takes.
#define MINGDU_OFFICE_OPTIONS                                                                      \
    Option{"office", true, true}, Option{"as"}, Option{"passphrase-file"}, Option                  \
    {                                                                                              \
        "json", false                                                                              \
    }

/// The passphrase of `--passphrase-file F`, else of MINGDU_PASSPHRASE; PassphraseNeeded when
/// neither is there.
Result<QString> passphraseOf(const Call &call, const char *option = "passphrase-file",
                             const char *variable = "MINGDU_PASSPHRASE");
/// The office of `--office`, signed in as `--as`.
Result<OpenOffice> openToWrite(const Call &call, House &house);
/// The same for reading, also beside an open desk; without a passphrase only what is public.
Result<OpenOffice> openToRead(const Call &call, House &house);

/// Runs \p work on the office and prints its refusal.
template<class Open, class Work>
int withOffice(Call &call, Open open, Work work)
{
    House *house = call.house();
    if (!house)
        return call.failure();
    Result<OpenOffice> office = open(call, *house);
    if (!office)
        return call.refuse(office.error());
    const Result<> done = work(*house, *office);
    return done ? int(Done) : call.refuse(done.error());
}

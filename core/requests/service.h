#pragma once
#include "core/requests/step.h"

/// Where a letter is on its way (R-SRV-3).
enum class ServiceState { ToSend, OnTheWay, Returned, Delivered };
QLatin1StringView word(ServiceState state);
std::optional<ServiceState> serviceStateOf(QStringView word);
ServiceState serviceState(const SentLetter &letter);
/// Whether the letter may go out as the case stands: not voided, and an answer only once it is
/// signed.
bool maySend(const SentLetter &letter, const Request &request);

/// 送达 of one letter: Step::DispatchLetter {method, tracking}, LetterDelivered or LetterReturned
/// {reason} on a day. What a period hangs on goes with it: an answer is served, a 补正 or fee
/// notice or an opinion letter is delivered, by the arrows of the case (step.h). A returned opinion
/// letter ends its pause that day (R-CAL-9). Refuses as advance() does, and with GuardRefused
/// {already_dispatched | not_dispatched | already_delivered | answer_not_signed}, NotFound. Pure.
Result<Changes> serveLetter(const Case &file, LetterId letter, const StepInput &input,
                            const Setting &setting);

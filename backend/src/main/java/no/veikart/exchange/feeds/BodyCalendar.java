package no.veikart.exchange.feeds;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import no.veikart.politics.activities.BodyActivityResponse;
import no.veikart.politics.bodies.PoliticalBody;

/**
 * What a body has done and will do on known days, as calendars read it (RFC 5545). A thing keeps its UID for ever, and its version is
 * the SEQUENCE, so that who subscribes sees it corrected and not twice.
 */
final class BodyCalendar {

    private static final String PRODUCER = "-//Veikart//Political bodies//NO";

    private BodyCalendar() {}

    static String of(PoliticalBody body, List<BodyActivityResponse> activities, String language) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCER);
        calendar.setName(body.name().in(language)).setLanguage(language);
        activities.forEach(activity -> calendar.addEvent(event(activity, language)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(BodyActivityResponse activity, String language) {
        var event = new VEvent();
        event.setUid(activity.id() + "@veikart");
        event.setSequence(activity.version());
        event.setDateTimeStamp(Date.from(activity.recordedAt()));
        event.setSummary(activity.title().in(language)).setLanguage(language);
        if (activity.description() != null) {
            event.setDescription(activity.description().in(language)).setLanguage(language);
        }
        if (activity.place() != null) {
            event.setLocation(activity.place());
        }
        event.setDateStart(day(activity.startsOn()), false);
        if (activity.endsOn() != null) {
            event.setDateEnd(day(activity.endsOn().plusDays(1)), false); // the first day after it
        }
        return event;
    }

    /** The library writes a day as the machine's own time zone has it. */
    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}

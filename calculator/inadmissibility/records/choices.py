"""The words a fact may have. Each is a public code: it stands in documents, tables and catalogues."""

from enum import StrEnum


class Entry(StrEnum):
    """How a stay began."""

    ADMITTED_UNTIL = "admitted_until"
    ADMITTED_DURATION_OF_STATUS = "admitted_duration_of_status"
    VISA_WAIVER = "visa_waiver"
    PAROLED = "paroled"
    WITHOUT_INSPECTION = "without_inspection"
    WAVED_THROUGH = "waved_through"
    CANADIAN_NO_I94 = "canadian_no_i94"
    BORDER_CARD_NO_I94 = "border_card_no_i94"
    FALSE_CITIZENSHIP_CLAIM = "false_citizenship_claim"
    STOWAWAY = "stowaway"
    CREW_LANDING_PERMIT = "crew_landing_permit"
    CREW_WITHOUT_PERMIT = "crew_without_permit"
    GUAM_CNMI_VISA_WAIVER = "guam_cnmi_visa_waiver"
    CNMI_ADMISSION = "cnmi_admission"
    COMPACT_CITIZEN = "compact_citizen"
    AMERICAN_INDIAN = "american_indian"
    REFUGEE = "refugee"
    RESIDENT = "resident"


DATED_ENTRIES = (
    Entry.ADMITTED_UNTIL,
    Entry.VISA_WAIVER,
    Entry.GUAM_CNMI_VISA_WAIVER,
    Entry.CREW_LANDING_PERMIT,
    Entry.PAROLED,
)
"""Entries that come with a last allowed day."""


class Exit(StrEnum):
    """How a stay ended."""

    VOLUNTARY = "voluntary"
    VOLUNTARY_DEPARTURE_ORDER = "voluntary_departure_order"
    REMOVED = "removed"
    UNDER_REMOVAL_ORDER = "under_removal_order"
    ADVANCE_PAROLE = "advance_parole"
    TPS_TRAVEL = "tps_travel"
    REFUGEE_TRAVEL_DOCUMENT = "refugee_travel_document"
    AUTOMATIC_REVALIDATION = "automatic_revalidation"
    GOVERNMENT_ASSISTED = "government_assisted"
    BORDER_PATROL_RETURN = "border_patrol_return"
    EXTRADITED = "extradited"
    AMERICAN_SAMOA = "american_samoa"
    TURNED_BACK = "turned_back"


class EventKind(StrEnum):
    """A thing that happened on one day during a stay."""

    STATUS_FINDING = "status_finding"
    NOTICE_TO_APPEAR_FILED = "notice_to_appear_filed"
    NOTICE_TO_APPEAR_SERVED = "notice_to_appear_served"
    EXPEDITED_REMOVAL_STARTED = "expedited_removal_started"
    PROCEEDINGS_ENDED = "proceedings_ended"
    MISSED_HEARING = "missed_hearing"
    PAROLE_ENDED = "parole_ended"
    RELEASED_ON_RECOGNIZANCE = "released_on_recognizance"
    UNAUTHORIZED_WORK = "unauthorized_work"
    STOPPED_STUDYING = "stopped_studying"
    JOB_ENDED = "job_ended"
    SEVIS_TERMINATED = "sevis_terminated"
    VISA_ENDED = "visa_ended"


WITHOUT_EFFECT_ON_ONE_DAY = (
    EventKind.UNAUTHORIZED_WORK,
    EventKind.STOPPED_STUDYING,
    EventKind.JOB_ENDED,
    EventKind.SEVIS_TERMINATED,
    EventKind.VISA_ENDED,
)
"""Events that start no count: told so that the answer can say so."""


class PeriodKind(StrEnum):
    """Something that ran from one day to another: an application, a grant, a status, a case."""

    ADJUSTMENT = "adjustment"
    REGISTRY = "registry"
    LEGALIZATION = "legalization"
    EXTENSION_OR_CHANGE = "extension_or_change"
    SATISFACTORY_DEPARTURE = "satisfactory_departure"
    PAROLE = "parole"
    TPS = "tps"
    TPS_PENDING = "tps_pending"
    DED = "ded"
    DACA = "daca"
    DACA_PENDING = "daca_pending"
    DEFERRED_ACTION = "deferred_action"
    VOLUNTARY_DEPARTURE = "voluntary_departure"
    STAY_OF_REMOVAL = "stay_of_removal"
    WITHHOLDING = "withholding"
    RESIDENCE = "residence"
    CONDITIONAL_RESIDENCE = "conditional_residence"
    REFUGEE_OR_ASYLEE_STATUS = "refugee_or_asylee_status"
    T_OR_U_STATUS = "t_or_u_status"
    FAMILY_UNITY_LIFE_ACT = "family_unity_life_act"
    ASYLUM = "asylum"
    FAMILY_UNITY = "family_unity"
    PETITION_OR_WAIVER_PENDING = "petition_or_waiver_pending"
    HUMANITARIAN_REQUEST_PENDING = "humanitarian_request_pending"
    COURT_PROCEEDINGS = "court_proceedings"
    ORDER_OF_SUPERVISION = "order_of_supervision"
    DETENTION = "detention"
    WORK_PERMIT = "work_permit"
    APPEAL_OR_MOTION = "appeal_or_motion"
    COULD_NOT_LEAVE = "could_not_leave"


WITHOUT_EFFECT = (
    PeriodKind.PETITION_OR_WAIVER_PENDING,
    PeriodKind.HUMANITARIAN_REQUEST_PENDING,
    PeriodKind.COURT_PROCEEDINGS,
    PeriodKind.ORDER_OF_SUPERVISION,
    PeriodKind.DETENTION,
    PeriodKind.WORK_PERMIT,
    PeriodKind.APPEAL_OR_MOTION,
    PeriodKind.COULD_NOT_LEAVE,
)
"""Periods whose days change nothing: told so that the answer can say so."""


class Decision(StrEnum):
    """What became of an application."""

    APPROVED = "approved"
    DENIED = "denied"
    WITHDRAWN = "withdrawn"
    PENDING = "pending"
    REJECTED = "rejected"
    NONE = "none"


class Granter(StrEnum):
    """Who granted voluntary departure."""

    JUDGE = "judge"
    DHS = "dhs"


class RemovalKind(StrEnum):
    """What kind of order a person was removed under."""

    EXPEDITED = "expedited"
    ARRIVING = "arriving"
    OTHER = "other"
    REINSTATED = "reinstated"
    VISA_WAIVER = "visa_waiver"
    ADMINISTRATIVE = "administrative"


class Seeking(StrEnum):
    """What the person applies for."""

    IMMIGRANT_VISA = "immigrant_visa"
    FIANCE_VISA = "fiance_visa"
    SPOUSE_K_VISA = "spouse_k_visa"
    DIVERSITY_VISA = "diversity_visa"
    ADJUSTMENT = "adjustment"
    NONIMMIGRANT_VISA = "nonimmigrant_visa"
    VISA_EXEMPT_VISIT = "visa_exempt_visit"
    VAWA_IMMIGRANT_VISA = "vawa_immigrant_visa"
    VAWA_ADJUSTMENT = "vawa_adjustment"
    SPECIAL_IMMIGRANT_JUVENILE = "special_immigrant_juvenile"
    NACARA_OR_HAITIAN = "nacara_or_haitian"
    U_STATUS = "u_status"
    U_ADJUSTMENT = "u_adjustment"
    T_STATUS = "t_status"
    T_ADJUSTMENT = "t_adjustment"
    V_VISA = "v_visa"
    REGISTRY = "registry"
    NACARA_203_OR_CANCELLATION = "nacara_203_or_cancellation"
    REFUGEE = "refugee"
    ASYLEE_ADJUSTMENT = "asylee_adjustment"
    TPS = "tps"


class Petition(StrEnum):
    """The kind of petition the case rests on."""

    IMMEDIATE_RELATIVE = "immediate_relative"
    F1 = "f1"
    F2A = "f2a"
    F2B = "f2b"
    F3 = "f3"
    F4 = "f4"
    EMPLOYMENT = "employment"
    SPECIAL_IMMIGRANT = "special_immigrant"
    FIANCE = "fiance"


class Proceedings(StrEnum):
    """Where a removal case before a judge stands now."""

    NONE = "none"
    PENDING = "pending"
    ADMINISTRATIVELY_CLOSED = "administratively_closed"


class Manner(StrEnum):
    """How a person tried to enter without being admitted."""

    WITHOUT_INSPECTION = "without_inspection"
    FALSE_CITIZENSHIP_CLAIM = "false_citizenship_claim"


class Relation(StrEnum):
    """What a relative is to the person."""

    SPOUSE = "spouse"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    FIANCE = "fiance"


class Standing(StrEnum):
    """A relative's own standing in the United States."""

    CITIZEN = "citizen"
    RESIDENT = "resident"
    VISA_ISSUED = "visa_issued"
    OTHER = "other"

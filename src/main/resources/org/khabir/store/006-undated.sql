-- Derived, and made anew after this script: the timeline has undated meetings as well.
DELETE FROM case_event;

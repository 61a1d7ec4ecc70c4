/** Whether people came, as a column of those who have a time. */
export const visits = 'status(booked arrived done noShow) 0 0 0 0 0 0 3 2';

/** When they come: five today, one tomorrow, and two who were there yesterday. */
export const times = 'time 0.09 0.10 0.11 0.14 0.15 1.09 -1.11 -1.16';

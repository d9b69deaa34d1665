extern int shared;
extern int other;

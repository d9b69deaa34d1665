#define SLOTS 8
#define PAGES ROUND_UP(SLOTS, 4)
#define LEFT SLOTS - 1
#define LOWEST -1
#define TITLE "pump"
#define SUM (SLOTS + 1)

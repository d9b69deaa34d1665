#define ONE 1
#define TWO 2
#define UNO 1

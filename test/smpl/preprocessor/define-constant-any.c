#define A 1
#define B 0x20
#define C (3)
#define D
#define E "s"

#define A old(3)
#define B older(3)
#define C old(1 + 2)

int y = A;

#define FIRST(x) old(x)
#define SECOND(x) (1 + old(x))
#define THIRD LOW
#define FOURTH LOW + 1
int third = LOW;

const int most;
const volatile int now;
int least;

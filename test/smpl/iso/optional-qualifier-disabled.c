int a;
const int b;
volatile int c;
static int d;

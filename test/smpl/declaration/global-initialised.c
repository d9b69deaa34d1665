static int a = 0;
static int b = 1;
static long c = 0;

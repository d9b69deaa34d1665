static int a;
static int b = 1;

static int a;
static int b = 3;
int c;

static int a;
const int b;
int c;

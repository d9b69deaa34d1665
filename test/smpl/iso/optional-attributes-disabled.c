int a;
int b __attribute__((unused));

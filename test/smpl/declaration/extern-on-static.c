static int foo(int a);
int bar(int a);

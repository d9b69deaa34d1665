@@
identifier a;
constant N;
@@
- char a[N];
+ char a[N + 1];

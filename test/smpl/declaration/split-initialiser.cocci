@@
identifier x;
expression E;
@@
- int x = now(E);
+ int x;
+ read_now(&x, E);

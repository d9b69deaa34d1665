@@
expression E;
statement S;
@@
if (E) S
+ else b();
c();

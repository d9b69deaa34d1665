@@
expression E;
statement S;
@@
- while (E) S
+ do S while (E);

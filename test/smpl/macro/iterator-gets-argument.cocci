@@
expression E;
iterator name each;
statement S;
@@
- each(E) S
+ each(E, 1) S

@@
expression E;
statement S1, S2;
@@
 if (E == NULL)
 S1
 else
+ {
+ seen(E);
 S2
+ }

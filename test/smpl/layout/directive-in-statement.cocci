@@
expression E;
statement S;
@@
- if (E) S
+ while (E) S

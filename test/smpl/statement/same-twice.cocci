@@
statement S;
expression E;
@@
- if (E) S else S
+ S

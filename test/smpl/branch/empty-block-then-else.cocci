@@
expression E;
statement S;
@@
- if (E) { } else S
+ if (!E) S

@@
expression E, F;
statement S;
@@
- if (E) if (F) S
+ if (E && F) S

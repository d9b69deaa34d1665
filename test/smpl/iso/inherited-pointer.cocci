@r@
expression x;
@@
 x = alloc(...);

@@
expression r.x;
statement S;
@@
- if (x == NULL) S
